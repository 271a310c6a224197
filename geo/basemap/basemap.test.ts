import { readFileSync } from "node:fs";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { beforeAll, describe, expect, test } from "vitest";
import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import { tileOf } from "#geo/mercator";
import type { Position } from "#geo/position";
import { BASEMAP_MAXZOOM, type BasemapTiles, buildBasemap } from "./basemap";
import { readBoundaries } from "./boundaries";
import { BUFFER, EXTENT } from "./shape-index";

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
let basemap: BasemapTiles;
let longest = 0;

beforeAll(async () => {
  const source = readFileSync("node_modules/world-atlas/countries-10m.json", "utf8");
  let since = worked();
  const timed = async () => {
    longest = Math.max(longest, worked() - since);
    await pause();
    since = worked();
  };
  const boundaries = await readBoundaries(JSON.parse(source), pause);
  since = worked();
  basemap = await buildBasemap(boundaries, DATELINE_PLACES, timed);
}, 60_000);

/** Milliseconds this process has worked: other processes do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Read {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly lines: { x: number; y: number }[][];
}

function read(layer: string, z: number, x: number, y: number): Read[] {
  const found = new VectorTile(new PbfReader(basemap.tile(z, x, y))).layers[layer];
  if (!found) return [];
  expect(found.extent).toBe(EXTENT);
  return Array.from({ length: found.length }, (_, i) => {
    const feature = found.feature(i);
    return { properties: feature.properties, lines: feature.loadGeometry() };
  });
}

/** Where lines cross the vertical x in a tile, between its upper and lower edge, sorted. */
function crossings(features: readonly Read[], at: number): number[] {
  return features
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      line.slice(1).flatMap((to, i) => {
        const from = line[i];
        if (!from || from.x === to.x || from.x < at === to.x < at) return [];
        const y = from.y + ((to.y - from.y) * (at - from.x)) / (to.x - from.x);
        return y > 8 && y < EXTENT - 8 ? [y] : [];
      }),
    )
    .sort((a, b) => a - b);
}

const iso = (features: readonly Read[]) => new Set(features.map((f) => f.properties.iso));
const at = (position: Position, z: number) => [z, ...tileOf(position, z)] as const;

describe("seams", () => {
  const along: Position[] = [
    [36.5, 36.8],
    [40, 37],
    [28, 41],
    [33, 46],
    [103, 13],
  ];
  test.each([3, 5, 6, 8, 10])("borders and coasts meet where two tiles do, at zoom %d", (z) => {
    let met = 0;
    for (const layer of ["borders", "land"])
      for (const position of along) {
        const [, x, y] = at(position, z);
        for (const row of [y - 1, y, y + 1]) {
          const here = crossings(read(layer, z, x, row), EXTENT);
          const there = crossings(read(layer, z, x + 1, row), 0);
          expect(there.length, `${layer} ${z}/${x}/${row}`).toBe(here.length);
          // Of 8192 units: a quarter of a pixel, and at z10, which the map draws up to z12 and on, half.
          const off = z === BASEMAP_MAXZOOM ? 1.5 : 4;
          for (const [i, y] of here.entries())
            expect(Math.abs(y - (there[i] ?? Number.NaN))).toBeLessThanOrEqual(off);
          met += here.length;
        }
      }
    expect(met).toBeGreaterThan(0);
  });

  test("a shape is cut well outside its tile, so that no outline shows the cut", () => {
    for (const [z, x, y] of [at([38, 35], 6), at([38, 35], 9), at([100, 60], 4)])
      for (const { lines } of read("countries", z, x, y))
        for (const line of lines)
          for (const [i, to] of line.entries()) {
            const from = line[i - 1];
            if (!from) continue;
            for (const edge of [0, EXTENT])
              expect(from.x === edge && to.x === edge, `${z}/${x}/${y}`).toBe(false);
            expect(
              Math.max(Math.abs(to.x - EXTENT / 2), Math.abs(to.y - EXTENT / 2)),
            ).toBeLessThanOrEqual(EXTENT / 2 + BUFFER);
          }
  });

  test("a country over the antimeridian has no edge along it", () => {
    for (const [z, x, y] of [at([179.5, 67], 5), at([-179.5, 67], 5), at([179.9, -16.8], 7)])
      for (const { lines } of read("countries", z, x, y))
        for (const line of lines)
          for (const [i, to] of line.entries()) {
            const from = line[i - 1];
            const onEdge = (p: { x: number } | undefined) => p?.x === (x === 0 ? 0 : EXTENT);
            if (onEdge(from) && onEdge(to)) expect(Math.abs((from?.y ?? 0) - to.y)).toBeLessThan(2);
          }
    expect(iso(read("countries", ...at([179.5, 67], 5)))).toContain("RU");
    expect(iso(read("countries", ...at([-179.5, 67], 5)))).toContain("RU");
  });
});

