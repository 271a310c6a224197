import type { Tuples } from "./tuples";

/**
 * The rows of each place: those that stand there from `starts[place]` up to, not including,
 * `ends[place]`, then those that only name it, up to `starts[place + 1]`, as often as they do.
 */
export interface SortedRows {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: Int32Array;
}

/** What is sorted: by row its list of places, and the rows that are left out. */
export interface RowsOfLists {
  readonly lists: Tuples;
  readonly listOf: Int32Array;
  readonly length: number;
  readonly isGone: (row: number) => boolean;
}

/** One counting sort; `stands` is by list the place where its events stand, if it is one of them. */
export function rowsByPlace(
  { lists, listOf, length, isGone }: RowsOfLists,
  stands: Int32Array,
  places: number,
): SortedRows {
  const { values, starts: first, uses, size } = lists;
  const [starts, ends] = [new Int32Array(places + 1), new Int32Array(places)];
  for (let list = 0; list < size; list++) {
    const count = uses[list] ?? 0;
    let place = stands[list] ?? -1;
    for (let i = first[list] ?? 0; i < (first[list + 1] ?? 0); i++) {
      const named = values[i] ?? 0;
      starts[named + 1] = (starts[named + 1] ?? 0) + count;
      if (named !== place) continue;
      ends[named] = (ends[named] ?? 0) + count;
      place = -1;
    }
  }
  for (let place = 0; place < places; place++) {
    const start = starts[place] ?? 0;
    starts[place + 1] = (starts[place + 1] ?? 0) + start;
    ends[place] = (ends[place] ?? 0) + start;
  }
  const rows = new Int32Array(starts[places] ?? 0);
  const [standing, naming] = [starts.slice(), ends.slice()];
  for (let row = 0; row < length; row++) {
    if (isGone(row)) continue;
    const list = listOf[row] ?? 0;
    let place = stands[list] ?? -1;
    for (let i = first[list] ?? 0; i < (first[list + 1] ?? 0); i++) {
      const named = values[i] ?? 0;
      const next = named === place ? standing : naming;
      if (named === place) place = -1;
      const slot = next[named] ?? 0;
      next[named] = slot + 1;
      rows[slot] = row;
    }
  }
  return { starts, ends, rows };
}
