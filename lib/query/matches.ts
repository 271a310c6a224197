import { boxesMeet } from "#geo/extent";
import type { Named, NewsEvent, Place } from "#lib/event/news-event";
import { tokens } from "#lib/event/normalise";
import { anchorOf } from "#lib/event/placement";
import { span } from "#lib/event/span";
import { PLACE_ROLES, type PlaceRole } from "#lib/event/vocabularies";
import { dayOf } from "#lib/query/day";
import type { Filter } from "#lib/query/filter";
import { placeBoxes } from "#lib/query/place-boxes";
import { wordsOf } from "#lib/query/words";

/** Who published a report, by its id; undefined for an unsigned or unknown one. */
export type PublisherOf = (report: string) => Named | undefined;

/** The only meaning of a filter. `EventIndex` gives the same answers, faster. */
export function matches(filter: Filter, event: NewsEvent, publisherOf: PublisherOf): boolean {
  const { kind, occurrence, verification, actors, when } = event.properties;
  return (
    asks(filter.kind, kind) &&
    asks(filter.occurrence, occurrence) &&
    asks(filter.verification, verification.status) &&
    asks(filter.actor, ...actors.map((actor) => actor.id)) &&
    asks(filter.source, ...sourcesOf(event, publisherOf).map((source) => source.id)) &&
    overlaps(filter, when) &&
    meetsPlaceClauses(filter, event) &&
    speaksOf(filter.q, event)
  );
}

/**
 * Where an event stands and is counted under a filter: the first of its places that meets every
 * place clause. Without a role that can only be its anchor.
 */
export function placeUnder(filter: Filter, event: NewsEvent): Place | undefined {
  return placesAsked(filter.role, event).find(
    (place) =>
      asks(filter.precision, place.precision) &&
      asks(filter.country, place.country) &&
      liesIn(filter, event, place),
  );
}

/** The places that place clauses ask about: the anchor, or with roles every place of one of them. */
export function placesAsked(roles: readonly PlaceRole[] | undefined, event: NewsEvent): Place[] {
  if (roles) {
    const found: Place[] = [];
    for (const role of PLACE_ROLES)
      if (roles.includes(role))
        for (const place of event.properties.places) if (place.role === role) found.push(place);
    return found;
  }
  const anchor = anchorOf(event);
  return anchor ? [anchor] : [];
}

/** Who an event rests on: those its sources quote, else those who published them. */
export function sourcesOf(event: NewsEvent, publisherOf: PublisherOf): readonly Named[] {
  const found: Named[] = [];
  for (const { attributedTo, report } of event.properties.sources) {
    if (attributedTo) found.push(...attributedTo);
    else {
      const publisher = publisherOf(report);
      if (publisher) found.push(publisher);
    }
  }
  return found;
}

function asks<T>(clause: readonly T[] | undefined, ...found: readonly (T | undefined)[]): boolean {
  return !clause || found.some((value) => value !== undefined && clause.includes(value));
}

function overlaps({ from, to }: Filter, when: string): boolean {
  if (!from && !to) return true;
  const { first, last } = span(when);
  return (!from || last >= dayOf(from)) && (!to || first <= dayOf(to));
}

function meetsPlaceClauses(filter: Filter, event: NewsEvent): boolean {
  const { precision, country, bbox, role } = filter;
  if (!precision && !country && !bbox) return true;
  if (placeUnder(filter, event)) return true;
  const placeless = placesAsked(role, event).length === 0;
  return placeless && !country && !bbox && asks(precision, "none");
}

function liesIn({ bbox }: Filter, event: NewsEvent, place: Place): boolean {
  return !bbox || placeBoxes(event, place).some((box) => boxesMeet(box, bbox));
}

/** Every word asked for is the beginning of some word of the event. */
function speaksOf(q: string | undefined, event: NewsEvent): boolean {
  if (!q) return true;
  const words = [...wordsOf(event)];
  return tokens(q).every((asked) => words.some((word) => word.startsWith(asked)));
}
