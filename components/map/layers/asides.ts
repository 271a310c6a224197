import type { LayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { EVENTS_LAYER, FONTS, SOURCES } from "./sources";

/** Places an event also names or is about: an ink dot and a word, never a mark and never counted. */
export function asideLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: "asides",
      type: "circle",
      source: SOURCES.events,
      "source-layer": EVENTS_LAYER,
      filter: ["all", ["==", ["get", "anchor"], false], ["==", ["get", "top"], true]],
      paint: {
        "circle-radius": 3,
        "circle-color": colours.ink,
        "circle-stroke-color": colours.land,
        "circle-stroke-width": 1.5,
      },
    },
    {
      id: "aside-words",
      type: "symbol",
      source: SOURCES.asides,
      layout: {
        "text-field": ["get", "text"],
        "text-font": FONTS.regular,
        "text-size": 12,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.6,
        "text-justify": "auto",
        "text-max-width": 14,
      },
      paint: {
        "text-color": colours.ink2,
        "text-halo-color": colours.land,
        "text-halo-width": 2,
      },
    },
  ];
}
