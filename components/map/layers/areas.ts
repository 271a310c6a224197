import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import type { MapArea } from "#components/map/map-props";
import type { Group } from "#lib/event/kinds";
import { SOURCES } from "./sources";

/** The name under which an area's hatch is asked for. */
function hatchName(theme: string, groups: readonly Group[]): string {
  return `hatch/${theme}/${groups.join("+")}`;
}

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

/** The layer that fills an area. */
export function hatchLayer(id: string): string {
  return `area-hatch/${id}`;
}

/**
 * Areas: a hatch in the hue of their groups and a dashed outline. A country comes by its code from
 * `countries`, the vector source of the embedded geography; a region's circle and a reported shape
 * from the source of this map's own areas. A reported shape is a boundary, so its outline is solid.
 */
export function areaLayers(
  areas: readonly MapArea[],
  countries: CountrySource,
  colours: MapColours,
  theme: string,
): LayerSpecification[] {
  return areas.flatMap((area): LayerSpecification[] => {
    const hue = colours.groups[area.groups[0] ?? "other"].line;
    const { shape } = area;
    const from = shape.type === "country" ? inCountries(countries, shape.code) : ownShape(area.id);
    return [
      {
        id: hatchLayer(area.id),
        type: "fill",
        ...from,
        paint: { "fill-pattern": hatchName(theme, area.groups), "fill-opacity": FADING },
      },
      {
        id: `area-edge/${area.id}`,
        type: "line",
        ...from,
        layout: { "line-join": "round" },
        paint: {
          "line-color": hue,
          "line-width": 1.7,
          ...(shape.type === "reported" ? {} : { "line-dasharray": [3, 2] }),
        },
      },
    ];
  });
}

/** Where countries are drawn from, and the property that holds their ISO 3166-1 alpha-2 code. */
export interface CountrySource {
  readonly source: string;
  readonly layer: string;
  readonly code: string;
}

interface From {
  readonly source: string;
  readonly "source-layer"?: string;
  readonly filter: ExpressionSpecification;
}

function inCountries({ source, layer, code }: CountrySource, iso: string): From {
  return { source, "source-layer": layer, filter: ["==", ["get", code], iso] };
}

function ownShape(id: string): From {
  return { source: SOURCES.areas, filter: ["==", ["get", "area"], id] };
}
