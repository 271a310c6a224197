import { VectorTile } from "@mapbox/vector-tile";
import fc from "fast-check";
import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import { fromWorld, tileOf, toWorld } from "#geo/mercator";
import { KINDS } from "#lib/event/kinds";
import { OCCURRENCES, PLACE_ROLES, VERIFICATIONS } from "#lib/event/vocabularies";
import { cellAt } from "./cluster-cell";
import { clusterRadius } from "./cluster-grid";
import { encodeTile, MOST_SINGLES, reachOf, type TileRow } from "./tile";

const row = (over: Partial<TileRow> = {}): TileRow => ({
  id: "a",
  kind: "talks",
  occurrence: "planned",
  verification: "single-source",
  role: "venue",
  anchor: true,
  start: 17167,
  end: 17197,
  position: [71.43, 51.17],
  metres: 5000,
  ...over,
});

/** Every feature of a layer: its properties and its position read back by another decoder. */
function read(tile: Uint8Array, z: number, x: number, y: number, name = "events") {
  const layer = new VectorTile(new PbfReader(tile)).layers[name];
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
    const feature = layer?.feature(i);
    return { properties: feature?.properties, geometry: feature?.toGeoJSON(x, y, z).geometry };
  });
}

const anyRow = fc.record({
  id: fc.string({ minLength: 1 }),
  kind: fc.constantFrom(...KINDS),
  occurrence: fc.constantFrom(...OCCURRENCES),
  verification: fc.constantFrom(...VERIFICATIONS),
  role: fc.constantFrom(...PLACE_ROLES),
  anchor: fc.boolean(),
  start: fc.oneof(fc.integer({ min: -700_000, max: 3_000_000 }), fc.constant(-Infinity)),
  end: fc.oneof(fc.integer({ min: -700_000, max: 3_000_000 }), fc.constant(Infinity)),
  position: fc.tuple(
    fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 180, 90)),
    fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 0, 90, 66.5)),
  ),
  metres: fc.double({ min: 1, max: 75_000, noNaN: true }),
});

