import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";

type Vector = readonly [number, number, number];

const RADIANS = Math.PI / 180;
const SPACING = 50_000;

/**
 * The shortest way between two positions on the sphere as a line one can draw: a corner at least
 * every 50 km, cut in two where it crosses the antimeridian, both ends kept exactly. Between
 * antipodes, where every way is equally short, it goes over a pole.
 */
export function greatCircle(from: Position, to: Position): readonly (readonly Position[])[] {
  const steps = Math.max(1, Math.ceil(haversine(from, to) / SPACING));
  const at = arcBetween(from, to);
  const between = Array.from({ length: steps - 1 }, (_, i) => at((i + 1) / steps));
  return cutAtAntimeridian([from, ...between, to]);
}

/** The position a share (0 to 1) of the way along the great circle between two positions. */
export function alongGreatCircle(from: Position, to: Position, share: number): Position {
  return arcBetween(from, to)(share);
}

function arcBetween(from: Position, to: Position): (share: number) => Position {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = Math.atan2(lengthOf(cross(a, b)), dot(a, b));
  if (angle < 1e-12) return () => from;
  const antipodal = Math.PI - angle < 1e-9;
  const side = antipodal ? overPole(a) : unit(subtract(b, scale(a, dot(a, b))));
  return (share) =>
    positionOf(add(scale(a, Math.cos(angle * share)), scale(side, Math.sin(angle * share))));
}

function cutAtAntimeridian(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]];
  let before: Position | undefined;
  for (const position of line) {
    if (before && Math.abs(position[0] - before[0]) > 180) {
      const edge = before[0] > 0 ? 180 : -180;
      const lat = crossingLatitude(before, position, edge);
      parts.at(-1)?.push([edge, lat]);
      parts.push([[-edge, lat]]);
    }
    parts.at(-1)?.push(position);
    before = position;
  }
  return parts;
}

/** Where the straight leg from one position to the next, the short way, meets ±180. */
function crossingLatitude(from: Position, to: Position, edge: number): number {
  const there = edge - from[0];
  const width = there + (to[0] + edge);
  return width === 0 ? from[1] : from[1] + ((to[1] - from[1]) * there) / width;
}

function vectorOf([lng, lat]: Position): Vector {
  const ring = Math.cos(lat * RADIANS);
  return [ring * Math.cos(lng * RADIANS), ring * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

function positionOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

function overPole(a: Vector): Vector {
  const north: Vector = [0, 0, 1];
  const side = subtract(north, scale(a, dot(a, north)));
  return lengthOf(side) < 1e-9 ? [1, 0, 0] : unit(side);
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function scale(a: Vector, by: number): Vector {
  return [a[0] * by, a[1] * by, a[2] * by];
}

function lengthOf(a: Vector): number {
  return Math.hypot(...a);
}

function unit(a: Vector): Vector {
  return scale(a, 1 / lengthOf(a));
}
