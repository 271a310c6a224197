import { randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";

/** Rows as they stand in the database, in the part of SQL that SQLite and PostgreSQL share. */
export interface Tables {
  dateline_migrations: { id: number; name: string; applied_at: string };
  reports: {
    id: string;
    sha256: string;
    lang: string;
    published: string;
    /** What else the report has, as JSON, without its text; older rows hold all of it. */
    body: string;
    text: string | null;
  };
  revisions: {
    seq: number;
    event_id: string;
    version: number;
    state: string;
    public_revision: number | null;
    recorded_at: string;
    editor: string;
    /** The event as JSON. */
    body: string;
  };
  /** One row. */
  identity: { id: string };
  /** Every version of every tour; only ever added to. */
  tours: {
    public_revision: number;
    name: string;
    version: number;
    recorded_at: string;
    editor: string;
    /** The views as JSON. */
    body: string;
  };
  current: {
    event_id: string;
    /** The newest revision, drafts included. */
    seq: number;
    /** The newest revision that changed what the public sees. */
    public_seq: number | null;
  };
}

export interface Migration {
  readonly name: string;
  up(db: Kysely<Tables>): Promise<void>;
}

/** Applied in this order, once each. Append only: a released one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: "reports, revisions and current",
    up: async (db) => {
      await db.schema
        .createTable("reports")
        .addColumn("id", "text", (c) => c.primaryKey())
        .addColumn("sha256", "text", (c) => c.notNull())
        .addColumn("lang", "text", (c) => c.notNull())
        .addColumn("published", "text", (c) => c.notNull())
        .addColumn("body", "text", (c) => c.notNull())
        .addColumn("text", "text")
        .execute();
      await db.schema
        .createTable("revisions")
        .addColumn("seq", "integer", (c) => c.primaryKey())
        .addColumn("event_id", "text", (c) => c.notNull())
        .addColumn("version", "integer", (c) => c.notNull())
        .addColumn("state", "text", (c) => c.notNull())
        .addColumn("public_revision", "integer", (c) => c.unique())
        .addColumn("recorded_at", "text", (c) => c.notNull())
        .addColumn("editor", "text", (c) => c.notNull())
        .addColumn("body", "text", (c) => c.notNull())
        .addUniqueConstraint("one_version_of_an_event", ["event_id", "version"])
        .execute();
      await db.schema
        .createTable("current")
        .addColumn("event_id", "text", (c) => c.primaryKey())
        .addColumn("seq", "integer", (c) => c.notNull().references("revisions.seq"))
        .addColumn("public_seq", "integer", (c) => c.references("revisions.seq"))
        .addColumn("body", "text", (c) => c.notNull())
        .execute();
    },
  },
  {
    name: "identity",
    up: async (db) => {
      await db.schema
        .createTable("identity")
        .addColumn("id", "text", (c) => c.primaryKey())
        .execute();
      await db.insertInto("identity").values({ id: newIdentity() }).execute();
    },
  },
  {
    name: "current without a second copy of the body",
    up: (db) => db.schema.alterTable("current").dropColumn("body").execute(),
  },
  {
    name: "tours",
    up: async (db) => {
      await db.schema
        .createTable("tours")
        .addColumn("public_revision", "integer", (c) => c.primaryKey())
        .addColumn("name", "text", (c) => c.notNull())
        .addColumn("version", "integer", (c) => c.notNull())
        .addColumn("recorded_at", "text", (c) => c.notNull())
        .addColumn("editor", "text", (c) => c.notNull())
        .addColumn("body", "text", (c) => c.notNull())
        .addUniqueConstraint("one_version_of_a_tour", ["name", "version"])
        .execute();
    },
  },
];

/** 40 random bits, short enough for every address. */
export function newIdentity(): string {
  return randomBytes(5).toString("hex");
}

/**
 * Brings the schema up to date, all missing migrations in one transaction: a failing one leaves
 * nothing behind, and of two processes that start together the second finds the work done.
 */
export async function migrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.schema
      .createTable("dateline_migrations")
      .ifNotExists()
      .addColumn("id", "integer", (c) => c.primaryKey())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("applied_at", "text", (c) => c.notNull())
      .execute();
    const applied = await schemaVersion(trx);
    for (const [index, migration] of migrations.entries()) {
      if (index < applied) continue;
      await migration.up(trx);
      await trx
        .insertInto("dateline_migrations")
        .values({ id: index + 1, name: migration.name, applied_at: new Date().toISOString() })
        .execute();
    }
  });
}

/** How many migrations this store has had. */
export async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("dateline_migrations")
    .select(sql<number | null>`max(id)`.as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}
