import { type Kysely, sql } from "kysely";
import type { NewsEvent, Report } from "#lib/event/news-event";
import type { PublicationState } from "#lib/event/vocabularies";
import { revisionOf } from "#lib/store/content";
import {
  type AppendResult,
  type EventStore,
  type NewRevision,
  type Revision,
  StoreError,
} from "#lib/store/event-store";
import { schemaVersion, type Tables } from "#lib/store/migrations";
import { publicChanges } from "#lib/store/public-changes";
import { readBody, readJson, readState, toRevision } from "#lib/store/rows";

/** Rows in one statement; ten columns of them stay far below every database's parameter limit. */
const CHUNK = 500;

/** What differs from one database to the next. */
export interface Engine {
  /** Where the store is, in words for an operator. */
  readonly location: string;
  dataVersion(): Promise<number>;
  backup(file: string): Promise<void>;
}

/** What an append has to know of an event's latest revision. */
interface Latest {
  readonly seq: number;
  readonly version: number;
  /** What it keeps, compared only where the event comes again: working it out costs time. */
  readonly revision: () => string;
  readonly publicSeq: number | null;
  readonly publicState: PublicationState | undefined;
  readonly body: string;
}

type RevisionRow = Tables["revisions"];

/** An EventStore over SQL that SQLite and PostgreSQL share; transactions must be serialised writers. */
export function createSqlStore(db: Kysely<Tables>, engine: Engine): EventStore {
  const revisionsOf = (ids: readonly string[], which: "seq" | "public_seq") =>
    db
      .selectFrom("current")
      .innerJoin("revisions", "revisions.seq", `current.${which}`)
      .selectAll("revisions")
      .where("current.event_id", "in", ids);

  const one = async (id: string, which: "seq" | "public_seq") => {
    const row = await revisionsOf([id], which).executeTakeFirst();
    return row && toRevision(row);
  };

  return {
    append: (revisions, reports = []) =>
      db.transaction().execute(async (trx) => {
        await keepReports(trx, reports);
        return keepRevisions(trx, revisions);
      }),

    current: (eventId) => one(eventId, "seq"),

    async currentOf(eventIds) {
      const found = new Map<string, Revision>();
      for (const ids of chunksOf(eventIds))
        for (const row of await revisionsOf(ids, "seq").execute())
          found.set(row.event_id, toRevision(row));
      return found;
    },

    published: (eventId) => one(eventId, "public_seq"),

    async publishedEvents(eventIds) {
      const found = new Map<string, NewsEvent>();
      for (const ids of chunksOf(eventIds)) {
        const rows = await revisionsOf(ids, "public_seq")
          .where("revisions.state", "=", "published")
          .execute();
        for (const row of rows) found.set(row.event_id, readBody(row));
      }
      return eventIds.flatMap((id) => found.get(id) ?? []);
    },

    async history(eventId) {
      const rows = await db
        .selectFrom("revisions")
        .selectAll()
        .where("event_id", "=", eventId)
        .orderBy("version")
        .execute();
      return rows.map(toRevision);
    },

    async changes(seq, limit) {
      const rows = await db
        .selectFrom("revisions")
        .selectAll()
        .where("seq", ">", seq)
        .orderBy("seq")
        .limit(limit)
        .execute();
      return rows.map(toRevision);
    },

    publicChanges: (revision, limit) => publicChanges(db, revision, limit),

    async scanPublished(afterId, limit) {
      const rows = await db
        .selectFrom("current")
        .innerJoin("revisions", "revisions.seq", "current.public_seq")
        .selectAll("revisions")
        .where("revisions.state", "=", "published")
        .$if(afterId !== undefined, (query) => query.where("current.event_id", ">", afterId ?? ""))
        .orderBy("current.event_id")
        .limit(limit)
        .execute();
      return rows.map(toRevision);
    },

    async report(id) {
      const row = await db
        .selectFrom("reports")
        .select(["body", "text"])
        .where("id", "=", id)
        .executeTakeFirst();
      if (!row) return undefined;
      const report: Report = readJson(row.body, `report ${id}`);
      return row.text === null ? report : { ...report, text: row.text };
    },

    dataVersion: () => engine.dataVersion(),

    async status() {
      const head = await headOf(db);
      const { reports } = await db
        .selectFrom("reports")
        .select((e) => e.fn.countAll<number>().as("reports"))
        .executeTakeFirstOrThrow();
      const counted = await db
        .selectFrom("current")
        .innerJoin("revisions", "revisions.seq", "current.seq")
        .select((e) => ["revisions.state", e.fn.countAll<number>().as("count")])
        .groupBy("revisions.state")
        .execute();
      const countOf = (state: PublicationState) =>
        Number(counted.find((row) => row.state === state)?.count ?? 0);
      return {
        store: engine.location,
        schema: await schemaVersion(db),
        revision: head.seq,
        publicRevision: head.publicRevision,
        reports: Number(reports),
        events: {
          draft: countOf("draft"),
          published: countOf("published"),
          withheld: countOf("withheld"),
          retracted: countOf("retracted"),
        },
      };
    },

    async identity() {
      const { id } = await db.selectFrom("identity").select("id").executeTakeFirstOrThrow();
      return id;
    },

    backup: (file) => engine.backup(file),

    close: () => db.destroy(),
  };
}

