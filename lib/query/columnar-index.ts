import type { BBox } from "#geo/position";
import type { NewsEvent } from "#lib/event/news-event";
import { type Asked, ask } from "#lib/query/asked";
import { Columns } from "#lib/query/columns";
import type {
  Answer,
  Counts,
  Cursor,
  EventIndex,
  Extract,
  Facets,
  Histogram,
  Page,
} from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { tileIn } from "#lib/query/index-tile";
import type { PublisherOf } from "#lib/query/matches";
import { type Survey, survey } from "#lib/query/survey";
import { countsIn, extentIn, facetsIn, histogramIn, pageIn } from "#lib/query/survey-answers";

/** An index held in memory, empty. `publisherOf` names who published a report. */
export function createEventIndex(publisherOf: PublisherOf): EventIndex {
  return new ColumnarIndex(publisherOf);
}

class ColumnarIndex implements EventIndex {
  readonly #columns: Columns;

  constructor(publisherOf: PublisherOf) {
    this.#columns = new Columns(publisherOf);
  }

  get size(): number {
    return this.#columns.ids.size;
  }

  put(event: NewsEvent): void {
    this.remove(event.id);
    this.#columns.add(event);
  }

  remove(id: string): void {
    const row = this.#columns.ids.row(id);
    if (row !== undefined) this.#columns.remove(row);
  }

  answer(filter: Filter, { limit, after, few = 0 }: Extract): Answer {
    const [asked, found] = this.#look(filter);
    const counts = countsIn(this.#columns, asked, found);
    const extent = extentIn(this.#columns, asked, found);
    const page = (limit: number, after?: Cursor) =>
      pageIn(this.#columns, found.found, counts.matched, limit, after);
    return {
      counts,
      facets: facetsIn(this.#columns, asked, found),
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
