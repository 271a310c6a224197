import type { MapGeoJSONFeature, Map as MapLibre } from "maplibre-gl";
import { type Box, boxesOverlap, type Ground, type Point } from "./clear-spot";
import { HATCH_LAYERS } from "./layers/areas";
import { areaOf, MARK_LAYERS } from "./picture";

/** What words and tools must leave in sight. */
export const IN_SIGHT: readonly string[] = [
  ...MARK_LAYERS,
  "clusters",
  "names",
  "notes",
  "aside-marks",
  "aside-words",
  "arc",
  "arc-dashed",
];

/** Names of the base map, which words and tools leave in sight where they can. */
const BASE_NAMES = ["neighbourhood-names", "city-names", "country-names"];

/** What is asked of the drawn map. */
export type Asked = Pick<MapLibre, "getLayer" | "getContainer" | "queryRenderedFeatures">;

/** Edges of the squares that are looked at, in px: the small ones only where the large hold something. */
const SQUARES = [128, 32, 8] as const;
const SMALLEST = 8;
/** More squares than any screen has across, so that a square's place is one number. */
const ACROSS = 16_384;

/** What is never covered. */
const MARKS: readonly string[] = [...MARK_LAYERS, "clusters", "aside-marks"];

/** The most that a square of the screen holds: nothing, names of the base map, words or arcs, or marks. */
type Held = 0 | 1 | 2 | 3;

const LEAST = { names: 1, words: 2, marks: 3 } as const;

/**
 * The drawn map as the ground on which areas' labels look for a place. MapLibre is asked about a
 * square once, however many labels look there, and not at all within a square that holds nothing.
 */
export class Surroundings {
  readonly #map: Asked;
  readonly #kept: readonly string[];
  readonly #hatches: readonly string[];
  readonly #held = new Map<number, Held>();
  readonly #areas = new Map<number, ReadonlySet<string>>();

  constructor(map: Asked) {
    this.#map = map;
    this.#kept = [...IN_SIGHT, ...BASE_NAMES].filter((id) => map.getLayer(id));
    this.#hatches = HATCH_LAYERS.filter((id) => map.getLayer(id));
  }

  /** The ground of one area, with the least that its label spares beside the boxes taken. */
  of(area: string, taken: readonly Box[], spare: keyof typeof LEAST): Ground {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const least = LEAST[spare];
    return {
      width: clientWidth,
      height: clientHeight,
      covers: (box) =>
        taken.some((one) => boxesOverlap(one, box)) || this.#covers(box, least, SQUARES),
      inside: (point) => this.#areasAt(point).has(area),
    };
  }

  #covers(box: Box, least: Held, [edge, ...smaller]: readonly number[]): boolean {
    if (edge === undefined) return true;
    for (let x = Math.floor(box.left / edge); x * edge < box.right; x++)
      for (let y = Math.floor(box.top / edge); y * edge < box.bottom; y++) {
        if (this.#heldIn(edge, x, y) < least) continue;
        const square = {
          left: x * edge,
          top: y * edge,
          right: (x + 1) * edge,
          bottom: (y + 1) * edge,
        };
        if (this.#covers(sharedBy(box, square), least, smaller)) return true;
      }
    return false;
  }

  #heldIn(edge: number, x: number, y: number): Held {
    const key = (edge * ACROSS + x + 1) * ACROSS + y + 1;
    const known = this.#held.get(key);
    if (known !== undefined) return known;
    const found = featuresIn(
      this.#map,
      { left: x * edge, top: y * edge, right: (x + 1) * edge, bottom: (y + 1) * edge },
      this.#kept,
    );
    const has = (layers: readonly string[]) => found.some(({ layer }) => layers.includes(layer.id));
    const held = has(MARKS) ? 3 : has(IN_SIGHT) ? 2 : found.length > 0 ? 1 : 0;
    this.#held.set(key, held);
    return held;
  }

  #areasAt({ x, y }: Point): ReadonlySet<string> {
    const [column, line] = [Math.floor(x / SMALLEST), Math.floor(y / SMALLEST)];
    const key = (column + 1) * ACROSS + line + 1;
    const known = this.#areas.get(key);
    if (known) return known;
    const point: [number, number] = [(column + 0.5) * SMALLEST, (line + 0.5) * SMALLEST];
    const found = this.#map.queryRenderedFeatures(point, { layers: [...this.#hatches] });
    const areas = new Set(found.map(areaOf));
    this.#areas.set(key, areas);
    return areas;
  }
}

function sharedBy(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
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
