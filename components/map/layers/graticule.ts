import type { Feature, MultiLineString } from "geojson";
import type { LineLayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { SOURCES } from "./sources";

/** Degrees between two lines, by the zoom from which they are used. */
const STEPS = [
  [0, 30],
  [2.5, 10],
  [6, 2],
  [8, 0.5],
  [9.5, 0.1],
  [11, 0.02],
  [14, 0.005],
] as const;

/** Faint lines of longitude and latitude: a map without streets still shows where and how far. */
export function graticuleLayer(colours: MapColours): LineLayerSpecification {
  return {
    id: "graticule",
    type: "line",
    source: SOURCES.graticule,
    paint: { "line-color": colours.border, "line-opacity": 0.35, "line-width": 0.7 },
  };
}

/** The lines around a centre, far enough out to fill any screen at this zoom. */
export function graticuleAt(zoom: number, lng: number, lat: number): Feature<MultiLineString> {
  const step = STEPS.findLast(([from]) => zoom >= from)?.[1] ?? 30;
  const reach = Math.min(180, 1800 / 2 ** zoom);
  const west = Math.floor((lng - reach) / step);
  const east = Math.ceil((lng + reach) / step);
  const south = Math.max(Math.ceil(-80 / step), Math.floor((lat - reach) / step));
  const north = Math.min(Math.floor(80 / step), Math.ceil((lat + reach) / step));
  const lines: [number, number][][] = [];
  for (let x = west; x <= east; x++)
    lines.push([
      [x * step, south * step],
      [x * step, north * step],
    ]);
  for (let y = south; y <= north; y++)
    lines.push([
      [west * step, y * step],
      [east * step, y * step],
    ]);
  return {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiLineString", coordinates: lines },
  };
}
