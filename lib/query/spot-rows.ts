import type { BBox } from "#geo/position";
import type { Asked } from "./asked";
import type { Columns } from "./columns";
import type { Spot } from "./event-index";
import { ints } from "./growing";
import { DRAWN, NOWHERE } from "./place-table";
import { failing, matchedBy } from "./survey";

/**
 * The rows of the matched events that count as points at a spot, and the box around them. A cell is asked with
 * the arithmetic of tiles, so what is found there is what a cluster of that cell counts.
 */
export function rowsAt(columns: Columns, asked: Asked, spot: Spot) {
  const { places, placeList } = columns;
  const { stands } = asked;
  const holds = "cell" in spot ? inCell(columns, spot.cell) : atSameAs(columns, asked, spot.stack);
  const counts = ints(places.size);
  const held = Uint8Array.from(counts, (_, place) =>
    Number(isPoint(columns, place) && holds(place)),
  );
  const rows = matchedBy(asked, failing(columns, asked)).filter((row) => {
    const place = stands[placeList[row] ?? 0] ?? -1;
    if (!held[place]) return false;
    counts[place] = (counts[place] ?? 0) + 1;
    return true;
  });
  let extent: BBox | undefined;
  for (const [place, count] of counts.entries())
    if (count > 0) extent = around(extent, columns, place);
  return { rows, extent };
}

/** A cell never crosses the antimeridian, so the least and the greatest are the box. */
function around(box: BBox | undefined, { places }: Columns, place: number): BBox {
  const [lng = 0, lat = 0] = [places.lng[place], places.lat[place]];
  const [west, south, east, north] = box ?? [lng, lat, lng, lat];
  return [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
}

function isPoint({ places }: Columns, place: number): boolean {
  return DRAWN[places.drawn[place] ?? NOWHERE] === "point";
}

function inCell({ places }: Columns, [z, x, y]: readonly [number, number, number]) {
  const n = 2 ** z;
  return (place: number) =>
    Math.floor((places.worldX[place] ?? 0) * n) === x &&
    Math.floor((places.worldY[place] ?? 0) * n) === y;
}

/** Whether a place lies exactly where one of these events stands. */
function atSameAs(columns: Columns, asked: Asked, ids: readonly string[]) {
  const { places } = columns;
  const key = (place: number) => `${places.lng[place]},${places.lat[place]}`;
  const positions = new Set<string>();
  for (const id of ids) {
    const row = columns.ids.row(id);
    const place = row === undefined ? -1 : (asked.stands[columns.placeList[row] ?? 0] ?? -1);
    if (place >= 0 && isPoint(columns, place)) positions.add(key(place));
  }
  return (place: number) => positions.has(key(place));
}
