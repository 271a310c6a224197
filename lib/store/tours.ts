import type { Kysely } from "kysely";
import type { KeptTour, TourChange } from "#lib/store/event-store";
import { publicHead } from "#lib/store/head";
import type { Tables } from "#lib/store/migrations";
import { readJson } from "#lib/store/rows";
import type { Tour, TourFile, View } from "#lib/tour/tour";

/** The body of a version that removes a tour. */
const NO_VIEWS = "[]";

/** Adds a version of a tour, or none where its newest says the same. */
export async function keepTour(
  db: Kysely<Tables>,
  { name, views }: TourFile,
  editor: string,
): Promise<KeptTour> {
  const before = (await versionsOf(db, name)).at(-1);
  const body = JSON.stringify(views);
  if (before && JSON.stringify(before.views) === body) return { tour: before, added: false };
  const version = (before?.version ?? 0) + 1;
  const recordedAt = new Date().toISOString();
  const row = {
    public_revision: (await publicHead(db)) + 1,
    name,
    version,
    recorded_at: recordedAt,
    editor,
    body,
  };
  await db.insertInto("tours").values(row).execute();
  return { tour: { name, version, recordedAt, views }, added: true };
}

/** Of the tours that were not removed, in their order. */
export async function tourNames(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .selectFrom("tours as newest")
    .select("name")
    .where("body", "<>", NO_VIEWS)
    .where("version", "=", (eb) =>
      eb
        .selectFrom("tours")
        .select(({ fn }) => fn.max("version").as("version"))
        .whereRef("tours.name", "=", "newest.name"),
    )
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
}

/** Every version of a tour, oldest first; none where there is no such tour. */
export async function versionsOf(db: Kysely<Tables>, name: string): Promise<Tour[]> {
  const rows = await db
    .selectFrom("tours")
    .selectAll()
    .where("name", "=", name)
    .orderBy("version")
    .execute();
  return rows.map(toTour);
}

export async function tourChanges(
  db: Kysely<Tables>,
  publicRevision: number,
  limit: number,
): Promise<TourChange[]> {
  const rows = await db
    .selectFrom("tours")
    .selectAll()
    .where("public_revision", ">", publicRevision)
    .orderBy("public_revision")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ publicRevision: row.public_revision, tour: toTour(row) }));
}

function toTour({ name, version, recorded_at, body }: Tables["tours"]): Tour {
  const views = readJson<View[]>(body, `tour ${name}`);
  return { name, version, recordedAt: recorded_at, views };
}
