import type { BBox, Position } from "#geo/position";

/** The box around positions that do not cross the antimeridian; an empty list is an error. */
export function boxOf(positions: Iterable<Position | readonly number[]>): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = Number.NaN, lat = Number.NaN] of positions) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  if (!(west <= east && south <= north)) throw new RangeError("a box needs at least one position");
  return [west, south, east, north];
}

/**
 * The narrowest box around all the boxes, so it may cross the antimeridian (west > east);
 * undefined for none. Among equally narrow ones, the one that does not cross.
 */
export function unionOf(boxes: Iterable<BBox>): BBox | undefined {
  const all = [...boxes];
  if (all.length === 0) return undefined;
  const south = Math.min(...all.map((box) => box[1]));
  const north = Math.max(...all.map((box) => box[3]));
  const spans = all
    .flatMap(([west, , east]) =>
      west <= east ? [[west, east] as const] : [[west, 180] as const, [-180, east] as const],
    )
    .sort((a, b) => a[0] - b[0]);
  const first = spans[0]?.[0] ?? -180;
  let reach = first;
  let gap = { width: 0, after: 180, before: -180 };
  for (const [west, east] of spans) {
    if (west - reach > gap.width) gap = { width: west - reach, after: reach, before: west };
    reach = Math.max(reach, east);
  }
  const outside = first + 360 - reach;
  return outside >= gap.width
    ? [first, south, reach, north]
    : [gap.before, south, gap.after, north];
}

/** The narrowest box around positions anywhere on Earth; undefined for none. */
export function extentOf(positions: Iterable<Position>): BBox | undefined {
  return unionOf(Array.from(positions, ([lng, lat]) => [lng, lat, lng, lat] as const));
}

/** Width of a box in degrees, 0 to 360, over the antimeridian where it crosses. */
export function widthOf([west, , east]: BBox): number {
  return west <= east ? east - west : east - west + 360;
}

/** Whether two boxes share a point, edges included; either may cross the antimeridian. */
export function boxesMeet(a: BBox, b: BBox): boolean {
  if (a[1] > b[3] || b[1] > a[3]) return false;
  return halvesOf(a).some(([aw, ae]) => halvesOf(b).some(([bw, be]) => aw <= be && bw <= ae));
}

function halvesOf([west, , east]: BBox): readonly (readonly [number, number])[] {
  return west <= east
    ? [[west, east]]
    : [
        [west, 180],
        [-180, east],
      ];
}
