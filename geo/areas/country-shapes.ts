import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { unwrapRing } from "#geo/antimeridian";
import { boxOf } from "#geo/extent";
import { type BBox, inBBox } from "#geo/position";
import { alpha2Of } from "./iso-countries";

/** One area of the countries file. Several areas may share a code. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2; absent where ISO gives none and Dateline takes no side. */
  readonly code?: string;
  readonly name: string;
  /** Drawn neutral, with a dashed outline. */
  readonly disputed: boolean;
  /** Without a jump at the antimeridian: longitudes there run on, to 190 for Chukotka. */
  readonly polygons: Polygon["coordinates"][];
}

type Named = { name?: string };

/** Areas that world-atlas gives without an id, or that it joins under another's. */
const BY_NAME: Readonly<Record<string, { code?: string; disputed: boolean }>> = {
  Akrotiri: { disputed: false },
  "Bajo Nuevo Bank": { disputed: true },
  Baikonur: { code: "KZ", disputed: false },
  "Clipperton I.": { code: "FR", disputed: false },
  "Coral Sea Is.": { code: "AU", disputed: false },
  "Cyprus U.N. Buffer Zone": { code: "CY", disputed: true },
  Dhekelia: { disputed: false },
  "Indian Ocean Ter.": { code: "AU", disputed: false },
  Kosovo: { code: "XK", disputed: true },
  "N. Cyprus": { code: "CY", disputed: true },
  "Scarborough Reef": { disputed: true },
  "Serranilla Bank": { disputed: true },
  "Siachen Glacier": { disputed: true },
  Somaliland: { code: "SO", disputed: true },
  "Spratly Is.": { disputed: true },
  "USNB Guantanamo Bay": { code: "CU", disputed: false },
  "W. Sahara": { code: "EH", disputed: true },
};

interface Part {
  readonly of: string;
  readonly code?: string;
  readonly name?: string;
  readonly disputed?: boolean;
  readonly box: BBox;
}

/** Parts that world-atlas draws with a state, but that have an ISO code of their own or are disputed. */
const PARTS: readonly Part[] = [
  { of: "RU", name: "Crimea", disputed: true, box: [32, 44, 37, 46.5] },
  { of: "AU", code: "CC", box: [96, -13, 98, -11] },
  { of: "AU", code: "CX", box: [105, -11, 106, -10] },
  { of: "FR", code: "GF", box: [-55, 2, -51, 6] },
  { of: "FR", code: "GP", box: [-62, 15.8, -60.9, 16.6] },
  { of: "FR", code: "MQ", box: [-61.3, 14.3, -60.7, 15] },
  { of: "FR", code: "RE", box: [55, -21.5, 56, -20.7] },
  { of: "FR", code: "YT", box: [44.9, -13.1, 45.4, -12.5] },
  { of: "NL", code: "BQ", box: [-68.6, 11.9, -62.8, 17.7] },
  { of: "NO", code: "BV", box: [3, -55, 4, -54] },
  { of: "NO", code: "SJ", box: [-10, 70, -7, 72] },
  { of: "NO", code: "SJ", box: [10, 73.5, 35, 81] },
  { of: "NZ", code: "TK", box: [-173, -10, -171, -8] },
];

/** The areas of a countries file laid out as world-atlas does (`objects.countries`, numeric ids). */
export function countryShapes(topology: Topology): CountryShape[] {
  const countries = topology.objects.countries as GeometryCollection<Named> | undefined;
  if (!countries) throw new Error('the file has no object called "countries"');
  return feature(topology, countries).features.flatMap((f) => {
    const { geometry } = f;
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
    return shapesOf(alpha2Of(f.id ?? ""), f.properties.name ?? "", geometry);
  });
}

/** One feature as areas: named exceptions applied, parts with a code of their own split off. */
export function shapesOf(
  id: string | undefined,
  name: string,
  geometry: Polygon | MultiPolygon,
): CountryShape[] {
  const known = BY_NAME[name];
  const code = known ? known.code : id;
  const disputed = known?.disputed ?? false;
  const polygons = (
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
  ).map((rings) => rings.map(unwrapRing));
  const whole: CountryShape = { ...(code && { code }), name, disputed, polygons: [] };
  const shapes = new Map<Part | undefined, CountryShape>([[undefined, whole]]);
  for (const polygon of polygons) {
    const part = partOf(code, polygon);
    const shape = shapes.get(part) ?? {
      ...(part?.code && { code: part.code }),
      name: part?.name ?? name,
      disputed: part?.disputed ?? false,
      polygons: [],
    };
    shape.polygons.push(polygon);
    shapes.set(part, shape);
  }
  return [...shapes.values()].filter((shape) => shape.polygons.length > 0);
}

function partOf(code: string | undefined, polygon: Polygon["coordinates"]): Part | undefined {
  const candidates = PARTS.filter((part) => part.of === code);
  if (candidates.length === 0) return undefined;
  const [west, south, east, north] = boxOf(polygon[0] ?? []);
  const centre = [(west + east) / 2, (south + north) / 2] as const;
  return candidates.find((part) => inBBox(centre, part.box));
}
