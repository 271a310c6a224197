import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { type PlayedStyle, showsInStep } from "./play";
import { EVENTS_LAYER, SOURCES } from "./sources";

/** How far off a place may be, at true scale: empty, dashed, grey. */
export function doubtLayer(colours: MapColours): LineLayerSpecification {
  return {
    id: "doubt",
    type: "line",
    source: SOURCES.doubts,
    paint: { "line-color": colours.ink2, "line-width": 1.3, "line-dasharray": [2.5, 2.5] },
  };
}

/** What tiles say as `reach`, in px at zoom 0. */
const PX = 1e-6;
const DEEPEST = 24;
/** Half the width of a mark in px: a circle shows as soon as it is larger. */
export const MARK_RADIUS = 17;
const reach: ExpressionSpecification = ["get", "reach"];

/**
 * The same for any number of marks, from their tiles. They are too many for dashes, and for words: a
 * plain line. Without `crowd` it is there and draws nothing, because a layer that comes or goes has
 * all tiles laid out anew.
 */
export function crowdedDoubtLayer(
  colours: MapColours,
  crowd: boolean,
  play?: PlayedStyle,
): CircleLayerSpecification {
  return {
    id: "doubt-crowded",
    type: "circle",
    source: SOURCES.events,
    "source-layer": EVENTS_LAYER,
    filter: [
      "all",
      ["==", ["get", "anchor"], true],
      play ? showsInStep(play) : ["==", ["get", "top"], true],
      [">", ["*", reach, PX, ["^", 2, ["+", ["zoom"], 1]]], MARK_RADIUS],
    ],
    paint: {
      "circle-radius": [
        "interpolate",
        ["exponential", 2],
        ["zoom"],
        0,
        ["*", reach, PX],
        DEEPEST,
        ["*", reach, PX * 2 ** DEEPEST],
      ],
      "circle-opacity": 0,
      "circle-stroke-color": colours.ink2,
      "circle-stroke-opacity": 0.6,
      "circle-stroke-width": crowd ? 1 : 0,
    },
  };
}
