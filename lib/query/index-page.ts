import type { Columns } from "./columns";
import type { Cursor, Page } from "./event-index";
import { GONE } from "./spans";

/**
 * The first of these rows after the cursor, in list order, newest day first and then by id.
 * `onDay` tells which days they lie on, so that only rows of those days are put in order, and of
 * these no more than the page takes.
 */
export function pageIn(
  columns: Columns,
  matched: Int32Array,
  onDay: Int32Array,
  limit: number,
  after?: Cursor,
): Page {
  if (limit === 0) return { ids: [] };
  const wanted = spansOn(columns, daysOf(columns, onDay, limit + 1, after));
  const rows = firstOf(columns, rowsOf(wanted, columns, matched, after), limit + 1);
  const page = rows.slice(0, limit);
  const ids = page.map((row) => columns.ids.id(row));
  const last = page.at(-1);
  return rows.length > limit && last !== undefined
    ? { ids, next: columns.cursorOf(last) }
    : { ids };
}

/** By number, 1 for the newest days on which so many rows after the cursor lie. */
function daysOf(
  { spans }: Columns,
  onDay: Int32Array,
  needed: number,
  after: Cursor | undefined,
): Uint8Array {
  const wanted = new Uint8Array(onDay.length);
  const days = spans.inOrder();
  const newest = after?.start ?? Number.POSITIVE_INFINITY;
  for (let i = days.length - 1, left = needed; i >= 0 && left > 0; i--) {
    const number = days[i] ?? 0;
    const day = spans.days[number] ?? 0;
    if (day > newest || !onDay[number]) continue;
    wanted[number] = 1;
    // How many of the cursor's own day come after it is not known.
    if (day < newest) left -= onDay[number] ?? 0;
  }
  return wanted;
}

/** By code, 1 for the spans that are listed on these days. */
function spansOn({ spans }: Columns, days: Uint8Array): Uint8Array {
  const wanted = new Uint8Array(spans.size);
  for (let code = 0; code < wanted.length; code++) wanted[code] = days[spans.day[code] ?? 0] ?? 0;
  return wanted;
}

function rowsOf(
  wanted: Uint8Array,
  columns: Columns,
  matched: Int32Array,
  after: Cursor | undefined,
): number[] {
  const { span, spans, ids } = columns;
  const found: number[] = [];
  for (let i = 0; i < matched.length; i++) {
    const row = matched[i] ?? 0;
    if (!wanted[span[row] ?? GONE]) continue;
    if (after && spans.listed(span[row] ?? GONE) === after.start && ids.id(row) <= after.id)
      continue;
    found.push(row);
  }
  return found;
}

/** The first `count` of these rows, in order. */
function firstOf({ spans, span, ids }: Columns, rows: number[], count: number): number[] {
  const listed = (row: number) => spans.listed(span[row] ?? GONE);
  const order = (a: number, b: number) => listed(b) - listed(a) || ids.compare(a, b);
  if (rows.length <= count * 4) return rows.sort(order).slice(0, count);
  const first = rows.slice(0, count).sort(order);
  for (const row of rows.slice(count)) {
    if (order(row, first.at(-1) ?? row) >= 0) continue;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(first[middle] ?? row, row) < 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, row);
    first.pop();
  }
  return first;
}
