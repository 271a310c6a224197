import type { Columns } from "./columns";
import type { Around, Cursor, Page } from "./event-index";
import { GONE } from "./spans";

/** How many matching rows stand in the list up to and with a cursor. */
export function countUpTo(columns: Columns, matched: Int32Array, { start, id }: Cursor): number {
  const { span, spans, ids } = columns;
  let count = 0;
  for (const row of matched) {
    const listed = spans.listed(span[row] ?? GONE);
    if (listed > start || (listed === start && ids.id(row) <= id)) count++;
  }
  return count;
}

/**
 * Where a row that matches stands in the list, and the events beside it. `following` gives the first
 * page after a cursor.
 */
export function aroundIn(
  columns: Columns,
  matched: Int32Array,
  row: number,
  following: (cursor: Cursor) => Page,
): Around {
  const { span, spans, ids } = columns;
  const listed = (other: number) => spans.listed(span[other] ?? GONE);
  const precedes = (a: number, b: number) =>
    listed(a) > listed(b) || (listed(a) === listed(b) && ids.compare(a, b) < 0);
  let before: number | undefined;
  let position = 1;
  for (const other of matched) {
    if (!precedes(other, row)) continue;
    position++;
    if (before === undefined || precedes(before, other)) before = other;
  }
  return {
    position,
    previous: before === undefined ? undefined : ids.id(before),
    next: following(columns.cursorOf(row)).ids[0],
  };
}
