import type { Position as Coordinates, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { unwrapLine, unwrapRing } from "#geo/antimeridian";
import {
  type CountryObject,
  type CountryShape,
  countryObjects,
  identify,
  shapeOf,
} from "#geo/areas/country-shapes";

/** Countries read before others may run. */
const SLICE = 12;

/** A stretch of border between two areas. */
export interface Border {
  readonly line: Coordinates[];
  /** One of the two is disputed, so it is drawn dashed. */
  readonly disputed: boolean;
}

/** Everything the basemap draws that is not a name. */
export interface Boundaries {
  readonly land: readonly Polygon["coordinates"][];
  readonly countries: readonly CountryShape[];
  readonly borders: readonly Border[];
}

/** A countries file that cannot be drawn, in words an operator can act on. */
export class BoundariesError extends Error {
  override readonly name = "BoundariesError";
}

/**
 * Reads a countries file: TopoJSON as world-atlas lays it out (`objects.countries`, and `objects.land`
 * where it has one), or a GeoJSON FeatureCollection. Every area needs an ISO 3166-1 id, numeric or
 * alpha-2: as its `id`, or as the property `iso_a2` or `ISO_A2`. A GeoJSON feature with the property
 * `disputed: true` is drawn as disputed and may do without one. `pause` lets others run in between.
 *
 * @throws {BoundariesError} that says what was found and what would be right
 */
export async function readBoundaries(
  json: unknown,
  pause: () => Promise<void>,
): Promise<Boundaries> {
  try {
    if (isTopology(json)) return await fromTopology(json, pause);
    if (isCollection(json)) return fromCollection(json);
  } catch (error) {
    throw new BoundariesError(error instanceof Error ? error.message : String(error));
  }
  throw new BoundariesError(
    "it is neither a TopoJSON Topology nor a GeoJSON FeatureCollection of countries",
  );
}

async function fromTopology(topology: Topology, pause: () => Promise<void>): Promise<Boundaries> {
  const objects = countryObjects(topology);
  if (objects.length === 0) throw new Error('its object "countries" is empty');
  await pause();
  const countries: CountryShape[] = [];
  for (const object of objects) {
    countries.push(shapeOf(topology, object));
    if (countries.length % SLICE === 0) await pause();
  }
  await pause();
  const { land } = topology.objects;
  const ground = land ? polygonsOf(topology, land) : countries.flatMap((shape) => shape.polygons);
  await pause();
  const borders = [...bordersOf(topology, objects, false), ...bordersOf(topology, objects, true)];
  return { land: ground, countries, borders };
}

function bordersOf(topology: Topology, objects: CountryObject[], disputed: boolean): Border[] {
  const inDispute = new Set<unknown>(objects.filter((o) => o.disputed).map((o) => o.object));
  const all: GeometryCollection = {
    type: "GeometryCollection",
    geometries: objects.map((o) => o.object),
  };
  const { coordinates } = mesh(
    topology,
    all,
    (a, b) => a !== b && (inDispute.has(a) || inDispute.has(b)) === disputed,
  );
  return coordinates.map((line) => ({ line: unwrapLine(line), disputed }));
}

function polygonsOf(
  topology: Topology,
  object: Topology["objects"][string],
): Polygon["coordinates"][] {
  const found = feature(topology, object);
  const features = found.type === "FeatureCollection" ? found.features : [found];
  return features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry.coordinates.map(unwrapRing)];
    if (geometry.type !== "MultiPolygon") return [];
    return geometry.coordinates.map((rings) => rings.map(unwrapRing));
  });
}

interface LooseFeature {
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

function fromCollection({ features }: { features: readonly LooseFeature[] }): Boundaries {
  const countries = features.map(shapeFrom);
  if (countries.length === 0) throw new Error("its list of features is empty");
  return {
    land: countries.flatMap((shape) => shape.polygons),
    countries,
    borders: countries.flatMap(({ polygons, disputed }) =>
      polygons.flatMap((rings) => rings.map((line) => ({ line, disputed }))),
    ),
  };
}

function shapeFrom({ id, properties, geometry }: LooseFeature, index: number): CountryShape {
  const name = String(properties?.name ?? properties?.NAME ?? `feature ${index}`);
  const polygons =
    geometry?.type === "Polygon"
      ? [ringsFrom(geometry.coordinates, name)]
      : geometry?.type === "MultiPolygon" && Array.isArray(geometry.coordinates)
        ? geometry.coordinates.map((rings) => ringsFrom(rings, name))
        : undefined;
  if (!polygons) throw new Error(`"${name}" has no Polygon or MultiPolygon`);
  const own = id ?? properties?.iso_a2 ?? properties?.ISO_A2;
  const known = typeof own === "string" || typeof own === "number" ? own : undefined;
  if (properties?.disputed === true && known === undefined)
    return { name, disputed: true, polygons };
  const { code, disputed } = identify(known, name);
  return {
    ...(code && { code }),
    name,
    disputed: disputed || properties?.disputed === true,
    polygons,
  };
}

function ringsFrom(rings: unknown, name: string): Polygon["coordinates"] {
  if (!Array.isArray(rings) || rings.length === 0) throw new Error(`"${name}" has no rings`);
  return rings.map((ring) => {
    if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isCoordinates))
      throw new Error(`"${name}" has a ring that is not a list of [longitude, latitude]`);
    return unwrapRing(ring);
  });
}

function isCoordinates(value: unknown): value is Coordinates {
  if (!Array.isArray(value)) return false;
  const [lng, lat]: unknown[] = value;
  return typeof lng === "number" && typeof lat === "number" && Math.abs(lat) <= 90;
}

function isTopology(json: unknown): json is Topology {
  return isObject(json) && json.type === "Topology" && isObject(json.objects);
}

function isCollection(json: unknown): json is { features: LooseFeature[] } {
  return (
    isObject(json) &&
    json.type === "FeatureCollection" &&
    Array.isArray(json.features) &&
    json.features.every(isObject)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
