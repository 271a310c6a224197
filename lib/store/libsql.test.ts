import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { libsqlDialect } from "#lib/store/libsql";

interface Notes {
  notes: { id: number; body: unknown };
}

let folder: string;
let open: Kysely<Notes>[];

const connect = (mode: "write" | "read" = "write") => {
  const db = new Kysely<Notes>({ dialect: libsqlDialect(join(folder, "notes.db"), mode) });
  open.push(db);
  return db;
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-libsql-"));
  open = [];
  const db = connect();
  await sql`pragma journal_mode = wal`.execute(db);
  await sql`create table notes (id integer primary key, body)`.execute(db);
});

afterEach(async () => {
  for (const db of open) await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const insert = (db: Kysely<Notes>, body: unknown) =>
  db.insertInto("notes").values({ id: 1, body }).execute();

it("refuses a boolean, which would end the process", async () => {
  await expect(insert(connect(), true)).rejects.toThrow("A boolean cannot be bound");
});

it.each([[undefined], [{ a: 1 }], [new Date(0)]])("refuses to bind %s", async (value) => {
  await expect(connect().executeQuery(sql`select ${value}`.compile(connect()))).rejects.toThrow(
    /cannot be bound/,
  );
});

it("refuses a text with NUL, which would be cut there", async () => {
  await expect(insert(connect(), "before\0after")).rejects.toThrow(/NUL/);
});

it("refuses more parameters than SQLite takes, and takes as many as it does", async () => {
  const list = (length: number) => sql.join(Array.from({ length }, (_, i) => i));
  const count = (length: number) =>
    sql<{ n: number }>`select count(*) as n from notes where id in (${list(length)})`;
  await expect(count(32_767).execute(connect())).rejects.toThrow(/too many SQL variables/);
  expect((await count(32_766).execute(connect())).rows).toEqual([{ n: 0 }]);
});

it("opens a file for reading alone when asked to", async () => {
  await expect(insert(connect("read"), "text")).rejects.toThrow(/can only be read/);
});

it("waits for another writer without holding up the process, and then has its turn", async () => {
  const [one, other] = [connect(), connect()];
  let finish = () => {};
  const first = one.transaction().execute(async (trx) => {
    await insert(trx, "first");
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  const second = other
    .transaction()
    .execute((trx) => trx.updateTable("notes").set({ body: "second" }).execute());
  setTimeout(() => finish(), 100);
  await Promise.all([first, second]);
  expect(await one.selectFrom("notes").selectAll().execute()).toEqual([{ id: 1, body: "second" }]);
});

it("sees what others commit after it was refused a turn", async () => {
  const [one, other] = [connect(), connect()];
  const seen = () => other.selectFrom("notes").selectAll().execute();
  expect(await seen()).toEqual([]);
  await one.transaction().execute(async (trx) => {
    await insert(trx, "first");
    await expect(other.transaction().execute(async () => {})).rejects.toThrow(/locked/);
  });
  expect(await seen()).toHaveLength(1);
  await one.updateTable("notes").set({ body: "changed" }).execute();
  expect(await seen()).toEqual([{ id: 1, body: "changed" }]);
}, 20_000);
