import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { FONTS, SOURCES } from "./sources";

/**
 * The words of discs and of uncertainty circles, each at its own edge: "966 ha, size at true scale".
 * A disc always says that it is no boundary; a circle without `room` only where it covers no words.
 */
export function noteLayers(colours: MapColours, room: boolean): SymbolLayerSpecification[] {
  return [
    notes("doubt-notes", "doubt", colours.ink2, colours, room ? "cooperative" : "never"),
    notes("notes", "disc", colours.ink, colours, "cooperative"),
  ];
}

function notes(
  id: string,
  of: "disc" | "doubt",
  ink: string,
  { land }: MapColours,
  overlap: "cooperative" | "never",
): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: SOURCES.notes,
    filter: ["==", ["get", "of"], of],
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
      "text-overlap": overlap,
    },
    paint: {
      "text-color": ink,
      "text-halo-color": land,
      "text-halo-width": 2.4,
    },
  };
}
