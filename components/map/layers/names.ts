import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { FONTS, SOURCES } from "./sources";

/** Sides a label may take, in ems from the position: beside the mark, then below and above. */
const BESIDE_CIRCLE = [
  "left",
  [1.75, 0],
  "right",
  [-1.75, 0],
  "top",
  [0, 1.55],
  "bottom",
  [0, -1.55],
];
/** A tab stands above its position, so its label is beside the tab and below the tip. */
const BESIDE_TAB = [
  "left",
  [1.75, -0.9],
  "right",
  [-1.75, -0.9],
  "top",
  [0, 0.5],
  "bottom",
  [0, -2.3],
];

/** The place in bold and under it what happened there, beside every mark. */
export function nameLayer(colours: MapColours, compact: boolean): SymbolLayerSpecification {
  return {
    id: "names",
    type: "symbol",
    source: SOURCES.names,
    layout: {
      "text-field": [
        "format",
        ["get", "name"],
        { "text-font": ["literal", FONTS.bold], "font-scale": 1.12 },
        ["get", compact ? "compactLine" : "line"],
        { "text-font": ["literal", FONTS.medium], "font-scale": 0.94 },
      ],
      "text-font": FONTS.medium,
      "text-size": compact ? 12 : 13,
      "text-line-height": 1.25,
      "text-max-width": compact ? 9 : 15,
      "text-justify": "auto",
      "text-variable-anchor-offset": [
        "case",
        ["get", "tab"],
        ["literal", BESIDE_TAB],
        ["literal", BESIDE_CIRCLE],
      ] as unknown as [string, [number, number]],
      "text-overlap": "always",
      "text-padding": 3,
    },
    paint: {
      "text-color": colours.ink,
      "text-halo-color": colours.land,
      "text-halo-width": 2.2,
    },
  };
}
