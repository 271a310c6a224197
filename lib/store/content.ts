import type { NewsEvent } from "#lib/event/news-event";

/**
 * An event as text in which the order of fields does not count, without what the store itself
 * sets: two events with the same text say the same thing in the same state.
 */
export function contentOf(event: NewsEvent): string {
  const { version: _, updated: __, ...publication } = event.properties.publication;
  return JSON.stringify({ ...event, properties: { ...event.properties, publication } }, sortFields);
}

function sortFields(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
