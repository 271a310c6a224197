import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metresPerPixel } from "#geo/mercator";
import { scaleAt } from "./scale";

describe("scaleAt", () => {
  it("is a round number of metres, true at its latitude, and fits", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: 0, max: 18, noNaN: true }),
        (lat, zoom) => {
          const { metres, px } = scaleAt(lat, zoom, 128);
          expect(px).toBeLessThanOrEqual(128 + 1e-9);
          expect(px).toBeGreaterThan(128 / 2.51);
          expect(px * metresPerPixel(lat, zoom)).toBeCloseTo(metres, 3);
          expect(String(Number(metres.toPrecision(1)))).toBe(String(Number(metres.toPrecision(3))));
        },
      ),
    );
  });
});
