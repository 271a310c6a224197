import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { importFile, openRows } from "#lib/cli/import-file";
import type { EventStore } from "#lib/store/event-store";
import { libsqlDialect } from "#lib/store/libsql";
import { migrate, type Tables } from "#lib/store/migrations";
import { createSqlStore } from "#lib/store/sql-store";
import { openStore } from "#lib/store/sqlite-store";

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const COMMAND = new URL("./dateline.mjs", import.meta.url).pathname;
const HEADER = "id,date,latitude,longitude,place,notes";

let folder: string;
let path: string;
let db: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-rows-"));
  path = join(folder, "events.csv");
  db = join(folder, "dateline.db");
});

afterEach(() => rmSync(folder, { recursive: true }));

const row = (i: number, notes = "as told") =>
  `e${i},2007-06-${String((i % 28) + 1).padStart(2, "0")},33.42,43.31,Ramadi,${notes}`;
const write = (...lines: string[]) => writeFileSync(path, [HEADER, ...lines, ""].join("\n"));
const many = (count: number) => Array.from({ length: count }, (_, i) => row(i));
const bring = async (store: EventStore) =>
  importFile(store, path, await openRows(path, {}), { editor: "import" });

async function withStore<T>(work: (store: EventStore) => Promise<T>): Promise<T> {
  const store = await openStore(db);
  return work(store).finally(() => store.close());
}

function dateline(...args: string[]) {
  return spawnSync(process.execPath, [COMMAND, ...args, "--store", db], { encoding: "utf8" });
}

