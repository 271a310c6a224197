import type { Geometry } from "geojson";
import type { MapGeoJSONFeature, Map as MapLibre } from "maplibre-gl";
import type { Point } from "./clear-spot";
import { type FlatMap, flatMap } from "./flat-map";
import { HATCH_LAYERS } from "./layers/areas";
import { areaOf } from "./picture";

/** Edge of the squares in which a picture is looked at, in px. */
export const EDGE = 8;

type Ring = readonly (readonly number[])[];

/**
 * Where on the screen areas are drawn, in squares of 8 px, each by its middle. MapLibre is asked once
 * for all of them; the polygons of an area are filled when it is first asked about, row by row: inside
 * is what an odd number of edges lies before (the even-odd rule of SVG's `fill-rule`).
 */
export class AreaRaster {
  readonly #flat: FlatMap;
  readonly #drawn = new Map<string, MapGeoJSONFeature[]>();
  readonly #filled = new Map<string, Uint8Array>();
  readonly #columns: number;
  readonly #rows: number;

  constructor(
    map: Pick<MapLibre, "getContainer" | "project" | "getLayer" | "queryRenderedFeatures">,
  ) {
    const { clientWidth, clientHeight } = map.getContainer();
    this.#flat = flatMap(map);
    this.#columns = Math.ceil(clientWidth / EDGE);
    this.#rows = Math.ceil(clientHeight / EDGE);
    const layers = HATCH_LAYERS.filter((id) => map.getLayer(id));
    for (const feature of layers.length > 0 ? map.queryRenderedFeatures({ layers }) : []) {
      const area = areaOf(feature);
      const features = this.#drawn.get(area);
      if (features) features.push(feature);
      else this.#drawn.set(area, [feature]);
    }
  }

  /** Whether an area is drawn at a point of the screen. */
  has(area: string, { x, y }: Point): boolean {
    const [column, row] = [Math.floor(x / EDGE), Math.floor(y / EDGE)];
    if (column < 0 || column >= this.#columns || row < 0 || row >= this.#rows) return false;
    let filled = this.#filled.get(area);
    if (!filled) {
      filled = this.#fill(this.#drawn.get(area) ?? []);
      this.#filled.set(area, filled);
    }
    return filled[row * this.#columns + column] === 1;
  }

  #fill(features: readonly MapGeoJSONFeature[]): Uint8Array {
    const filled = new Uint8Array(this.#columns * this.#rows);
    const toSquares = (position: readonly number[]) => {
      const { x, y } = this.#flat.at(position);
      return { x: x / EDGE, y: y / EDGE };
    };
    const turn = this.#flat.turn / EDGE;
    for (const { geometry } of features)
      for (const rings of polygonsOf(geometry)) {
        const lines = rings.map((ring) => ring.map(toSquares));
        const xs = lines.flatMap((line) => line.map(({ x }) => x));
        const [left, right] = [
          xs.reduce((a, b) => Math.min(a, b)),
          xs.reduce((a, b) => Math.max(a, b)),
        ];
        // Every copy of the world that is in view.
        for (let by = -Math.floor(right / turn); left + by * turn < this.#columns; by++)
          this.#fillPolygon(filled, lines, by * turn);
      }
    return filled;
  }

  #fillPolygon(filled: Uint8Array, lines: readonly (readonly Point[])[], by: number): void {
    const crossings = new Map<number, number[]>();
    for (const line of lines)
      for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1] as Point, line[i] as Point];
        const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
        const last = Math.min(this.#rows - 1, Math.ceil(lower.y - 0.5) - 1);
        for (let row = Math.max(0, Math.ceil(upper.y - 0.5)); row <= last; row++) {
          const share = (row + 0.5 - upper.y) / (lower.y - upper.y);
          const x = upper.x + (lower.x - upper.x) * share + by;
          const found = crossings.get(row);
          if (found) found.push(x);
          else crossings.set(row, [x]);
        }
      }
    for (const [row, xs] of crossings) {
      xs.sort((a, b) => a - b);
      for (let i = 1; i < xs.length; i += 2) {
        const first = Math.max(0, Math.ceil((xs[i - 1] ?? 0) - 0.5));
        const end = Math.min(this.#columns, Math.ceil((xs[i] ?? 0) - 0.5));
        if (first < end) filled.fill(1, row * this.#columns + first, row * this.#columns + end);
      }
    }
  }
}

function polygonsOf(geometry: Geometry): readonly (readonly Ring[])[] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}
