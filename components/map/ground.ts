import type { Geometry } from "geojson";
import type { MapGeoJSONFeature, Map as MapLibre } from "maplibre-gl";
import { AreaRaster, EDGE } from "./area-raster";
import { type Box, boxesOverlap, type Ground, type Point } from "./clear-spot";
import { type FlatMap, flatMap } from "./flat-map";
import { MARK_LAYERS } from "./picture";

/** What words and tools must leave in sight. */
export const IN_SIGHT: readonly string[] = [
  ...MARK_LAYERS,
  "clusters",
  "names",
  "notes",
  "doubt-notes",
  "aside-marks",
  "aside-words",
  "arc",
  "arc-dashed",
];

/** Names of the base map, which words and tools leave in sight where they can. */
const BASE_NAMES = ["neighbourhood-names", "city-names", "country-names"];

/** What is asked of the drawn map. */
export type Asked = Pick<
  MapLibre,
  "getLayer" | "getContainer" | "project" | "queryRenderedFeatures"
>;

/** What is never covered. */
const MARKS: readonly string[] = [...MARK_LAYERS, "clusters", "aside-marks"];

/** The most that a square of the screen holds: nothing, names of the base map, words or arcs, or marks. */
type Held = 0 | 1 | 2 | 3;

const LEAST = { names: 1, words: 2, marks: 3 } as const;

/** Where one thing is drawn: in each of these rows of squares, each of these columns. */
interface Extent {
  readonly held: Held;
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/**
 * The drawn map as the ground on which areas' labels look for a place, in squares of 8 px. MapLibre
 * says of a box what is drawn in it, not where, so it is asked about each row and each column of the
 * screen: a mark or a word is a box, and stands where its rows and its columns cross. A line is
 * followed from one of its positions to the next.
 */
export class Surroundings {
  readonly #areas: AreaRaster;
  readonly #width: number;
  readonly #height: number;
  readonly #columns: number;
  readonly #rows: number;
  /** For each `Held` how many squares above and before a square hold at least that. */
  readonly #sums: readonly Int32Array[];

  constructor(map: Asked) {
    const { clientWidth, clientHeight } = map.getContainer();
    this.#areas = new AreaRaster(map);
    this.#width = clientWidth;
    this.#height = clientHeight;
    this.#columns = Math.ceil(clientWidth / EDGE);
    this.#rows = Math.ceil(clientHeight / EDGE);
    const held = this.#heldBy(map);
    this.#sums = [1, 2, 3].map((least) => this.#sumsOf(held, least));
  }

  /** The ground of one area, with the least that its label spares beside the boxes taken. */
  of(area: string, taken: readonly Box[], spare: keyof typeof LEAST): Ground {
    const sums = this.#sums[LEAST[spare] - 1] as Int32Array;
    return {
      width: this.#width,
      height: this.#height,
      covers: (box) => taken.some((one) => boxesOverlap(one, box)) || this.#covers(box, sums),
      inside: (point) => this.#areas.has(area, point),
    };
  }

