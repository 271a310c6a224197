import type { Named, NewsEvent } from "#lib/event/news-event";
import type { EventStore } from "#lib/store/event-store";

/** Who published each report that events rest on. A report does not change, so it is read once. */
export class Publishers {
  readonly #store: EventStore;
  readonly #known = new Map<string, Named | undefined>();

  constructor(store: EventStore) {
    this.#store = store;
  }

  async load(events: readonly NewsEvent[]): Promise<void> {
    const asked = events.flatMap((event) => event.properties.sources.map(({ report }) => report));
    for (const id of new Set(asked))
      if (!this.#known.has(id))
        this.#known.set(id, (await this.#store.report(id))?.publisher ?? undefined);
  }

  readonly of = (report: string): Named | undefined => this.#known.get(report);
}
