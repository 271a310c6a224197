import type { NewsEvent } from "#lib/event/news-event";

/**
 * The event as the public may see it: without relations to events that are not public themselves,
 * so that a draft is not known even by its id.
 */
export function publicView(event: NewsEvent, isPublic: (id: string) => boolean): NewsEvent {
  const relations = event.properties.relations.filter(({ target }) => isPublic(target));
  if (relations.length === event.properties.relations.length) return event;
  return { ...event, properties: { ...event.properties, relations } };
}
