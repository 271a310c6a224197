import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { FONTS, SOURCES } from "./sources";

type Side = "left" | "right" | "top" | "bottom";

/** Which sides of its mark a label tries, in order: away from the screen's edge and from an arc. */
export type Beside = "after" | "before" | "below";

const ORDERS: Readonly<Record<Beside, readonly Side[]>> = {
  after: ["left", "right", "top", "bottom"],
  before: ["right", "top", "bottom", "left"],
  below: ["top", "bottom", "right", "left"],
};
/**
 * From the position to the words, in ems. The anchor is the side of the words that is nearest. Words
 * that touched their own mark's box would be in the way of it on every side, and never move to another.
 */
const FROM_CIRCLE = { left: [1.8, 0], right: [-1.8, 0], top: [0, 1.8], bottom: [0, -1.8] };
/** A tab stands above its position: words beside it are higher, words below it nearer. */
const FROM_TAB = { left: [1.8, -0.9], right: [-1.8, -0.9], top: [0, 1.05], bottom: [0, -2.6] };

function sides(beside: Beside, from: Readonly<Record<Side, number[]>>): unknown[] {
  return ["literal", ORDERS[beside].flatMap((side) => [side, from[side]])];
}

/**
 * The place in bold and under it what happened there: beside every mark while there is `room`, else
 * where words cover no others, by `order`.
 */
export function nameLayer(
  colours: MapColours,
  compact: boolean,
  room: boolean,
): SymbolLayerSpecification {
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
        "match",
        ["concat", ["get", "beside"], ["case", ["get", "tab"], "/tab", ""]],
        ...(["after", "before", "below"] as const).flatMap((beside) => [
          beside,
          sides(beside, FROM_CIRCLE),
          `${beside}/tab`,
          sides(beside, FROM_TAB),
        ]),
        sides("after", FROM_CIRCLE),
      ] as unknown as [string, [number, number]],
      "text-overlap": room ? "always" : "never",
      "symbol-sort-key": ["get", "order"],
      "text-padding": 1,
    },
    paint: {
      "text-color": colours.ink,
      "text-halo-color": colours.land,
      "text-halo-width": 2.2,
    },
  };
}
