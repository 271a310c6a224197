import type { Named, NewsEvent } from "#lib/event/news-event";
import type { EventStore } from "#lib/store/event-store";
import { unattributedReports } from "#lib/store/published";

/** Who published the reports that some events rest on, where these quote nobody. */
export class Publishers {
  readonly #store: EventStore;
  #known: ReadonlyMap<string, Named | null> = new Map();

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** Loads those of these events, in the place of others: every row of a file is a report. */
  async load(events: readonly NewsEvent[]): Promise<void> {
    this.know(await this.#store.publishersOf(unattributedReports(events)));
  }

  /** Takes what is known already of the next events, in the place of others. */
  know(publishers: ReadonlyMap<string, Named | null>): void {
    this.#known = publishers;
  }

  readonly of = (report: string): Named | undefined => this.#known.get(report) ?? undefined;
}
