import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import { createGazetteer } from "#geo/gazetteer/gazetteer";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { normalise, tokens } from "#lib/event/normalise";

const gazetteer = createGazetteer(DATELINE_PLACES, normalise);

/** Above so many remembered places all are forgotten, so that what is remembered stays small. */
const MOST_PLACES = 20_000;
const remembered = new Map<string, readonly string[]>();

/**
 * The words an event is found by, without repeats: those of its titles, summaries, place names
 * (with the gazetteer's other names for the same place) and actors in every language.
 */
export function wordsOf(event: NewsEvent): Set<string> {
  return new Set([...textsOf(event), ...namesIn(event)].flatMap(tokens));
}

/** The titles and summaries of an event, which hardly another has. */
export function textsOf({ properties }: NewsEvent): string[] {
  return [...Object.values(properties.title), ...Object.values(properties.summary)];
}

/** The names of its actors and places, which come back with thousands of events. */
export function namesIn({ properties }: NewsEvent): string[] {
  const names: string[] = [];
  for (const { name } of properties.actors) for (const language in name) add(names, name[language]);
  for (const place of properties.places) {
    for (const language in place.name) add(names, place.name[language]);
    for (const other of otherNamesOf(place)) names.push(other);
  }
  return names;
}

function add(names: string[], name: string | undefined): void {
  if (name !== undefined) names.push(name);
}

/** What else the gazetteer calls a place: found by its id; without one by its names, in its country. */
function otherNamesOf(place: Place): readonly string[] {
  const key = place.id ?? `/${place.country}/${Object.values(place.name).join("/")}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_PLACES) remembered.clear();
  const found = gazetteer.namesOf(place.id ?? idOf(place) ?? "");
  remembered.set(key, found);
  return found;
}

function idOf({ name, country }: Place): string | undefined {
  return Object.values(name)
    .flatMap((text) => gazetteer.byName(text))
    .find((place) => country !== undefined && place.country === country)?.id;
}
