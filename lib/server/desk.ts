import type { BBox } from "#geo/position";
import type { NewsEvent, Report } from "#lib/event/news-event";
import type {
  Around,
  Counts,
  CoveredCountry,
  Cursor,
  FacetField,
  FacetPart,
  Facets,
  FacetValue,
  Histogram,
  Spot,
} from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import type { PlaySet } from "#lib/query/play";

/** Everything the desk shows for one filter, from one public revision. */
export interface DeskAnswer {
  readonly revision: number;
  readonly counts: Counts;
  readonly facets: Readonly<Record<FacetField, readonly DeskFacetValue[]>>;
  /** How many values of a facet are left out; 0 where it is whole. */
  readonly left: Readonly<Record<FacetField, number>>;
  readonly names: ValueNames;
  readonly histogram: Histogram;
  /** One page of the list, in list order. */
  readonly events: readonly NewsEvent[];
  readonly next?: Cursor;
  /** How many matched events stand in the list before this page. */
  readonly before: number;
  /** Where the selected event stands in the list; undefined where the filter leaves it out. */
  readonly around?: Around;
  /** All matched events when they are few enough to travel with the page, else undefined. */
  readonly matched?: readonly NewsEvent[];
  /** The countries that matched events stand across. */
  readonly covered: readonly CoveredCountry[];
  /** What a map has to show to show all marks; undefined where nothing is on the map. */
  readonly extent?: BBox;
}

/** The names a facet value is shown under: `actor`, `source` by id, from the events themselves. */
export type ValueNames = ReadonlyMap<string, Readonly<Record<string, string>>>;

export interface DeskFacetValue extends FacetValue {
  /** How many events have it without any filter, a while ago: an order that no filter changes. */
  readonly usual: number;
}

/** What a reader asks of the desk besides the filter. */
export interface DeskQuestion {
  readonly limit: number;
  readonly after?: Cursor | undefined;
  readonly selected?: string | undefined;
}

/** One published event with everything its page tells. */
export interface EventAnswer {
  readonly event: NewsEvent;
  /** The reports its sources name, by id. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Published relation targets and the events that point here, by id. */
  readonly related: ReadonlyMap<string, NewsEvent>;
  /** Relations of other published events to this one. */
  readonly incoming: readonly { readonly type: string; readonly from: string }[];
  /** Published versions only, oldest first. */
  readonly history: readonly PublicVersion[];
}

export interface PublicVersion {
  readonly version: number;
  readonly updated: string;
  readonly note?: string;
  /** Names of the fields that differ from the version before; empty for the first. */
  readonly changed: readonly string[];
}

/** What is left of a retracted event. */
export interface Retraction {
  readonly retracted: string;
  readonly note?: string;
}

/** One page of a list, from one public revision. */
export interface ListAnswer {
  readonly revision: number;
  readonly matched: number;
  readonly events: readonly NewsEvent[];
  readonly next?: Cursor;
  /** The box around the positions of a spot's events. */
  readonly extent?: BBox;
}

/** The values of one facet that a text finds, with their names. */
export interface FacetAnswer extends FacetPart {
  readonly revision: number;
  readonly names: ValueNames;
}

/** The numbers beside a list, from one public revision. */
export interface FacetsAnswer {
  readonly revision: number;
  readonly counts: Counts;
  readonly facets: Facets;
  readonly histogram: Histogram;
}

export interface TileAnswer {
  readonly revision: number;
  readonly tile: Uint8Array;
}

/** How far the index is built, in public changes: drafts are not counted. */
export interface Loading {
  readonly loaded: number;
  readonly total: number;
}

/**
 * What is published, and nothing else, held in memory and following the store. Every question
 * waits until the index has been built, and is answered from one public revision.
 */
export interface Newsroom {
  /** False while the index is being built. */
  readonly ready: boolean;
  readonly loading: Loading;
  /** How many public changes are in the index. */
  readonly revision: number;
  /** How many events are published. */
  readonly events: number;
  /** A revision as an address names it, with the store and the build: the answer is then lasting. */
  revOf(revision: number): string;
  /** A revision as `/api/changes` names it: what follows it can be told. */
  markOf(revision: number): string;
  desk(filter: Filter, question: DeskQuestion): Promise<DeskAnswer>;
  /** The matched events, or those of them at a spot. */
  list(filter: Filter, limit: number, after?: Cursor, spot?: Spot): Promise<ListAnswer>;
  facet(filter: Filter, field: FacetField, text: string, limit: number): Promise<FacetAnswer>;
  facets(filter: Filter): Promise<FacetsAnswer>;
  tile(filter: Filter, z: number, x: number, y: number, play?: PlaySet): Promise<TileAnswer>;
  /** Undefined where no event of this id is published. */
  event(id: string): Promise<EventAnswer | Retraction | undefined>;
}
