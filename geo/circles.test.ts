import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { circleAround, discAround, discRadius } from "#geo/circles";
import { boxOf } from "#geo/extent";
import { metresPerPixel, toWorld } from "#geo/mercator";
import type { Position } from "#geo/position";

const { WGS84 } = geodesic.Geodesic;
const HECTARES = 966;

/** Square metres on the WGS 84 ellipsoid, by GeographicLib: independent of everything in geo. */
function areaOnEllipsoid(ring: readonly (readonly number[])[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [lng = 0, lat = 0] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}

describe("a circle at true scale", () => {
  test("is refused without a radius", () => {
    for (const metres of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => circleAround([37, 36], metres)).toThrow(RangeError);
  });

  test("of 966 ha has a radius of 1,753.5 m", () => {
    expect(discRadius(HECTARES * 10_000)).toBeCloseTo(1753.5, 1);
  });

  test.each([0, 36, 36.204, 60])(
    "of 966 ha covers 966 ha on the ellipsoid within 1 % at %d°",
    (lat) => {
      const [ring = []] = discAround([37.174, lat], HECTARES * 10_000).coordinates;
      const hectares = areaOnEllipsoid(ring) / 10_000;
      expect(Math.abs(hectares / HECTARES - 1)).toBeLessThan(0.01);
    },
  );

  test.each([0, 36, 60])(
    "of 966 ha is as wide at z12 as the ground under it within 1 % at %d°",
    (lat) => {
      const [ring = []] = discAround([37.174, lat], HECTARES * 10_000).coordinates;
      const [west, , east] = boxOf(ring);
      const pixels = (toWorld([east, lat], 12)[0] - toWorld([west, lat], 12)[0]) * 512;
      // The same width on the ellipsoid: degrees of the parallel that 2r metres span, in pixels.
      const half = discRadius(HECTARES * 10_000);
      const { lon2 = Number.NaN } = WGS84.Direct(lat, 0, 90, half);
      const wanted = (2 * lon2 * 512 * 2 ** 12) / 360;
      expect(Math.abs(pixels / wanted - 1)).toBeLessThan(0.01);
      expect(Math.abs((pixels * metresPerPixel(lat, 12)) / (2 * half) - 1)).toBeLessThan(0.01);
    },
  );

  test("has every corner its radius away on the ellipsoid within 0.6 %, wherever it stands", () => {
    const lng = fc.double({ min: -180, max: 180, noNaN: true });
    const lat = fc.double({ min: -85, max: 85, noNaN: true });
    const metres = fc.double({ min: 1, max: 500_000, noNaN: true });
    fc.assert(
      fc.property(lng, lat, metres, (x, y, radius) => {
        const centre: Position = [x, y];
        const [ring = []] = circleAround(centre, radius).coordinates;
        for (const [cornerLng = 0, cornerLat = 0] of ring) {
          if (cornerLat === 90 || cornerLat === -90) continue;
          const { s12 = Number.NaN } = WGS84.Inverse(y, x, cornerLat, cornerLng);
          if (Math.abs(cornerLat) < 89.9) expect(Math.abs(s12 / radius - 1)).toBeLessThan(0.006);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("runs on over the antimeridian, and closes over a pole", () => {
    const [ring = []] = circleAround([179.99, 10], 5_000).coordinates;
    const [west, , east] = boxOf(ring);
    expect(east - west).toBeLessThan(0.2);
    expect(east).toBeGreaterThan(180);
    const [polar = []] = circleAround([0, 89], 500_000).coordinates;
    expect(boxOf(polar)[3]).toBe(90);
  });
});
