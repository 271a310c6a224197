import type { Kysely } from "kysely";
import { type EventText, eventOf, jsonOf, textOf } from "#lib/event/event-text";
import type { NewsEvent, Report } from "#lib/event/news-event";
import type { PublicationState } from "#lib/event/vocabularies";
import { askByList, insertRows } from "#lib/store/bulk";
import { revisionOf } from "#lib/store/content";
import {
  type AppendResult,
  type EventStore,
  type NewRevision,
  type PublishedSlice,
  StoreError,
} from "#lib/store/event-store";
import { logHead, publicHead } from "#lib/store/head";
import { schemaVersion, type Tables } from "#lib/store/migrations";
import { publicChanges } from "#lib/store/public-changes";
import { publishedSlices } from "#lib/store/published";
import { readBody, readJson, readState, toRevision } from "#lib/store/rows";
import { keepTour, tourNames, versionsOf } from "#lib/store/tours";

/** What differs from one database to the next. */
export interface Engine {
  /** Where the store is, in words for an operator. */
  readonly location: string;
  dataVersion(): Promise<number>;
  /** By report, who published it, as JSON; undefined where the report is not kept. */
  publishersOf(reportIds: readonly string[]): Promise<readonly (string | undefined)[]>;
  backup(file: string): Promise<void>;
  /** The same as `publishedSlices`, read in a thread of its own while the caller works. */
  publishedAhead?(): AsyncGenerator<PublishedSlice>;
}

/** Up to so many public revisions are read here: a thread takes longer to start. */
const READ_HERE = 50_000;

/** What an append has to know of an event's latest revision. */
interface Latest {
  readonly seq: number;
  readonly version: number;
  /** What it says, read only where the event comes again. */
  readonly said: EventText | { readonly event_id: string; readonly body: string };
  readonly publicSeq: number | null;
  readonly publicState: PublicationState | undefined;
}

type RevisionRow = Tables["revisions"];

/** What of a report has no column of its own. */
type ReportRest = Omit<Report, "id" | "sha256" | "lang" | "published" | "text">;

/** The newest revisions of events, or the newest that changed what the public sees. */
const revisionsOf = (which: "seq" | "public_seq") =>
  askByList((db, ids) =>
    db
      .selectFrom("current")
      .innerJoin("revisions", "revisions.seq", `current.${which}`)
      .selectAll("revisions")
      .where("current.event_id", "in", ids),
  );
const newestOf = revisionsOf("seq");
const newestPublicOf = revisionsOf("public_seq");

const latestRowsOf = askByList((db, ids) =>
  db
    .selectFrom("current")
    .innerJoin("revisions", "revisions.seq", "current.seq")
    .leftJoin("revisions as shown", "shown.seq", "current.public_seq")
    .select([
      "current.event_id",
      "current.seq",
      "current.public_seq",
      "revisions.body",
      "revisions.version",
      "shown.state as shown_state",
    ])
    .where("current.event_id", "in", ids),
);

const keptReports = askByList((db, ids) =>
  db.selectFrom("reports").select(["id", "sha256", "text"]).where("id", "in", ids),
);

const insertReports = insertRows<Tables["reports"]>(
  ["id", "sha256", "lang", "published", "body", "text"],
  (db, rows) => db.insertInto("reports").values(rows),
);

const insertRevisions = insertRows<RevisionRow>(
  ["seq", "event_id", "version", "state", "public_revision", "recorded_at", "editor", "body"],
  (db, rows) => db.insertInto("revisions").values(rows),
);

const putCurrent = insertRows<Tables["current"]>(["event_id", "seq", "public_seq"], (db, rows) =>
  db
    .insertInto("current")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("event_id").doUpdateSet((e) => ({
        seq: e.ref("excluded.seq"),
        public_seq: e.ref("excluded.public_seq"),
      })),
    ),
);

