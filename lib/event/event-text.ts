import type { NewsEvent } from "./news-event";

/** An event written as JSON once, so that threads pass it on and a store keeps it unread. */
export interface EventText {
  readonly id: string;
  readonly publication: NewsEvent["properties"]["publication"];
  /** The event as JSON without its publication, `properties` last. */
  readonly said: string;
}

/** An event as text; its id and publication can be had without reading it. */
export function textOf({ type, id, geometry, properties }: NewsEvent): EventText {
  const said = { type, id, geometry, properties: { ...properties, publication: undefined } };
  return { id, publication: properties.publication, said: JSON.stringify(said) };
}

/** The whole event as JSON. */
export function jsonOf({ said, publication }: EventText): string {
  return `${said.slice(0, -"}}".length)},"publication":${JSON.stringify(publication)}}}`;
}

/** The event that a text was made of. */
export function eventOf(text: EventText): NewsEvent {
  return JSON.parse(jsonOf(text));
}
