import { type Asked, ask } from "./asked";
import { ClusterGrid, groupNumber } from "./cluster-grid";
import type { Columns } from "./columns";
import type { Filter } from "./filter";
import { DRAWN, NOWHERE } from "./place-table";
import { failing } from "./survey";
import { encodeMarks, MOST_SINGLES, TILE_EXTENT, type TileRow } from "./tile";

/**
 * The tile that `encodeTile` makes of all matched events, from the columns: only rows that hold a
 * place in the tile are looked at, and where they are many only those alone in their cell are read.
 */
export function tileIn(
  columns: Columns,
  filter: Filter,
  z: number,
  x: number,
  y: number,
): Uint8Array {
  const inTile = placesIn(columns, z, x, y);
  if (!inTile.includes(1)) return encodeMarks([], [], z, x, y);
  const asked = ask(filter, columns);
  const counted = listsIn(columns, asked, (list) => inTile[asked.stands[list] ?? NOWHERE] === 1);
  const grid = gridOf(counted, columns, asked, z, x, y);
  if (grid.total > MOST_SINGLES) {
    const at = (row: number) => asked.stands[columns.placeList[row] ?? 0] ?? NOWHERE;
    const singles = grid.singles().map((row) => tileRowAt(row, at(row), true, columns));
    return encodeMarks(singles, grid.clusters(), z, x, y);
  }
  const { values, starts } = columns.lists.places;
  const marked = listsIn(columns, asked, (list) => {
    for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++)
      if (inTile[values[i] ?? NOWHERE] === 1) return true;
    return false;
  });
  const rows: number[] = [];
  const fails = failing(columns, asked);
  for (const list of marked)
    columns.eachAt(list, (row) => {
      if (fails[row] === 0) rows.push(row);
    });
  const marks = rows.sort((a, b) => a - b).flatMap((row) => marksOf(row, columns, asked, inTile));
  return encodeMarks(marks, [], z, x, y);
}

/** The matched rows of these lists of places on a grid, each at the place where its event stands. */
function gridOf(
  lists: readonly number[],
  columns: Columns,
  asked: Asked,
  z: number,
  x: number,
  y: number,
): ClusterGrid {
  const { dictionaries, places, kind } = columns;
  const groups = Array.from({ length: dictionaries.kind.size }, (_, code) =>
    groupNumber(dictionaries.kind.value(code)),
  );
  const fails = failing(columns, asked);
  const grid = new ClusterGrid(TILE_EXTENT);
  const n = 2 ** z;
  for (const list of lists) {
    const at = asked.stands[list] ?? NOWHERE;
    const unitX = Math.floor(((places.worldX[at] ?? 0) * n - x) * TILE_EXTENT);
    const unitY = Math.floor(((places.worldY[at] ?? 0) * n - y) * TILE_EXTENT);
    columns.eachAt(list, (row) => {
      if (fails[row] === 0) grid.add(unitX, unitY, groups[kind[row] ?? 0] ?? 0, row);
    });
  }
  return grid;
}

/** The lists of places that rows hold, that meet the filter and for which it holds. */
function listsIn({ lists }: Columns, asked: Asked, holds: (list: number) => boolean): number[] {
  const found: number[] = [];
  for (let list = 0; list < lists.places.size; list++)
    if (lists.places.uses[list] && (asked.stands[list] ?? -1) >= 0 && holds(list)) found.push(list);
  return found;
}

/** The mark that counts first, then the others in the tile. */
function marksOf(row: number, columns: Columns, asked: Asked, inTile: Uint8Array): TileRow[] {
  const list = columns.placeList[row] ?? 0;
  const at = asked.stands[list] ?? NOWHERE;
  const places = columns.lists.places.list(list);
  const first = places.indexOf(at);
  const others = places.filter((_, i) => i !== first);
  const mark = (place: number, anchor: boolean) =>
    inTile[place] ? [tileRowAt(row, place, anchor, columns)] : [];
  return [...mark(at, true), ...Array.from(others).flatMap((place) => mark(place, false))];
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
    if (DRAWN[places.drawn[place] ?? 0] === "point")
      inside[place] = Number(
        Math.floor((places.worldX[place] ?? 0) * n) === x &&
          Math.floor((places.worldY[place] ?? 0) * n) === y,
      );
  return inside;
}
