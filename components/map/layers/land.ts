import type { LayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { FONTS, SOURCES } from "./sources";

/** Water, and the embedded geography's land and borders on it; disputed borders are dashed. */
export function landLayers(colours: MapColours): LayerSpecification[] {
  const border = (id: string, disputed: boolean): LayerSpecification => ({
    id,
    type: "line",
    source: SOURCES.embedded,
    "source-layer": "borders",
    filter: ["==", ["coalesce", ["get", "disputed"], false], disputed],
    paint: {
      "line-color": colours.border,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.7, 8, 1.2],
      ...(disputed ? { "line-dasharray": [3, 2] } : {}),
    },
  });
  return [
    {
      id: "land",
      type: "fill",
      source: SOURCES.embedded,
      "source-layer": "land",
      paint: { "fill-color": colours.land, "fill-antialias": false },
    },
    border("borders", false),
    border("borders-disputed", true),
  ];
}

/** What lies under everything. */
export function waterLayer(colours: MapColours): LayerSpecification {
  return { id: "water", type: "background", paint: { "background-color": colours.water } };
}

/** Names of countries, cities and neighbourhoods in the reader's language. */
export function placeNameLayers(
  colours: MapColours,
  lang: string,
  compact: boolean,
): LayerSpecification[] {
  const name = ["coalesce", ["get", `name:${lang}`], ["get", "name:en"], ["get", "name"]] as [
    "coalesce",
    ["get", string],
    ["get", string],
    ["get", string],
  ];
  const halo = { "text-halo-color": colours.land, "text-halo-width": 1.4 };
  const upright = lang === "ar";
  return [
    {
      id: "neighbourhood-names",
      type: "symbol",
      source: SOURCES.embedded,
      "source-layer": "neighbourhoods",
      minzoom: 10,
      layout: {
        "text-field": name,
        "text-font": FONTS.regular,
        "text-size": 11.5,
        "text-max-width": 7,
        "text-padding": 5,
      },
      paint: { "text-color": colours.ink2, ...halo },
    },
    {
      id: "city-names",
      type: "symbol",
      source: SOURCES.embedded,
      "source-layer": "cities",
      minzoom: compact ? 5 : 3.5,
      layout: {
        "text-field": ["concat", "• ", name],
        "text-font": FONTS.regular,
        "text-size": 11.5,
        "text-anchor": upright ? "right" : "left",
        "text-padding": 6,
      },
      paint: { "text-color": colours.ink2, ...halo },
    },
    {
      id: "country-names",
      type: "symbol",
      source: SOURCES.embedded,
      "source-layer": "country-labels",
      maxzoom: 8,
      layout: {
        "text-field": name,
        "text-font": FONTS.medium,
        "text-size": compact ? 11 : 12,
        "text-max-width": 8,
        "text-letter-spacing": upright ? 0 : 0.06,
        "text-padding": 6,
      },
      paint: { "text-color": colours.ink3, ...halo },
    },
  ];
}
