import { GROUPS } from "#lib/event/kinds";
import type { Columns } from "./columns";
import { TileLayer } from "./mvt";
import type { PlaySet } from "./play";
import type { Prepared } from "./prepared";
import { type Address, TILE_EXTENT, tagDays, tagNames, tagPlayed } from "./tile";

/**
 * The layer `areas` of a tile: each area that reaches into it once, with the count of the events that
 * stand there and the count of each group. Over all tiles those at `home` add up to `counts.areas`.
 */
export function areaLayer(
  columns: Columns,
  prepared: Prepared,
  address: Address,
  play: PlaySet | undefined,
): TileLayer {
  const layer = new TileLayer("areas", TILE_EXTENT);
  const { places } = columns;
  places.areas.write(layer, address, (number, area) => {
    const { count, kinds, groups, places: at } = prepared.atArea(number);
    const [place] = at;
    if (place === undefined) return false;
    const found = GROUPS.filter((group) => groups.has(group));
    layer.tag("id", area.id);
    layer.tag("drawn", area.drawn);
    layer.tag("role", places.roleOf(place));
    layer.tag("country", area.country);
    layer.tag("metres", area.metres || undefined);
    layer.tag("lng", area.at[0]);
    layer.tag("lat", area.at[1]);
    tagNames(layer, places.nameOf(place));
    layer.tag("count", count);
    for (const group of found) layer.tag(group, groups.get(group));
    if (play) tagPlayed(layer, prepared.playedAt(number, play), play);
    layer.tag("groups", found.join("+"));
    if (kinds.length === 1) layer.tag("kind", kinds[0]);
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
  tagDays(layer, first, last);
}
