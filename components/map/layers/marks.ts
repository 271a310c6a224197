import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { TAB_TIP } from "#components/ui/mark-svg";
import { LIGHTER, opacityInStep, type PlayedStyle, showsInStep } from "./play";
import { EVENTS_LAYER, SOURCES } from "./sources";

const COUNTED: ExpressionSpecification = ["==", ["get", "anchor"], true];
const TOP: ExpressionSpecification = ["==", ["get", "top"], true];
const STACK: ExpressionSpecification = ["to-string", ["get", "stack"]];
const IS_TAB: ExpressionSpecification = ["==", ["get", "role"], "dateline"];

/** What a mark is in besides what its event says. */
export type MarkState = "plain" | "hovered" | "selected";

/** The name under which a mark's image is asked for; `lookOf` in `mark-look.ts` reads it back. */
function imageName(theme: string, state: MarkState, stack = STACK): ExpressionSpecification {
  const parts = ["kind", "role", "occurrence", "verification"];
  const said = parts.flatMap((part): (string | ExpressionSpecification)[] => ["/", ["get", part]]);
  return ["concat", `mark/${theme}/${state}`, ...said, "/", stack];
}

type MarkLayout = NonNullable<SymbolLayerSpecification["layout"]>;

function standing(theme: string, state: MarkState): MarkLayout {
  return {
    "icon-image": imageName(theme, state),
    "icon-offset": ["case", IS_TAB, ["literal", [0, -TAB_TIP]], ["literal", [0, 0]]],
    "icon-allow-overlap": true,
    "icon-padding": 0,
  };
}

function marks(
  id: string,
  filter: FilterSpecification,
  theme: string,
  state: MarkState,
): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: SOURCES.events,
    "source-layer": EVENTS_LAYER,
    filter,
    layout: standing(theme, state),
  };
}

/** One mark a position, at the anchor of its events. The first of a stack is drawn for all. */
export function markLayers(theme: string, play?: PlayedStyle): SymbolLayerSpecification[] {
  if (!play) return [marks("marks", ["all", COUNTED, TOP], theme, "plain")];
  const layer = marks("marks", ["all", COUNTED, showsInStep(play)], theme, "plain");
  // How many of a stack are in a step no tile says: `stackedMarkLayer` draws the number over it.
  const image = imageName(theme, "plain", ["to-string", 1]);
  return [
    {
      ...layer,
      layout: { ...layer.layout, "icon-image": image },
      paint: { "icon-opacity": opacityInStep(play) },
    },
  ];
}

/** Stacks of the step on show, each with the number of its events in it. */
export function stackedMarkLayer(theme: string): SymbolLayerSpecification {
  return {
    id: "stacked-marks",
    type: "symbol",
    source: SOURCES.stacked,
    layout: standing(theme, "plain"),
    paint: { "icon-opacity": ["case", ["get", "lighter"], LIGHTER, 1] },
  };
}

/** Where an event also takes place: smaller, faded and without a number, because it is not counted. */
export function asideMarkLayer(theme: string): SymbolLayerSpecification {
  const aside: FilterSpecification = [
    "all",
    ["==", ["get", "anchor"], false],
    ["!=", ["get", "role"], "subject"],
    TOP,
  ];
  const layer = marks("aside-marks", aside, theme, "plain");
  return {
    ...layer,
    layout: {
      ...layer.layout,
      "icon-image": imageName(theme, "plain", ["to-string", 1]),
      "icon-size": 0.7,
    },
    paint: { "icon-opacity": 0.65 },
  };
}

/** The dot at a tab's tip, in px. */
export const TIP = { radius: 2.6, edge: 1.2 };

/** The ink dot that stands on the position a tab's tip points to. */
export function tipLayer(colours: MapColours, play?: PlayedStyle): CircleLayerSpecification {
  return {
    id: "tips",
    type: "circle",
    source: SOURCES.events,
    "source-layer": EVENTS_LAYER,
    filter: ["all", COUNTED, play ? showsInStep(play) : TOP, IS_TAB],
    paint: {
      "circle-radius": TIP.radius,
      "circle-color": colours.ink,
      "circle-stroke-color": colours.paper,
      "circle-stroke-width": TIP.edge,
    },
  };
}

/** An event drawn again above all others: under the pointer, or selected. None for undefined. */
export function raisedMarkLayer(
  id: string | undefined,
  theme: string,
  state: "hovered" | "selected",
): SymbolLayerSpecification {
  return marks(`mark-${state}`, ["all", COUNTED, ["==", ["get", "id"], id ?? ""]], theme, state);
}
