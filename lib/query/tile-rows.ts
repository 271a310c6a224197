import type { Asked } from "./asked";
import type { Columns } from "./columns";
import { CLASSES, NOWHERE } from "./place-table";
import { failsOf } from "./survey";
import type { TileRow } from "./tile";

/**
 * The matched events with a mark in a tile, once for each of their marks there. Only rows that hold
 * a place in the tile are looked at.
 */
export function* tileRowsIn(
  columns: Columns,
  asked: Asked,
  z: number,
  x: number,
  y: number,
): Iterable<TileRow> {
  const inTile = placesIn(columns, z, x, y);
  const { values, starts, uses, size } = columns.lists.places;
  const fails = failsOf(columns, asked);
  const rows: number[] = [];
  for (let list = 0; list < size; list++) {
    if (!uses[list] || asked.places[list]) continue;
    let inside = false;
    for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++)
      if (inTile[values[i] ?? NOWHERE]) inside = true;
    if (inside)
      columns.eachAt(list, (row) => {
        if (fails(row) === 0) rows.push(row);
      });
  }
  for (const row of rows.sort((a, b) => a - b)) yield* marksOf(row, columns, asked, inTile);
}

/** The mark that counts first, then the others in the tile. */
function* marksOf(
  row: number,
  columns: Columns,
  asked: Asked,
  inTile: Uint8Array,
): Iterable<TileRow> {
  const list = columns.placeList[row] ?? 0;
  const at = asked.stands[list] ?? NOWHERE;
  const others = columns.lists.places.list(list).filter((place) => place !== at);
  for (const place of [at, ...others])
    if (inTile[place]) yield tileRowAt(row, place, place === at, columns);
}

function tileRowAt(row: number, place: number, anchor: boolean, columns: Columns): TileRow {
  const { dictionaries, places, ids } = columns;
  const { first, last } = columns.spanOf(row);
  return {
    id: ids.id(row),
    kind: dictionaries.kind.value(columns.kind[row] ?? 0),
    occurrence: dictionaries.occurrence.value(columns.occurrence[row] ?? 0),
    verification: dictionaries.verification.value(columns.verification[row] ?? 0),
    role: places.roleOf(place) ?? "scene",
    anchor,
    start: first,
    end: last,
    position: [places.lng[place] ?? 0, places.lat[place] ?? 0],
    metres: places.metres[place] ?? 0,
  };
}

/** By place, 1 where it is a point in the tile. */
function placesIn({ places }: Columns, z: number, x: number, y: number): Uint8Array {
  const n = 2 ** z;
  const inside = new Uint8Array(places.size);
  for (let place = 0; place < inside.length; place++)
    if (CLASSES[places.class[place] ?? 2] === "point")
      inside[place] = Number(
        Math.floor((places.worldX[place] ?? 0) * n) === x &&
          Math.floor((places.worldY[place] ?? 0) * n) === y,
      );
  return inside;
}
