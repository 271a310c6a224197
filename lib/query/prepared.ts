import { type Group, groupOf, type Kind } from "#lib/event/kinds";
import { type Asked, ask, BIT, type Clause } from "./asked";
import type { Columns } from "./columns";
import type { Filter } from "./filter";
import { bytes, grown } from "./growing";
import { formatPlaySet, PlayedCounts, type PlaySet, type StepRange, stepsOf } from "./play";
import type { RowsByPlace } from "./rows-by-place";
import { failing, failStretch } from "./survey";

/** So many filters are kept prepared: those of the viewports that are being drawn. */
const KEPT = 4;
/** Once more than this part of all rows has been looked at, one pass over all in their order is cheaper. */
const PASS_PAYS = 8;

/**
 * A filter made ready for tiles, once for those of a viewport, which are asked for one by one. Events
 * are looked at only where a tile asks, and each once; no tile is kept, and any change ends it.
 */
export class Prepared {
  readonly asked: Asked;
  readonly kinds: number;
  readonly #columns: Columns;
  readonly #sorted: RowsByPlace;
  /** What is left to ask of events that stand at a place: it meets the place clauses, or none does. */
  readonly #clauses: readonly Clause[];
  /** By row, 0 where it matches; undefined as long as few rows are looked at. */
  #fails: Uint8Array | undefined;
  #looked = 0;
  /** By place and kind (`place * kinds + kind`), how many matched events stand there. */
  readonly #tallies: Int32Array;
  /** By place, how many matched events stand there; -1 where nobody has asked yet. */
  readonly #counts: Int32Array;
  /** What the rows of a place fail, as they are looked at. */
  #some = bytes(256);
  readonly #areas = new Map<number, AreaTally>();
  #played: Played | undefined;

  constructor(filter: Filter, columns: Columns) {
    const asked = ask(filter, columns);
    this.#columns = columns;
    this.asked = asked;
    this.kinds = columns.dictionaries.kind.size;
    this.#sorted = asked.roles ? columns.rowsStanding(asked.stands) : columns.rowsByPlace();
    this.#clauses = asked.clauses.filter(({ bit }) => bit !== BIT.places);
    this.#fails = asked.rows && failing(columns, asked);
    this.#tallies = new Int32Array(columns.places.size * this.kinds);
    this.#counts = new Int32Array(columns.places.size).fill(-1);
  }

  /** How many matched events stand at a place. */
  at(place: number): number {
    if ((this.#counts[place] ?? 0) < 0) this.#counts[place] = this.#count(place);
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

  /** The rows of the matched events that stand at a place, in order. */
  rowsAt(place: number): number[] {
    const { starts, ends } = this.#sorted;
    if (this.asked.placeFails[place]) return [];
    return this.#matched(place, starts[place] ?? 0, ends[place] ?? 0, this.#clauses);
  }

  /** The rows of the matched events that name a place and stand elsewhere, in order. */
  rowsNaming(place: number): number[] {
    const { starts, ends } = this.#sorted;
    return this.#matched(place, ends[place] ?? 0, starts[place + 1] ?? 0, this.asked.clauses);
  }

  #count(place: number): number {
    if (this.asked.placeFails[place]) return 0;
    const kind = this.#sorted.sorted(this.#columns.kind, place);
    const [start, end] = [this.#sorted.starts[place] ?? 0, this.#sorted.ends[place] ?? 0];
    const fails = this.#failing(place, start, end, this.#clauses);
    const tallies = this.#tallies;
    const first = place * this.kinds;
    let count = 0;
    for (let i = start; i < end; i++) {
      if (fails[i - start] !== 0) continue;
      count++;
      const slot = first + (kind[i] ?? 0);
      tallies[slot] = (tallies[slot] ?? 0) + 1;
    }
    return count;
  }

  #matched(place: number, start: number, end: number, clauses: readonly Clause[]): number[] {
    const fails = this.#failing(place, start, end, clauses);
    const { rows } = this.#sorted;
    const found: number[] = [];
    for (let i = start; i < end; i++) if (fails[i - start] === 0) found.push(rows[i] ?? 0);
    return found;
  }

  /** From 0, what the rows of a place fail that are sorted from `start` up to `end`. */
  #failing(place: number, start: number, end: number, clauses: readonly Clause[]): Uint8Array {
    const { rows } = this.#sorted;
    this.#some = grown(this.#some, end - start, bytes);
    this.#looked += end - start;
    if (this.#looked * PASS_PAYS > this.#columns.length)
      this.#fails ??= failing(this.#columns, this.asked);
    const [some, fails] = [this.#some, this.#fails];
    if (fails) {
      for (let i = start; i < end; i++) some[i - start] = fails[rows[i] ?? 0] ?? 0;
      return some;
    }
    some.fill(0, 0, end - start);
    for (const { codes, bits } of clauses)
      failStretch(some, this.#sorted.sorted(codes, place), bits, start, end);
    return some;
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
    const { places, dictionaries } = this.#columns;
    const found = places.placesOf(area).filter((place) => this.at(place) > 0);
    const kinds: Kind[] = [];
    const groups = new Map<Group, number>();
    for (let code = 0; code < this.kinds; code++) {
      const some = found.reduce((sum, place) => sum + this.ofKind(place, code), 0);
      if (some === 0) continue;
      const kind = dictionaries.kind.value(code);
      kinds.push(kind);
      groups.set(groupOf(kind), (groups.get(groupOf(kind)) ?? 0) + some);
    }
    return {
      count: found.reduce((sum, place) => sum + this.at(place), 0),
      kinds,
      groups,
      places: found,
    };
  }
}

interface AreaTally {
  readonly count: number;
  readonly kinds: readonly Kind[];
  readonly groups: ReadonlyMap<Group, number>;
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
