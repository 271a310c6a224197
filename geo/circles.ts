import { circle } from "@turf/circle";
import type { Polygon } from "geojson";
import { unwrapRing } from "#geo/antimeridian";
import type { Position } from "#geo/position";

/** Corners of a circle: its area falls short of the true one by 0.04 %. */
const STEPS = 128;

/**
 * The circle around a position at true scale, as a polygon on the sphere. Longitudes run on past
 * ±180, and a circle round a pole is closed over it, so that it can be drawn in Mercator.
 *
 * @throws {RangeError} for a radius that is not a positive number of metres
 */
export function circleAround(centre: Position, metres: number): Polygon {
  if (!(metres > 0 && Number.isFinite(metres)))
    throw new RangeError(`a circle cannot have a radius of ${metres} m`);
  const { geometry } = circle([...centre], metres, { steps: STEPS, units: "meters" });
  return { type: "Polygon", coordinates: geometry.coordinates.map(unwrapRing) };
}

/** Radius in metres of the circle of an area in square metres: sqrt(area / π), on the plane. */
export function discRadius(squareMetres: number): number {
  return Math.sqrt(squareMetres / Math.PI);
}

/** The circle around a position that covers an area given in square metres. */
export function discAround(centre: Position, squareMetres: number): Polygon {
  return circleAround(centre, discRadius(squareMetres));
}
