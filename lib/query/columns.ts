import type { Kind } from "#lib/event/kinds";
import type { Named, NewsEvent, Place } from "#lib/event/news-event";
import { hasShapeAt } from "#lib/event/placement";
import type { Span } from "#lib/event/span";
import { type Occurrence, PLACE_ROLES, type Verification } from "#lib/event/vocabularies";
import { Dictionary } from "./dictionary";
import type { Cursor } from "./event-index";
import type { PrecisionClause } from "./filter";
import { bytes, grown, ints } from "./growing";
import { type PublisherOf, placesAsked, sourcesOf } from "./matches";
import { NamedCodes } from "./named-codes";
import { NOWHERE, PlaceTable } from "./place-table";
import { Postings } from "./postings";
import { RecentPlaces } from "./recent-places";
import { RowIds } from "./row-ids";
import { RowsByPlace } from "./rows-by-place";
import { GONE, Spans } from "./spans";
import { measuredAreas, whenInTile } from "./tile";
import { Tuples } from "./tuples";
import { namesIn, textsOf } from "./words";

const SUBJECT = PLACE_ROLES.indexOf("subject");

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
  };
  readonly named = { actor: new NamedCodes(), source: new NamedCodes() };
  readonly spans = new Spans();
  readonly lists = {
    actors: new Tuples(),
    sources: new Tuples(),
    /** In the order of roles in which an anchor is looked for. */
    places: new Tuples(),
  };
  readonly places = new PlaceTable(this.dictionaries.precision, this.dictionaries.country);
  readonly #recent = new RecentPlaces();
  readonly ids = new RowIds();
  words = new Postings();
  kind = bytes(16);
  occurrence = bytes(16);
  verification = bytes(16);
  actors = ints(16);
  sources = ints(16);
  span = ints(16);
  placeList = ints(16);
  /** By list of places, the anchor of its events, `NOWHERE` for none. */
  anchors = ints(16);
  #sorted: { readonly rows: RowsByPlace; readonly version: number } | undefined;
  /** By row, its measured areas as a tile carries them; most rows have none. */
  readonly measured = new Map<number, string>();
  /** By row, its date where a label has to say more of it than its days (`whenInTile`). */
  readonly said = new Map<number, string>();
  /** Another number whenever an event comes or goes. */
  version = 0;
  #length = 0;
  #free: number[] = [];
  #unswept: number[] = [];
  readonly #publisherOf: PublisherOf;

  constructor(publisherOf: PublisherOf) {
    this.#publisherOf = publisherOf;
  }

  /** How many row numbers are in use, by events and by what is left of them. */
  get length(): number {
    return this.#length;
  }

  /** How many of those numbers are left from events that are gone. */
  get gone(): number {
    return this.#length - this.ids.size;
  }

  add(event: NewsEvent): void {
    const row = this.#free.pop() ?? this.#length++;
    if (row >= this.kind.length) this.#grow(row + 1);
    const { dictionaries, lists, named } = this;
    const { kind, occurrence, verification, actors, places, when } = event.properties;
    this.kind[row] = dictionaries.kind.code(kind);
    this.occurrence[row] = dictionaries.occurrence.code(occurrence);
    this.verification[row] = dictionaries.verification.code(verification.status);
    this.actors[row] = lists.actors.code(distinct(actors, named.actor));
    this.sources[row] = lists.sources.code(
      distinct(sourcesOf(event, this.#publisherOf), named.source),
    );
    this.span[row] = this.spans.code(when);
    const inOrder = places.length < 2 ? places : placesAsked(PLACE_ROLES, event);
    this.placeList[row] = this.#listOf(inOrder.map((place) => this.#placeOf(event, place)));
    const measured = measuredAreas(event.properties.measures);
    if (measured) this.measured.set(row, measured);
    const said = whenInTile(event.properties);
    if (said) this.said.set(row, said);
    this.version++;
    this.#count(row, 1);
    this.ids.set(row, event.id);
    for (const text of textsOf(event)) this.words.addText(row, text);
    for (const name of namesIn(event)) this.words.addName(row, name);
  }

  remove(row: number): void {
    this.ids.delete(row);
    this.#count(row, -1);
    this.span[row] = GONE;
    this.measured.delete(row);
    this.said.delete(row);
    this.version++;
    this.#unswept.push(row);
    if (this.#unswept.length > 64 + this.#length / 8) this.#sweep();
  }

  spanOf(row: number): Span {
    return this.spans.span(this.span[row] ?? GONE);
  }

  cursorOf(row: number): Cursor {
    return { start: this.spans.listed(this.span[row] ?? GONE), id: this.ids.id(row) };
  }

  /** The rows by place, where an event stands at its anchor; sorted anew once one came or went. */
  rowsByPlace(): RowsByPlace {
    if (this.#sorted?.version !== this.version)
      this.#sorted = { rows: this.rowsStanding(this.anchors), version: this.version };
    return this.#sorted.rows;
  }

  /** The rows by place, where the events of a list stand at the place given by that list. */
  rowsStanding(stands: Int32Array): RowsByPlace {
    const { placeList: listOf, length } = this;
    const rows = { lists: this.lists.places, listOf, length, isGone: this.#isGone };
    return new RowsByPlace(rows, stands, this.places.size);
  }

  readonly #isGone = (row: number) => this.span[row] === GONE;

  /** A reported shape belongs to its event alone; all else of a place is in the place. */
  #placeOf(event: NewsEvent, place: Place): number {
    if (hasShapeAt(event, place)) return this.places.code(event, place);
    return this.#recent.code(place, () => this.places.code(event, place));
  }

  #listOf(places: readonly number[]): number {
    const [first = NOWHERE] = places;
    const list = this.lists.places.code(places);
    this.anchors = grown(this.anchors, list + 1, ints);
    this.anchors[list] = this.places.role[first] === SUBJECT ? NOWHERE : first;
    return list;
  }

  #count(row: number, change: 1 | -1): void {
    const { dictionaries, lists, named } = this;
    dictionaries.kind.count(this.kind[row] ?? 0, change);
    dictionaries.occurrence.count(this.occurrence[row] ?? 0, change);
    dictionaries.verification.count(this.verification[row] ?? 0, change);
    this.spans.count(this.span[row] ?? GONE, change);
    lists.places.count(this.placeList[row] ?? 0, change);
    countEach(lists.actors, this.actors[row] ?? 0, named.actor, change);
    countEach(lists.sources, this.sources[row] ?? 0, named.source, change);
  }

  #sweep(): void {
    this.words = this.words.without(this.#isGone);
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
  }
}

function distinct(found: readonly Named[], codes: NamedCodes): number[] {
  const list: number[] = [];
  for (const one of found) {
    const code = codes.code(one);
    if (!list.includes(code)) list.push(code);
  }
  return list;
}

function countEach(lists: Tuples, list: number, codes: NamedCodes, change: 1 | -1): void {
  lists.count(list, change);
  const end = lists.starts[list + 1] ?? 0;
  for (let i = lists.starts[list] ?? 0; i < end; i++) codes.count(lists.values[i] ?? 0, change);
}
