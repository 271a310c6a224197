import type { NewsEvent, Report } from "#lib/event/news-event";
import { generateEvents } from "#lib/query/generate";
import type { EventStore } from "#lib/store/event-store";

const BATCH = 5_000;
const PUBLISHERS = 40;

/**
 * Keeps `count` generated events in a store, the same for the same count, each with reports of its
 * own as a row of a file has: for benchmarks, and to try a large store by hand.
 */
export async function fillStore(
  store: EventStore,
  count: number,
  onKept: (events: number) => void = () => {},
): Promise<void> {
  let events: NewsEvent[] = [];
  let kept = 0;
  const flush = async () => {
    const revisions = events.map((event) => ({ event, editor: "generated" }));
    await store.append(revisions, events.flatMap(reportsOf));
    kept += events.length;
    events = [];
    onKept(kept);
  };
  for (const event of generateEvents(count))
    if (events.push(withOwnReports(event)) === BATCH) await flush();
  if (events.length > 0) await flush();
}

function withOwnReports(event: NewsEvent): NewsEvent {
  const sources = event.properties.sources.map((source, i) => ({
    ...source,
    report: `${event.id}-report-${i}`,
  }));
  return { ...event, properties: { ...event.properties, sources } };
}

function reportsOf({ id, properties }: NewsEvent): Report[] {
  const number = Number(id.slice(id.indexOf("-") + 1));
  return properties.sources.map(({ report }, i) => {
    const publisher = `publisher-${(number + i) % PUBLISHERS}`;
    return {
      id: report,
      publisher: { id: publisher, name: { en: publisher } },
      lang: "en",
      published: "2024-01-01",
      sha256: (number * 10 + i).toString(16).padStart(64, "0"),
      length: 1000,
    };
  });
}
