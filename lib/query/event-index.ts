import type { BBox } from "#geo/position";
import type { Group } from "#lib/event/kinds";
import type { Localized, NewsEvent } from "#lib/event/news-event";
import type { Filter } from "#lib/query/filter";
import type { PlaySet } from "#lib/query/play";

/** matched = points + areas + unplaced, and areas = regions + countries + shapes, always. */
export interface Counts {
  readonly matched: number;
  readonly points: number;
  readonly areas: number;
  readonly regions: number;
  readonly countries: number;
  /** Areas that a source reports as a shape. */
  readonly shapes: number;
  readonly unplaced: number;
}

export const FACET_FIELDS = [
  "kind",
  "occurrence",
  "verification",
  "precision",
  "country",
  "actor",
  "source",
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/**
 * Each field counted under every clause but its own: `count` events would match if the filter
 * asked for just this value. Values of events that a filter leaves out stay, with 0. Most frequent
 * first, then by value.
 */
export type Facets = Readonly<Record<FacetField, readonly FacetValue[]>>;

/** Some values of one facet, in its order, and how many more there are. */
export interface FacetPart {
  readonly values: readonly FacetValue[];
  readonly left: number;
}

export interface Histogram {
  readonly unit: "day" | "week" | "month" | "year";
  /** Without gaps; `start` and `end` are `YYYY-MM-DD`, both included. */
  readonly bins: readonly {
    readonly start: string;
    readonly end: string;
    readonly count: number;
  }[];
}

/** Position in the list order: newest start first (with an open start, its end), then by id. */
export interface Cursor {
  readonly start: number;
  readonly id: string;
}

export interface Page {
  readonly ids: readonly string[];
  readonly next?: Cursor;
}

/** Where an event stands in the list of a filter. */
export interface Around {
  /** From 1. */
  readonly position: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * Events that stand at points close together: those of one cell of the cluster grid, which is the tile
 * [z, x, y] of a deeper zoom, or those exactly where any of these events stands.
 */
export type Spot =
  | { readonly cell: readonly [z: number, x: number, y: number] }
  | { readonly stack: readonly string[] };

export interface SpotPage extends Page {
  readonly matched: number;
  /** The box around their positions; undefined where there are none. */
  readonly extent?: BBox;
}

/** How much of the list an answer carries. */
export interface Extract {
  readonly limit: number;
  readonly after?: Cursor;
  /** Up to so many matched events are all named in `all`. */
  readonly few?: number;
  /**
   * Of each facet at most so many values, the most frequent, and with them all that the filter asks
   * for; every value where absent.
   */
  readonly top?: number;
  /** The event whose place in the list is asked for. */
  readonly around?: string;
}

/** Everything beside the map, found in one pass. */
export interface Answer {
  readonly counts: Counts;
  readonly facets: Facets;
  /** How many values each facet leaves out; 0 where it is whole. */
  readonly left: Readonly<Record<FacetField, number>>;
  readonly histogram: Histogram;
  readonly extent?: BBox;
  readonly page: Page;
  /** How many matched events stand in the list before this page. */
  readonly before: number;
  /** Undefined where no event was asked for, or the filter does not match it. */
  readonly around?: Around;
  /** The ids of all matched events in list order, where they are few. */
  readonly all?: readonly string[];
}

/** A country that events stand across. */
export interface CoveredCountry {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  /** Of its events, in the order of `GROUPS`. */
  readonly groups: readonly Group[];
}

/** The read model over published events that answers a filter. `matches()` defines its meaning. */
export interface EventIndex {
  readonly size: number;
  has(id: string): boolean;
  /** Adds an event or takes the place of the one with its id. */
  put(event: NewsEvent): void;
  remove(id: string): void;
  answer(filter: Filter, extract: Extract): Answer;
  page(filter: Filter, limit: number, after?: Cursor): Page;
  /** The matched events that count as points at a spot, a page at a time in list order. */
  at(filter: Filter, spot: Spot, limit: number, after?: Cursor): SpotPage;
  counts(filter: Filter): Counts;
  facets(filter: Filter): Facets;
  /**
   * The values of one facet under a filter that a text finds: every word of it is the beginning of a
   * word of the value or of a name that events, or the languages of the page, give to it. An empty
   * text finds all. At most `limit` are named.
   */
  facetSearch(filter: Filter, field: FacetField, text: string, limit: number): FacetPart;
  /** What events call an actor or a source, by language; undefined where none names it. */
  nameOf(id: string): Localized | undefined;
  /** `from` and `to` are not applied to the histogram: it is not filtered by itself. */
  histogram(filter: Filter): Histogram;
  /** The box around everywhere the matched events stand; undefined where none is on the map. */
  extent(filter: Filter): BBox | undefined;
  /** The countries that matched events stand across, as the tiles of all of them tell it. */
  covered(filter: Filter): readonly CoveredCountry[];
  /** One Mapbox Vector Tile, version 2, of the matched events, played in steps or not. */
  tile(filter: Filter, z: number, x: number, y: number, play?: PlaySet): Uint8Array;
}
