import type { Kind } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { type Span, span } from "#lib/event/span";
import { type Occurrence, PLACE_ROLES, type Verification } from "#lib/event/vocabularies";
import { listedDay } from "./day";
import { Dictionary } from "./dictionary";
import type { Cursor } from "./event-index";
import type { PrecisionClause } from "./filter";
import { bytes, grown, ints } from "./growing";
import { type PublisherOf, placesAsked, sourcesOf } from "./matches";
import { NOWHERE, PlaceTable } from "./place-table";
import { Postings } from "./postings";
import { RowIds } from "./row-ids";
import { SortedRows } from "./sorted-rows";
import { Tuples } from "./tuples";
import { wordsOf } from "./words";

/** Days that stand for an open start and an open end. */
const [OPEN_START, OPEN_END] = [-(2 ** 31), 2 ** 31 - 1];
const GONE = 0;
const SUBJECT = PLACE_ROLES.indexOf("subject");
const NO_ROW = -1;

/**
 * The published events as columns: by row, one code for each thing a filter can ask. A row that is
 * gone keeps its number until the words are swept of it; then an event may take it.
 */
export class Columns {
  readonly dictionaries = {
    kind: new Dictionary<Kind>(),
    occurrence: new Dictionary<Occurrence>(),
    verification: new Dictionary<Verification>(),
    precision: new Dictionary<PrecisionClause>(),
    country: new Dictionary(),
    actor: new Dictionary(),
    source: new Dictionary(),
  };
  readonly lists = {
    actors: new Tuples(),
    sources: new Tuples(),
    /** First and last day. */
    spans: new Tuples(),
    /** In the order of roles in which an anchor is looked for. */
    places: new Tuples(),
  };
  readonly places = new PlaceTable(this.dictionaries.precision, this.dictionaries.country);
  readonly ids = new RowIds();
  words = new Postings();
  readonly order = new SortedRows((a, b) => this.compare(a, b));
  kind = bytes(16);
  occurrence = bytes(16);
  verification = bytes(16);
  actors = ints(16);
  sources = ints(16);
  span = ints(16);
  placeList = ints(16);
  /** By list of places, the anchor of its events, `NOWHERE` for none. */
  anchors = ints(16);
  /** By list of places, one of its rows; by row, the next and the one before with the same list. */
  #firstAt = ints(16);
  #next = ints(16);
  #before = ints(16);
  #length = 0;
  #free: number[] = [];
  #unswept: number[] = [];
  readonly #publisherOf: PublisherOf;

  constructor(publisherOf: PublisherOf) {
    this.#publisherOf = publisherOf;
    // The span of rows that are gone is a list no event has.
    this.lists.spans.code([]);
  }

  /** How many row numbers are in use, by events and by what is left of them. */
  get length(): number {
    return this.#length;
  }

