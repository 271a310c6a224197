import type { Position } from "#geo/position";

/** Mean Earth radius in metres (IUGG), the sphere all of Dateline's distances are on. */
export const EARTH_RADIUS = 6_371_008.8;

const RADIANS = Math.PI / 180;

/** Metres between two positions on the sphere, by the haversine formula; off the ellipsoid by at most 0.6 %. */
export function haversine([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const [a, b] = [lat1 * RADIANS, lat2 * RADIANS];
  const h =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(((lng2 - lng1) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Metres along a line of positions, each leg the shorter way round. */
export function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, position, i) => {
    const before = line[i - 1];
    return before ? sum + haversine(before, position) : sum;
  }, 0);
}
