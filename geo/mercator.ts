import { wrapLongitude } from "#geo/antimeridian";
import type { BBox, Position } from "#geo/position";

/** Where Web Mercator's square ends: atan(sinh π). */
export const MAX_LATITUDE = 85.051128779806604;

/** Circumference of Web Mercator's sphere, whose radius is the semi-major axis of WGS 84. */
const EQUATOR = 2 * Math.PI * 6_378_137;

/** CSS pixels across the world at zoom 0, as MapLibre counts zoom. */
const WORLD_PIXELS = 512;

const RADIANS = Math.PI / 180;

/**
 * A position in tiles of a zoom (EPSG:3857 over its square), x eastwards from -180°, y southwards
 * from 85.05°. Half open: 180° E is -180°, and latitudes beyond the square stand at its edge, so
 * floor(x), floor(y) is always one existing tile.
 */
export function toWorld([lng, lat]: Position, zoom: number): readonly [x: number, y: number] {
  const n = 2 ** zoom;
  const across = (lng + 180) / 360;
  const sin = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * RADIANS);
  const down = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  const last = n * (1 - Number.EPSILON);
  return [(across - Math.floor(across)) * n, Math.min(Math.max(down * n, 0), last)];
}

/** The position at tile coordinates of a zoom: the inverse of `toWorld`. */
export function fromWorld(x: number, y: number, zoom: number): Position {
  const n = 2 ** zoom;
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / n))) / RADIANS;
  return [wrapLongitude((x / n) * 360 - 180), lat];
}

/** The one tile that holds a position at a whole zoom. */
export function tileOf(position: Position, z: number): readonly [x: number, y: number] {
  const [x, y] = toWorld(position, z);
  return [Math.floor(x), Math.floor(y)];
}

/** Whether z, x and y are whole and name a tile, up to zoom `maxzoom`. */
export function isTile(z: number, x: number, y: number, maxzoom: number): boolean {
  if (![z, x, y].every(Number.isInteger) || z < 0 || z > maxzoom) return false;
  return x >= 0 && y >= 0 && x < 2 ** z && y < 2 ** z;
}

/** The box a tile covers; its south and east edges belong to the next tiles. */
export function tileBox(z: number, x: number, y: number): BBox {
  const n = 2 ** z;
  const [, north] = fromWorld(x, y, z);
  const [, south] = fromWorld(x, y + 1, z);
  return [(x / n) * 360 - 180, south, ((x + 1) / n) * 360 - 180, north];
}

/** How many times longer Web Mercator draws a metre at a latitude than at the equator: sec φ. */
export function mercatorScale(lat: number): number {
  return 1 / Math.cos(lat * RADIANS);
}

/** Metres on the ground that one CSS pixel covers at a latitude and a zoom of MapLibre's. */
export function metresPerPixel(lat: number, zoom: number): number {
  return EQUATOR / (WORLD_PIXELS * 2 ** zoom * mercatorScale(lat));
}
