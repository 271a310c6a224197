import fc from "fast-check";
import { expect, test } from "vitest";
import { joinAcross, unwrapLine, unwrapRing, wrapLongitude } from "#geo/antimeridian";

const lng = fc.double({ min: -180, max: 180, noNaN: true });

test("an unwrapped line never jumps, and wraps back to where it was", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(lng, lng), { maxLength: 12 }), (line) => {
      const unwrapped = unwrapLine(line);
      for (const [i, [x = 0]] of unwrapped.entries()) {
        const before = unwrapped[i - 1]?.[0] ?? x;
        expect(Math.abs(x - before)).toBeLessThanOrEqual(180 + 1e-9);
        const back = Math.abs(wrapLongitude(x) - (line[i]?.[0] ?? 0)) % 360;
        expect(Math.min(back, 360 - back)).toBeLessThan(1e-9);
      }
    }),
  );
});

test("a ring over the antimeridian runs on past 180", () => {
  const ring = [
    [170, 60],
    [-170, 60],
    [-170, 70],
    [170, 70],
    [170, 60],
  ];
  expect(unwrapRing(ring).map(([x]) => x)).toEqual([170, 190, 190, 170, 170]);
});

test("a ring round a pole is closed over it", () => {
  const ring = [
    [0, -70],
    [90, -70],
    [180, -70],
    [-90, -70],
    [0, -70],
  ];
  const closed = unwrapRing(ring);
  expect(closed.slice(-3)).toEqual([
    [360, -90],
    [0, -90],
    [0, -70],
  ]);
});

test("an ordinary ring is left as it is", () => {
  const ring = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1],
  ];
  expect(unwrapRing(ring)).toEqual(ring);
});

test("a polygon cut in two along the antimeridian is made whole, and others are left alone", () => {
  const west = [
    [
      [170, 60],
      [180, 60],
      [180, 70.1],
      [170, 70],
      [170, 60],
    ],
  ];
  const east = [
    [
      [-180, 60],
      [-170, 60],
      [-170, 70],
      [-180, 70],
      [-180, 60],
    ],
  ];
  const island = [
    [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 1],
    ],
  ];
  const joined = joinAcross([east, island, west]);
  expect(joined.length).toBe(2);
  expect(joined).toContainEqual(island);
  const [ring = []] = joined.find((rings) => rings !== island) ?? [];
  expect(Math.min(...ring.map(([x = 0]) => x))).toBe(170);
  expect(Math.max(...ring.map(([x = 0]) => x))).toBe(190);
  expect(ring[0]).toEqual(ring.at(-1));
  const along = ring.filter(([x, y = 0], i) => {
    const [nextX, nextY = 0] = ring[i + 1] ?? [];
    return x === 180 && nextX === 180 && Math.abs(nextY - y) > 0.2;
  });
  expect(along).toEqual([]);
});
