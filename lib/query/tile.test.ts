import { VectorTile } from "@mapbox/vector-tile";
import fc from "fast-check";
import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import { tileOf } from "#geo/mercator";
import { KINDS } from "#lib/event/kinds";
import { OCCURRENCES, PLACE_ROLES, VERIFICATIONS } from "#lib/event/vocabularies";
import { encodeTile, type TileRow } from "./tile";

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

/** Every feature of a tile: its properties and its position read back by another decoder. */
function read(tile: Uint8Array, z: number, x: number, y: number) {
  const layer = new VectorTile(new PbfReader(tile)).layers.events;
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
});
