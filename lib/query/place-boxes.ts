import { countryBoxes } from "#geo/areas/country-boxes";
import { circleBox } from "#geo/circle-box";
import { boxOf } from "#geo/extent";
import type { BBox } from "#geo/position";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { drawnAs, hasShapeAt } from "#lib/event/placement";

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
