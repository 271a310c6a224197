import { type Kysely, sql } from "kysely";
import type { Tables } from "#lib/store/migrations";

/** The last position in the log; 0 where nothing is kept. */
export async function logHead(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("revisions")
    .select(sql<number | null>`max(seq)`.as("seq"))
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** The last public revision, of events and tours alike. */
export async function publicHead(db: Kysely<Tables>): Promise<number> {
  const newest = sql<number | null>`max(public_revision)`.as("newest");
  const event = await db.selectFrom("revisions").select(newest).executeTakeFirst();
  const tour = await db.selectFrom("tours").select(newest).executeTakeFirst();
  return Math.max(event?.newest ?? 0, tour?.newest ?? 0);
}
