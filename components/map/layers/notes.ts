import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { FONTS, SOURCES } from "./sources";

/**
 * The words of discs and of uncertainty circles, each at its own edge: "966 ha, size at true scale".
 * Without `room` only where they cover no others, those of discs first.
 */
export function noteLayer(colours: MapColours, room: boolean): SymbolLayerSpecification {
  return {
    id: "notes",
    type: "symbol",
    source: SOURCES.notes,
    layout: {
      "text-field": [
        "format",
        ["get", "first"],
        { "text-font": ["literal", FONTS.bold] },
        ["get", "second"],
        { "text-font": ["literal", FONTS.medium] },
      ],
      "text-font": FONTS.medium,
      "text-size": 12.5,
      "text-line-height": 1.3,
      "text-max-width": 30,
      "text-anchor": ["get", "anchor"],
      "text-offset": [
        "case",
        ["==", ["get", "anchor"], "top"],
        ["literal", [0, 0.5]],
        ["literal", [0, -0.4]],
      ],
      "symbol-sort-key": ["case", ["==", ["get", "of"], "disc"], 0, 1],
      "text-overlap": room ? "cooperative" : "never",
    },
    paint: {
      "text-color": ["case", ["==", ["get", "of"], "disc"], colours.ink, colours.ink2],
      "text-halo-color": colours.land,
      "text-halo-width": 2.4,
    },
  };
}
