import type { BBox, Position } from "#geo/position";
import type { Kind } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { type PlacementClass, placementAt } from "#lib/event/placement";
import { type Span, span } from "#lib/event/span";
import {
  type Occurrence,
  PLACE_ROLES,
  type PlaceRole,
  type Verification,
} from "#lib/event/vocabularies";
import { listedDay } from "#lib/query/day";
import { Dictionary } from "#lib/query/dictionary";
import type { PrecisionClause } from "#lib/query/filter";
import { type PublisherOf, placesAsked, sourcesOf } from "#lib/query/matches";
import { placeBoxes } from "#lib/query/place-boxes";
import { wordsOf } from "#lib/query/words";

/** The fields an event has values of by itself; `precision` and `country` are its places'. */
export const OWN_FIELDS = ["kind", "occurrence", "verification", "actor", "source"] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

export interface Dictionaries {
  readonly kind: Dictionary<Kind>;
  readonly occurrence: Dictionary<Occurrence>;
  readonly verification: Dictionary<Verification>;
  readonly precision: Dictionary<PrecisionClause>;
  readonly country: Dictionary;
  readonly actor: Dictionary;
  readonly source: Dictionary;
}

/** What the index keeps of one place of an event, or of its having none. */
export interface RowPlace {
  readonly role: PlaceRole | undefined;
  readonly precision: number;
  readonly country: number | undefined;
  readonly boxes: readonly BBox[];
  /** What the event counts as when it stands here. */
  readonly class: PlacementClass;
  readonly position: Position | undefined;
  readonly metres: number | undefined;
}

/** What the index keeps of one event: values as codes of the dictionaries, without repeats. */
export interface Row {
  readonly id: string;
  readonly span: Span;
  readonly listed: number;
  readonly values: Readonly<Record<OwnField, readonly number[]>>;
  /** In the order of roles in which an anchor is looked for. */
  readonly places: readonly RowPlace[];
  readonly words: ReadonlySet<string>;
}

export function createDictionaries(): Dictionaries {
  return {
    kind: new Dictionary(),
    occurrence: new Dictionary(),
    verification: new Dictionary(),
    precision: new Dictionary(),
    country: new Dictionary(),
    actor: new Dictionary(),
    source: new Dictionary(),
  };
}

export function rowOf(event: NewsEvent, codes: Dictionaries, publisherOf: PublisherOf): Row {
  const { kind, occurrence, verification, actors, when } = event.properties;
  const days = span(when);
  return {
    id: event.id,
    span: days,
    listed: listedDay(days),
    values: {
      kind: [codes.kind.code(kind)],
      occurrence: [codes.occurrence.code(occurrence)],
      verification: [codes.verification.code(verification.status)],
      actor: distinct(actors.map((actor) => codes.actor.code(actor.id))),
      source: distinct(sourcesOf(event, publisherOf).map(({ id }) => codes.source.code(id))),
    },
    places: placesAsked(PLACE_ROLES, event).map((place) => ({
      role: place.role,
      precision: codes.precision.code(place.precision),
      country: place.country === undefined ? undefined : codes.country.code(place.country),
      boxes: placeBoxes(event, place),
      class: placementAt(event, place).class,
      position: place.position,
      metres: place.coordinateUncertaintyInMeters,
    })),
    words: wordsOf(event),
  };
}

function distinct(codes: readonly number[]): number[] {
  return [...new Set(codes)];
}
