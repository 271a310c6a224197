import { areaLayer } from "./area-layer";
import { ClusterGrid, groupNumber } from "./cluster-grid";
import type { Columns } from "./columns";
import { markLayer, type PlaceMarks } from "./mark-layer";
import { encodeLayers, type TileLayer } from "./mvt";
import type { PlaySet } from "./play";
import type { Prepared } from "./prepared";
import { type Address, clusterLayer, MOST_SINGLES, TILE_EXTENT, unitsOf } from "./tile";

/** The tile that `encodeTile` makes of all matched events, from the columns, and its areas. */
export function tileIn(
  columns: Columns,
  prepared: Prepared,
  address: Address,
  play?: PlaySet,
): Uint8Array {
  const places = columns.places.order.within(...address);
  const counted = places.reduce((sum, place) => sum + prepared.at(place), 0);
  const marks =
    counted > MOST_SINGLES
      ? clustered(columns, prepared, places, address, play)
      : [markLayer(columns, prepared, marksIn(prepared, places), address, play)];
  return encodeLayers([...marks, areaLayer(columns, prepared, address, play)]);
}

function clustered(
  columns: Columns,
  prepared: Prepared,
  within: readonly number[],
  address: Address,
  play: PlaySet | undefined,
): TileLayer[] {
  const { places } = columns;
  const groups = groupNumbers(columns);
  const grid = new ClusterGrid(TILE_EXTENT);
  for (const place of within) {
    if (prepared.at(place) === 0) continue;
    const world = [places.worldX[place] ?? 0, places.worldY[place] ?? 0] as const;
    const [x, y] = unitsOf(world, ...address);
    for (let kind = 0; kind < prepared.kinds; kind++) {
      const count = prepared.ofKind(place, kind);
      if (count > 0) grid.add(x, y, groups[kind] ?? 0, place, count);
    }
    if (!play) continue;
    for (const row of prepared.rowsAt(place)) {
      const range = prepared.stepsOf(row, play);
      if (range) grid.play(x, y, range);
    }
  }
  const singles = grid.singles().map((place) => anchoredAt(prepared, place));
  return [
    markLayer(columns, prepared, singles, address, play),
    clusterLayer(grid.clusters(), play),
  ];
}

function anchoredAt(prepared: Prepared, place: number): PlaceMarks {
  return { place, anchor: true, rows: prepared.rowsAt(place) };
}

/** The marks that count and, unless they are too many, the others of the events that match. */
function marksIn(prepared: Prepared, within: readonly number[]): PlaceMarks[] {
  const marks = within.map((place) => anchoredAt(prepared, place));
  const others: PlaceMarks[] = [];
  let left = MOST_SINGLES;
  for (const place of within) {
    const rows = prepared.rowsNaming(place);
    others.push({ place, anchor: false, rows });
    left -= rows.length;
    if (left < 0) return marks;
  }
  return [...marks, ...others];
}

function groupNumbers({ dictionaries }: Columns): number[] {
  return Array.from({ length: dictionaries.kind.size }, (_, code) =>
    groupNumber(dictionaries.kind.value(code)),
  );
}
