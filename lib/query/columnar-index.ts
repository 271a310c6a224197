import type { BBox } from "#geo/position";
import type { Localized, NewsEvent } from "#lib/event/news-event";
import { type Asked, ask } from "#lib/query/asked";
import { Columns } from "#lib/query/columns";
import type {
  Answer,
  Counts,
  Cursor,
  EventIndex,
  Extract,
  FacetField,
  FacetPart,
  Facets,
  Histogram,
  Page,
} from "#lib/query/event-index";
import { cutFacets, searchFacet } from "#lib/query/facet-search";
import type { Filter } from "#lib/query/filter";
import { tileIn } from "#lib/query/index-tile";
import { type PublisherOf, sourcesOf } from "#lib/query/matches";
import { Names } from "#lib/query/names";
import { type Survey, survey } from "#lib/query/survey";
import { countsIn, extentIn, facetsIn, histogramIn, pageIn } from "#lib/query/survey-answers";

/** An index held in memory, empty. `publisherOf` names who published a report. */
export function createEventIndex(publisherOf: PublisherOf): EventIndex {
  return new ColumnarIndex(publisherOf);
}

class ColumnarIndex implements EventIndex {
  readonly #columns: Columns;
  readonly #names = new Names();
  readonly #publisherOf: PublisherOf;

  constructor(publisherOf: PublisherOf) {
    this.#publisherOf = publisherOf;
    this.#columns = new Columns(publisherOf);
  }

  get size(): number {
    return this.#columns.ids.size;
  }

  put(event: NewsEvent): void {
    this.remove(event.id);
    this.#columns.add(event);
    const { actors } = event.properties;
    this.#names.put(event.id, [...actors, ...sourcesOf(event, this.#publisherOf)]);
  }

  remove(id: string): void {
    const row = this.#columns.ids.row(id);
    if (row === undefined) return;
    this.#columns.remove(row);
    this.#names.remove(id);
  }

  answer(filter: Filter, { limit, after, few = 0, top = Infinity }: Extract): Answer {
    const [asked, found] = this.#look(filter);
    const counts = countsIn(this.#columns, asked, found);
    const extent = extentIn(this.#columns, asked, found);
    const page = (limit: number, after?: Cursor) =>
      pageIn(this.#columns, found.found, counts.matched, limit, after);
    return {
      counts,
      ...cutFacets(facetsIn(this.#columns, asked, found), filter, top),
      histogram: histogramIn(this.#columns, found),
      page: page(limit, after),
      ...(extent ? { extent } : {}),
      ...(counts.matched <= few ? { all: page(few).ids } : {}),
    };
  }

  page(filter: Filter, limit: number, after?: Cursor): Page {
    const [asked, found] = this.#look(filter);
    const { matched } = countsIn(this.#columns, asked, found);
    return pageIn(this.#columns, found.found, matched, limit, after);
  }

  counts(filter: Filter): Counts {
    return countsIn(this.#columns, ...this.#look(filter));
  }

  facets(filter: Filter): Facets {
    return facetsIn(this.#columns, ...this.#look(filter));
  }

  facetSearch(filter: Filter, field: FacetField, text: string, limit: number): FacetPart {
    const values = this.facets(filter)[field];
    return searchFacet(values, field, text, limit, (id) => this.nameOf(id));
  }

  nameOf(id: string): Localized | undefined {
    return this.#names.of(id);
  }

  histogram(filter: Filter): Histogram {
    return histogramIn(this.#columns, this.#look(filter)[1]);
  }

  extent(filter: Filter): BBox | undefined {
    return extentIn(this.#columns, ...this.#look(filter));
  }

  tile(filter: Filter, z: number, x: number, y: number): Uint8Array {
    return tileIn(this.#columns, filter, z, x, y);
  }

  #look(filter: Filter): [Asked, Survey] {
    const asked = ask(filter, this.#columns);
    return [asked, survey(this.#columns, asked)];
  }
}
