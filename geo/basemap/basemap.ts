import { fromVectorTileJs, GeoJSONWrapper } from "@maplibre/vt-pbf";
import type { Position as Coordinates, Feature, LineString, Polygon } from "geojson";
import type { GazetteerPlace } from "#geo/gazetteer/place";
import { tileOf, toWorld } from "#geo/mercator";
import type { Boundaries } from "./boundaries";
import { type BasemapLabel, basemapLabels } from "./labels";
import { EXTENT, ShapeIndex } from "./shape-index";

export { BASEMAP_MAXZOOM } from "./shape-index";

/** The zoom beyond which borders and coasts show no more detail than they have: the map says so. */
export const BASEMAP_DETAIL_ZOOM = 9;

/** The embedded basemap: Mapbox Vector Tiles, version 2. README.md lists its layers. */
export interface BasemapTiles {
  /** The bytes of one tile, zoom 0 to BASEMAP_MAXZOOM; a tile without anything in it still has water. */
  tile(z: number, x: number, y: number): Uint8Array;
}

/**
 * Makes the basemap of boundaries and places. It takes a second of work, done in slices
 * between which `pause` lets others run.
 */
export async function buildBasemap(
  { land, countries, borders }: Boundaries,
  places: readonly GazetteerPlace[],
  pause: () => Promise<void>,
): Promise<BasemapTiles> {
  const shapes = {
    land: await indexed(
      land.map((rings) => polygon(rings, {})),
      pause,
    ),
    countries: await indexed(
      countries.flatMap(({ code, disputed, polygons }) =>
        polygons.map((rings) => polygon(rings, { iso: code ?? "", disputed })),
      ),
      pause,
    ),
    borders: await indexed(
      borders.map(({ line, disputed }) => lineString(line, { disputed })),
      pause,
    ),
  };
  const labels = basemapLabels(places);
  return {
    tile(z, x, y) {
      const layers = {
        land: shapes.land.features(z, x, y),
        countries: shapes.countries.features(z, x, y),
        borders: shapes.borders.features(z, x, y),
        "country-labels": labelFeatures(labels, "country-labels", z, x, y),
        cities: labelFeatures(labels, "cities", z, x, y),
        neighbourhoods: labelFeatures(labels, "neighbourhoods", z, x, y),
      };
      const options = { version: 2, extent: EXTENT };
      const named = Object.entries(layers).map(([name, features]) => [
        name,
        Object.assign(new GeoJSONWrapper(features, options), { name }),
      ]);
      return fromVectorTileJs({ layers: Object.fromEntries(named) });
    },
  };
}

async function indexed(
  shapes: readonly Feature<Polygon | LineString>[],
  pause: () => Promise<void>,
): Promise<ShapeIndex> {
  await pause();
  const index = new ShapeIndex(shapes);
  await index.warm(pause);
  return index;
}

function labelFeatures(
  labels: readonly BasemapLabel[],
  layer: BasemapLabel["layer"],
  z: number,
  x: number,
  y: number,
) {
  return labels
    .filter((label) => label.layer === layer && label.minzoom <= z)
    .filter(({ position }) => {
      const [column, row] = tileOf(position, z);
      return column === x && row === y;
    })
    .map(({ position, properties }) => ({
      type: 1 as const,
      geometry: [unitsOf(toWorld(position, z), x, y)],
      tags: { ...properties },
    }));
}

function unitsOf(world: readonly [number, number], x: number, y: number): [number, number] {
  return [Math.round((world[0] - x) * EXTENT), Math.round((world[1] - y) * EXTENT)];
}

function polygon(coordinates: Polygon["coordinates"], properties: object): Feature<Polygon> {
  return {
    type: "Feature",
    properties: { ...properties },
    geometry: { type: "Polygon", coordinates },
  };
}

function lineString(coordinates: Coordinates[], properties: object): Feature<LineString> {
  return {
    type: "Feature",
    properties: { ...properties },
    geometry: { type: "LineString", coordinates },
  };
}
