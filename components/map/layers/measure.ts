import type { LayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { SOURCES } from "./sources";

/** What the reader measures: a line of ink on a casing, with its corners. */
export function measureLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: "measure-fill",
      type: "fill",
      source: SOURCES.measure,
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": colours.ink, "fill-opacity": 0.08 },
    },
    {
      id: "measure-casing",
      type: "line",
      source: SOURCES.measure,
      paint: { "line-color": colours.paper, "line-width": 5 },
    },
    {
      id: "measure-line",
      type: "line",
      source: SOURCES.measure,
      paint: { "line-color": colours.ink, "line-width": 2 },
    },
    {
      id: "measure-corners",
      type: "circle",
      source: SOURCES.measure,
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 4,
        "circle-color": colours.paper,
        "circle-stroke-color": colours.ink,
        "circle-stroke-width": 2,
      },
    },
  ];
}
