import type { Feature, LineString, Polygon } from "geojson";
import GeoJSONVT, { type LegacyFeature } from "geojson-vt";
import { boxOf } from "#geo/extent";

/** Units across a tile: MapLibre's own grid, so nothing is rounded twice. */
export const EXTENT = 8192;

/** Units beyond a tile's edge that shapes reach, so that no outline shows where it was cut. */
export const BUFFER = 256;

/** Units a line may be off its shape, half a pixel, at every zoom but the deepest. */
const TOLERANCE = 8;

/** Zoom of the deepest tile; the map draws larger from it. */
export const BASEMAP_MAXZOOM = 10;

/** Corners in one part: what is cut without leaving the event loop takes some 20 ms. */
const PART_CORNERS = 20_000;

/** Tiles kept before the index is made anew, so that crawling every tile fills no memory. */
const KEPT_TILES = 40_000;

type Shape = Feature<Polygon | LineString>;

interface Part {
  readonly shapes: Shape[];
  readonly west: number;
  east: number;
  index?: GeoJSONVT;
}

/** Shapes cut into vector tiles, in parts that are each indexed when first asked for. */
export class ShapeIndex {
  readonly #parts: Part[];

  constructor(shapes: readonly Shape[]) {
    this.#parts = partsOf(shapes);
  }

  /** Indexes part after part, and lets others run in between. */
  async warm(pause: () => Promise<void>): Promise<void> {
    for (const part of this.#parts) {
      indexOf(part);
      await pause();
    }
  }

  /** What lies in a tile, in its units. */
  features(z: number, x: number, y: number): LegacyFeature[] {
    const margin = BUFFER / EXTENT;
    const west = ((x - margin) / 2 ** z) * 360 - 180;
    const east = ((x + 1 + margin) / 2 ** z) * 360 - 180;
    return this.#parts
      .filter((part) => [-360, 0, 360].some((t) => part.west + t <= east && west <= part.east + t))
      .flatMap((part) => indexOf(part).getTile(z, x, y)?.features ?? []);
  }
}

function indexOf(part: Part): GeoJSONVT {
  if (part.index && part.index.tileCoords.length < KEPT_TILES) return part.index;
  part.index = new GeoJSONVT(
    { type: "FeatureCollection", features: part.shapes },
    {
      maxZoom: BASEMAP_MAXZOOM,
      indexMaxZoom: 2,
      indexMaxPoints: 0,
      extent: EXTENT,
      buffer: BUFFER,
      tolerance: TOLERANCE,
    },
  );
  return part.index;
}

/** Shapes from west to east, so that a part spans few tiles. */
function partsOf(shapes: readonly Shape[]): Part[] {
  const measured = shapes.map((shape) => {
    const line =
      shape.geometry.type === "Polygon"
        ? shape.geometry.coordinates.flat()
        : shape.geometry.coordinates;
    const [west, , east] = boxOf(line);
    return { shape, corners: line.length, west, east };
  });
  const parts: (Part & { corners: number })[] = [];
  for (const { shape, corners, west, east } of measured.sort((a, b) => a.west - b.west)) {
    const open = parts.at(-1);
    if (!open || open.corners > PART_CORNERS) {
      parts.push({ shapes: [shape], corners, west, east });
      continue;
    }
    open.shapes.push(shape);
    open.corners += corners;
    open.east = Math.max(open.east, east);
  }
  return parts;
}
