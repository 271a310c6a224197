import { boxOf } from "#geo/extent";
import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";
import { show } from "#lib/event/explain";
import type { Precision } from "#lib/event/vocabularies";
import { positionIn } from "./cells";
import { Refused, type Row, type Shape } from "./importer";

/** Where a row lies by its figures alone. */
export interface Spot {
  readonly position: Position;
  /** Decimals of the more precise of the two figures. */
  readonly decimals: number;
  /** A line or an area, about whose middle `metres` reach to its far corners. */
  readonly shape?: Shape;
  readonly metres?: number;
}

/** The spot in two cells, undefined where both are empty. */
export function spotInCells(row: Row, longitude: string, latitude: string): Spot | undefined {
  const position = positionIn(row, longitude, latitude);
  if (!position) return undefined;
  return { position, decimals: decimalsOf([longitude, latitude].map((name) => row.cell(name))) };
}

/**
 * The spot of a GeoJSON geometry, undefined where it is null or empty. Heights are left out.
 *
 * @throws {Refused} for several places at once, and for positions that are none.
 */
export function spotOf(geometry: unknown): Spot | undefined {
  if (typeof geometry !== "object" || geometry === null) return undefined;
  const type: unknown = Reflect.get(geometry, "type");
  if (type === "GeometryCollection") return spotOf(only(Reflect.get(geometry, "geometries")));
  const given: unknown = Reflect.get(geometry, "coordinates");
  if (type === "MultiPoint") return spotOf({ type: "Point", coordinates: only(given) });
  const coordinates = flat(given ?? []);
  const positions = positionsIn(coordinates);
  const [first] = positions;
  if (!first) return undefined;
  if (type === "Point") return { position: first, decimals: decimalsOf(first.map(String)) };
  const [west, south, east, north] = boxOf(positions);
  const position: Position = [(west + east) / 2, (south + north) / 2];
  const metres = Math.ceil(
    Math.max(1, ...[south, north].map((lat) => haversine(position, [west, lat]))),
  );
  return { position, decimals: 0, shape: shapeOf(type, coordinates), metres };
}

/** The precision that a radius in metres, or else the decimals of a position, can stand for. */
export function precisionOf(decimals: number, metres: number | undefined): Precision {
  if (metres === undefined) return (["region", "district"] as const)[decimals] ?? "city";
  if (metres <= 500) return "exact";
  if (metres <= 1_000) return "neighbourhood";
  if (metres <= 5_000) return "city";
  return metres <= 25_000 ? "district" : "region";
}

function only(list: unknown): unknown {
  const items: unknown[] = Array.isArray(list) ? list : [];
  if (items.length < 2) return items[0];
  throw new Refused("geometry", `${items.length} places`, "one: a point, a line or an area");
}

function shapeOf(type: unknown, coordinates: unknown): Shape {
  const known = ["LineString", "MultiLineString", "Polygon", "MultiPolygon"];
  if (typeof type !== "string" || !known.includes(type))
    throw new Refused("geometry", show(type), `one of Point, ${known.join(", ")}`);
  return { type, coordinates };
}

/** Coordinates as deep as they were, each position of two figures. */
function flat(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) throw notAPosition(coordinates);
  const [lng, lat]: unknown[] = coordinates;
  if (typeof lng !== "number" && typeof lng !== "string") return coordinates.map(flat);
  if (typeof lng !== "number" || typeof lat !== "number") throw notAPosition(coordinates);
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) throw notAPosition(coordinates);
  return [lng, lat];
}

function positionsIn(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  const [lng, lat]: unknown[] = coordinates;
  return typeof lng === "number" && typeof lat === "number"
    ? [[lng, lat]]
    : coordinates.flatMap(positionsIn);
}

function notAPosition(found: unknown): Refused {
  return new Refused("geometry", show(found), "[longitude, latitude] in degrees, to 180 and 90");
}

function decimalsOf(figures: readonly string[]): number {
  const lengths = figures.map((figure) =>
    /e-/i.test(figure) ? 7 : (/[.,](\d+)$/.exec(figure)?.[1]?.length ?? 0),
  );
  return Math.max(...lengths);
}
