import type { Map as MapLibre } from "maplibre-gl";
import { SOURCES } from "./layers/sources";
import type { PlacedFeature } from "./tile-parts";

/** The points in a layer of the events' loaded tiles, with what the tiles say of them. */
export function pointsIn(map: MapLibre, sourceLayer: string): PlacedFeature[] {
  if (!map.getSource(SOURCES.events)) return [];
  const features = map.querySourceFeatures(SOURCES.events, { sourceLayer });
  return features.flatMap(({ properties, geometry }) => {
    if (geometry.type !== "Point") return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    return [{ properties, position: [lng, lat] }];
  });
}