describe("what goes wrong on the way", () => {
  it("says that the disk is full, keeps what was acknowledged, and goes on where there is room", async () => {
    write(...many(25_000));
    const kysely = new Kysely<Tables>({ dialect: libsqlDialect(db, "write") });
    await migrate(kysely);
    const engine = {
      location: db,
      dataVersion: async () => 0,
      publishersOf: async () => [],
      backup: async () => {},
    };
    const store = createSqlStore(kysely, engine);
    const room = (pages: number) =>
      sql`pragma max_page_count = ${sql.raw(String(pages))}`.execute(kysely);
    await room(5_000);
    await expect(bring(store)).rejects.toThrow(/the disk is full/);
    const { revision } = await store.status();
    expect(revision).toBeGreaterThan(0);
    expect(revision).toBeLessThan(25_000);
    await room(1_000_000);
    expect(await bring(store)).toMatchObject({ added: 25_000 - revision, unchanged: revision });
    await store.close();
  });

  it("lets two imports of one file run at once, and keeps each row once", async () => {
    write(...many(3_000));
    const started = [1, 2].map(() =>
      spawn(process.execPath, [COMMAND, "import", path, "--store", db], {
        stdio: ["ignore", "ignore", "pipe"],
      }),
    );
    const codes = await Promise.all(started.map(async (child) => (await once(child, "exit"))[0]));
    expect(codes).toEqual([0, 0]);
    await withStore(async (store) => expect((await store.status()).revision).toBe(3_000));
  }, 60_000);

  it("loses nothing when it is killed midway, and a repeat adds the rest", async () => {
    write(...many(40_000));
    const child = spawn(process.execPath, [COMMAND, "import", path, "--store", db]);
    const kept = async () =>
      existsSync(db) ? withStore(async (store) => (await store.status()).revision) : 0;
    for (const end = Date.now() + 30_000; (await kept().catch(() => 0)) === 0 && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGKILL");
    await once(child, "exit");
    await withStore(async (store) => {
      const { revision } = await store.status();
      expect(revision).toBeGreaterThan(0);
      expect(revision).toBeLessThan(40_000);
      expect(await bring(store)).toMatchObject({
        added: 40_000 - revision,
        unchanged: revision,
        refused: 0,
      });
    });
  }, 90_000);
});

it("ends on an interrupt with what it has kept and how to go on, and a repeat adds the rest", async () => {
  write(...many(60_000));
  const child = spawn(process.execPath, [COMMAND, "import", path, "--store", db], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      said += text;
    });
  const kept = async () =>
    existsSync(db) ? withStore(async (store) => (await store.head()).seq) : 0;
  for (const end = Date.now() + 60_000; (await kept().catch(() => 0)) === 0 && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  const [code] = await once(child, "exit");
  expect(said).toMatch(/Interrupted.*import it again/s);
  expect(code).toBe(130);
  const seq = await kept();
  expect(said).toContain(`${seq} added or changed`);
  expect(seq).toBeLessThan(60_000);
  await withStore(async (store) => {
    expect(await bring(store)).toMatchObject({ added: 60_000 - seq, unchanged: seq });
  });
}, 120_000);

it("adds no revision when a file comes again, and one for a row that changed", async () => {
  await withStore(async (store) => {
    write(row(1), row(2));
    expect(await bring(store)).toMatchObject({ rows: 2, added: 2, unchanged: 0 });
    expect(await bring(store)).toMatchObject({ added: 0, unchanged: 2 });
    write(row(1), row(2, "told anew"));
    expect(await bring(store)).toMatchObject({ added: 1, unchanged: 1 });
    write(row(1), row(2));
    expect(await bring(store)).toMatchObject({ added: 1, unchanged: 1 });
    expect((await store.history("e2")).map(({ event }) => event.properties.summary)).toHaveLength(
      3,
    );
    expect((await store.status()).reports).toBe(3);
  });
});

it("writes refused rows with line and reason to a file that can be mended and imported", async () => {
  await withStore(async (store) => {
    write(row(1), 'e2,2007-06-14,91,43.31,Ramadi,"a, b"');
    const result = await bring(store);
    expect(result).toMatchObject({ rows: 2, added: 1, refused: 1 });
    const { rejectedFile } = result;
    const text = readFileSync(rejectedFile, "utf8");
    expect(text.split("\n")).toEqual([
      `line,reason,${HEADER}`,
      expect.stringMatching(
        /^3,"latitude: found ""91""; expected .*",e2,2007-06-14,91,43.31,Ramadi,"a, b"$/,
      ),
      "",
    ]);
    writeFileSync(path, text.replace("91,43.31", "33.42,43.31"));
    expect(await bring(store)).toMatchObject({ added: 1, refused: 0 });
    expect(existsSync(rejectedFile)).toBe(false);
  });
});

describe("the command", () => {
  it("shows how it reads a file and the first ten events, and keeps nothing", () => {
    write(...many(12));
    const { status, stdout } = dateline("import", path, "--dry-run", "--map", "title=notes");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^title +notes$/m);
    expect(stdout).toMatch(/^delimiter +comma$/m);
    expect(stdout.match(/^e\d+ {2}2007-06-/gm)).toHaveLength(10);
    expect(existsSync(db)).toBe(false);
  });

  it("keeps rows, says what became of them, and ends as refused where none was taken", () => {
    write(row(1), "e2,2007-06-14,0.00,0.00,,", "e3,never,1,1,,");
    const { status, stdout } = dateline("import", path, "--draft");
    expect(stdout).toContain("2 added or changed, 0 unchanged, 1 refused.");
    expect(stdout).toContain("1 at 0, 0: kept");
    expect(stdout).toContain(`${path}.rejected.csv`);
    expect(status).toBe(0);
    write("e3,never,1,1,,");
    const none = dateline("import", path);
    expect(none.stderr).toContain(`No row of ${path} was taken.`);
    expect(none.status).toBe(1);
  });

  it.each([
    ["a kind that is none", ["--kind", "IED=bomb"], 2, /bomb is no kind; the kinds are/],
    ["a map without a column", ["--map", "kind"], 2, /Expected FIELD=COLUMN/],
    [
      "a column that is not there",
      ["--map", "kind=typ"],
      1,
      /events\.csv was refused: --map kind: found "typ"/,
    ],
    ["a format that it is not", ["--format", "dossier"], 1, /was refused/],
    [
      "a format that nobody knows",
      ["--format", "xls"],
      2,
      /Allowed choices are dossier, acled, ucdp-ged, timemap, csv, geojson/,
    ],
  ])("ends for %s with its exit code and one clear message", (_what, args, code, says) => {
    write(row(1));
    const { status, stderr } = dateline("import", path, ...args);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(code);
  });
});
