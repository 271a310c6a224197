import { bytes, ints } from "./growing";
import type { Tuples } from "./tuples";

/** What is sorted: by row its list of places, and the rows that are left out. */
export interface RowsOfLists {
  readonly lists: Tuples;
  readonly listOf: Int32Array;
  readonly length: number;
  readonly isGone: (row: number) => boolean;
}

/** A column: by row, a code. */
export type Codes = Uint8Array | Int32Array;

/**
 * The rows of each place: those that stand there from `starts[place]` up to, not including,
 * `ends[place]`, then those that only name it, up to `starts[place + 1]`, as often as they do.
 */
export class RowsByPlace {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: Int32Array;
  readonly #copies = new Map<Codes, { readonly codes: Codes; readonly copied: Uint8Array }>();

  /** One counting sort; `stands` is by list the place where its events stand, if it is one of them. */
  constructor({ lists, listOf, length, isGone }: RowsOfLists, stands: Int32Array, places: number) {
    const { values, starts: first, uses, size } = lists;
    const [starts, ends] = [ints(places + 1), ints(places)];
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
    const rows = ints(starts[places] ?? 0);
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
    [this.starts, this.ends, this.rows] = [starts, ends, rows];
  }

  /**
   * A column in the order of `rows`, to be read in the stretch of this place and of those asked for
   * before: what a filter asks of a place then lies side by side.
   */
  sorted<C extends Codes>(column: C, place: number): C {
    const known = this.#copies.get(column) ?? this.#empty(column);
    const codes = known.codes as C;
    if (known.copied[place]) return codes;
    const end = this.starts[place + 1] ?? 0;
    for (let i = this.starts[place] ?? 0; i < end; i++) codes[i] = column[this.rows[i] ?? 0] ?? 0;
    known.copied[place] = 1;
    return codes;
  }

  #empty(column: Codes) {
    const make = column instanceof Uint8Array ? bytes : ints;
    const empty = { codes: make(this.rows.length), copied: bytes(this.ends.length) };
    this.#copies.set(column, empty);
    return empty;
  }
}
