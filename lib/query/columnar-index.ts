import type { BBox } from "#geo/position";
import type { Localized, NewsEvent } from "#lib/event/news-event";
import { type Asked, ask } from "#lib/query/asked";
import { Columns } from "#lib/query/columns";
import { coveredIn } from "#lib/query/covered-countries";
import type {
  Answer,
  Counts,
  CoveredCountry,
  Cursor,
  EventIndex,
  Extract,
  FacetField,
  FacetPart,
  Facets,
  Histogram,
  Page,
  Spot,
  SpotPage,
} from "#lib/query/event-index";
import { searchIn } from "#lib/query/facet-search";
import type { Filter } from "#lib/query/filter";
import { countedIn, facetsIn } from "#lib/query/index-facets";
import { pageIn } from "#lib/query/index-page";
import { tileIn } from "#lib/query/index-tile";
import { aroundIn, countUpTo } from "#lib/query/list-places";
import type { PublisherOf } from "#lib/query/matches";
import type { PlaySet } from "#lib/query/play";
import { PreparedFilters } from "#lib/query/prepared";
import { rowsAt } from "#lib/query/spot-rows";
import { failing, matchedBy, type Survey, survey, tallyOf } from "#lib/query/survey";
import {
  countsIn,
  extentIn,
  histogramIn,
  matchedByDay,
  type Standing,
  standingIn,
} from "#lib/query/survey-answers";

/** An index held in memory, empty. `publisherOf` names who published a report. */
export function createEventIndex(publisherOf: PublisherOf): EventIndex {
  return new ColumnarIndex(publisherOf);
}

class ColumnarIndex implements EventIndex {
  readonly #columns: Columns;
  readonly #prepared: PreparedFilters;

  constructor(publisherOf: PublisherOf) {
    this.#columns = new Columns(publisherOf);
    this.#prepared = new PreparedFilters(this.#columns);
  }

  get size(): number {
    return this.#columns.ids.size;
  }

  has(id: string): boolean {
    return this.#columns.ids.row(id) !== undefined;
  }

  put(event: NewsEvent): void {
    this.remove(event.id);
    this.#columns.add(event);
  }

  remove(id: string): void {
    const row = this.#columns.ids.row(id);
    if (row !== undefined) this.#columns.remove(row);
  }

  answer(filter: Filter, extract: Extract): Answer {
    const { limit, after, few = 0, top = Infinity } = extract;
    const columns = this.#columns;
    const [asked, found, standing] = this.#lookWhere(filter);
    const { fails, matched } = found;
    const counts = countsIn(columns, asked, standing);
    const extent = extentIn(columns, asked, standing);
    const onDay = matchedByDay(columns, asked, found.spans);
    const page = (limit: number, after?: Cursor) => pageIn(columns, matched, onDay, limit, after);
    const row = columns.ids.row(extract.around ?? "");
    return {
      counts,
      ...facetsIn(columns, asked, found, standing, filter, top),
      histogram: histogramIn(columns, found.spans),
      page: page(limit, after),
      before: after ? countUpTo(columns, matched, after) : 0,
      ...(row !== undefined && fails[row] === 0
        ? { around: aroundIn(columns, matched, row, (cursor) => page(1, cursor)) }
        : {}),
      ...(extent ? { extent } : {}),
      ...(counts.matched <= few ? { all: page(few).ids } : {}),
    };
  }

  page(filter: Filter, limit: number, after?: Cursor): Page {
    const asked = ask(filter, this.#columns);
    const fails = failing(this.#columns, asked);
    return this.#page(asked, matchedBy(asked, fails), limit, after);
  }

  at(filter: Filter, spot: Spot, limit: number, after?: Cursor): SpotPage {
    const asked = ask(filter, this.#columns);
    const { rows, extent } = rowsAt(this.#columns, asked, spot);
    const page = this.#page(asked, rows, limit, after);
    return { ...page, matched: rows.length, ...(extent ? { extent } : {}) };
  }

  counts(filter: Filter): Counts {
    return countsIn(...this.#whereMatched(filter));
  }

  facets(filter: Filter): Facets {
    return facetsIn(this.#columns, ...this.#lookWhere(filter), filter, Infinity).facets;
  }

  facetSearch(filter: Filter, field: FacetField, text: string, limit: number): FacetPart {
    const counted = countedIn(field, this.#columns, ...this.#lookWhere(filter));
    return searchIn(counted, field, this.#columns, text, limit);
  }

  nameOf(id: string): Localized | undefined {
    const { actor, source } = this.#columns.named;
    const [asActor, asSource] = [actor.nameOf(id), source.nameOf(id)];
    return asActor || asSource ? { ...asActor, ...asSource } : undefined;
  }

  histogram(filter: Filter): Histogram {
    return histogramIn(this.#columns, this.#look(filter)[1].spans);
  }

  extent(filter: Filter): BBox | undefined {
    return extentIn(...this.#whereMatched(filter));
  }

  covered(filter: Filter): readonly CoveredCountry[] {
    return coveredIn(this.#columns, this.#prepared.of(filter));
  }

  tile(filter: Filter, z: number, x: number, y: number, play?: PlaySet): Uint8Array {
    return tileIn(this.#columns, this.#prepared.of(filter), [z, x, y], play);
  }

  #page(asked: Asked, rows: Int32Array, limit: number, after?: Cursor): Page {
    const columns = this.#columns;
    const tally = tallyOf(columns.span, columns.spans.size, rows);
    return pageIn(columns, rows, matchedByDay(columns, asked, tally), limit, after);
  }

  #look(filter: Filter): [Asked, Survey] {
    const asked = ask(filter, this.#columns);
    return [asked, survey(this.#columns, asked)];
  }

  #lookWhere(filter: Filter): [Asked, Survey, Standing] {
    const [asked, found] = this.#look(filter);
    return [asked, found, standingIn(this.#columns, asked, found.places)];
  }

  /** With how many matched rows stand at each place. */
  #whereMatched(filter: Filter): [Columns, Asked, Standing] {
    const columns = this.#columns;
    const asked = ask(filter, columns);
    const rows = matchedBy(asked, failing(columns, asked));
    const tally = tallyOf(columns.placeList, columns.lists.places.size, rows);
    return [columns, asked, standingIn(columns, asked, tally)];
  }
}
