import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import type { MapAside } from "#components/map/map-props";
import type { CountrySource } from "./areas";
import { asideMarkLayer } from "./marks";
import { EVENTS_LAYER, FONTS, SOURCES } from "./sources";

/** From a dot to its words, and past a counted mark that stands at the same position. In ems. */
const FROM_DOT = 0.6;
const FROM_MARK = 2.4;

/**
 * Places an event also names or is about, lighter than all that is counted: a subject is an ink dot,
 * a further scene a faded mark, a country or region a thin outline without a hatch; each with a word.
 */
export function asideLayers(
  asides: readonly MapAside[],
  countries: CountrySource,
  colours: MapColours,
  theme: string,
): LayerSpecification[] {
  const codes = asides.flatMap(({ shape }) => (shape?.type === "country" ? [shape.code] : []));
  const outline = { "line-color": colours.ink2, "line-width": 1, "line-dasharray": [2, 3] };
  const subject: ExpressionSpecification = ["==", ["get", "role"], "subject"];
  const aside: ExpressionSpecification = ["==", ["get", "anchor"], false];
  return [
    {
      id: "aside-area",
      type: "line",
      source: countries.source,
      "source-layer": countries.layer,
      filter: ["in", ["get", countries.code], ["literal", codes]],
      paint: outline,
    },
    {
      id: "aside-circle",
      type: "line",
      source: SOURCES.asides,
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: outline,
    },
    asideMarkLayer(theme),
    {
      id: "aside-dots",
      type: "circle",
      source: SOURCES.events,
      "source-layer": EVENTS_LAYER,
      filter: ["all", aside, subject, ["==", ["get", "top"], true]],
      paint: {
        "circle-radius": 3,
        "circle-color": colours.ink,
        "circle-stroke-color": colours.land,
        "circle-stroke-width": 1.5,
      },
    },
    {
      id: "aside-words",
      type: "symbol",
      source: SOURCES.asides,
      filter: ["==", ["geometry-type"], "Point"],
      layout: {
        "text-field": ["get", "text"],
        "text-font": FONTS.regular,
        "text-size": 12,
        "text-variable-anchor": ["top", "left", "right", "bottom"],
        "text-radial-offset": ["case", ["get", "marked"], FROM_MARK, FROM_DOT],
        "text-justify": "auto",
        "text-max-width": 14,
      },
      paint: {
        "text-color": colours.ink2,
        "text-halo-color": colours.land,
        "text-halo-width": 2,
      },
    },
  ];
}