describe("encodeTile", () => {
  it("has no layer where nothing lies in the tile", () => {
    expect(encodeTile([row()], 4, 0, 0)).toHaveLength(0);
  });

  it("says what the row says, flat, and leaves out an open end", () => {
    const [x, y] = tileOf([71.43, 51.17], 6);
    const [feature] = read(encodeTile([row({ end: Infinity })], 6, x, y), 6, x, y);
    expect(feature?.properties).toEqual({
      id: "a",
      kind: "talks",
      occurrence: "planned",
      verification: "single-source",
      role: "venue",
      anchor: true,
      start: 17167,
      metres: 5000,
      reach: reachOf(5000, 51.17),
      stack: 1,
      top: true,
    });
  });

  it("places a point within one unit of the tile's grid", () => {
    const [x, y] = tileOf([71.43, 51.17], 12);
    const [feature] = read(encodeTile([row()], 12, x, y), 12, x, y);
    const unit = 360 / 2 ** 12 / 4096;
    const point = feature?.geometry;
    if (point?.type !== "Point") throw new Error("not a point");
    expect(Math.abs((point.coordinates[0] ?? 0) - 71.43)).toBeLessThan(unit);
    expect(Math.abs((point.coordinates[1] ?? 0) - 51.17)).toBeLessThan(unit);
  });

  it("draws a stack once, with its count, and keeps secondary marks out of it", () => {
    const rows = [row(), row({ id: "b" }), row({ id: "c", anchor: false, role: "subject" })];
    const [x, y] = tileOf([71.43, 51.17], 3);
    const tops = read(encodeTile(rows, 3, x, y), 3, x, y).map(({ properties }) => [
      properties?.id,
      properties?.stack,
      properties?.top,
    ]);
    expect(tops).toEqual([
      ["a", 2, true],
      ["b", 2, false],
      ["c", 1, true],
    ]);
  });

  it("says how far on the map the largest radius of a stack reaches, of what counts there", () => {
    const rows = [
      row(),
      row({ id: "b", metres: 25_000 }),
      row({ id: "c", anchor: false, metres: 9e4 }),
    ];
    const [x, y] = tileOf([71.43, 51.17], 3);
    const [a, b, c] = read(encodeTile(rows, 3, x, y), 3, x, y).map(({ properties }) => properties);
    // 25 km at 51.17° north: 512 px / (40,075,016.686 m · cos 51.17°), in millionths.
    expect([a?.reach, b?.reach, c?.reach]).toEqual([509_402, 509_402, undefined]);
    expect(reachOf(5000, 90)).toBe(512e6);
  });

  it("puts every row in exactly one tile of a zoom, edges, poles and antimeridian included", () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 20 }),
        fc.integer({ min: 0, max: 3 }),
        (rows, z) => {
          const found: unknown[] = [];
          for (let x = 0; x < 2 ** z; x++)
            for (let y = 0; y < 2 ** z; y++)
              for (const { properties } of read(encodeTile(rows, z, x, y), z, x, y))
                found.push(properties?.id);
          expect(found.sort()).toEqual(rows.map(({ id }) => id).sort());
        },
      ),
    );
  });

  it("shows each event while they are few, and one more makes it clusters", () => {
    const rows = Array.from({ length: MOST_SINGLES }, (_, i) => row({ id: `e${i}` }));
    const [x, y] = tileOf([71.43, 51.17], 5);
    const few = encodeTile([...rows, row({ id: "b", anchor: false })], 5, x, y);
    expect(read(few, 5, x, y)).toHaveLength(MOST_SINGLES + 1);
    expect(read(few, 5, x, y, "clusters")).toHaveLength(0);
    const many = encodeTile([...rows, row({ id: "b", kind: "battle" })], 5, x, y);
    expect(read(many, 5, x, y)).toHaveLength(0);
    const [cluster, ...others] = read(many, 5, x, y, "clusters");
    expect(others).toEqual([]);
    const count = MOST_SINGLES + 1;
    expect(cluster?.properties).toEqual({ count, diplomacy: MOST_SINGLES, fighting: 1 });
  });

  it("keeps an event that is alone in its cell, and leaves secondary marks out of clusters", () => {
    const stack = Array.from({ length: 600 }, (_, i) => row({ id: `e${i}` }));
    const alone = row({ id: "alone", position: [-60, -10] });
    const secondary = row({ id: "c", anchor: false, position: [-20, 10] });
    const tile = encodeTile([...stack, alone, secondary], 0, 0, 0);
    expect(read(tile, 0, 0, 0).map(({ properties }) => properties?.id)).toEqual(["alone"]);
    expect(read(tile, 0, 0, 0, "clusters")).toHaveLength(1);
  });

  it("draws a cluster within a cell's width of each event that it counts", () => {
    const positions = fc.array(
      fc.tuple(fc.double({ min: 0.1, max: 44, noNaN: true }), fc.constant(0.1)),
      { minLength: MOST_SINGLES + 1, maxLength: MOST_SINGLES + 50 },
    );
    fc.assert(
      fc.property(positions, (found) => {
        const tile = encodeTile(
          found.map((position, i) => row({ id: `e${i}`, position })),
          3,
          4,
          3,
        );
        const clusters = read(tile, 3, 4, 3, "clusters").flatMap(({ geometry }) =>
          geometry?.type === "Point" ? [geometry.coordinates[0] ?? 0] : [],
        );
        const singles = read(tile, 3, 4, 3).length;
        const cell = 45 / 8;
        const near = found.filter(([lng]) => clusters.some((c) => Math.abs(c - lng) <= cell));
        expect(near.length).toBeGreaterThanOrEqual(found.length - singles);
      }),
      { numRuns: 10 },
    );
  });

  it("stands discs of clusters apart before the next zoom, and at each zoom with the middle of its events in its square", () => {
    // In two tiles of zoom 3, in the middle of a unit.
    const along = (first: number) =>
      fc.integer({ min: 0, max: 2 * 4096 - 1 }).map((unit) => first + (unit + 0.5) / 4096);
    const heap = fc.record({
      at: fc.tuple(along(4), along(2)),
      count: fc.constantFrom(2, 9, 60, 300, 1500),
    });
    const tiles = [4, 5].flatMap((x) => [2, 3].map((y) => [x, y] as const));
    fc.assert(
      fc.property(fc.array(heap, { minLength: 20, maxLength: 60 }), (heaps) => {
        const rows = heaps.flatMap(({ at: [x, y], count }) =>
          new Array<TileRow>(count).fill(row({ position: fromWorld(x, y, 3) })),
        );
        const discs = tiles.flatMap(([x, y]) =>
          read(encodeTile(rows, 3, x, y), 3, x, y, "clusters").map(({ properties, geometry }) => {
            const [lng = 0, lat = 0] = geometry?.type === "Point" ? geometry.coordinates : [];
            const [, ...cell] = cellAt([lng, lat], 3);
            const [across, down] = toWorld([lng, lat], 3);
            const radius = clusterRadius(Number(properties?.count));
            return { x: across * 512, y: down * 512, radius, cell: cell.join() };
          }),
        );
        for (const [i, a] of discs.entries()) {
          for (const b of discs.slice(i + 1))
            expect(2 * Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
          const inside = heaps.filter(
            ({ at: [x, y] }) => `${Math.floor(x * 8)},${Math.floor(y * 8)}` === a.cell,
          );
          const all = inside.reduce((sum, { count }) => sum + count, 0);
          const middle = (axis: 0 | 1) =>
            inside.reduce((sum, { at, count }) => sum + at[axis] * count * 512, 0) / all;
          expect(2 * Math.abs(middle(0) - a.x)).toBeLessThan(a.radius + 3);
          expect(2 * Math.abs(middle(1) - a.y)).toBeLessThan(a.radius + 3);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leaves a cluster over the middle of its events where it has room", () => {
    const many = new Array<TileRow>(600).fill(row({ position: fromWorld(4.3, 3.3, 3) }));
    const [cluster] = read(encodeTile(many, 3, 4, 3), 3, 4, 3, "clusters");
    const at = cluster?.geometry?.type === "Point" ? cluster.geometry.coordinates : [];
    const [x, y] = toWorld([at[0] ?? 0, at[1] ?? 0], 3);
    expect([x, y]).toEqual([expect.closeTo(4.3, 3), expect.closeTo(3.3, 3)]);
  });
});
