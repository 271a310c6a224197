import { boxesMeet, unionOf } from "#geo/extent";
import type { BBox } from "#geo/position";
import type { NewsEvent } from "#lib/event/news-event";
import { tokens } from "#lib/event/normalise";
import {
  createDictionaries,
  OWN_FIELDS,
  type OwnField,
  type Row,
  type RowPlace,
  rowOf,
} from "#lib/query/columnar-row";
import { dayOf } from "#lib/query/day";
import type {
  Counts,
  Cursor,
  EventIndex,
  FacetField,
  Facets,
  FacetValue,
  Histogram,
  Page,
} from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { histogramOf } from "#lib/query/histogram";
import type { PublisherOf } from "#lib/query/matches";
import { Postings } from "#lib/query/postings";
import { encodeTile, type TileRow } from "#lib/query/tile";

/** One bit for each clause a row can fail, so that a facet can overlook the clause of its own. */
const BIT = { kind: 1, occurrence: 2, verification: 4, actor: 8, source: 16, days: 32, q: 64 };
const FACET_BITS: readonly (readonly [OwnField, number])[] = OWN_FIELDS.map((f) => [f, BIT[f]]);

/** A filter with its values as codes, ready to be asked of many rows. */
interface Asked {
  readonly own: Readonly<Record<OwnField, Uint8Array | undefined>>;
  readonly from: number;
  readonly to: number;
  readonly rows: ReadonlySet<number> | undefined;
  readonly roles: Filter["role"];
  readonly precision: Uint8Array | undefined;
  readonly country: Uint8Array | undefined;
  readonly bbox: BBox | undefined;
}

/** An index held in memory, empty. `publisherOf` names who published a report. */
export function createEventIndex(publisherOf: PublisherOf): EventIndex {
  return new ColumnarIndex(publisherOf);
}

class ColumnarIndex implements EventIndex {
  readonly #publisherOf: PublisherOf;
  readonly #codes = createDictionaries();
  readonly #rows: (Row | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #postings = new Postings();
  readonly #nowhere: RowPlace;
  #listed: readonly number[] | undefined;