/** An EventStore over SQL that SQLite and PostgreSQL share; transactions must be serialised writers. */
export function createSqlStore(db: Kysely<Tables>, engine: Engine): EventStore {
  const one = async (id: string, which: "seq" | "public_seq") => {
    const [row] = await (which === "seq" ? newestOf : newestPublicOf)(db, [id]);
    return row && toRevision(row);
  };
  const publishersOf = (ids: readonly string[]) => readPublishers(engine, ids);

  return {
    append: (revisions, reports = []) =>
      db.transaction().execute(async (trx) => {
        await keepReports(trx, reports);
        return keepRevisions(trx, revisions);
      }),

    current: (eventId) => one(eventId, "seq"),

    async currentOf(eventIds) {
      const rows = await newestOf(db, eventIds);
      return new Map(rows.map((row) => [row.event_id, toRevision(row)]));
    },

    published: (eventId) => one(eventId, "public_seq"),

    async publishedEvents(eventIds) {
      const found = new Map<string, NewsEvent>();
      for (const row of await newestPublicOf(db, eventIds))
        if (row.state === "published") found.set(row.event_id, readBody(row));
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

    async *allPublished() {
      const many = (await publicHead(db)) > READ_HERE;
      yield* (many && engine.publishedAhead?.()) || publishedSlices(db, publishersOf);
    },

    keepTour: (tour, editor) => db.transaction().execute((trx) => keepTour(trx, tour, editor)),

    tourNames: () => tourNames(db),

    tour: (name) => versionsOf(db, name),

    async head() {
      return { seq: await logHead(db), publicRevision: await publicHead(db) };
    },

    async report(id) {
      const row = await db
        .selectFrom("reports")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      if (!row) return undefined;
      const { sha256, lang, published, body, text } = row;
      const rest: ReportRest = readJson(body, `report ${id}`);
      return { id, sha256, lang, published, ...rest, ...(text === null ? {} : { text }) };
    },

    publishersOf,

    dataVersion: () => engine.dataVersion(),

    async status() {
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
        revision: await logHead(db),
        publicRevision: await publicHead(db),
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

/** By report id, from what an engine has of them as JSON; what is not kept is left out. */
export async function readPublishers(
  engine: Pick<Engine, "publishersOf">,
  reportIds: readonly string[],
): Promise<Map<string, Report["publisher"]>> {
  const texts = await engine.publishersOf(reportIds);
  const known = new Map<string, Report["publisher"]>();
  const found = new Map<string, Report["publisher"]>();
  for (const [i, id] of reportIds.entries()) {
    const text = texts[i];
    if (text === undefined) continue;
    // Thousands of reports have one publisher.
    const publisher = known.get(text) ?? readJson<Report["publisher"]>(text, `report ${id}`);
    known.set(text, publisher);
    found.set(id, publisher);
  }
  return found;
}

async function keepReports(db: Kysely<Tables>, reports: readonly Report[]): Promise<void> {
  const kept = await keptReports(
    db,
    reports.map(({ id }) => id),
  );
  const known = new Map(kept.map((row) => [row.id, row]));
  const added: Tables["reports"][] = [];
  const texts = new Map<string, string>();
  for (const { text, id, sha256, lang, published, ...rest } of reports) {
    const before = known.get(id);
    if (before && before.sha256 !== sha256)
      throw new StoreError(
        `Report ${id} is kept with SHA-256 ${before.sha256}; found ${sha256}. A report does not change: give the other text an id of its own.`,
      );
    if (before) {
      if (before.text === null && text !== undefined) texts.set(id, text);
      continue;
    }
    const row = { id, sha256, lang, published, body: JSON.stringify(rest), text: text ?? null };
    added.push(row);
    known.set(id, row);
  }
  await insertReports(db, added);
  for (const [id, text] of texts)
    await db.updateTable("reports").set({ text }).where("id", "=", id).execute();
}

async function keepRevisions(
  db: Kysely<Tables>,
  revisions: readonly NewRevision[],
): Promise<AppendResult> {
  const latest = await latestOf(
    db,
    revisions.map(({ event }) => event.id),
  );
  let [seq, publicRevision] = [await logHead(db), await publicHead(db)];
  const recordedAt = new Date().toISOString();
  const rows: RevisionRow[] = [];
  const touched = new Set<string>();
  for (const { event, editor } of revisions) {
    const text = "said" in event ? event : textOf(event);
    const { id, publication } = text;
    const before = latest.get(id);
    if (before && revisionOf(eventIn(before)) === revisionOf(eventOf(text))) continue;
    const { state } = publication;
    const isPublic = changesPublicView(state, before?.publicState);
    const version = (before?.version ?? 0) + 1;
    seq += 1;
    if (isPublic) publicRevision += 1;
    rows.push({
      seq,
      event_id: id,
      version,
      state,
      public_revision: isPublic ? publicRevision : null,
      recorded_at: recordedAt,
      editor,
      body: jsonOf({ ...text, publication: { ...publication, version, updated: recordedAt } }),
    });
    touched.add(id);
    latest.set(id, {
      seq,
      version,
      said: text,
      publicSeq: isPublic ? seq : (before?.publicSeq ?? null),
      publicState: isPublic ? state : before?.publicState,
    });
  }
  await insertRevisions(db, rows);
  const current = [...touched].flatMap((id) => {
    const now = latest.get(id);
    return now ? [{ event_id: id, seq: now.seq, public_seq: now.publicSeq }] : [];
  });
  await putCurrent(db, current);
  return { added: rows.length, unchanged: revisions.length - rows.length, seq };
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

function eventIn({ said }: Latest): NewsEvent {
  return "body" in said ? readBody(said) : eventOf(said);
}

async function latestOf(
  db: Kysely<Tables>,
  eventIds: readonly string[],
): Promise<Map<string, Latest>> {
  const latest = new Map<string, Latest>();
  for (const row of await latestRowsOf(db, [...new Set(eventIds)]))
    latest.set(row.event_id, {
      seq: row.seq,
      version: row.version,
      said: row,
      publicSeq: row.public_seq,
      publicState: row.shown_state === null ? undefined : readState(row.shown_state),
    });
  return latest;
}
