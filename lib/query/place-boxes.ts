import { wrapLongitude } from "#geo/antimeridian";
import { countryBoxes } from "#geo/areas/country-boxes";
import { boxOf } from "#geo/extent";
import type { BBox, Position } from "#geo/position";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { drawnAs, hasShapeAt } from "#lib/event/placement";

const EARTH_RADIUS = 6_371_008.8;

/**
 * The ground a place of an event covers, as boxes: a point's own position, a region's circle, a
 * country's parts, the parts of a reported shape. Empty for a place that is not drawn.
 */
export function placeBoxes(event: NewsEvent, place: Place): readonly BBox[] {
  if (hasShapeAt(event, place)) return shapeBoxes(event.geometry);
  const drawn = drawnAs(place.precision);
  if (drawn === "country") return countryBoxes(place.country ?? "");
  if (drawn === undefined || !place.position) return [];
  if (drawn === "region")
    return [circleBox(place.position, place.coordinateUncertaintyInMeters ?? 0)];
  const [lng, lat] = place.position;
  return [[lng, lat, lng, lat]];
}

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

function shapeBoxes(geometry: NewsEvent["geometry"]): BBox[] {
  switch (geometry?.type) {
    case "LineString":
      return [boxOf(geometry.coordinates)];
    case "MultiLineString":
      return geometry.coordinates.map((line) => boxOf(line));
    case "Polygon":
      return [boxOf(geometry.coordinates.flat())];
    case "MultiPolygon":
      return geometry.coordinates.map((polygon) => boxOf(polygon.flat()));
    default:
      return [];
  }
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
