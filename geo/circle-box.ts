import { wrapLongitude } from "./antimeridian";
import type { BBox, Position } from "./position";

const EARTH_RADIUS = 6_371_008.8;

/**
 * The box around a circle on the sphere; over the antimeridian west > east, over a pole all
 * longitudes. The widest longitude lies at asin(sin r / cos lat), not on the centre's parallel.
 */
export function circleBox([lng, lat]: Position, metres: number): BBox {
  const radius = metres / EARTH_RADIUS;
  const [south, north] = [lat - degrees(radius), lat + degrees(radius)];
  if (south <= -90 || north >= 90) return [-180, Math.max(south, -90), 180, Math.min(north, 90)];
  const reach = degrees(Math.asin(Math.sin(radius) / Math.cos((lat * Math.PI) / 180)));
  return [wrapLongitude(lng - reach), south, wrapLongitude(lng + reach), north];
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
