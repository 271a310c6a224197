import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Polygon } from "geojson";
import { wrapLongitude } from "#geo/antimeridian";
import { alongGreatCircle } from "#geo/great-circle";
import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";

type Rings = Polygon["coordinates"];

/** A border point keeps this share of the way to the area clear of every other mark. */
const CLEARANCE = 0.08;
const LOOKED_AT = 24;
const CANDIDATES = 200;

/**
 * Where an arc from a position to an area ends: at a corner of its border that the arc reaches
 * before it enters the area, near the start, and away from marks that the arc does not mean.
 * Undefined for an area without corners. `area` is polygons by their rings, the outer one first.
 */
export function borderPoint(
  area: readonly Rings[],
  from: Position,
  marks: readonly Position[],
): Position | undefined {
  const corners = area
    .flatMap((rings) => rings[0] ?? [])
    .map(([lng = 0, lat = 0]): Position => [lng, lat]);
  const ranked = corners
    .map((corner) => ({ corner, cost: cost(corner, from, marks) }))
    .sort((a, b) => a.cost - b.cost);
  const open = ranked.slice(0, CANDIDATES).find(({ corner }) => seen(area, from, corner));
  const [lng, lat] = (open ?? ranked[0])?.corner ?? [];
  return lng === undefined || lat === undefined ? undefined : [wrapLongitude(lng), lat];
}

function cost(corner: Position, from: Position, marks: readonly Position[]): number {
  const way = haversine(from, corner);
  const wanted = Math.max(way * CLEARANCE, 50_000);
  const nearest = Math.min(Number.POSITIVE_INFINITY, ...marks.map((m) => haversine(m, corner)));
  return way + 4 * Math.max(0, wanted - nearest);
}

/** Whether the way to a corner stays outside the area until it gets there. */
function seen(area: readonly Rings[], from: Position, corner: Position): boolean {
  for (let i = 1; i < LOOKED_AT; i++) {
    if (area.some((rings) => inside(rings, alongGreatCircle(from, corner, i / LOOKED_AT))))
      return false;
  }
  return true;
}

function inside(rings: Rings, [lng, lat]: Position): boolean {
  const polygon: Polygon = { type: "Polygon", coordinates: rings };
  return [lng, lng + 360, lng - 360].some((l) =>
    booleanPointInPolygon([l, lat], polygon, { ignoreBoundary: true }),
  );
}
