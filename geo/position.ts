/** WGS 84 `[longitude, latitude]` in degrees, as in RFC 7946. */
export type Position = readonly [lng: number, lat: number];

/** `[west, south, east, north]` in degrees; west > east crosses the antimeridian. */
export type BBox = readonly [west: number, south: number, east: number, north: number];

/** Whether a position lies in a box, edges included. */
export function inBBox([lng, lat]: Position, [west, south, east, north]: BBox): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
}
