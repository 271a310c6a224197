import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { Kysely, sql } from "kysely";
import { type EventStore, StoreError } from "#lib/store/event-store";
import { libsqlDialect } from "#lib/store/libsql";
import {
  MIGRATIONS,
  type Migration,
  migrate,
  newIdentity,
  schemaVersion,
  type Tables,
} from "#lib/store/migrations";
import { publishedAhead } from "#lib/store/published-thread";
import { createSqlStore } from "#lib/store/sql-store";

/** Up to this size a file is read through for damage before it is used: 0.1 s on a small machine. */
const CHECKED_BYTES = 256_000_000;

/** Pages held in memory: as many as an import's transaction changes, or they are written twice. */
const CACHE_KIB = 32_000;

/** Where the store is unless a caller says otherwise: `DATELINE_STORE`, else `data/dateline.db`. */
function storeLocation(): string {
  // Without the remarks Turbopack takes the whole checkout for a part of the site.
  return resolve(/* turbopackIgnore: true */ process.env.DATELINE_STORE || "data/dateline.db");
}

/**
 * Opens the SQLite store at this path, making it and its folder where they are missing and bringing
 * its schema up to date. A file that cannot serve is refused with a StoreError and left untouched.
 */
export async function openStore(
  location: string = storeLocation(),
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<EventStore> {
  const path = resolve(/* turbopackIgnore: true */ location);
  const known = existsSync(/* turbopackIgnore: true */ path)
    ? await inspect(path)
    : prepareFolder(path);
  if (known > migrations.length)
    throw new StoreError(
      `The store ${path} was written by a newer Dateline (schema ${known}; this one knows ${migrations.length}). It was left as it is; update Dateline.`,
    );
  const db = connect(path, "write");
  try {
    await sql`pragma journal_mode = wal`.execute(db);
    await sql`pragma synchronous = full`.execute(db);
    await sql`pragma cache_size = ${sql.raw(String(-CACHE_KIB))}`.execute(db);
    await sql`pragma foreign_keys = on`.execute(db);
    if (known < migrations.length) await migrate(db, migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createSqlStore(db, {
    location: path,
    backup: (file) => backUp(db, resolve(file)),
    publishersOf: (ids) => publishersOf(db, ids),
    publishedAhead: () => publishedAhead(path),
    async dataVersion() {
      const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
      return rows[0]?.data_version ?? 0;
    },
  });
}

/** @throws {StoreError} where the file cannot be opened */
export function connect(path: string, mode: "write" | "read"): Kysely<Tables> {
  return new Kysely({ dialect: libsqlDialect(path, mode) });
}

/** All in one text: a row for each would cost more than finding it. */
export async function publishersOf(db: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ lines: string | null }>`
    select group_concat(publisher, char(10)) as lines from (
      select coalesce(reports.body -> '$.publisher', '') as publisher
      from json_each(${JSON.stringify(ids)}) as asked
      left join reports on reports.id = asked.value
      order by asked.key
    )`.execute(db);
  return (rows[0]?.lines ?? "").split("\n").map((line) => line || undefined);
}

/** The schema version of an existing file, read without writing a byte to it. */
async function inspect(path: string): Promise<number> {
  for (const needed of [path, dirname(path)])
    try {
      accessSync(needed, constants.R_OK | constants.W_OK);
    } catch {
      throw new StoreError(
        `The store ${path} cannot be written: this user may not write ${needed}. It was left as it is; give this user the right to write the file and its folder.`,
      );
    }
  const db = connect(path, "read");
  try {
    if (statSync(path).size <= CHECKED_BYTES) await checkPages(db, path);
    const { rows } = await sql<{ name: string }>`select name from sqlite_master`.execute(db);
    if (rows.length === 0) return 0;
    if (!rows.some(({ name }) => name === "dateline_migrations"))
      throw new StoreError(
        `The store ${path} is an SQLite file of another program. It was left as it is; name another file.`,
      );
    return await schemaVersion(db);
  } finally {
    await db.destroy();
  }
}

async function checkPages(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  if (rows[0]?.quick_check !== "ok")
    throw new StoreError(
      `The store ${path} is damaged. It was left as it is; restore a backup made with \`dateline backup\`.`,
    );
}

function prepareFolder(path: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new StoreError(`The folder of the store ${path} could not be made.`, { cause });
  }
  return 0;
}

/** A backup is whole or absent: it is written under another name and synced before it takes its own. */
async function backUp(db: Kysely<Tables>, file: string): Promise<void> {
  if (existsSync(file))
    throw new StoreError(`${file} exists already; a backup is only written to a new file.`);
  const partial = `${file}.partial`;
  try {
    rmSync(partial, { force: true });
    await sql`vacuum into ${partial}`.execute(db);
    await identifyAnew(partial);
    sync(partial);
    renameSync(partial, file);
    sync(dirname(file));
  } catch (error) {
    rmSync(partial, { force: true });
    if (error instanceof StoreError) throw error;
    throw new StoreError(`The backup ${file} could not be written.`, { cause: error });
  }
}

/** A restored backup counts its revisions on from where it was made, as its origin did before it. */
async function identifyAnew(file: string): Promise<void> {
  const copy = connect(file, "write");
  try {
    await copy.updateTable("identity").set({ id: newIdentity() }).execute();
  } finally {
    await copy.destroy();
  }
}

function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
