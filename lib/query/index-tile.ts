import { GROUPS, type Group, groupOf } from "#lib/event/kinds";
import { ClusterGrid, groupNumber } from "./cluster-grid";
import type { Columns } from "./columns";
import { encodeLayers, TileLayer } from "./mvt";
import type { PlaySet } from "./play";
import type { Prepared } from "./prepared";
import {
  type Address,
  MOST_SINGLES,
  markLayers,
  TILE_EXTENT,
  type TileRow,
  tagNames,
  tagPlayed,
  unitsOf,
} from "./tile";

/**
 * The tile that `encodeTile` makes of all matched events, from the columns, and with it the layer
 * `areas`: each area that reaches into the tile once, with the count of the events that stand there
 * and the count of each group. Over all tiles the areas at `home` add up to `counts.areas`.
 */
export function tileIn(
  columns: Columns,
  prepared: Prepared,
  address: Address,
  play?: PlaySet,
): Uint8Array {
  const places = columns.places.order.within(...address);
  prepared.expect(address);
  const counted = places.reduce((sum, place) => sum + prepared.at(place), 0);
  const marks =
    counted > MOST_SINGLES
      ? clustered(columns, prepared, places, address, play)
      : markLayers(marksIn(columns, prepared, places), [], address, play);
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
  const singles = grid.singles().flatMap((place) => {
    const [row] = prepared.rowsAt(place);
    return row === undefined ? [] : [tileRowAt(row, place, true, columns)];
  });
  return markLayers(singles, grid.clusters(), address, play);
}

/** The marks that count, then, unless they are too many, the others of the events that match. */
function marksIn(columns: Columns, prepared: Prepared, within: readonly number[]): TileRow[] {
  const marks = within
    .flatMap((place) => Array.from(prepared.rowsAt(place), (row) => [row, place] as const))
    .sort(([a], [b]) => a - b)
    .map(([row, place]) => tileRowAt(row, place, true, columns));
  const others: TileRow[] = [];
  for (const place of within) {
    let counted = -1;
    for (const list of columns.listsWith(place)) {
      const counts = prepared.asked.stands[list] === place && list !== counted;
      if (counts) counted = list;
      if (counts) continue;
      for (const row of prepared.rowsOf(list)) {
        others.push(tileRowAt(row, place, false, columns));
        if (others.length > MOST_SINGLES) return marks;
      }
    }
  }
  return [...marks, ...others];
}

function tileRowAt(row: number, place: number, anchor: boolean, columns: Columns): TileRow {
  const { dictionaries, places, ids } = columns;
  const { first, last } = columns.spanOf(row);
  const measured = columns.measured.get(row);
  const when = columns.said.get(row);
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
    name: places.nameOf(place),
    ...(when === undefined ? {} : { when }),
    ...(measured === undefined ? {} : { measured }),
  };
}

function areaLayer(
  columns: Columns,
  prepared: Prepared,
  address: Address,
  play: PlaySet | undefined,
): TileLayer {
  const layer = new TileLayer("areas", TILE_EXTENT);
  const { places, dictionaries } = columns;
  const kinds = Array.from({ length: prepared.kinds }, (_, kind) => dictionaries.kind.value(kind));
  places.areas.write(layer, address, (number, area) => {
    const { count, tally, places: at } = prepared.atArea(number);
    const [place] = at;
    if (place === undefined) return false;
    const found = kinds.filter((_, kind) => (tally[kind] ?? 0) > 0);
    const sums = new Map<Group, number>();
    for (const [kind, some] of tally.entries()) {
      const group = groupOf(kinds[kind] ?? "other");
      if (some > 0) sums.set(group, (sums.get(group) ?? 0) + some);
    }
    const groups = GROUPS.filter((group) => sums.has(group));
    layer.tag("id", area.id);
    layer.tag("drawn", area.drawn);
    layer.tag("role", places.roleOf(place));
    layer.tag("country", area.country);
    layer.tag("metres", area.metres || undefined);
    layer.tag("lng", area.at[0]);
    layer.tag("lat", area.at[1]);
    tagNames(layer, places.nameOf(place));
    layer.tag("count", count);
    for (const group of groups) layer.tag(group, sums.get(group));
    if (play) tagPlayed(layer, prepared.playedAt(number, play), play);
    layer.tag("groups", groups.join("+"));
    if (found.length === 1) layer.tag("kind", found[0]);
    const [row] = count === 1 ? prepared.rowsAt(place) : [];
    if (row !== undefined) tagLone(layer, row, columns);
    return true;
  });
  return layer;
}

/** What the words of an area's one event are made of. */
function tagLone(layer: TileLayer, row: number, columns: Columns): void {
  const { first, last } = columns.spanOf(row);
  layer.tag("event", columns.ids.id(row));
  layer.tag("occurrence", columns.dictionaries.occurrence.value(columns.occurrence[row] ?? 0));
  layer.tag("when", columns.said.get(row));
  layer.tag("start", Number.isFinite(first) ? first : undefined);
  layer.tag("end", Number.isFinite(last) ? last : undefined);
}

function groupNumbers({ dictionaries }: Columns): number[] {
  return Array.from({ length: dictionaries.kind.size }, (_, code) =>
    groupNumber(dictionaries.kind.value(code)),
  );
}
