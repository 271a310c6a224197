import { boxesMeet } from "#geo/extent";
import { toWorld } from "#geo/mercator";
import type { BBox } from "#geo/position";
import type { Localized, NewsEvent, Place } from "#lib/event/news-event";
import { type Drawn, drawnAs, hasShapeAt } from "#lib/event/placement";
import { PLACE_ROLES, type PlaceRole } from "#lib/event/vocabularies";
import { AreaTable } from "./area-table";
import { Dictionary } from "./dictionary";
import type { PrecisionClause } from "./filter";
import { bytes, doubles, grown, ints } from "./growing";
import { placeBoxes } from "./place-boxes";
import { Tuples } from "./tuples";
import { ZOrder } from "./z-order";

/** How a place can be drawn, by its number in the table; what is not drawn counts as unplaced. */
export const DRAWN: readonly (Drawn | "none")[] = ["point", "region", "country", "shape", "none"];
const POINT = DRAWN.indexOf("point");
const UNPLACED = DRAWN.indexOf("none");

/** One bit for each place clause that a place fails, 0 where it meets them all. */
export const PLACE_BIT = { precision: 1, country: 2, bbox: 4 };

/** The code of having no place, which counts as a place of precision `none`. */
export const NOWHERE = 0;

const NO_ROLE = PLACE_ROLES.length;
const NO_COUNTRY = -1;
const NO_AREA = -1;

/** A filter's place clauses, with its values as masks by code. */
export interface PlaceClauses {
  readonly precision: Uint8Array | undefined;
  readonly country: Uint8Array | undefined;
  readonly bbox: BBox | undefined;
}

/**
 * The distinct places that events stand at, as columns by code. Thousands of events share a place,
 * so a clause on places is asked of each place once and not of each event.
 */
export class PlaceTable {
  readonly #precisions: Dictionary<PrecisionClause>;
  readonly #countries: Dictionary;
  readonly #known = new Tuples();
  readonly #boxes = new Tuples();
  role = bytes(16);
  precision = bytes(16);
  country = ints(16);
  /** A place's number in `DRAWN`. */
  drawn = bytes(16);
  lng = doubles(16);
  lat = doubles(16);
  metres = doubles(16);
  /** Web Mercator, 0 to 1 across the world; only a point has a meaning here. */
  worldX = doubles(16);
  worldY = doubles(16);
  /** By place, the number of its ground; places of one country share it. */
  ground = ints(16);
  readonly areas = new AreaTable();
  readonly #placesOf: number[][] = [];
  readonly order = new ZOrder(this);
  readonly #names = new Dictionary();
  readonly #namesRead: Localized[] = [];
  #name = ints(16);

  constructor(precisions: Dictionary<PrecisionClause>, countries: Dictionary) {
    this.#precisions = precisions;
    this.#countries = countries;
    this.#names.code("{}");
    this.#code([NO_ROLE, precisions.code("none"), NO_COUNTRY, UNPLACED, NO_AREA, 0], [0, 0, 0], []);
  }

  get size(): number {
    return this.#known.size;
  }

