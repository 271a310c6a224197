import { describe, expect, it } from "vitest";
import { toWorld } from "#geo/mercator";
import type { Position } from "#geo/position";
import { AreaRaster } from "./area-raster";

type Ring = readonly Position[];

/** A map 512 px wide for each turn of the world, whose upper left corner is at 180° W 85° N. */
function mapWith(
  areas: Readonly<Record<string, readonly Ring[] | readonly (readonly Ring[])[]>>,
  { width = 512, left = 0 } = {},
) {
  const asked = { times: 0 };
  const map = {
    getContainer: () => ({ clientWidth: width, clientHeight: 512 }),
    getLayer: (id: string) => (id === "area-hatch" ? {} : undefined),
    project: ([lng, lat]: Position) => ({
      x: ((lng + 180) / 360) * 512 - left,
      y: toWorld([0, lat], 9)[1],
    }),
    queryRenderedFeatures: () => {
      asked.times++;
      return Object.entries(areas).map(([id, coordinates]) => ({
        properties: { id },
        geometry: {
          type: typeof coordinates[0]?.[0]?.[0] === "number" ? "Polygon" : polygonType(coordinates),
          coordinates,
        },
      }));
    },
  } as unknown as ConstructorParameters<typeof AreaRaster>[0];
  return { map, asked, raster: new AreaRaster(map) };
}

/** Rings of positions are a polygon's, rings one level deeper a multipolygon's. */
function polygonType(coordinates: readonly unknown[]): string {
  const [[first] = []] = coordinates as readonly (readonly (readonly unknown[])[])[];
  return typeof first?.[0] === "number" ? "Polygon" : "MultiPolygon";
}

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
/** The pixel of a position on the map that starts at 180° W. */
const at = (lng: number, lat: number) => ({
  x: ((lng + 180) / 360) * 512,
  y: toWorld([0, lat], 9)[1],
});

describe("AreaRaster", () => {
  it("is inside what is drawn, and outside its holes and its surroundings", () => {
    const { raster } = mapWith({ SY: [box(-90, -45, 90, 45), box(-30, -20, 30, 20)] });
    expect(raster.has("SY", at(-60, 0))).toBe(true);
    expect(raster.has("SY", at(60, 40))).toBe(true);
    expect(raster.has("SY", at(0, 0))).toBe(false);
    expect(raster.has("SY", at(-60, 60))).toBe(false);
    expect(raster.has("SY", at(120, 0))).toBe(false);
  });

  it("knows areas apart, and each of several parts", () => {
    const { raster } = mapWith({
      NO: [[box(0, 50, 30, 70)], [box(-90, 50, -60, 70)]],
      SE: [box(60, 50, 90, 70)],
    });
    const inNorway = [at(15, 60), at(-75, 60), at(75, 60)].map((point) => raster.has("NO", point));
    expect(inNorway).toEqual([true, true, false]);
    expect(raster.has("SE", at(75, 60))).toBe(true);
    expect(raster.has("FI", at(75, 60))).toBe(false);
  });

  it("is inside every copy of the world that is in view, and never off the screen", () => {
    const { raster } = mapWith({ FJ: [box(150, -40, 200, 40)] }, { width: 1024, left: 256 });
    // Its western copy from 213 to 284 px, its eastern one from 725 to 796.
    const inside = [200, 250, 500, 760, 820].map((x) => raster.has("FJ", { x, y: 256 }));
    expect(inside).toEqual([false, true, false, true, false]);
    expect(raster.has("FJ", { x: 240, y: -4 })).toBe(false);
    expect(raster.has("FJ", { x: 5000, y: 256 })).toBe(false);
  });

  it("asks the map once for all areas", () => {
    const { raster, asked } = mapWith({ SY: [box(-90, -45, 90, 45)], IQ: [box(0, 0, 9, 9)] });
    for (let x = 0; x < 512; x += 8)
      for (const area of ["SY", "IQ", "TR"]) raster.has(area, { x, y: 200 });
    expect(asked.times).toBe(1);
  });
});
