import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesMeet, boxOf, extentOf, unionOf, widthOf } from "#geo/extent";
import { type BBox, inBBox, type Position } from "#geo/position";

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const position: fc.Arbitrary<Position> = fc.tuple(lng, lat);
const bbox: fc.Arbitrary<BBox> = fc
  .tuple(lng, lat, lng, lat)
  .map(([w, a, e, b]) => [w, Math.min(a, b), e, Math.max(a, b)]);

describe("unionOf", () => {
  test("of nothing is undefined", () => {
    expect(unionOf([])).toBeUndefined();
  });

  test("crosses the antimeridian where that is narrower", () => {
    const fiji: BBox[] = [
      [177, -19, 180, -16],
      [-180, -20, -178, -16],
    ];
    expect(unionOf(fiji)).toEqual([177, -20, -178, -16]);
    expect(
      extentOf([
        [170, 10],
        [-170, -10],
      ]),
    ).toEqual([170, -10, -170, 10]);
  });

  test("does not cross it where going the other way is no wider", () => {
    expect(
      extentOf([
        [-90, 0],
        [90, 0],
      ]),
    ).toEqual([-90, 0, 90, 0]);
    expect(
      extentOf([
        [37, 55],
        [37, 36],
      ]),
    ).toEqual([37, 36, 37, 55]);
  });

  test("holds every position it was made from, whatever their order, and is never wider than the plain box", () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), (positions) => {
        const box = extentOf(positions);
        if (!box) throw new Error("no box");
        expect(positions.every((p) => inBBox(p, box))).toBe(true);
        expect(widthOf(box)).toBeLessThanOrEqual(widthOf(boxOf(positions)) + 1e-9);
        expect(widthOf(extentOf(positions.toReversed()) ?? [0, 0, 0, 0])).toBeCloseTo(
          widthOf(box),
          9,
        );
      }),
    );
  });

  test("of boxes holds their corners", () => {
    fc.assert(
      fc.property(fc.array(bbox, { minLength: 1, maxLength: 6 }), (boxes) => {
        const box = unionOf(boxes);
        if (!box) throw new Error("no box");
        for (const [w, s, e, n] of boxes) {
          expect(inBBox([w, s], box)).toBe(true);
          expect(inBBox([e, n], box)).toBe(true);
        }
      }),
    );
  });
});

describe("boxesMeet", () => {
  test("sees across the antimeridian", () => {
    expect(boxesMeet([170, 0, -170, 10], [-175, 5, -172, 6])).toBe(true);
    expect(boxesMeet([170, 0, -170, 10], [-165, 5, -160, 6])).toBe(false);
  });

  test("is symmetric, and true for a box and a position in it", () => {
    fc.assert(fc.property(bbox, bbox, (a, b) => boxesMeet(a, b) === boxesMeet(b, a)));
    fc.assert(
      fc.property(bbox, position, (box, p) => {
        expect(boxesMeet(box, [p[0], p[1], p[0], p[1]])).toBe(inBBox(p, box));
      }),
    );
  });
});

test("a box needs a position", () => {
  expect(() => boxOf([])).toThrow(RangeError);
  expect(() => boxOf([[Number.NaN, 0]])).toThrow(RangeError);
});
