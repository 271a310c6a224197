import type { Named, NewsEvent } from "#lib/event/news-event";
import type { EventStore } from "#lib/store/event-store";

/** Who published the reports that some events rest on, where these quote nobody. */
export class Publishers {
  readonly #store: EventStore;
  #known: ReadonlyMap<string, Named | null> = new Map();

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** Loads those of these events, in the place of others: every row of a file is a report. */
  async load(events: readonly NewsEvent[]): Promise<void> {
    const asked = new Set<string>();
    for (const { properties } of events)
      for (const { report, attributedTo } of properties.sources)
        if (!attributedTo) asked.add(report);
    this.#known = await this.#store.publishersOf([...asked]);
  }

  readonly of = (report: string): Named | undefined => this.#known.get(report) ?? undefined;
}