async function keepReports(db: Kysely<Tables>, reports: readonly Report[]): Promise<void> {
  for (const chunk of chunksOf(reports)) {
    const ids = chunk.map(({ id }) => id);
    const kept = await db
      .selectFrom("reports")
      .select(["id", "sha256", "text"])
      .where("id", "in", ids)
      .execute();
    const known = new Map(kept.map((row) => [row.id, row]));
    const added: Tables["reports"][] = [];
    const texts = new Map<string, string>();
    for (const { text, ...report } of chunk) {
      const { id, sha256, lang, published } = report;
      const before = known.get(id);
      if (before && before.sha256 !== sha256)
        throw new StoreError(
          `Report ${id} is kept with SHA-256 ${before.sha256}; found ${sha256}. A report does not change: give the other text an id of its own.`,
        );
      const row = { id, sha256, lang, published, body: JSON.stringify(report), text: text ?? null };
      if (!before) added.push(row);
      else if (before.text === null && text !== undefined) texts.set(id, text);
      known.set(id, before ?? row);
    }
    if (added.length > 0) await db.insertInto("reports").values(added).execute();
    for (const [id, text] of texts)
      await db.updateTable("reports").set({ text }).where("id", "=", id).execute();
  }
}

async function keepRevisions(
  db: Kysely<Tables>,
  revisions: readonly NewRevision[],
): Promise<AppendResult> {
  const latest = await latestOf(
    db,
    revisions.map(({ event }) => event.id),
  );
  const head = await headOf(db);
  const recordedAt = new Date().toISOString();
  const rows: RevisionRow[] = [];
  const touched = new Set<string>();
  for (const { event, editor } of revisions) {
    const before = latest.get(event.id);
    if (before && before.revision() === revisionOf(event)) continue;
    const { state } = event.properties.publication;
    const isPublic = changesPublicView(state, before?.publicState);
    const version = (before?.version ?? 0) + 1;
    const publication = { ...event.properties.publication, version, updated: recordedAt };
    const body = JSON.stringify({ ...event, properties: { ...event.properties, publication } });
    head.seq += 1;
    if (isPublic) head.publicRevision += 1;
    rows.push({
      seq: head.seq,
      event_id: event.id,
      version,
      state,
      public_revision: isPublic ? head.publicRevision : null,
      recorded_at: recordedAt,
      editor,
      body,
    });
    touched.add(event.id);
    latest.set(event.id, {
      seq: head.seq,
      version,
      revision: () => revisionOf(event),
      publicSeq: isPublic ? head.seq : (before?.publicSeq ?? null),
      publicState: isPublic ? state : before?.publicState,
      body,
    });
  }
  for (const chunk of chunksOf(rows)) await db.insertInto("revisions").values(chunk).execute();
  const current = [...touched].flatMap((id) => {
    const now = latest.get(id);
    return now ? [{ event_id: id, seq: now.seq, public_seq: now.publicSeq, body: now.body }] : [];
  });
  for (const chunk of chunksOf(current))
    await db
      .insertInto("current")
      .values(chunk)
      .onConflict((conflict) =>
        conflict.column("event_id").doUpdateSet((e) => ({
          seq: e.ref("excluded.seq"),
          public_seq: e.ref("excluded.public_seq"),
          body: e.ref("excluded.body"),
        })),
      )
      .execute();
  return { added: rows.length, unchanged: revisions.length - rows.length, seq: head.seq };
}

/**
 * Whether the public sees anything change when a revision in this state follows what it sees now
 * (undefined: it has never been shown this event, so taking it back must not reveal it).
 */
function changesPublicView(state: PublicationState, shown: PublicationState | undefined): boolean {
  if (state === "draft") return false;
  if (state === "published") return true;
  if (shown === undefined) return false;
  return state === "retracted" || shown !== "withheld";
}

async function latestOf(
  db: Kysely<Tables>,
  eventIds: readonly string[],
): Promise<Map<string, Latest>> {
  const latest = new Map<string, Latest>();
  for (const ids of chunksOf([...new Set(eventIds)])) {
    const rows = await db
      .selectFrom("current")
      .innerJoin("revisions", "revisions.seq", "current.seq")
      .leftJoin("revisions as shown", "shown.seq", "current.public_seq")
      .select([
        "current.event_id",
        "current.seq",
        "current.public_seq",
        "current.body",
        "revisions.version",
        "shown.state as shown_state",
      ])
      .where("current.event_id", "in", ids)
      .execute();
    for (const row of rows)
      latest.set(row.event_id, {
        seq: row.seq,
        version: row.version,
        revision: () => revisionOf(readBody(row)),
        publicSeq: row.public_seq,
        publicState: row.shown_state === null ? undefined : readState(row.shown_state),
        body: row.body,
      });
  }
  return latest;
}

async function headOf(db: Kysely<Tables>): Promise<{ seq: number; publicRevision: number }> {
  const row = await db
    .selectFrom("revisions")
    .select([
      sql<number | null>`max(seq)`.as("seq"),
      sql<number | null>`max(public_revision)`.as("publicRevision"),
    ])
    .executeTakeFirst();
  return { seq: row?.seq ?? 0, publicRevision: row?.publicRevision ?? 0 };
}

function* chunksOf<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK);
}
