import type { LineLayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { SOURCES } from "./sources";

/** Relations of the selected event as great circles, dashed towards something planned. */
export function arcLayers(colours: MapColours): LineLayerSpecification[] {
  const casing: LineLayerSpecification = {
    id: "arc-casing",
    type: "line",
    source: SOURCES.arcs,
    paint: { "line-color": colours.land, "line-width": 4, "line-opacity": 0.75 },
  };
  const ink = (id: string, dashed: boolean): LineLayerSpecification => ({
    id,
    type: "line",
    source: SOURCES.arcs,
    filter: ["==", ["get", "dashed"], dashed],
    paint: {
      "line-color": colours.ink,
      "line-width": 1.4,
      ...(dashed ? { "line-dasharray": [4, 2.5] } : {}),
    },
  });
  return [casing, ink("arc", false), ink("arc-dashed", true)];
}
