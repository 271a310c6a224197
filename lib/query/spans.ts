import { type Span, span } from "#lib/event/span";
import { listedDay } from "./day";
import { grown, ints } from "./growing";
import { Tuples } from "./tuples";

/** Days that stand for an open start and an open end. */
const [OPEN_START, OPEN_END] = [-(2 ** 31), 2 ** 31 - 1];
/** The code of no span, which rows hold that are gone. */
export const GONE = 0;

/** Dates up to this length are days and come back; ranges and times of day hardly do. */
const SHORT = "2016-12-28~".length;
/** Above so many remembered dates all are forgotten, so that what is remembered stays small. */
const MOST_DATES = 20_000;

/** Codes for spans of days, and numbers for the days that events are listed and counted under. */
export class Spans {
  /** By code, the first and the last day, far beyond all days where that end is open. */
  first = ints(16);
  last = ints(16);
  /** By code, the number of the day it is listed under. */
  day = ints(16);
  /** By number, the day. */
  readonly days: number[] = [];
  readonly #numbers = new Map<number, number>();
  #inOrder: readonly number[] = [];
  readonly #known = new Tuples();
  readonly #remembered = new Map<string, number>();

  constructor() {
    this.#known.code([]);
  }

  get size(): number {
    return this.#known.size;
  }

  /** By code, how many rows hold the span. */
  get uses(): Int32Array {
    return this.#known.uses;
  }

  /** Counts one row more, or with -1 one less, that holds this span. */
  count(code: number, change: 1 | -1): void {
    this.#known.count(code, change);
  }

  /** The code of an EDTF expression. @throws {RangeError} as `span` does */
  code(when: string): number {
    const remembered = this.#remembered.get(when);
    if (remembered !== undefined) return remembered;
    const code = this.#codeOf(span(when));
    if (when.length > SHORT) return code;
    if (this.#remembered.size >= MOST_DATES) this.#remembered.clear();
    this.#remembered.set(when, code);
    return code;
  }

  span(code: number): Span {
    const [first = 0, last = 0] = [this.first[code], this.last[code]];
    return {
      first: first === OPEN_START ? Number.NEGATIVE_INFINITY : first,
      last: last === OPEN_END ? Number.POSITIVE_INFINITY : last,
    };
  }

  /** The day a span is listed under: its first, with an open start its last. */
  listed(code: number): number {
    return this.days[this.day[code] ?? 0] ?? 0;
  }

  /** The last day of a span that has one, else the day it is listed under. */
  end(code: number): number {
    const last = this.last[code] ?? 0;
    return last === OPEN_END ? this.listed(code) : last;
  }

  /** The numbers of days, earliest day first. */
  inOrder(): readonly number[] {
    if (this.#inOrder.length < this.days.length)
      this.#inOrder = [...this.days.keys()].sort(
        (a, b) => (this.days[a] ?? 0) - (this.days[b] ?? 0),
      );
    return this.#inOrder;
  }

  #codeOf(days: Span): number {
    const [first, last] = [Math.max(days.first, OPEN_START), Math.min(days.last, OPEN_END)];
    const count = this.size;
    const code = this.#known.code([first, last]);
    if (code < count) return code;
    this.first = grown(this.first, code + 1, ints);
    this.last = grown(this.last, code + 1, ints);
    this.day = grown(this.day, code + 1, ints);
    this.first[code] = first;
    this.last[code] = last;
    this.day[code] = this.#dayNumber(listedDay(days));
    return code;
  }

  #dayNumber(day: number): number {
    const known = this.#numbers.get(day);
    if (known !== undefined) return known;
    this.#numbers.set(day, this.days.length);
    return this.days.push(day) - 1;
  }
}
