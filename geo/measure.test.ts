import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { circleAround } from "#geo/circles";
import { areaOf, haversine, lengthOf } from "#geo/measure";
import type { Position } from "#geo/position";

const { WGS84 } = geodesic.Geodesic;
const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

test("a line of fewer than two positions has no length, a ring of fewer than three no area", () => {
  expect(lengthOf([])).toBe(0);
  expect(lengthOf([[37, 36]])).toBe(0);
  expect(areaOf([])).toBe(0);
  expect(areaOf([[37, 36]])).toBe(0);
  expect(
    areaOf([
      [37, 36],
      [38, 36],
    ]),
  ).toBeCloseTo(0, 3);
});

describe("distance", () => {
  test("is within 0.6 % of the ellipsoid's, over the antimeridian too", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const { s12 = Number.NaN } = WGS84.Inverse(a[1], a[0], b[1], b[0]);
        expect(Math.abs(haversine(a, b) - s12)).toBeLessThanOrEqual(s12 * 0.006 + 0.001);
      }),
    );
    expect(haversine([179.9, 0], [-179.9, 0])).toBeLessThan(23_000);
  });

  test("adds up along a line", () => {
    const line: Position[] = [
      [37, 36],
      [38, 36],
      [38, 37],
    ];
    expect(lengthOf(line)).toBeCloseTo(
      haversine([37, 36], [38, 36]) + haversine([38, 36], [38, 37]),
      6,
    );
  });
});

describe("area", () => {
  test("is within 0.1 % of the ellipsoid's, in either direction, closed or open", () => {
    fc.assert(
      fc.property(
        position,
        fc.double({ min: 100, max: 200_000, noNaN: true }),
        (centre, radius) => {
          const [ring = []] = circleAround(centre, radius).coordinates;
          const corners = ring.map(([lng = 0, lat = 0]): Position => [lng, lat]);
          const polygon = WGS84.Polygon(false);
          for (const [lng, lat] of corners.slice(0, -1)) polygon.AddPoint(lat, lng);
          const wanted = Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
          expect(Math.abs(areaOf(corners) / wanted - 1)).toBeLessThan(0.001);
          expect(areaOf(corners.toReversed())).toBeCloseTo(areaOf(corners), -1);
          expect(areaOf(corners.slice(1))).toBeCloseTo(areaOf(corners), -1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("does not jump at the antimeridian", () => {
    const here = areaOf([
      [10, 0],
      [12, 0],
      [12, 2],
      [10, 2],
    ]);
    const there = areaOf([
      [179, 0],
      [-179, 0],
      [-179, 2],
      [179, 2],
    ]);
    expect(there / here).toBeCloseTo(1, 9);
  });
});
