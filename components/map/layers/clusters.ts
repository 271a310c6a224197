import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { MapColours, Theme } from "#components/map/colours";
import { GROUPS } from "#lib/event/kinds";
import { CLUSTER_RADII, clusterRadius } from "#lib/query/cluster-grid";
import { countInStep, type PlayedStyle } from "./play";
import { CLUSTERS_LAYER, FONTS, RINGS_LAYER, SOURCES } from "./sources";

/** A cluster's disc, in px: its edge, its number and its ring. */
export const DISC = { edge: 1.4, text: 12, ring: 4 };
/** The ring's parts are so many in all, so a hue of any share has 15° of it at least. */
const PARTS = 24;

/**
 * Where a tile holds too many events to tell apart: a disc with their number, in a ring of their
 * groups' hues. What is played is counted by step and not by group, so its discs have a plain edge.
 */
export function clusterLayers(
  colours: MapColours,
  theme: Theme,
  locale: string,
  play: PlayedStyle | undefined,
): [CircleLayerSpecification, SymbolLayerSpecification] {
  const count: ExpressionSpecification = play ? countInStep(play) : ["get", "count"];
  const source = {
    source: SOURCES.events,
    "source-layer": CLUSTERS_LAYER,
    ...(play ? { filter: [">", count, 0] as ExpressionSpecification } : {}),
  };
  const [least = 0, ...larger] = CLUSTER_RADII;
  const steps = larger.flatMap((radius, i) => [10 ** (i + 1), radius]);
  return [
    {
      id: "clusters",
      type: "circle",
      ...source,
      paint: {
        "circle-radius": ["step", count, least, ...steps],
        "circle-color": colours.paper,
        "circle-stroke-color": play ? colours.ink : colours.paper,
        "circle-stroke-width": DISC.edge,
      },
    },
    {
      id: play ? "cluster-counts" : RINGS_LAYER,
      type: "symbol",
      ...source,
      layout: {
        ...(play ? {} : { "icon-image": ringName(theme), "icon-overlap": "always" }),
        "text-field": ["number-format", count, { locale }],
        "text-font": FONTS.medium,
        "text-size": DISC.text,
        "text-overlap": "always",
      },
      paint: { "text-color": colours.ink },
    },
  ];
}

/** A ring's image by name: how many digits it surrounds, then the parts of each group. */
function ringName(theme: Theme): ExpressionSpecification {
  const parts = GROUPS.flatMap((group): (string | ExpressionSpecification)[] => {
    const share: ExpressionSpecification = ["/", ["*", PARTS, ["get", group]], ["get", "count"]];
    return [".", ["case", ["has", group], ["max", 1, ["round", share]], 0]];
  });
  const digits: ExpressionSpecification = ["length", ["to-string", ["get", "count"]]];
  return ["concat", `ring/${theme}/`, digits, "/", ...parts.slice(1)];
}

/** What a ring's name asks for: its outer radius in px and its parts by group, which may be none. */
export function ringOf(name: string) {
  const [what, , digits, parts] = name.split("/");
  if (what !== "ring" || !parts) return undefined;
  return { radius: clusterRadius(10 ** (Number(digits) - 1)), parts: parts.split(".").map(Number) };
}