  #covers({ left, top, right, bottom }: Box, sums: Int32Array): boolean {
    const column = (x: number) => Math.max(0, Math.min(this.#columns, x));
    const row = (y: number) => Math.max(0, Math.min(this.#rows, y)) * (this.#columns + 1);
    const [from, to] = [column(Math.floor(left / EDGE)), column(Math.ceil(right / EDGE))];
    const [above, below] = [row(Math.floor(top / EDGE)), row(Math.ceil(bottom / EDGE))];
    const at = (i: number) => sums[i] ?? 0;
    return at(below + to) - at(below + from) - at(above + to) + at(above + from) > 0;
  }

  #heldBy(map: Asked): Uint8Array {
    const held = new Uint8Array(this.#columns * this.#rows);
    const there = [...IN_SIGHT, ...BASE_NAMES].filter((id) => map.getLayer(id));
    const seen = new Set(map.queryRenderedFeatures({ layers: there }).map(({ layer }) => layer.id));
    const layers = there.filter((id) => seen.has(id));
    if (layers.length === 0) return held;
    const extents = new Map<string, Extent>();
    const lines = new Map<string, { readonly held: Held; readonly geometry: Geometry }>();
    const add = (box: Box, into: "rows" | "columns", index: number) => {
      for (const feature of featuresIn(map, box, layers)) {
        const key = `${feature.layer.id} ${JSON.stringify(feature.geometry)}`;
        if (feature.geometry.type !== "Point") {
          lines.set(key, { held: heldAs(feature.layer.id), geometry: feature.geometry });
          continue;
        }
        let extent = extents.get(key);
        if (!extent) {
          extent = { held: heldAs(feature.layer.id), rows: new Set(), columns: new Set() };
          extents.set(key, extent);
        }
        extent[into].add(index);
      }
    };
    for (let row = 0; row < this.#rows; row++)
      add({ left: 0, top: row * EDGE, right: this.#width, bottom: (row + 1) * EDGE }, "rows", row);
    for (let column = 0; column < this.#columns; column++) {
      const left = column * EDGE;
      add({ left, top: 0, right: left + EDGE, bottom: this.#height }, "columns", column);
    }
    const hold = (row: number, column: number, by: Held) => {
      if (row < 0 || row >= this.#rows || column < 0 || column >= this.#columns) return;
      const square = row * this.#columns + column;
      held[square] = Math.max(held[square] ?? 0, by);
    };
    for (const extent of extents.values())
      for (const row of extent.rows)
        for (const column of extent.columns) hold(row, column, extent.held);
    for (const { held: by, geometry } of lines.values())
      for (const { x, y } of pointsAlong(geometry, flatMap(map), this.#width))
        hold(Math.floor(y / EDGE), Math.floor(x / EDGE), by);
    return held;
  }

  /** A summed-area table (Crow 1984), with an empty row above and an empty column before. */
  #sumsOf(held: Uint8Array, least: number): Int32Array {
    const width = this.#columns + 1;
    const sums = new Int32Array(width * (this.#rows + 1));
    for (let row = 0; row < this.#rows; row++) {
      let before = 0;
      for (let column = 0; column < this.#columns; column++) {
        if ((held[row * this.#columns + column] ?? 0) >= least) before++;
        sums[(row + 1) * width + column + 1] = before + (sums[row * width + column + 1] ?? 0);
      }
    }
    return sums;
  }
}

/** Points of lines, no further apart than half a square, in each copy of the world that is in view. */
function* pointsAlong(geometry: Geometry, { at, turn }: FlatMap, width: number): Generator<Point> {
  const parts =
    geometry.type === "LineString"
      ? [geometry.coordinates]
      : geometry.type === "MultiLineString"
        ? geometry.coordinates
        : [];
  for (const part of parts)
    for (let i = 1; i < part.length; i++) {
      const [a, b] = [at(part[i - 1] ?? []), at(part[i] ?? [])];
      const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / (EDGE / 2)) || 1;
      for (
        let by = -Math.floor(Math.max(a.x, b.x) / turn);
        Math.min(a.x, b.x) + by * turn < width;
        by++
      )
        for (let step = 0; step <= steps; step++) {
          const share = step / steps;
          yield { x: a.x + (b.x - a.x) * share + by * turn, y: a.y + (b.y - a.y) * share };
        }
    }
}

function heldAs(layer: string): Held {
  return MARKS.includes(layer) ? 3 : IN_SIGHT.includes(layer) ? 2 : 1;
}

function featuresIn(
  map: Asked,
  { left, top, right, bottom }: Box,
  layers: readonly string[],
): MapGeoJSONFeature[] {
  const corners: [[number, number], [number, number]] = [
    [left, top],
    [right, bottom],
  ];
  return map.queryRenderedFeatures(corners, { layers: [...layers] });
}

/** How many features of these layers a box covers. */
export function countIn(map: Asked, box: Box, layers: readonly string[]): number {
  return featuresIn(map, box, layers).length;
}

/** Tools, legend and scale, as boxes in the map's own pixels. */
export function furnitureOver(container: HTMLElement): Box[] {
  const own = container.getBoundingClientRect();
  // A map seen from afar is drawn small and shown large.
  const times = own.width / container.clientWidth || 1;
  const found = container.closest("[data-map]")?.querySelectorAll("[data-furniture]") ?? [];
  return Array.from(found, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: (left - own.left) / times,
      top: (top - own.top) / times,
      right: (right - own.left) / times,
      bottom: (bottom - own.top) / times,
    };
  });
}
