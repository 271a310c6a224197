import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import { createGazetteer } from "#geo/gazetteer/gazetteer";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { normalise, tokens } from "#lib/event/normalise";

const gazetteer = createGazetteer(DATELINE_PLACES, normalise);

/**
 * The words an event is found by, without repeats: those of its titles, summaries, place names
 * (with the gazetteer's other names for the same place) and actors in every language.
 */
export function wordsOf(event: NewsEvent): Set<string> {
  const { title, summary, places, actors } = event.properties;
  const texts = [title, summary, ...actors.map(({ name }) => name)].flatMap(Object.values<string>);
  return new Set([...texts, ...places.flatMap(namesOf)].flatMap(tokens));
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
