import type { NewsEvent } from "#lib/event/news-event";
import { tokens } from "#lib/event/normalise";

/**
 * The words an event is found by, without repeats: those of its titles, summaries, place names
 * and actors in every language.
 */
export function wordsOf(event: NewsEvent): Set<string> {
  const { title, summary, places, actors } = event.properties;
  const texts = [title, summary, ...places.map((p) => p.name), ...actors.map((a) => a.name)];
  return new Set(texts.flatMap((text) => Object.values(text).flatMap(tokens)));
}
