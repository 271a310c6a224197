import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { countInStep, type PlayedStyle } from "./play";
import { CLUSTERS_LAYER, FONTS, SOURCES } from "./sources";

/** A cluster's disc, in px: its radius for one event and for a million, its edge and its number. */
export const DISC = { least: 10, most: 30, edge: 1.4, text: 12 };
/** Powers of ten between the least disc and the largest. */
const MAGNITUDES = 6;

/** The radius of a cluster's disc, in px: so much more with each power of ten. */
export function clusterRadius(count: number): number {
  const share = Math.min(1, Math.log10(count) / MAGNITUDES);
  return DISC.least + (DISC.most - DISC.least) * share;
}

/** Where a tile holds too many events to tell apart: a plain disc with their number. */
export function clusterLayers(
  colours: MapColours,
  locale: string,
  play: PlayedStyle | undefined,
): [CircleLayerSpecification, SymbolLayerSpecification] {
  const count: ExpressionSpecification = play ? countInStep(play) : ["get", "count"];
  const source = {
    source: SOURCES.events,
    "source-layer": CLUSTERS_LAYER,
    ...(play ? { filter: [">", count, 0] as ExpressionSpecification } : {}),
  };
  return [
    {
      id: "clusters",
      type: "circle",
      ...source,
      paint: {
        "circle-radius": [
          "interpolate",
          ["linear"],
          ["log10", count],
          0,
          DISC.least,
          MAGNITUDES,
          DISC.most,
        ],
        "circle-color": colours.paper,
        "circle-stroke-color": colours.ink,
        "circle-stroke-width": DISC.edge,
      },
    },
    {
      id: "cluster-counts",
      type: "symbol",
      ...source,
      layout: {
        "text-field": ["number-format", count, { locale }],
        "text-font": FONTS.medium,
        "text-size": DISC.text,
        "text-overlap": "always",
      },
      paint: { "text-color": colours.ink },
    },
  ];
}
