import { type Asked, ask } from "./asked";
import type { Columns } from "./columns";
import type { Filter } from "./filter";
import { NOWHERE } from "./place-table";
import { formatPlaySet, PlayedCounts, type PlaySet, type StepRange, stepsOf } from "./play";
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
  #played: Played | undefined;
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

  /** How many matched events stand at an area, of which kinds, and the places where they do. */
  atArea(area: number): AreaTally {
    this.#areas ??= this.#tallyAreas();
    return this.#areas[area] ?? { count: 0, tally: new Int32Array(this.kinds), places: [] };
  }

  /** The steps that a row shows in; undefined for none. */
  stepsOf(row: number, play: PlaySet): StepRange | undefined {
    const code = this.#columns.span[row] ?? 0;
    const { first, last } = this.#stepsBySpan(play);
    const from = first[code] ?? -1;
    return from < 0 ? undefined : [from, last[code] ?? from];
  }

  /** How many of an area's events show in each step. */
  playedAt(area: number, play: PlaySet): PlayedCounts {
    const { areas } = this.#stepsBySpan(play);
    const known = areas.get(area);
    if (known) return known;
    const played = new PlayedCounts();
    for (const place of this.atArea(area).places)
      for (const row of this.rowsAt(place)) {
        const range = this.stepsOf(row, play);
        if (range) played.add(range);
      }
    areas.set(area, played);
    return played;
  }

  /** The rows of the matched events that stand at a place. */
  rowsAt(place: number): Int32Array {
    this.#rows ??= this.#sortRows();
    const { starts, rows } = this.#rows;
    return rows.subarray(starts[place], starts[place + 1]);
  }

  /** By span, the steps of the set that was asked for last; -1 for none. */
  #stepsBySpan(play: PlaySet): Played {
    const set = formatPlaySet(play);
    if (this.#played?.set === set) return this.#played;
    const { spans } = this.#columns;
    const first = new Int8Array(spans.size).fill(-1);
    const last = new Int8Array(spans.size).fill(-1);
    for (let code = 0; code < spans.size; code++) {
      const days = spans.span(code);
      const range = stepsOf(play, days.first, days.last);
      if (range) [first[code], last[code]] = range;
    }
    this.#played = { set, first, last, areas: new Map() };
    return this.#played;
  }

  #tallyAreas(): AreaTally[] {
    const { places } = this.#columns;
    const areas: AreaTally[] = [];
    for (let place = 0; place < places.size; place++) {
      const area = places.area[place] ?? -1;
      const more = area < 0 ? 0 : this.at(place);
      if (more === 0) continue;
      const none = { count: 0, tally: new Int32Array(this.kinds), places: [] };
      const { count, tally, places: before } = areas[area] ?? none;
      for (let kind = 0; kind < this.kinds; kind++)
        tally[kind] = (tally[kind] ?? 0) + (this.tallies[place * this.kinds + kind] ?? 0);
      areas[area] = { count: count + more, tally, places: [...before, place] };
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
  readonly places: readonly number[];
}

interface Played {
  readonly set: string;
  readonly first: Int8Array;
  readonly last: Int8Array;
  readonly areas: Map<number, PlayedCounts>;
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
