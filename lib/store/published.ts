import type { Kysely } from "kysely";
import type { NewsEvent } from "#lib/event/news-event";
import type { EventStore, PublishedSlice, Shown } from "#lib/store/event-store";
import type { Tables } from "#lib/store/migrations";
import { readJson } from "#lib/store/rows";

/** Rows asked for at once. Slices of thousands passed between threads took a third longer. */
const SLICE = 200;

/** An event shown to the public, its body as it lies in the store. */
export interface ShownRow extends Omit<Shown, "event"> {
  readonly body: string;
}

/** Everything shown to the public now, in slices by position in the log. */
export async function* publishedRows(db: Kysely<Tables>): AsyncGenerator<readonly ShownRow[]> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("revisions")
      .innerJoin("current", (join) =>
        join
          .onRef("current.event_id", "=", "revisions.event_id")
          .onRef("current.public_seq", "=", "revisions.seq"),
      )
      .select((e) => [
        "revisions.seq",
        "version",
        e.fn.coalesce("public_revision", e.val(0)).as("publicRevision"),
        "revisions.body",
      ])
      .where("revisions.state", "=", "published")
      .where("revisions.seq", ">", after)
      .orderBy("revisions.seq")
      .limit(SLICE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    after = last.seq;
    yield rows;
  }
}

/** The same with its events read, and who published the reports they rest on. */
export async function* publishedSlices(
  db: Kysely<Tables>,
  publishersOf: EventStore["publishersOf"],
): AsyncGenerator<PublishedSlice> {
  for await (const rows of publishedRows(db)) {
    const shown = rows.map(({ body, ...rest }) => ({
      ...rest,
      event: readJson<NewsEvent>(body, `the event of revision ${rest.seq}`),
    }));
    const publishers = await publishersOf(unattributedReports(shown.map(({ event }) => event)));
    yield { shown, publishers };
  }
}

/** The reports that these events rest on where they quote nobody: their publisher is the source. */
export function unattributedReports(events: readonly NewsEvent[]): string[] {
  const reports = new Set<string>();
  for (const { properties } of events)
    for (const { report, attributedTo } of properties.sources)
      if (!attributedTo) reports.add(report);
  return [...reports];
}
