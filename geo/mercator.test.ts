import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fromWorld,
  isTile,
  MAX_LATITUDE,
  mercatorScale,
  metresPerPixel,
  tileBox,
  tileOf,
  toWorld,
} from "#geo/mercator";
import { inBBox } from "#geo/position";

const zoom = fc.integer({ min: 0, max: 22 });
const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });

describe("tiles", () => {
  test("a tile that does not exist is refused", () => {
    for (const [z, x, y] of [
      [-1, 0, 0],
      [0, 1, 0],
      [3, 8, 0],
      [3, 0, -1],
      [1.5, 0, 0],
      [Number.NaN, 0, 0],
      [13, 0, 0],
    ] as const)
      expect(isTile(z, x, y, 12)).toBe(false);
    expect(isTile(12, 4095, 4095, 12)).toBe(true);
  });

  test("every position on Earth stands in one existing tile, poles and antimeridian included", () => {
    fc.assert(
      fc.property(lng, lat, zoom, (x, y, z) => {
        const [column, row] = tileOf([x, y], z);
        expect(isTile(z, column, row, 22)).toBe(true);
      }),
    );
    expect(tileOf([180, 0], 4)).toEqual([0, 8]);
    expect(tileOf([-180, 90], 4)).toEqual([0, 0]);
    expect(tileOf([179.999999, -90], 4)).toEqual([15, 15]);
  });

  test("a tile's box holds the positions of the tile", () => {
    fc.assert(
      fc.property(lng, fc.double({ min: -85, max: 85, noNaN: true }), zoom, (x, y, z) => {
        const [west, south, east, north] = tileBox(z, ...tileOf([x, y], z));
        const grown = [west - 1e-9, south - 1e-9, east + 1e-9, north + 1e-9] as const;
        // A hair west of 180° adds up to 180° in floating point, which is -180°.
        const turns = x > 180 - 1e-9 ? [x, -180] : [x];
        expect(turns.some((turned) => inBBox([turned, y], grown))).toBe(true);
      }),
    );
  });

  test("there and back is the same place", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 179.999, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        zoom,
        (x, y, z) => {
          const [backX, backY] = fromWorld(...toWorld([x, y], z), z);
          expect(backX).toBeCloseTo(x, 8);
          expect(backY).toBeCloseTo(y, 8);
        },
      ),
    );
    expect(fromWorld(0, 0, 0)[1]).toBeCloseTo(MAX_LATITUDE, 9);
  });
});

test("a pixel covers half the ground at 60° that it covers at the equator", () => {
  expect(mercatorScale(60)).toBeCloseTo(2, 9);
  expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 2);
  expect(metresPerPixel(60, 3) / metresPerPixel(0, 3)).toBeCloseTo(0.5, 9);
});