  add(event: NewsEvent): void {
    const row = this.#free.pop() ?? this.#length++;
    this.#grow(row + 1);
    const { dictionaries, lists } = this;
    const { kind, occurrence, verification, actors, when } = event.properties;
    this.kind[row] = dictionaries.kind.code(kind);
    this.occurrence[row] = dictionaries.occurrence.code(occurrence);
    this.verification[row] = dictionaries.verification.code(verification.status);
    this.actors[row] = lists.actors.code(distinct(actors, dictionaries.actor));
    this.sources[row] = lists.sources.code(
      distinct(sourcesOf(event, this.#publisherOf), dictionaries.source),
    );
    this.span[row] = lists.spans.code(daysOf(span(when)));
    this.placeList[row] = this.#listOf(
      placesAsked(PLACE_ROLES, event).map((place) => this.places.code(event, place)),
    );
    this.#count(row, 1);
    this.#chain(row);
    this.ids.set(row, event.id);
    this.order.insert(row);
    this.words.add(row, wordsOf(event));
  }

  remove(row: number): void {
    this.order.remove(row);
    this.ids.delete(row);
    this.#unchain(row);
    this.#count(row, -1);
    this.span[row] = GONE;
    this.#unswept.push(row);
    if (this.#unswept.length > 64 + this.#length / 8) this.#sweep();
  }

  spanOf(row: number): Span {
    const [first = 0, last = 0] = this.lists.spans.list(this.span[row] ?? GONE);
    return toSpan(first, last);
  }

  cursorOf(row: number): Cursor {
    return { start: listedDay(this.spanOf(row)), id: this.ids.id(row) };
  }

  /** Rows in list order, from the first after the cursor on, until a visit answers false. */
  walk(after: Cursor | undefined, visit: (row: number) => boolean): void {
    this.order.walk((row) => after === undefined || this.follows(row, after), visit);
  }

  /** Newest first, then by id. */
  compare(a: number, b: number): number {
    return this.listed(b) - this.listed(a) || this.ids.compare(a, b);
  }

  /** The day a row is listed and counted under. */
  listed(row: number): number {
    return this.listedOfSpan(this.span[row] ?? GONE);
  }

  listedOfSpan(code: number): number {
    const { values, starts } = this.lists.spans;
    const start = starts[code] ?? 0;
    const first = values[start] ?? 0;
    return first === OPEN_START ? (values[start + 1] ?? 0) : first;
  }

  /** The last day of a span that has one, else the day it is listed under. */
  lastOfSpan(code: number): number {
    const last = this.lists.spans.values[(this.lists.spans.starts[code] ?? 0) + 1] ?? 0;
    return last === OPEN_END ? this.listedOfSpan(code) : last;
  }

  /** Hands over the rows that hold a list of places. */
  eachAt(list: number, visit: (row: number) => void): void {
    for (let row = (this.#firstAt[list] ?? 0) - 1; row !== NO_ROW; row = this.#next[row] ?? NO_ROW)
      visit(row);
  }

  follows(row: number, { start, id }: Cursor): boolean {
    const listed = this.listed(row);
    return listed < start || (listed === start && this.ids.id(row) > id);
  }

  #listOf(places: readonly number[]): number {
    const [first = NOWHERE] = places;
    const list = this.lists.places.code(places);
    this.anchors = grown(this.anchors, list + 1, ints);
    this.anchors[list] = this.places.role[first] === SUBJECT ? NOWHERE : first;
    return list;
  }

  #count(row: number, change: 1 | -1): void {
    const { dictionaries, lists } = this;
    dictionaries.kind.count(this.kind[row] ?? 0, change);
    dictionaries.occurrence.count(this.occurrence[row] ?? 0, change);
    dictionaries.verification.count(this.verification[row] ?? 0, change);
    lists.actors.count(this.actors[row] ?? 0, change);
    lists.sources.count(this.sources[row] ?? 0, change);
    lists.spans.count(this.span[row] ?? 0, change);
    lists.places.count(this.placeList[row] ?? 0, change);
  }

  #chain(row: number): void {
    const list = this.placeList[row] ?? 0;
    this.#firstAt = grown(this.#firstAt, list + 1, ints);
    const first = (this.#firstAt[list] ?? 0) - 1;
    this.#firstAt[list] = row + 1;
    this.#next[row] = first;
    this.#before[row] = NO_ROW;
    if (first !== NO_ROW) this.#before[first] = row;
  }

  #unchain(row: number): void {
    const [before, next] = [this.#before[row] ?? NO_ROW, this.#next[row] ?? NO_ROW];
    if (before === NO_ROW) this.#firstAt[this.placeList[row] ?? 0] = next + 1;
    else this.#next[before] = next;
    if (next !== NO_ROW) this.#before[next] = before;
  }

  #sweep(): void {
    this.words = this.words.without((row) => this.span[row] === GONE);
    this.#free = this.#free.concat(this.#unswept);
    this.#unswept = [];
  }

  #grow(needed: number): void {
    this.kind = grown(this.kind, needed, bytes);
    this.occurrence = grown(this.occurrence, needed, bytes);
    this.verification = grown(this.verification, needed, bytes);
    this.actors = grown(this.actors, needed, ints);
    this.sources = grown(this.sources, needed, ints);
    this.span = grown(this.span, needed, ints);
    this.placeList = grown(this.placeList, needed, ints);
    this.#next = grown(this.#next, needed, ints);
    this.#before = grown(this.#before, needed, ints);
  }
}

/** A span from its days as they are kept. */
function toSpan(first: number, last: number): Span {
  return {
    first: first === OPEN_START ? Number.NEGATIVE_INFINITY : first,
    last: last === OPEN_END ? Number.POSITIVE_INFINITY : last,
  };
}

function daysOf({ first, last }: Span): [number, number] {
  return [Math.max(first, OPEN_START), Math.min(last, OPEN_END)];
}

function distinct(named: readonly { readonly id: string }[], codes: Dictionary): number[] {
  return [...new Set(named.map(({ id }) => codes.code(id)))];
}
