import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { libsqlDialect } from "#lib/store/libsql";
import { MIGRATIONS, type Migration, migrate, schemaVersion } from "#lib/store/migrations";
import { sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-migrations-"));
  path = join(folder, "dateline.db");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const breaking: Migration = {
  name: "breaks half way",
  up: async (db) => {
    await db.schema.createTable("half_made").addColumn("id", "integer").execute();
    await db.updateTable("revisions").set({ editor: "changed" }).execute();
    throw new Error("out of luck");
  },
};

const working: Migration = {
  name: "works",
  up: async (db) => {
    await db.schema.createTable("made").addColumn("id", "integer").execute();
  },
};

async function tables(): Promise<string[]> {
  const db = new Kysely<never>({ dialect: libsqlDialect(path, "read") });
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name
  `.execute(db);
  await db.destroy();
  return rows.map(({ name }) => name);
}

it("leaves nothing of a migration that throws midway, nor of those before it in the same start", async () => {
  const store = await openStore(path);
  await store.append([{ event: sampleEvent("a"), editor: "desk" }]);
  await store.close();
  const before = await tables();
  await expect(openStore(path, [...MIGRATIONS, working, breaking])).rejects.toThrow("out of luck");
  expect(await tables()).toEqual(before);
  const again = await openStore(path);
  expect((await again.status()).schema).toBe(MIGRATIONS.length);
  expect((await again.current("a"))?.editor).toBe("desk");
  await again.close();
});

it("leaves an empty file when the very first migration throws, and the next start makes the store", async () => {
  await expect(openStore(path, [...MIGRATIONS, breaking])).rejects.toThrow("out of luck");
  expect(await tables()).toEqual([]);
  const store = await openStore(path);
  expect((await store.status()).schema).toBe(MIGRATIONS.length);
  await store.close();
});

it("applies each migration once, in order, and keeps what the store holds", async () => {
  const store = await openStore(path);
  await store.append([{ event: sampleEvent("a"), editor: "desk" }]);
  await store.close();
  for (let start = 0; start < 2; start += 1) {
    const newer = await openStore(path, [...MIGRATIONS, working]);
    expect((await newer.status()).schema).toBe(MIGRATIONS.length + 1);
    expect((await newer.current("a"))?.version).toBe(1);
    await newer.close();
  }
  expect(await tables()).toContain("made");
});

it("makes one store when several open it at the same moment", async () => {
  const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(path)));
  for (const store of stores) {
    expect((await store.status()).schema).toBe(MIGRATIONS.length);
    await store.close();
  }
});

it("finds the work done when another process migrated between its look and its turn", async () => {
  const db = () => new Kysely<never>({ dialect: libsqlDialect(path, "write") });
  const [first, second] = [db(), db()];
  await migrate(first);
  await migrate(second);
  expect(await schemaVersion(second)).toBe(MIGRATIONS.length);
  await Promise.all([first.destroy(), second.destroy()]);
});
