import type { Columns } from "./columns";
import { doubles } from "./growing";
import { type Tags, TileLayer } from "./mvt";
import type { PlaySet } from "./play";
import type { Prepared } from "./prepared";
import {
  type Address,
  addMark,
  reachOf,
  type Stack,
  stackAt,
  TILE_EXTENT,
  tagDays,
  tagNames,
} from "./tile";

/** More than there are rows. */
const ROWS = 2 ** 31;

/** Marks at one place: of the events that count there, or of others that match and name it. */
export interface PlaceMarks {
  readonly place: number;
  readonly anchor: boolean;
  readonly rows: readonly number[];
}

/** What has been written of the properties that marks of a tile share. */
interface MarkTags {
  readonly ids: Tags<number>;
  readonly facts: Tags<number>;
  readonly places: Tags<number>;
}

/** The layer `events` of a tile: the marks that count come first, all in the order of their rows. */
export function markLayer(
  columns: Columns,
  prepared: Prepared,
  marks: readonly PlaceMarks[],
  address: Address,
  play: PlaySet | undefined,
): TileLayer {
  const { places } = columns;
  const layer = new TileLayer("events", TILE_EXTENT);
  const tags: MarkTags = { ids: new Map(), facts: new Map(), places: new Map() };
  const stacks = stacksOf(marks, columns, address);
  for (const key of inOrder(marks)) {
    const number = key % marks.length;
    const row = Math.floor(key / marks.length) % ROWS;
    const [mark, stack] = [marks[number], stacks[number]];
    if (!mark || !stack) continue;
    tagRow(layer, row, columns, tags);
    layer.tagOnce(tags.places, number, () => {
      layer.tag("role", places.roleOf(mark.place) ?? "scene");
      layer.tag("anchor", mark.anchor);
      layer.tag("metres", places.metres[mark.place]);
      if (mark.anchor) layer.tag("reach", stack.reach);
      tagNames(layer, places.nameOf(mark.place));
    });
    addMark(layer, stack, play && prepared.stepsOf(row, play));
  }
  return layer;
}

/** One number for each mark that sorts it and ends in the number of its place. */
function inOrder(marks: readonly PlaceMarks[]): Float64Array {
  const keys = doubles(marks.reduce((sum, { rows }) => sum + rows.length, 0));
  let size = 0;
  for (const [number, { anchor, rows }] of marks.entries())
    for (const row of rows) keys[size++] = ((anchor ? 0 : ROWS) + row) * marks.length + number;
  return keys.sort();
}

/** Counted and secondary marks at one position are two stacks: only the first is ever counted. */
function stacksOf(
  marks: readonly PlaceMarks[],
  { places }: Columns,
  address: Address,
): readonly Stack[] {
  const byPosition = new Map<string, Stack>();
  return marks.map(({ place, anchor, rows }) => {
    const key = `${places.lng[place]},${places.lat[place]},${anchor}`;
    const stack =
      byPosition.get(key) ??
      stackAt([places.worldX[place] ?? 0, places.worldY[place] ?? 0], address);
    stack.count += rows.length;
    const reach = reachOf(places.metres[place] ?? 0, places.lat[place] ?? 0);
    if (rows.length > 0) stack.reach = Math.max(stack.reach, reach);
    byPosition.set(key, stack);
    return stack;
  });
}

/** Gives a mark the properties of its event. */
function tagRow(layer: TileLayer, row: number, columns: Columns, tags: MarkTags): void {
  const { dictionaries, ids, measured, said } = columns;
  const kind = columns.kind[row] ?? 0;
  const occurrence = columns.occurrence[row] ?? 0;
  const verification = columns.verification[row] ?? 0;
  layer.tagOnce(tags.ids, row, () => {
    const start = ids.start(row);
    layer.tagLetters("id", ids.bytes, start, start + ids.length(row));
  });
  layer.tagOnce(tags.facts, (kind << 16) | (occurrence << 8) | verification, () => {
    layer.tag("kind", dictionaries.kind.value(kind));
    layer.tag("occurrence", dictionaries.occurrence.value(occurrence));
    layer.tag("verification", dictionaries.verification.value(verification));
  });
  const { first, last } = columns.spanOf(row);
  tagDays(layer, first, last);
  layer.tag("when", said.get(row));
  layer.tag("measured", measured.get(row));
}
