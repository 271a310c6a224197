import type { Geometry } from "geojson";
import type { BBox, Position } from "#geo/position";
import type { Group } from "#lib/event/kinds";
import type { Language } from "#lib/event/vocabularies";
import type { ListRow } from "#lib/messages/row-in-words";
import type { CoveredCountry } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import type { MapView } from "#lib/query/page-state";
import type { Playing } from "#lib/query/play";
import type { TileRow } from "#lib/query/tile";

/** Where the reader looks: the `at` of the URL. */
export type Camera = MapView;

/** The words beside one mark: the place in bold, under it what happened there. */
export interface MapLabel {
  readonly position: Position;
  readonly name: string;
  readonly line: string;
  /** The events at this position, in list order. */
  readonly ids: readonly string[];
  /** The mark is a tab that stands above its position. */
  readonly tab: boolean;
  /** The line says what must not be left out on a phone: planned, announced here, a count. */
  readonly promise: boolean;
}

/** A place an event also names or is about, off until asked for. */
export interface MapAside {
  /** Where its words stand; for a country a place for words alone. */
  readonly position: Position;
  /** "about Astana" */
  readonly text: string;
  /** What is outlined, where no point is named. */
  readonly shape?: AreaShape;
  /** A counted mark stands at this position. */
  readonly marked: boolean;
}

/**
 * What an area is drawn from: a country's shape, a circle around a region, a reported shape, or what
 * the events' tiles hold of it.
 */
export type AreaShape =
  | { readonly type: "country"; readonly code: string }
  | { readonly type: "circle"; readonly centre: Position; readonly metres: number }
  | { readonly type: "reported"; readonly geometry: Geometry }
  | { readonly type: "tiled" };

/** Of more areas than these only those of most events have a label. */
export const MOST_LABELLED_AREAS = 64;

/** One area, drawn once however many events it has. */
export interface MapArea {
  readonly id: string;
  readonly shape: AreaShape;
  /** Where its chip may stand; a place for words, not for the event. */
  readonly at: Position;
  /** "Across Syria"; empty, as its line, where tiles tell of it and it has no label. */
  readonly name: string;
  /** "ceasefire" or "3 events" */
  readonly line: string;
  readonly groups: readonly Group[];
  /** Its events, in list order; none where they come as tiles and are several. */
  readonly ids: readonly string[];
  /** The steps of playback that it shows in, in order. */
  readonly steps?: readonly number[];
  /** What a filter asks to find its events, where they come as tiles. */
  readonly clauses?: Pick<Filter, "bbox" | "country" | "precision">;
}

/** A measured area at true scale around the place it was measured at. */
export interface MapDisc {
  readonly id: string;
  readonly position: Position;
  readonly squareMetres: number;
  readonly group: Group;
  /** "966 ha, size at true scale" and "extent not reported". */
  readonly lines: readonly [string, string];
}

/** A relation of the selected event, cut at the antimeridian. */
export interface MapArc {
  readonly id: string;
  readonly parts: readonly (readonly Position[])[];
  /** It leads to something planned or expected. */
  readonly dashed: boolean;
}

/** How far off a place may be, in words: "placed to within 4.7 km". */
export interface MapDoubt {
  readonly position: Position;
  readonly metres: number;
  readonly text: string;
}

interface Tiled {
  /** Address template on this server. */
  readonly tiles: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly attribution: string;
}

/** What lies under the events: the map that ships with Dateline, or the one a newsroom configured. */
export type MapBase =
  | ({ readonly kind: "embedded"; readonly notice?: { readonly code: string } } & Tiled)
  | ({ readonly kind: "raster"; readonly tileSize: number } & Tiled)
  | ({ readonly kind: "protomaps" } & Tiled)
  | { readonly kind: "style"; readonly url: string };

/** The embedded geography: the ground of an embedded map, and the countries of any. */
export interface EmbeddedGeography {
  readonly tiles: string;
  readonly maxzoom: number;
  /** Beyond this zoom it has no more detail to show. */
  readonly detail: number;
  readonly attribution: string;
}

/** Everything the map draws, in words and numbers, and nothing it has to ask for. */
export interface MapProps {
  readonly lang: Language;
  /** What `Intl` is asked with. */
  readonly locale: string;
  readonly filter: Filter;
  /** Every matched mark when they travel with the page; undefined where they come as tiles. */
  readonly rows: readonly TileRow[] | undefined;
  /** `/api/tiles/{z}/{x}/{y}?…`, where the marks are too many to travel with the page. */
  readonly tiles: string | undefined;
  /** What the lists of stacks say of each event that travels with the page. */
  readonly entries: readonly ListRow[];
  readonly labels: readonly MapLabel[];
  readonly areas: readonly MapArea[];
  /** The countries among them, where they come as tiles: known before these are here. */
  readonly covered?: readonly CoveredCountry[];
  readonly discs: readonly MapDisc[];
  readonly doubts: readonly MapDoubt[];
  /** Marks of tiles are too many for `doubts` of each: their circles are drawn from the tiles. */
  readonly crowded?: boolean;
  readonly arcs: readonly MapArc[];
  readonly asides: readonly MapAside[];
  /** The step of playback on show, as the link says. */
  readonly playing?: Playing | undefined;
  /** All areas of the events that are played, where these travel with the page. */
  readonly played?: readonly MapArea[];
  /** Id of the selected event. */
  readonly selected: string | undefined;
  /** What to show to show every mark; undefined where nothing is on the map. */
  readonly extent: BBox | undefined;
  /** The map view of the URL; undefined fits the extent. */
  readonly camera: Camera | undefined;
  readonly base: MapBase;
  readonly embedded: EmbeddedGeography;
}