  code(event: NewsEvent, place: Place): number {
    const drawn = hasShapeAt(event, place) ? "shape" : (drawnAs(place.precision) ?? "none");
    const [lng, lat] = place.position ?? [0, 0];
    return this.#code(
      [
        PLACE_ROLES.indexOf(place.role),
        this.#precisions.code(place.precision),
        place.country === undefined ? NO_COUNTRY : this.#countries.code(place.country),
        DRAWN.indexOf(drawn),
        drawn === "point" || drawn === "none" ? NO_AREA : this.areas.number(event, place, drawn),
        this.#names.code(JSON.stringify(place.name)),
      ],
      [lng, lat, place.coordinateUncertaintyInMeters ?? 0],
      drawn === "point" || drawn === "none" ? [] : placeBoxes(event, place),
    );
  }

  isPoint(code: number): boolean {
    return this.drawn[code] === POINT;
  }

  nameOf(code: number): Localized {
    const name = this.#name[code] ?? 0;
    this.#namesRead[name] ??= JSON.parse(this.#names.value(name));
    return this.#namesRead[name] ?? {};
  }

  /** The places of an area. */
  placesOf(area: number): readonly number[] {
    return this.#placesOf[area] ?? [];
  }

  roleOf(code: number): PlaceRole | undefined {
    return PLACE_ROLES[this.role[code] ?? NO_ROLE];
  }

  /** The ground of an area, as boxes; of a point, its position. */
  boxesOf(code: number): BBox[] {
    if (this.drawn[code] === POINT) {
      const [lng = 0, lat = 0] = [this.lng[code], this.lat[code]];
      return [[lng, lat, lng, lat]];
    }
    const numbers = numbersIn(this.#boxes.list(this.ground[code] ?? 0));
    return Array.from({ length: numbers.length / 4 }, (_, i) => {
      const [west = 0, south = 0, east = 0, north = 0] = numbers.subarray(i * 4, i * 4 + 4);
      return [west, south, east, north];
    });
  }

  /** By place, the clauses that it fails, as bits. */
  failing({ precision, country, bbox }: PlaceClauses): Uint8Array {
    const fails = new Uint8Array(this.size);
    if (!precision && !country && !bbox) return fails;
    const grounds = new Map<number, boolean>();
    for (let code = 0; code < fails.length; code++) {
      let bits = 0;
      if (precision && !precision[this.precision[code] ?? 0]) bits |= PLACE_BIT.precision;
      if (country && !country[this.country[code] ?? NO_COUNTRY]) bits |= PLACE_BIT.country;
      if (bbox && !this.#meets(code, bbox, grounds)) bits |= PLACE_BIT.bbox;
      fails[code] = bits;
    }
    return fails;
  }

  /** `grounds` remembers which grounds meet the box. */
  #meets(code: number, bbox: BBox, grounds: Map<number, boolean>): boolean {
    const drawn = this.drawn[code];
    if (drawn === UNPLACED) return false;
    if (drawn !== POINT) {
      const ground = this.ground[code] ?? 0;
      const met = grounds.get(ground) ?? this.boxesOf(code).some((box) => boxesMeet(box, bbox));
      grounds.set(ground, met);
      return met;
    }
    const [lng = 0, lat = 0] = [this.lng[code], this.lat[code]];
    const [west, south, east, north] = bbox;
    if (lat < south || lat > north) return false;
    return west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
  }

  #code(
    facts: readonly [
      role: number,
      precision: number,
      country: number,
      drawn: number,
      area: number,
      name: number,
    ],
    numbers: readonly [lng: number, lat: number, metres: number],
    boxes: readonly BBox[],
  ): number {
    const ground = this.#boxes.code(halvesOf(boxes.flat()));
    const count = this.#known.size;
    const code = this.#known.code([...facts, ground, ...halvesOf(numbers)]);
    if (code < count) return code;
    this.#grow(code + 1);
    [this.role[code], this.precision[code], this.country[code]] = facts;
    [, , , this.drawn[code], , this.#name[code]] = facts;
    [this.lng[code], this.lat[code], this.metres[code]] = numbers;
    [this.worldX[code], this.worldY[code]] = toWorld([numbers[0], numbers[1]], 0);
    this.ground[code] = ground;
    const area = facts[4];
    if (area === NO_AREA) return code;
    this.#placesOf[area] ??= [];
    this.#placesOf[area].push(code);
    return code;
  }

  #grow(needed: number): void {
    this.role = grown(this.role, needed, bytes);
    this.precision = grown(this.precision, needed, bytes);
    this.country = grown(this.country, needed, ints);
    this.drawn = grown(this.drawn, needed, bytes);
    this.lng = grown(this.lng, needed, doubles);
    this.lat = grown(this.lat, needed, doubles);
    this.metres = grown(this.metres, needed, doubles);
    this.worldX = grown(this.worldX, needed, doubles);
    this.worldY = grown(this.worldY, needed, doubles);
    this.#name = grown(this.#name, needed, ints);
    this.ground = grown(this.ground, needed, ints);
  }
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** Doubles as the pairs of 32-bit numbers that they are made of, to be kept in tuples. */
function halvesOf(numbers: readonly number[]): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    double[0] = number;
    found.push(halves[0] ?? 0, halves[1] ?? 0);
  }
  return found;
}

function numbersIn(halves: Int32Array): Float64Array {
  return new Float64Array(new Int32Array(halves).buffer);
}
