import { type Asked, ask } from "./asked";
import type { Columns } from "./columns";
import type { Filter } from "./filter";
import { NOWHERE } from "./place-table";
import { failing } from "./survey";

/** So many filters are kept prepared: those of the viewports that are being drawn. */
const KEPT = 4;

/**
 * A filter made ready for tiles: where the rows that match stand. It is found once for all tiles of a
 * viewport, which are asked for one by one; no tile is kept, and any change of an event ends it.
 */
export class Prepared {
  readonly asked: Asked;
  /** By row, 0 where it matches. */
  readonly fails: Uint8Array;
  /** By place and kind (`place * kinds + kind`), how many matched events stand there. */
  readonly tallies: Int32Array;
  readonly kinds: number;
  readonly #columns: Columns;
  #areas: AreaTally[] | undefined;
  #rows: { readonly starts: Int32Array; readonly rows: Int32Array } | undefined;

  constructor(filter: Filter, columns: Columns) {
    this.#columns = columns;
    this.asked = ask(filter, columns);
    this.fails = failing(columns, this.asked);
    this.kinds = columns.dictionaries.kind.size;
    this.tallies = new Int32Array(columns.places.size * this.kinds);
    const { kind, placeList } = columns;
    const { stands } = this.asked;
    for (let row = 0; row < this.fails.length; row++) {
      if (this.fails[row]) continue;
      const at = stands[placeList[row] ?? 0] ?? NOWHERE;
      const slot = at * this.kinds + (kind[row] ?? 0);
      this.tallies[slot] = (this.tallies[slot] ?? 0) + 1;
    }
  }

  /** How many matched events stand at a place. */
  at(place: number): number {
    let count = 0;
    for (let kind = 0; kind < this.kinds; kind++)
      count += this.tallies[place * this.kinds + kind] ?? 0;
    return count;
  }

  /** How many matched events stand at an area, of which kinds, and one of the places where they do. */
  atArea(area: number): AreaTally {
    this.#areas ??= this.#tallyAreas();
    return this.#areas[area] ?? { count: 0, tally: new Int32Array(this.kinds), place: NOWHERE };
  }

  /** The rows of the matched events that stand at a place. */
  rowsAt(place: number): Int32Array {
    this.#rows ??= this.#sortRows();
    const { starts, rows } = this.#rows;
    return rows.subarray(starts[place], starts[place + 1]);
  }

  #tallyAreas(): AreaTally[] {
    const { places } = this.#columns;
    const areas: AreaTally[] = [];
    for (let place = 0; place < places.size; place++) {
      const area = places.area[place] ?? -1;
      const more = area < 0 ? 0 : this.at(place);
      if (more === 0) continue;
      const { count, tally } = areas[area] ?? { count: 0, tally: new Int32Array(this.kinds) };
      for (let kind = 0; kind < this.kinds; kind++)
        tally[kind] = (tally[kind] ?? 0) + (this.tallies[place * this.kinds + kind] ?? 0);
      areas[area] = { count: count + more, tally, place };
    }
    return areas;
  }

  /** Matched rows by the place where they stand, in one counting sort. */
  #sortRows() {
    const places = this.#columns.places.size;
    const starts = new Int32Array(places + 1);
    for (let place = 0; place < places; place++)
      starts[place + 1] = (starts[place] ?? 0) + this.at(place);
    const next = starts.slice();
    const rows = new Int32Array(starts[places] ?? 0);
    const { placeList } = this.#columns;
    for (let row = 0; row < this.fails.length; row++) {
      if (this.fails[row]) continue;
      const at = this.asked.stands[placeList[row] ?? 0] ?? NOWHERE;
      const slot = next[at] ?? 0;
      next[at] = slot + 1;
      rows[slot] = row;
    }
    return { starts, rows };
  }
}

interface AreaTally {
  readonly count: number;
  /** By kind. */
  readonly tally: Int32Array;
  readonly place: number;
}

/** The filters that tiles were last asked for, prepared. */
export class PreparedFilters {
  readonly #columns: Columns;
  readonly #kept = new Map<string, Prepared>();
  #version = -1;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  of(filter: Filter): Prepared {
    if (this.#version !== this.#columns.version) this.#kept.clear();
    this.#version = this.#columns.version;
    const key = JSON.stringify(filter);
    const found = this.#kept.get(key) ?? new Prepared(filter, this.#columns);
    this.#kept.delete(key);
    this.#kept.set(key, found);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return found;
  }
}
