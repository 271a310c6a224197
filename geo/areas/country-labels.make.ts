// Writes country-labels.json anew from world-atlas: npx tsx geo/areas/country-labels.make.ts
import { readFileSync, writeFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Polygon } from "geojson";
import { wrapLongitude } from "#geo/antimeridian";
import { boxOf } from "#geo/extent";
import { areaOf } from "#geo/measure";
import { countryShapes } from "./country-shapes";

const GRID = 48;

/** Antarctica has no middle that Mercator can show. */
const SOUTH: [number, number] = [60, -78];

type Rings = Polygon["coordinates"];
const size = (rings: Rings) => areaOf((rings[0] ?? []).map(([lng = 0, lat = 0]) => [lng, lat]));

/** The point of a grid over the polygon that lies farthest from its border, in degrees as Mercator shows them. */
function middleOf(rings: Rings): [number, number] {
  const [west, south, east, north] = boxOf(rings[0] ?? []);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const step = Math.max(1, Math.floor((rings[0]?.length ?? 0) / 800));
  const border = rings.flatMap((ring) => ring.filter((_, i) => i % step === 0));
  let best = { at: [(west + east) / 2, (south + north) / 2] as [number, number], room: -1 };
  for (let i = 0.5; i < GRID; i++) {
    for (let j = 0.5; j < GRID; j++) {
      const at: [number, number] = [
        west + ((east - west) * i) / GRID,
        south + ((north - south) * j) / GRID,
      ];
      if (!booleanPointInPolygon(at, { type: "Polygon", coordinates: rings })) continue;
      const room = Math.min(
        ...border.map(([x = 0, y = 0]) => Math.hypot((x - at[0]) * squeeze, y - at[1])),
      );
      if (room > best.room) best = { at, room };
    }
  }
  return best.at;
}

const largest = new Map<string, { rings: Rings; area: number }>();
const source = new URL("../../node_modules/world-atlas/countries-10m.json", import.meta.url);
for (const { code, disputed, polygons } of countryShapes(
  JSON.parse(readFileSync(source, "utf8")),
)) {
  if (!code || (disputed && code !== "XK" && code !== "EH")) continue;
  for (const rings of polygons) {
    const area = size(rings);
    if (area > (largest.get(code)?.area ?? -1)) largest.set(code, { rings, area });
  }
}
const lines = [...largest]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, { rings, area }]) => {
    const [lng, lat] = code === "AQ" ? SOUTH : middleOf(rings);
    return [code, `${wrapLongitude(lng).toFixed(2)} ${lat.toFixed(2)} ${Math.round(area / 1e6)}`];
  });
const json = JSON.stringify(Object.fromEntries(lines), null, 2);
writeFileSync(new URL("./country-labels.json", import.meta.url), `${json}\n`);
