import type { BBox } from "#geo/position";
import type { NewsEvent, Report } from "#lib/event/news-event";
import type { Counts, Cursor, Facets, Histogram } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";

/** Everything the desk shows for one filter, from one public revision. */
export interface DeskAnswer {
  readonly revision: number;
  readonly counts: Counts;
  readonly facets: Facets;
  /** The names a facet value is shown under: `actor`, `source` by id, from the events themselves. */
  readonly names: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly histogram: Histogram;
  /** One page of the list, in list order. */
  readonly events: readonly NewsEvent[];
  readonly next?: Cursor;
  /** All matched events when they are few enough to travel with the page, else undefined. */
  readonly matched?: readonly NewsEvent[];
  /** What a map has to show to show all marks; undefined where nothing is on the map. */
  readonly extent?: BBox;
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

/**
 * What is published, and nothing else, held in memory and following the store. Every question
 * waits until the index has been built, and is answered from one public revision.
 */
export interface Newsroom {
  /** False while the index is being built. */
  readonly ready: boolean;
  /** How many public changes are in the index. */
  readonly revision: number;
  /** How many events are published. */
  readonly events: number;
  /** A revision as an address names it, with the store and the build: the answer is then lasting. */
  revOf(revision: number): string;
  /** A revision as `/api/changes` names it: what follows it can be told. */
  markOf(revision: number): string;
  desk(filter: Filter, limit: number, after?: Cursor): Promise<DeskAnswer>;
  list(filter: Filter, limit: number, after?: Cursor): Promise<ListAnswer>;
  facets(filter: Filter): Promise<FacetsAnswer>;
  tile(filter: Filter, z: number, x: number, y: number): Promise<TileAnswer>;
  /** Undefined where no event of this id is published. */
  event(id: string): Promise<EventAnswer | Retraction | undefined>;
}
