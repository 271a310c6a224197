import type { NewsEvent } from "#lib/event/news-event";

/** What an event says, as text: the order of fields does not count, nor does its publication. */
export function contentOf(event: NewsEvent): string {
  const { publication: _, ...said } = event.properties;
  return JSON.stringify({ ...event, properties: said }, sortFields);
}

/** Whether two versions say the same; the slow way only where their fields stand in another order. */
export function sayTheSame(a: NewsEvent, b: NewsEvent): boolean {
  const plain = ({ properties: { publication: _, ...said }, ...event }: NewsEvent) =>
    JSON.stringify([event, said]);
  return plain(a) === plain(b) || contentOf(a) === contentOf(b);
}

/** What a revision keeps, as text: what the event says, its state and note. The store sets the rest. */
export function revisionOf(event: NewsEvent): string {
  const { state, note } = event.properties.publication;
  return JSON.stringify([contentOf(event), state, note]);
}

function sortFields(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
