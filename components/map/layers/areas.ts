import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { GROUPS, type Group } from "#lib/event/kinds";
import type { CoveredCountry } from "#lib/query/event-index";
import { countInStep, countryInStep, type PlayedStyle } from "./play";
import { AREAS_LAYER, SOURCES } from "./sources";

/** The layers that fill areas: countries from the geography, this map's own shapes, those of tiles. */
export const HATCH_LAYERS = ["area-hatch", "area-hatch-own", "area-hatch-tiled"];

/** Close by, where an area fills the screen, its hatch steps back behind what has a place. */
const FADING: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  6.5,
  1,
  8.5,
  0.3,
  11,
  0.12,
];

/** Where countries are drawn from, and the property that holds their ISO 3166-1 alpha-2 code. */
export interface CountrySource {
  readonly source: string;
  readonly layer: string;
  readonly code: string;
}

/**
 * Areas: a hatch in the hue of their groups and a dashed outline. Countries that events stand `across`
 * come by their code from `countries`, the vector source of the embedded geography; a region's circle
 * and a reported shape from the source of this map's own areas, or from the events' tiles. A reported
 * shape is a boundary, so its outline is solid.
 */
export function areaLayers(
  across: readonly CoveredCountry[],
  countries: CountrySource,
  colours: MapColours,
  theme: string,
  tiled: boolean,
  play: PlayedStyle | undefined,
): LayerSpecification[] {
  return [
    ...(across.length > 0 ? countryLayers(across, countries, colours, theme, play) : []),
    ...shapeLayers("own", { source: SOURCES.areas }, colours, theme, play),
    ...(tiled
      ? shapeLayers(
          "tiled",
          { source: SOURCES.events, "source-layer": AREAS_LAYER },
          colours,
          theme,
          play,
        )
      : []),
  ];
}

function countryLayers(
  areas: readonly CoveredCountry[],
  { source, layer, code }: CountrySource,
  colours: MapColours,
  theme: string,
  play: PlayedStyle | undefined,
): LayerSpecification[] {
  const from = { source, "source-layer": layer };
  const by = (say: (groups: readonly Group[]) => string) =>
    [
      "match",
      ["get", code],
      ...areas.flatMap(({ id, groups }) => [id, say(groups)]),
      say(["other"]),
    ] as unknown as string;
  const filter: ExpressionSpecification = play
    ? countryInStep(play, ["get", code])
    : ["in", ["get", code], ["literal", areas.map(({ id }) => id)]];
  return [
    {
      id: "area-hatch",
      type: "fill",
      ...from,
      filter,
      paint: {
        "fill-pattern": by((groups) => `hatch/${theme}/${groups.join("+")}`),
        "fill-opacity": FADING,
        "fill-antialias": false,
      },
    },
    {
      id: "area-edge",
      type: "line",
      ...from,
      filter,
      paint: {
        "line-color": by(([first]) => colours.groups[first ?? "other"].line),
        "line-width": 1.7,
        "line-dasharray": [3, 2],
      },
    },
  ];
}

type From = { readonly source: string; readonly "source-layer"?: string };

/** Shapes that say of themselves how they are drawn and of which groups their events are. */
function shapeLayers(
  name: string,
  from: From,
  colours: MapColours,
  theme: string,
  play: PlayedStyle | undefined,
): LayerSpecification[] {
  const shown = (filter: ExpressionSpecification): ExpressionSpecification =>
    play ? ["all", filter, [">", countInStep(play), 0]] : filter;
  const groups: ExpressionSpecification = ["get", "groups"];
  const hue = [
    "match",
    ["slice", groups, 0, ["case", ["in", "+", groups], ["index-of", "+", groups], 99]],
    ...GROUPS.flatMap((group) => [group, colours.groups[group].line]),
    colours.groups.other.line,
  ] as unknown as string;
  const drawn: ExpressionSpecification = ["get", "drawn"];
  const edge = (
    id: string,
    filter: ExpressionSpecification,
    dashes: object,
  ): LayerSpecification => ({
    id,
    type: "line",
    ...from,
    filter: shown(filter),
    paint: { "line-color": hue, "line-width": 1.7, ...dashes },
  });
  return [
    {
      id: `area-hatch-${name}`,
      type: "fill",
      ...from,
      filter: shown(["!=", drawn, "country"]),
      paint: {
        "fill-pattern": ["concat", `hatch/${theme}/`, groups],
        "fill-opacity": FADING,
        "fill-antialias": false,
      },
    },
    edge(`area-edge-${name}`, ["==", drawn, "region"], { "line-dasharray": [3, 2] }),
    edge(`area-edge-${name}-reported`, ["==", drawn, "shape"], {}),
  ];
}
