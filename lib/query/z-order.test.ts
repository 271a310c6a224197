import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWorld } from "#geo/mercator";
import { ZOrder } from "./z-order";

/** Half of them crowded into one place, so that deep tiles hold some. */
const positions = fc.array(
  fc.oneof(
    fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    ),
    fc.tuple(
      fc.double({ min: 37, max: 37.0001, noNaN: true }),
      fc.double({ min: 36, max: 36.0001, noNaN: true }),
    ),
  ),
  { minLength: 1, maxLength: 1200 },
);

describe("ZOrder", () => {
  it("finds the points of a tile at every zoom, and those that came after it was sorted", () => {
    fc.assert(
      fc.property(positions, fc.nat(22), fc.nat(), (all, z, pick) => {
        const world = all.map((position) => toWorld(position, 0));
        const points = {
          size: Math.ceil(all.length / 2),
          worldX: Float64Array.from(world, ([x]) => x),
          worldY: Float64Array.from(world, ([, y]) => y),
          isPoint: (number: number) => number % 5 !== 0,
        };
        const order = new ZOrder(points);
        const [x, y] = (world[pick % all.length] ?? [0, 0]).map((at) => Math.floor(at * 2 ** z));
        for (const size of [points.size, all.length]) {
          points.size = size;
          const expected = world.flatMap(([wx, wy], i) =>
            i < size &&
            i % 5 !== 0 &&
            Math.floor(wx * 2 ** z) === x &&
            Math.floor(wy * 2 ** z) === y
              ? [i]
              : [],
          );
          expect(order.within(z, x ?? 0, y ?? 0).sort((a, b) => a - b)).toEqual(expected);
        }
      }),
    );
  });
});
