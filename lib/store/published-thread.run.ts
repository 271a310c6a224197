// The thread of `publishedAhead`: reads what a store shows the public and passes it on, slice by slice.
import { passOn } from "#lib/thread/pass-on";
import { publishedRows, type ShownRow } from "./published";
import type { PassedSlice } from "./published-thread";
import { readPublishers } from "./sql-store";
import { connect, publishersOf } from "./sqlite-store";

/** Events in a text: a longer one lies in memory that is mapped for it alone, which costs as much again. */
const PART = 16;

/** A text's quotation marks are escaped, so this is never one of its words. */
const REPORT = /"report":("(?:[^"\\]|\\.)*")/g;

await passOn(async function* (path: string): AsyncGenerator<PassedSlice> {
  const db = connect(path, "read");
  const engine = { publishersOf: (ids: readonly string[]) => publishersOf(db, ids) };
  try {
    for await (const rows of publishedRows(db)) {
      const publishers = await readPublishers(engine, reportsIn(rows));
      yield { texts: inParts(rows), what: namesOf(rows), publishers };
    }
  } finally {
    await db.destroy();
  }
});

/** All that these events rest on: more than are asked for, and found without reading the events. */
function reportsIn(rows: readonly ShownRow[]): string[] {
  const found = new Set<string>();
  for (const { body } of rows) for (const [, id = ""] of body.matchAll(REPORT)) found.add(id);
  return Array.from(found, (id) => JSON.parse(id));
}

function inParts(rows: readonly ShownRow[]): string[] {
  const parts = Array.from({ length: Math.ceil(rows.length / PART) }, (_, i) =>
    rows.slice(i * PART, (i + 1) * PART),
  );
  return parts.map((part) => `[${part.map(asJson).join(",")}]`);
}

function asJson({ seq, version, publicRevision, body }: ShownRow): string {
  return `{"seq":${seq},"version":${version},"publicRevision":${publicRevision},"event":${body}}`;
}

function namesOf(rows: readonly ShownRow[]): string {
  return `an event of the revisions ${rows[0]?.seq} to ${rows.at(-1)?.seq}`;
}