  constructor(publisherOf: PublisherOf) {
    this.#publisherOf = publisherOf;
    this.#nowhere = {
      role: undefined,
      precision: this.#codes.precision.code("none"),
      country: undefined,
      boxes: [],
      class: "unplaced",
      position: undefined,
      metres: undefined,
    };
  }

  get size(): number {
    return this.#numbers.size;
  }

  put(event: NewsEvent): void {
    this.remove(event.id);
    const row = rowOf(event, this.#codes, this.#publisherOf);
    const number = this.#free.pop() ?? this.#rows.length;
    this.#rows[number] = row;
    this.#numbers.set(row.id, number);
    this.#postings.add(number, row.words);
    this.#listed = undefined;
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#postings.remove(number, this.#rows[number]?.words ?? []);
    this.#rows[number] = undefined;
    this.#free.push(number);
    this.#numbers.delete(id);
    this.#listed = undefined;
  }

  page(filter: Filter, limit: number, after?: Cursor): Page {
    const asked = this.#ask(filter);
    const found: Row[] = [];
    for (const number of this.#inListOrder()) {
      const row = this.#rows[number];
      if (!row || (after && !follows(row, after))) continue;
      if (this.#fails(number, row, asked) !== 0 || !this.#standsAt(row, asked)) continue;
      found.push(row);
      if (found.length > limit) break;
    }
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const ids = page.map((row) => row.id);
    return found.length > limit && last ? { ids, next: cursorOf(last) } : { ids };
  }

  counts(filter: Filter): Counts {
    const counts = { matched: 0, point: 0, area: 0, unplaced: 0 };
    for (const [, at] of this.#matched(filter)) {
      counts.matched++;
      counts[at.class]++;
    }
    const { matched, point, area, unplaced } = counts;
    return { matched, points: point, areas: area, unplaced };
  }

  facets(filter: Filter): Facets {
    const asked = this.#ask(filter);
    const tallies: Record<FacetField, Map<number, number>> = {
      kind: new Map(),
      occurrence: new Map(),
      verification: new Map(),
      precision: new Map(),
      country: new Map(),
      actor: new Map(),
      source: new Map(),
    };
    for (const [number, row] of this.#rows.entries()) {
      if (!row) continue;
      const fails = this.#fails(number, row, asked);
      const stands = this.#standsAt(row, asked) !== undefined;
      for (const [field, bit] of FACET_BITS)
        for (const code of row.values[field])
          tally(tallies[field], code, stands && (fails & ~bit) === 0);
      const places = this.#placesOf(row, asked);
      for (const field of ["precision", "country"] as const)
        for (const [code, met] of codesOf(places, field, asked))
          tally(tallies[field], code, met && fails === 0);
    }
    return {
      kind: this.#valuesOf("kind", tallies.kind),
      occurrence: this.#valuesOf("occurrence", tallies.occurrence),
      verification: this.#valuesOf("verification", tallies.verification),
      precision: this.#valuesOf("precision", tallies.precision),
      country: this.#valuesOf("country", tallies.country),
      actor: this.#valuesOf("actor", tallies.actor),
      source: this.#valuesOf("source", tallies.source),
    };
  }

  histogram({ from: _from, to: _to, ...filter }: Filter): Histogram {
    return histogramOf(Array.from(this.#matched(filter), ([row]) => row.span));
  }

  extent(filter: Filter): BBox | undefined {
    const boxes = new Map<string, BBox>();
    for (const [, at] of this.#matched(filter))
      for (const box of at.boxes) boxes.set(box.join(), box);
    return unionOf(boxes.values());
  }

  tile(filter: Filter, z: number, x: number, y: number): Uint8Array {
    return encodeTile(this.#tileRows(filter), z, x, y);
  }

  *#tileRows(filter: Filter): Iterable<TileRow> {
    for (const [row, at] of this.#matched(filter))
      for (const place of [at, ...row.places.filter((other) => other !== at)]) {
        const { role, position, metres } = place;
        if (place.class !== "point" || !role || !position || metres === undefined) continue;
        const { id, span } = row;
        const anchor = place === at;
        yield {
          id,
          ...this.#own(row),
          role,
          anchor,
          start: span.first,
          end: span.last,
          position,
          metres,
        };
      }
  }

  #own({ values }: Row) {
    return {
      kind: this.#codes.kind.value(values.kind[0] ?? -1),
      occurrence: this.#codes.occurrence.value(values.occurrence[0] ?? -1),
      verification: this.#codes.verification.value(values.verification[0] ?? -1),
    };
  }

  /** Every row that meets the filter, with the place where it then stands. */
  *#matched(filter: Filter): Iterable<readonly [Row, RowPlace]> {
    const asked = this.#ask(filter);
    for (const [number, row] of this.#rows.entries()) {
      if (!row || this.#fails(number, row, asked) !== 0) continue;
      const at = this.#standsAt(row, asked);
      if (at) yield [row, at];
    }
  }

  #ask(filter: Filter): Asked {
    const codes = this.#codes;
    const beginnings = tokens(filter.q ?? "");
    return {
      own: {
        kind: codes.kind.mask(filter.kind),
        occurrence: codes.occurrence.mask(filter.occurrence),
        verification: codes.verification.mask(filter.verification),
        actor: codes.actor.mask(filter.actor),
        source: codes.source.mask(filter.source),
      },
      from: filter.from ? dayOf(filter.from) : Number.NEGATIVE_INFINITY,
      to: filter.to ? dayOf(filter.to) : Number.POSITIVE_INFINITY,
      rows: beginnings.length > 0 ? this.#postings.find(beginnings) : undefined,
      roles: filter.role,
      precision: codes.precision.mask(filter.precision),
      country: codes.country.mask(filter.country),
      bbox: filter.bbox,
    };
  }

  /** The clauses that a row fails by itself, as bits; those of its places are apart. */
  #fails(number: number, row: Row, asked: Asked): number {
    let fails = 0;
    for (const [field, bit] of FACET_BITS) {
      const mask = asked.own[field];
      if (mask && !row.values[field].some((code) => mask[code])) fails |= bit;
    }
    if (row.span.last < asked.from || row.span.first > asked.to) fails |= BIT.days;
    if (asked.rows && !asked.rows.has(number)) fails |= BIT.q;
    return fails;
  }

  #standsAt(row: Row, asked: Asked): RowPlace | undefined {
    return this.#placesOf(row, asked).find((place) => meets(place, asked));
  }

  /** The places asked about, or the having of none, so that "none" is met like any precision. */
  #placesOf({ places }: Row, { roles }: Asked): readonly RowPlace[] {
    const found = roles
      ? places.filter(({ role }) => role && roles.includes(role))
      : places.slice(0, 1).filter(({ role }) => role !== "subject");
    return found.length > 0 ? found : [this.#nowhere];
  }

  #inListOrder(): readonly number[] {
    this.#listed ??= [...this.#numbers.values()].sort((a, b) => {
      const [left, right] = [this.#rows[a], this.#rows[b]];
      return left && right ? inListOrder(cursorOf(left), cursorOf(right)) : 0;
    });
    return this.#listed;
  }

  #valuesOf(field: FacetField, tally: ReadonlyMap<number, number>): FacetValue[] {
    return Array.from(tally, ([code, count]) => ({
      value: this.#codes[field].value(code),
      count,
    })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

function meets(place: RowPlace, asked: Asked, except?: "precision" | "country"): boolean {
  const { precision, country, bbox } = asked;
  if (precision && except !== "precision" && !precision[place.precision]) return false;
  if (country && except !== "country" && !country[place.country ?? -1]) return false;
  return !bbox || place.boxes.some((box) => boxesMeet(box, bbox));
}

/** The values of one event's places, each once, and whether a place that has it meets the rest. */
function codesOf(
  places: readonly RowPlace[],
  field: "precision" | "country",
  asked: Asked,
): ReadonlyMap<number, boolean> {
  const codes = new Map<number, boolean>();
  for (const place of places) {
    const code = place[field];
    if (code !== undefined) codes.set(code, codes.get(code) || meets(place, asked, field));
  }
  return codes;
}

function tally(tally: Map<number, number>, code: number, counts: boolean): void {
  tally.set(code, (tally.get(code) ?? 0) + Number(counts));
}

function cursorOf({ listed, id }: Row): Cursor {
  return { start: listed, id };
}

/** Newest first, then by id. */
function inListOrder(a: Cursor, b: Cursor): number {
  return b.start - a.start || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function follows(row: Row, after: Cursor): boolean {
  return inListOrder(after, cursorOf(row)) < 0;
}
