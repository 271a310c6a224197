import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { greatCircle } from "#geo/great-circle";
import { haversine, lengthOf } from "#geo/measure";
import type { Position } from "#geo/position";

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);

describe("greatCircle", () => {
  test("of a place to itself is a line of no length", () => {
    const [line = []] = greatCircle([37, 36], [37, 36]);
    expect(line).toEqual([
      [37, 36],
      [37, 36],
    ]);
  });

  test("bends towards the pole, and keeps both ends", () => {
    const [line = []] = greatCircle([37.62, 55.75], [71.43, 51.13]);
    expect(line[0]).toEqual([37.62, 55.75]);
    expect(line.at(-1)).toEqual([71.43, 51.13]);
    expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(55.75);
  });

  test("is cut in two at the antimeridian, meeting it at one latitude", () => {
    const parts = greatCircle([140, 35], [-122, 37]);
    expect(parts.length).toBe(2);
    const [end, start] = [parts[0]?.at(-1), parts[1]?.[0]];
    expect(end?.[0]).toBe(180);
    expect(start?.[0]).toBe(-180);
    expect(end?.[1]).toBe(start?.[1]);
    expect(greatCircle([-122, 37], [140, 35])[0]?.at(-1)?.[0]).toBe(-180);
  });

  test("that starts on the antimeridian does not cross the map", () => {
    for (const to of [
      [-170, 10],
      [170, 10],
    ] as const)
      for (const edge of [180, -180])
        for (const part of greatCircle([edge, 0], to)) expect(widest(part)).toBeLessThan(180);
  });

  test("never jumps across the map, never is longer than it has to be, and has no long legs", () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const parts = greatCircle(from, to);
        expect(parts[0]?.[0]).toEqual(from);
        expect(parts.at(-1)?.at(-1)).toEqual(to);
        for (const part of parts) {
          expect(widest(part)).toBeLessThanOrEqual(180);
          for (const [i, p] of part.entries()) {
            const before = part[i - 1];
            if (before) expect(haversine(before, p)).toBeLessThan(50_500);
          }
        }
        const length = parts.reduce((sum, part) => sum + lengthOf(part), 0);
        expect(length).toBeLessThanOrEqual(haversine(from, to) * 1.01 + 10);
        expect(length).toBeGreaterThanOrEqual(haversine(from, to) - 1);
      }),
    );
  });

  test("between antipodes goes over a pole", () => {
    const parts = greatCircle([0, 0], [180, 0]);
    expect(Math.max(...parts.flat().map(([, lat]) => lat))).toBeGreaterThan(89);
  });
});

function widest(line: readonly Position[]): number {
  return Math.max(0, ...line.slice(1).map(([lng], i) => Math.abs(lng - (line[i]?.[0] ?? lng))));
}