describe("what is drawn", () => {
  test("a country by its code, at every zoom", () => {
    for (let z = 0; z <= BASEMAP_MAXZOOM; z++)
      expect(iso(read("countries", ...at([38.4, 35.1], z))), String(z)).toContain("SY");
  });

  test("disputed areas and their borders are marked, and Crimea has no code", () => {
    const crimea = read("countries", ...at([34.2, 45.2], 7));
    const own = crimea.filter(({ properties }) => properties.iso === "");
    expect(own.map(({ properties }) => properties.disputed)).toEqual([true]);
    const kosovo = read("countries", ...at([20.9, 42.6], 7));
    expect(kosovo.find(({ properties }) => properties.iso === "XK")?.properties.disputed).toBe(
      true,
    );
    const borders = read("borders", ...at([21.2, 42.8], 7));
    expect(borders.some(({ properties }) => properties.disputed === true)).toBe(true);
    const plain = read("borders", ...at([38, 36.8], 7));
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.every(({ properties }) => properties.disputed === false)).toBe(true);
  });

  test("no border runs round land that is only leased", () => {
    expect(read("borders", ...at([63.3, 46], 8))).toEqual([]);
    expect(iso(read("countries", ...at([63.3, 46], 8)))).toEqual(new Set(["KZ"]));
  });

  test("each name stands in one tile, in four languages", () => {
    let seen = 0;
    const [, x, y] = at([37.16, 36.2], 6);
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const { properties } of read("cities", 6, x + dx, y + dy))
          if (properties.id === "aleppo") {
            seen++;
            expect(properties).toMatchObject({
              "name:en": "Aleppo",
              "name:ar": "حلب",
              "name:ru": "Алеппо",
              "name:tr": "Halep",
            });
          }
    expect(seen).toBe(1);
    const turkey = read("country-labels", ...at([33.68, 39.29], 4));
    expect(turkey.map(({ properties }) => properties["name:en"])).toContain("Turkey");
  });

  test("Aleppo's neighbourhoods are there for z10, and eastern Aleppo, which is an area, is no name", () => {
    const all = [at([37.1, 36.2], 10), at([37.2, 36.2], 10)].flatMap((tile) =>
      read("neighbourhoods", ...tile),
    );
    expect(all.map(({ properties }) => properties.id)).toContain("aleppo-hanano");
    const cities = read("cities", ...at([37.174, 36.204], 10));
    expect(cities.map(({ properties }) => properties.id)).not.toContain("eastern-aleppo");
  });

  test("a tile in mid-ocean is a tile with nothing in it", () => {
    expect(read("land", ...at([-140, -40], 8))).toEqual([]);
  });
});

test("building leaves the event loop free: no slice takes as much work as reading the file five times", () => {
  const source = readFileSync("node_modules/world-atlas/countries-10m.json", "utf8");
  const start = worked();
  for (let i = 0; i < 5; i++) JSON.parse(source);
  expect(longest).toBeLessThan(worked() - start);
});
