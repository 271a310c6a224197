import type { Feature, Geometry } from "geojson";
import GeoJSONVT, { type LegacyFeature } from "geojson-vt";
import { countryBoxes } from "#geo/areas/country-boxes";
import { COUNTRY_LABELS } from "#geo/areas/country-labels";
import { circleAround } from "#geo/circles";
import { toWorld } from "#geo/mercator";
import type { Position } from "#geo/position";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { type Drawn, regionId } from "#lib/event/placement";
import type { TileLayer } from "./mvt";
import { placeBoxes } from "./place-boxes";
import { TILE_EXTENT, unitsOf } from "./tile";

/** Units beyond a tile's edge that shapes reach, so that no outline shows where it was cut. */
const BUFFER = 64;
/** Cut tiles kept before all are cut anew, so that asking for every tile fills no memory. */
const KEPT_TILES = 20_000;

/** Something that events stand at and that is no point: drawn once, however many they are. */
export interface Area {
  /** A country's code, a region's circle, the event that a reported shape belongs to. */
  readonly id: string;
  readonly drawn: Exclude<Drawn, "point">;
  readonly country: string | undefined;
  /** Where its words may stand; a place for words, not for its events. */
  readonly at: Position;
  /** In the one tile of a zoom that counts it, as a position of the world (0 to 1, Web Mercator). */
  readonly home: readonly [x: number, y: number];
  /** Radius of a region. */
  readonly metres: number;
  /** What a source reports, where it reports a shape. */
  readonly reported: NewsEvent["geometry"];
}

/**
 * The areas that events stand at, by number. A country's shape is already on the map, so a tile names
 * it and covers its ground with boxes; a region's circle and a reported shape are cut into tiles.
 */
export class AreaTable {
  readonly #numbers = new Map<string, number>();
  readonly #areas: Area[] = [];
  #cut: GeoJSONVT | undefined;

  get size(): number {
    return this.#areas.length;
  }

  entries(): IterableIterator<[number: number, area: Area]> {
    return this.#areas.entries();
  }

  /** The number of the area at a place; -1 for one whose ground is not known. */
  number(event: NewsEvent, place: Place, drawn: Area["drawn"]): number {
    const area = areaOf(event, place, drawn);
    if (!area) return -1;
    const key = `${drawn}/${area.id}`;
    const number = this.#numbers.get(key) ?? this.#areas.length;
    this.#numbers.set(key, number);
    const known = this.#areas[number];
    this.#areas[number] = area;
    // Of an area that is known only a reported shape can have moved.
    if (!known || !isSameShape(known, area)) this.#cut = undefined;
    return number;
  }

  /**
   * Adds the areas of a tile to its layer, each once: `tag` gives an area its properties, or answers
   * false for one that is not shown. An area is `home` in one tile of a zoom, wherever it reaches.
   */
  write(
    layer: TileLayer,
    [z, x, y]: readonly [z: number, x: number, y: number],
    tag: (number: number, area: Area) => boolean,
  ): void {
    const n = 2 ** z;
    const shapes = new Map<number, LegacyFeature>();
    for (const feature of this.#cutter().getTile(z, x, y)?.features ?? [])
      shapes.set(Number(feature.tags?.area), feature);
    for (const [number, area] of this.#areas.entries()) {
      const shape = shapes.get(number);
      const home = Math.floor(area.home[0] * n) === x && Math.floor(area.home[1] * n) === y;
      if ((!shape && !home) || !tag(number, area)) continue;
      layer.tag("home", home || undefined);
      if (shape?.type === 3) layer.polygons(shape.geometry);
      else if (shape?.type === 2) layer.lines(shape.geometry);
      else layer.polygons([speck(area.home, z, x, y)]);
    }
  }

  #cutter(): GeoJSONVT {
    if (this.#cut && this.#cut.tileCoords.length < KEPT_TILES) return this.#cut;
    const features = this.#areas.map((area, number): Feature => {
      return { type: "Feature", geometry: groundOf(area), properties: { area: number } };
    });
    this.#cut = new GeoJSONVT(
      { type: "FeatureCollection", features },
      { maxZoom: 22, indexMaxZoom: 2, indexMaxPoints: 0, extent: TILE_EXTENT, buffer: BUFFER },
    );
    return this.#cut;
  }
}

function areaOf(event: NewsEvent, place: Place, drawn: Area["drawn"]): Area | undefined {
  const { country, position, coordinateUncertaintyInMeters: metres = 0 } = place;
  const facts = { drawn, country, metres, reported: null };
  if (drawn === "country") {
    const at = country && COUNTRY_LABELS.get(country)?.position;
    if (!country || !at || countryBoxes(country).length === 0) return undefined;
    return { ...facts, id: country, at, home: toWorld(at, 0) };
  }
  if (drawn === "region") {
    if (!position || metres === 0) return undefined;
    return {
      ...facts,
      id: regionId(place, position, metres),
      at: position,
      home: toWorld(position, 0),
    };
  }
  const [box] = placeBoxes(event, place);
  if (!box) return undefined;
  const [west, south, east, north] = box;
  const at: Position = [(west + east) / 2, (south + north) / 2];
  return { ...facts, id: event.id, at, home: toWorld([west, south], 0), reported: event.geometry };
}

function isSameShape(a: Area, b: Area): boolean {
  return a.reported === b.reported || JSON.stringify(a.reported) === JSON.stringify(b.reported);
}

function groundOf({ drawn, id, at, metres, reported }: Area): Geometry {
  if (drawn === "region") return circleAround(at, metres);
  if (drawn === "shape") return JSON.parse(JSON.stringify(reported));
  return {
    type: "MultiPolygon",
    coordinates: countryBoxes(id).map(([west, south, east, north]) => [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ]),
  };
}

/** A square of one unit, for an area too small to be seen at a zoom. */
function speck(at: Area["home"], z: number, x: number, y: number): [number, number][] {
  const [left, top] = unitsOf(at, z, x, y);
  const [right, bottom] = [left + 1, top + 1];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}
