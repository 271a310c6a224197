import type { Position } from "#geo/position";

/** Mean Earth radius in metres (IUGG), the sphere all of Dateline's distances are on. */
const EARTH_RADIUS = 6_371_008.8;

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

/**
 * Square metres inside a closed or open ring of positions, whose edges are great circles. Latitudes
 * are taken over to the authalic sphere of WGS 84 first (Snyder 1987, 3-11 to 3-13), so that area is
 * kept; the excess of each edge over the pole is Todhunter's, tan(E/2) = tan(Δλ/2) · …
 */
export function areaOf(ring: readonly Position[]): number {
  const corners = ring.map(([lng, lat]) => [lng * RADIANS, authalic(lat * RADIANS)] as const);
  let excess = 0;
  for (const [i, [lng2, lat2]] of corners.entries()) {
    const [lng1, lat1] = corners.at(i - 1) ?? [lng2, lat2];
    const dlng = Math.atan2(Math.sin(lng2 - lng1), Math.cos(lng2 - lng1));
    const [t1, t2] = [Math.tan(lat1 / 2), Math.tan(lat2 / 2)];
    excess += 2 * Math.atan2(Math.tan(dlng / 2) * (t1 + t2), 1 + t1 * t2);
  }
  return Math.abs(excess) * AUTHALIC_RADIUS ** 2;
}

const AUTHALIC_RADIUS = 6_371_007.180_9;
const E2 = 0.006_694_379_990_14;
const E = Math.sqrt(E2);

function authalic(lat: number): number {
  return Math.asin(Math.max(-1, Math.min(1, q(Math.sin(lat)) / q(1))));
}

function q(sin: number): number {
  return (1 - E2) * (sin / (1 - E2 * sin ** 2) + Math.atanh(E * sin) / E);
}
