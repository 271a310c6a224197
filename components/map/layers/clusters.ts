import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { countInStep, type PlayedStyle } from "./play";
import { CLUSTERS_LAYER, FONTS, SOURCES } from "./sources";

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
        "circle-radius": ["interpolate", ["linear"], ["log10", count], 0, 10, 6, 30],
        "circle-color": colours.paper,
        "circle-stroke-color": colours.ink,
        "circle-stroke-width": 1.4,
      },
    },
    {
      id: "cluster-counts",
      type: "symbol",
      ...source,
      layout: {
        "text-field": ["number-format", count, { locale }],
        "text-font": FONTS.medium,
        "text-size": 12,
        "text-overlap": "always",
      },
      paint: { "text-color": colours.ink },
    },
  ];
}
