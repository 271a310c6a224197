import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { boxOf } from "#geo/extent";
import type { Position } from "#geo/position";
import type { CountryShape } from "./country-shapes";

/**
 * The area of a countries file in which a position lies, its border included; undefined at sea. Where
 * two meet there, one that is disputed is answered before one that is not. Positions are
 * `[longitude, latitude]` in degrees; shapes may run on beyond 180.
 */
export function countryAt(
  shapes: readonly CountryShape[],
  [lng, lat]: Position,
): CountryShape | undefined {
  const around = [lng, lng + 360, lng - 360];
  const found = shapes.filter(({ polygons }) =>
    polygons.some((coordinates) => {
      const [west, south, east, north] = boxOf(coordinates[0] ?? []);
      return around.some(
        (l) =>
          l >= west &&
          l <= east &&
          lat >= south &&
          lat <= north &&
          booleanPointInPolygon([l, lat], { type: "Polygon", coordinates }),
      );
    }),
  );
  return found.find(({ disputed }) => disputed) ?? found[0];
}
