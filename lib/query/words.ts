import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import { createGazetteer } from "#geo/gazetteer/gazetteer";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { normalise, tokens } from "#lib/event/normalise";

const gazetteer = createGazetteer(DATELINE_PLACES, normalise);

/** Above so many remembered names all are forgotten, so that what is remembered stays small. */
const MOST_NAMES = 20_000;
const remembered = new Map<string, readonly string[]>();

/**
 * The words an event is found by, without repeats: those of its titles, summaries, place names
 * (with the gazetteer's other names for the same place) and actors in every language.
 */
export function wordsOf(event: NewsEvent): Set<string> {
  const { title, summary, places, actors } = event.properties;
  const words = new Set<string>();
  for (const text of [title, summary])
    for (const language in text) addAll(words, tokens(text[language] ?? ""));
  for (const { name } of actors)
    for (const language in name) addAll(words, wordsOfName(name[language] ?? ""));
  for (const place of places) for (const name of namesOf(place)) addAll(words, wordsOfName(name));
  return words;
}

/** Names come back with thousands of events, so their words are remembered. */
function wordsOfName(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= MOST_NAMES) remembered.clear();
  const words = tokens(name);
  remembered.set(name, words);
  return words;
}

function addAll(words: Set<string>, more: readonly string[]): void {
  for (const word of more) words.add(word);
}

/** A place is looked up by its id; one without an id by its names, in its country. */
function namesOf({ id, name, country }: Place): string[] {
  const names = Object.values(name);
  if (id !== undefined) return [...names, ...gazetteer.namesOf(id)];
  const [known] = names
    .flatMap((text) => gazetteer.byName(text))
    .filter((place) => country !== undefined && place.country === country);
  return known ? [...names, ...gazetteer.namesOf(known.id)] : names;
}
