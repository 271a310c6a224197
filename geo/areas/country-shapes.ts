import type { Polygon } from "geojson";
import { feature, mergeArcs } from "topojson-client";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import { joinAcross, unwrapRing } from "#geo/antimeridian";
import { boxOf } from "#geo/extent";
import { type BBox, inBBox } from "#geo/position";
import { alpha2Of, COUNTRY_CODES } from "./iso-countries";

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

/** An area as it stands in its TopoJSON file, so that shared borders stay shared. */
export interface CountryObject extends Omit<CountryShape, "polygons"> {
  readonly object: TopoPolygon | TopoMultiPolygon;
}

/**
 * The areas of a countries file laid out as world-atlas does: `objects.countries`, ids numeric or
 * alpha-2. Parts with a code of their own are split off.
 *
 * @throws {Error} where the file has no countries or one has no known id
 */
export function countryObjects(topology: Topology): CountryObject[] {
  const countries = topology.objects.countries as GeometryCollection<Named> | undefined;
  if (!countries?.geometries) throw new Error('it has no object called "countries"');
  const objects = countries.geometries.flatMap((object): CountryObject[] => {
    if (object.type !== "Polygon" && object.type !== "MultiPolygon") return [];
    const known = identify(object.id, object.properties?.name ?? "");
    const whole = { name: object.properties?.name ?? "", ...known };
    if (object.type === "Polygon") return [{ ...whole, object }];
    return splitParts(topology, whole, object);
  });
  return joinLeases(topology, objects);
}

/** Areas of one code that nobody disputes made one, so that no border runs round Baikonur. */
function joinLeases(topology: Topology, objects: readonly CountryObject[]): CountryObject[] {
  const joined = new Map<string, CountryObject>();
  const apart = objects.filter((one) => one.disputed || !one.code);
  for (const one of objects) {
    if (one.disputed || !one.code) continue;
    const other = joined.get(one.code);
    const object = other ? mergeArcs(topology, [other.object, one.object]) : one.object;
    joined.set(one.code, { ...(other ?? one), object });
  }
  return [...joined.values(), ...apart];
}

/** All areas as polygons. */
export function countryShapes(topology: Topology): CountryShape[] {
  return countryObjects(topology).map((one) => shapeOf(topology, one));
}

/** One area as polygons. */
export function shapeOf(topology: Topology, { object, ...rest }: CountryObject): CountryShape {
  const polygons =
    object.type === "Polygon"
      ? [feature(topology, object).geometry.coordinates]
      : feature(topology, object).geometry.coordinates;
  return { ...rest, polygons: joinAcross(polygons.map((rings) => rings.map(unwrapRing))) };
}

/**
 * What an area is, from its id (ISO 3166-1 numeric or alpha-2) and its name in Natural Earth.
 *
 * @throws {Error} for one that has neither
 */
export function identify(
  id: string | number | undefined,
  name: string,
): { code?: string; disputed: boolean } {
  const known = BY_NAME[name];
  if (known) return known;
  const code = alpha2Of(id ?? "") ?? COUNTRY_CODES.find((some) => some === id);
  if (!code) throw new Error(`"${name || id || "an area"}" has no ISO 3166-1 id`);
  return { code, disputed: false };
}

function splitParts(
  topology: Topology,
  whole: Omit<CountryShape, "polygons">,
  { arcs }: TopoMultiPolygon,
): CountryObject[] {
  const byPart = new Map<Part | undefined, number[][][]>();
  for (const polygon of arcs) {
    const part = partOf(topology, whole.code, polygon);
    byPart.set(part, [...(byPart.get(part) ?? []), polygon]);
  }
  return [...byPart].map(([part, polygons]) => ({
    ...(part
      ? {
          ...(part.code && { code: part.code }),
          name: part.name ?? whole.name,
          disputed: part.disputed ?? false,
        }
      : whole),
    object: { type: "MultiPolygon", arcs: polygons },
  }));
}

function partOf(topology: Topology, code: string | undefined, arcs: number[][]): Part | undefined {
  const candidates = PARTS.filter((part) => part.of === code);
  if (candidates.length === 0) return undefined;
  const { geometry } = feature(topology, { type: "Polygon", arcs });
  const [west, south, east, north] = boxOf(unwrapRing(geometry.coordinates[0] ?? []));
  const centre = [(west + east) / 2, (south + north) / 2] as const;
  return candidates.find((part) => inBBox(centre, part.box));
}
