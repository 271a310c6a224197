import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  CompiledQuery,
  type DatabaseConnection,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import Libsql from "libsql";
import { StoreError } from "#lib/store/event-store";

/** How long a writer waits for another process to finish, and how often it looks, in milliseconds. */
const PATIENCE = 5_000;
const PAUSE = 10;

const TRANSACTION_CONTROL = /^(begin|commit|rollback)\b/;

/** Statements that come again, and how many are kept ready; one that failed is made anew. */
const REPEATED = /^\s*(select|insert|update)\b/;
const KEPT = 100;

/**
 * Kysely on an SQLite file through libsql, with what libsql leaves open closed off (the list is in
 * this folder's README). Every failure is a StoreError that names the file and the way out.
 */
export function libsqlDialect(path: string, mode: "write" | "read"): SqliteDialect {
  const database = openLibsql(path, mode);
  return new (class extends SqliteDialect {
    override createDriver() {
      return new PatientDriver({ database });
    }
  })({ database });
}

/** Waits for its turn to write without holding up the process, which may be a server. */
class PatientDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (const deadline = Date.now() + PATIENCE; ; await setTimeout(PAUSE))
      try {
        // One that reads first and writes later would be refused when another has written between.
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error;
      }
  }
}

function openLibsql(path: string, mode: "write" | "read"): SqliteDatabase {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explain(error, path);
    }
  };
  const database = attempt(() => {
    // libsql ignores { readonly: true }; only the address form opens a file for reading alone.
    const opened = new Libsql(mode === "read" ? `${pathToFileURL(path).href}?mode=ro` : path);
    opened.exec(`pragma busy_timeout = ${PATIENCE}`);
    return opened;
  });
  const control = (sql: string) =>
    attempt(() => {
      try {
        if (sql.startsWith("begin")) database.exec("pragma busy_timeout = 0");
        database.exec(sql);
      } finally {
        database.exec(`pragma busy_timeout = ${PATIENCE}`);
      }
      return { changes: 0, lastInsertRowid: 0 };
    });
  const kept = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    // A `begin` that was prepared and failed stays active and freezes what this connection sees.
    const isControl = TRANSACTION_CONTROL.test(sql);
    const statement = attempt(() => database.prepare(sql));
    const bound = <T>(parameters: readonly unknown[], work: (values: unknown[]) => T): T => {
      try {
        return attempt(() => work(checked(parameters)));
      } catch (error) {
        kept.delete(sql);
        throw error;
      }
    };
    return {
      reader: statement.reader,
      all: (parameters) => bound(parameters, (values) => statement.all(values)),
      run: (parameters) =>
        isControl ? control(sql) : bound(parameters, (values) => statement.run(values)),
      iterate: (parameters) => bound(parameters, (values) => statement.iterate(values)),
    };
  };
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (sql) => {
      const statement = kept.get(sql) ?? prepare(sql);
      if (!REPEATED.test(sql)) return statement;
      kept.delete(sql);
      kept.set(sql, statement);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(oldest);
      }
      return statement;
    },
  };
}

/** Refuses what libsql would take wrongly: a boolean aborts the process, a NUL cuts a string. */
function checked(parameters: readonly unknown[]): unknown[] {
  for (const value of parameters) {
    if (typeof value === "string") {
      if (value.includes("\0"))
        throw new StoreError("A text with the character NUL (U+0000) cannot be kept; remove it.");
    } else if (value !== null && typeof value !== "number" && typeof value !== "bigint")
      throw new TypeError(`A ${typeof value} cannot be bound; use text, a number or null`);
  }
  return [...parameters];
}

const REMEDIES: readonly (readonly [code: string, what: string])[] = [
  [
    "SQLITE_BUSY",
    `is locked by another process (waited ${PATIENCE / 1000} s). Let the other command finish or stop it, then try again.`,
  ],
  [
    "SQLITE_READONLY",
    "can only be read. Give this user the right to write the file and its folder.",
  ],
  [
    "SQLITE_NOTADB",
    "is not a Dateline store, or its beginning is damaged. It was left as it is; restore a backup, or name another file.",
  ],
  [
    "SQLITE_CORRUPT",
    "is damaged. It was left as it is; restore a backup made with `dateline backup`.",
  ],
  ["SQLITE_FULL", "could not be written: the disk is full. Nothing of this change was kept."],
  ["SQLITE_IOERR", "could not be read or written: the disk reported an error."],
  ["SQLITE_CANTOPEN", "could not be opened. Check that its folder exists and may be written."],
];

function explain(error: unknown, path: string): unknown {
  if (error instanceof StoreError || error instanceof TypeError) return error;
  const code = codeOf(error);
  const remedy = REMEDIES.find(([known]) => code.startsWith(known))?.[1];
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError(`The store ${path} ${remedy ?? `failed: ${message}`}`, { cause: error });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  // Opening reports SQLite's number in a sentence instead of a code.
  if (error.message.includes("Unable to open")) return "SQLITE_CANTOPEN";
  return "code" in error ? String(error.code) : "";
}

function isBusy(error: unknown): boolean {
  return error instanceof StoreError && codeOf(error.cause).startsWith("SQLITE_BUSY");
}
