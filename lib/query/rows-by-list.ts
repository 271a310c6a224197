import type { Tuples } from "./tuples";

/** The rows of a list are `rows[starts[list]]` up to, not including, `rows[starts[list + 1]]`. */
export interface SortedRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** One counting sort of rows by their list: how many rows hold a list is known. */
export function rowsByList(
  { size, uses }: Tuples,
  listOf: Int32Array,
  length: number,
  isGone: (row: number) => boolean,
): SortedRows {
  const starts = new Int32Array(size + 1);
  for (let list = 0; list < size; list++)
    starts[list + 1] = (starts[list] ?? 0) + (uses[list] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(starts[size] ?? 0);
  for (let row = 0; row < length; row++) {
    if (isGone(row)) continue;
    const list = listOf[row] ?? 0;
    const slot = next[list] ?? 0;
    next[list] = slot + 1;
    rows[slot] = row;
  }
  return { starts, rows };
}
