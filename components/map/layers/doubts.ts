import type { LineLayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { SOURCES } from "./sources";

/** How far off a place may be, at true scale: empty, dashed, grey. */
export function doubtLayer(colours: MapColours): LineLayerSpecification {
  return {
    id: "doubt",
    type: "line",
    source: SOURCES.doubts,
    paint: { "line-color": colours.ink2, "line-width": 1.3, "line-dasharray": [2.5, 2.5] },
  };
}
