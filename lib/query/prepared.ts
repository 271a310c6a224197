import { type Asked, ask } from "./asked";
import type { Columns } from "./columns";
import type { Filter } from "./filter";
import { formatPlaySet, PlayedCounts, type PlaySet, type StepRange, stepsOf } from "./play";
import { failing, failingOf } from "./survey";
import type { Address } from "./tile";

/** So many filters are kept prepared: those of the viewports that are being drawn. */
const KEPT = 4;
/** Above this part of all rows a pass over all of them is cheaper. */
const PASS_PAYS = 8;
/** What is seen around a tile is at most the tile this many zooms further out, four tiles to a side. */
const AROUND = 2;

/**
 * A filter made ready for tiles, once for those of a viewport, which are asked for one by one. Events
 * are looked at only where a tile asks, and each once; no tile is kept, and any change ends it.
 */
export class Prepared {
  readonly asked: Asked;
  readonly kinds: number;
  readonly #columns: Columns;
  /** By place and kind (`place * kinds + kind`), how many matched events stand there. */
  readonly #tallies: Int32Array;
  /** By place, how many matched events stand there; -1 where nobody has asked yet. */
  readonly #counts: Int32Array;
  /** By row, 0 where it matches; undefined as long as a few rows are looked at one by one. */
  #fails: Uint8Array | undefined;
  #looked = 0;
  readonly #expected = new Set<string>();
  /** What the rows of a list fail, as they are looked at. */
  #some = new Uint8Array(256);
  readonly #areas = new Map<number, AreaTally>();
  #placesOf: number[][] | undefined;
  #played: Played | undefined;

  constructor(filter: Filter, columns: Columns) {
    this.#columns = columns;
    this.asked = ask(filter, columns);
    this.kinds = columns.dictionaries.kind.size;
    this.#tallies = new Int32Array(columns.places.size * this.kinds);
    this.#counts = new Int32Array(columns.places.size).fill(-1);
    if (this.asked.rows) this.#countAll();
  }

  /** Makes ready for a tile and those around it, which are asked for next. */
  expect([z, x, y]: Address): void {
    const out = Math.min(z, AROUND);
    const around: Address = [z - out, x >> out, y >> out];
    const key = around.join("/");
    if (this.#fails || this.#expected.has(key)) return;
    this.#expected.add(key);
    const { starts } = this.#columns.rowsByList();
    let left = this.#columns.length / PASS_PAYS;
    for (const place of this.#columns.places.order.within(...around)) {
      for (const list of this.#listsAt(place))
        left -= (starts[list + 1] ?? 0) - (starts[list] ?? 0);
      if (left >= 0) continue;
      this.#countAll();
      return;
    }
  }

  /** How many matched events stand at a place. */
  at(place: number): number {
    if ((this.#counts[place] ?? 0) < 0) this.#count(place);
    return this.#counts[place] ?? 0;
  }

  /** How many matched events of a kind stand at a place that was asked `at`. */
  ofKind(place: number, kind: number): number {
    return this.#tallies[place * this.kinds + kind] ?? 0;
  }

  /** How many matched events stand at an area, of which kinds, and the places where they do. */
  atArea(area: number): AreaTally {
    const known = this.#areas.get(area) ?? this.#tallyArea(area);
    this.#areas.set(area, known);
    return known;
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
  rowsAt(place: number): number[] {
    return this.#listsAt(place).flatMap((list) => this.rowsOf(list));
  }

  /** The rows of the matched events that hold a list of places. */
  rowsOf(list: number): number[] {
    const found: number[] = [];
    const { starts, rows } = this.#columns.rowsByList();
    for (const row of rows.subarray(starts[list], starts[list + 1]))
      if (this.#matches(row)) found.push(row);
    return found;
  }

  /** The lists whose events stand at a place. */
  #listsAt(place: number): number[] {
    const { stands } = this.asked;
    const lists: number[] = [];
    for (const list of this.#columns.listsWith(place))
      if (stands[list] === place && lists.at(-1) !== list) lists.push(list);
    return lists;
  }

  #count(place: number): void {
    const { kind, length } = this.#columns;
    const { starts, rows } = this.#columns.rowsByList();
    const tallies = this.#tallies;
    const first = place * this.kinds;
    let count = 0;
    for (const list of this.#listsAt(place)) {
      const [start, end] = [starts[list] ?? 0, starts[list + 1] ?? 0];
      this.#looked += end - start;
      if (this.#looked > length / PASS_PAYS) {
        this.#countAll();
        return;
      }
      if (this.#some.length < end - start) this.#some = new Uint8Array(2 * (end - start));
      failingOf(this.#some, rows, start, end, this.asked);
      const fails = this.#some;
      for (let i = start; i < end; i++) {
        if (fails[i - start] !== 0) continue;
        count++;
        const slot = first + (kind[rows[i] ?? 0] ?? 0);
        tallies[slot] = (tallies[slot] ?? 0) + 1;
      }
    }
    this.#counts[place] = count;
  }

  /** Every place at once: a pass over all rows in their order costs as much as some of them here and there. */
  #countAll(): void {
    const { kind, placeList, length } = this.#columns;
    const { rows, stands } = this.asked;
    const fails = failing(this.#columns, this.asked);
    const [tallies, counts, kinds] = [this.#tallies.fill(0), this.#counts.fill(0), this.kinds];
    const many = rows ? rows.length : length;
    for (let i = 0; i < many; i++) {
      const row = rows ? (rows[i] ?? 0) : i;
      if (fails[row] !== 0) continue;
      const place = stands[placeList[row] ?? 0] ?? -1;
      if (place < 0) continue;
      counts[place] = (counts[place] ?? 0) + 1;
      const slot = place * kinds + (kind[row] ?? 0);
      tallies[slot] = (tallies[slot] ?? 0) + 1;
    }
    this.#fails = fails;
  }

  #matches(row: number): boolean {
    if (this.#fails) return this.#fails[row] === 0;
    for (const { codes, bits } of this.asked.clauses) if (bits[codes[row] ?? 0]) return false;
    return true;
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

  #tallyArea(area: number): AreaTally {
    this.#placesOf ??= this.#sortAreas();
    const places = (this.#placesOf[area] ?? []).filter((place) => this.at(place) > 0);
    const tally = new Int32Array(this.kinds);
    let count = 0;
    for (const place of places) {
      count += this.at(place);
      for (let kind = 0; kind < this.kinds; kind++)
        tally[kind] = (tally[kind] ?? 0) + this.ofKind(place, kind);
    }
    return { count, tally, places };
  }

  /** By area, its places. */
  #sortAreas(): number[][] {
    const { places } = this.#columns;
    const areas: number[][] = Array.from({ length: places.areas.size }, () => []);
    for (let place = 0; place < places.size; place++) areas[places.area[place] ?? -1]?.push(place);
    return areas;
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
