import type { Kysely } from "kysely";
import type { NewsEvent } from "#lib/event/news-event";
import type { EventChange, PublicChange } from "#lib/store/event-store";
import type { Tables } from "#lib/store/migrations";
import { toRevision } from "#lib/store/rows";
import { tourChanges } from "#lib/store/tours";

/** At most this many at once, so that their event ids fit into one statement. */
const SLICE = 500;

/** What the public saw change after a public revision, each event beside what it saw before. */
export async function publicChanges(
  db: Kysely<Tables>,
  publicRevision: number,
  limit: number,
): Promise<PublicChange[]> {
  const changes: PublicChange[] = [];
  let after = publicRevision;
  while (changes.length < limit) {
    const size = Math.min(SLICE, limit - changes.length);
    const slice = await sliceOf(db, after, size);
    changes.push(...slice);
    if (slice.length === 0) break;
    after += slice.length;
  }
  return changes;
}

/**
 * Public revisions have no gaps. Events and tours are read one after the other, so what stands beyond
 * a gap was kept in between, and its turn comes.
 */
async function sliceOf(db: Kysely<Tables>, after: number, limit: number): Promise<PublicChange[]> {
  const found = [
    ...(await eventChanges(db, after, limit)),
    ...(await tourChanges(db, after, limit)),
  ].sort((a, b) => a.publicRevision - b.publicRevision);
  const gap = found.findIndex(({ publicRevision }, i) => publicRevision !== after + 1 + i);
  return found.slice(0, gap < 0 ? limit : Math.min(gap, limit));
}

async function eventChanges(
  db: Kysely<Tables>,
  after: number,
  limit: number,
): Promise<EventChange[]> {
  const rows = await db
    .selectFrom("revisions")
    .selectAll()
    .where("public_revision", ">", after)
    .orderBy("public_revision")
    .limit(limit)
    .execute();
  const ids = [...new Set(rows.map((row) => row.event_id))];
  const shown = await shownAt(db, after, ids);
  const hidden = await lastHidden(db, ids);
  return rows.map((row) => {
    const revision = toRevision(row);
    const before = shown.get(row.event_id);
    if (revision.state === "published") shown.set(row.event_id, revision.event);
    else shown.delete(row.event_id);
    return {
      ...revision,
      publicRevision: row.public_revision ?? after,
      takenBack: (hidden.get(row.event_id) ?? 0) >= (row.public_revision ?? after),
      ...(before ? { before } : {}),
    };
  });
}

/** What was shown of these events at a public revision. */
async function shownAt(
  db: Kysely<Tables>,
  publicRevision: number,
  ids: readonly string[],
): Promise<Map<string, NewsEvent>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("revisions")
    .innerJoin(
      db
        .selectFrom("revisions")
        .select((e) => e.fn.max("public_revision").as("newest"))
        .where("event_id", "in", ids)
        .where("public_revision", "<=", publicRevision)
        .groupBy("event_id")
        .as("last"),
      "last.newest",
      "revisions.public_revision",
    )
    .selectAll("revisions")
    .where("state", "=", "published")
    .execute();
  return new Map(rows.map((row) => [row.event_id, toRevision(row).event]));
}

/** The newest public revision at which each of these events was withheld or retracted. */
async function lastHidden(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("revisions")
    .select((e) => ["event_id", e.fn.max("public_revision").as("newest")])
    .where("event_id", "in", ids)
    .where("public_revision", "is not", null)
    .where("state", "!=", "published")
    .groupBy("event_id")
    .execute();
  return new Map(rows.map((row) => [row.event_id, Number(row.newest)]));
}
