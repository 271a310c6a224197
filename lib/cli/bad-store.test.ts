import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { SHIPPED_DOSSIER } from "#lib/cli/locations";
import { sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";

const COMMAND = new URL("./dateline.mjs", import.meta.url).pathname;

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let good: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-bad-"));
  good = join(folder, "good.db");
  const store = await openStore(join(folder, "source.db"));
  await store.append(
    Array.from({ length: 200 }, (_, i) => ({ event: sampleEvent(`e${i}`), editor: "desk" })),
  );
  await store.backup(good);
  await store.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A store in a folder of its own, spoilt by `spoil`. */
function spoilt(spoil: (path: string) => void): string {
  const path = join(mkdtempSync(join(folder, "case-")), "dateline.db");
  copyFileSync(good, path);
  spoil(path);
  return path;
}

/** Every kept byte beside and in a store; the shared-memory file holds none. */
function bytesBeside(path: string): Record<string, string> {
  const parent = join(path, "..");
  const names = readdirSync(parent).filter((name) => !name.endsWith("-shm"));
  return Object.fromEntries(
    names
      .map((name) => [name, readFileSync(join(parent, name), "base64")] as const)
      .filter(([, bytes]) => bytes !== ""),
  );
}

function dateline(...args: string[]) {
  return spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8" });
}

function overwrite(path: string, from: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill("damage ", from, from + length);
  writeFileSync(path, bytes);
}

function execute(path: string, ...statements: string[]): void {
  const database = new Libsql(path);
  for (const sql of [...statements, "pragma wal_checkpoint(truncate)"]) database.exec(sql);
  database.close();
}

it.each<[what: string, spoil: (path: string) => void, message: RegExp]>([
  [
    "is no database",
    (path) => writeFileSync(path, "no database ".repeat(900)),
    /not a Dateline store/,
  ],
  ["has a damaged beginning", (path) => overwrite(path, 0, 100), /not a Dateline store/],
  [
    "has a damaged middle",
    (path) => overwrite(path, 5 * 4096, 3 * 4096),
    /is damaged.*restore a backup/,
  ],
  ["was cut short", (path) => truncateSync(path, 7 * 4096 + 11), /is damaged.*restore a backup/],
  [
    "belongs to another program",
    (path) => {
      rmSync(path);
      execute(path, "create table notes (body text)");
    },
    /SQLite file of another program/,
  ],
  [
    "was written by a newer Dateline",
    (path) =>
      execute(
        path,
        "pragma journal_mode = wal",
        "insert into dateline_migrations values (99, 'from the future', '2099-01-01')",
      ),
    /newer Dateline \(schema 99; this one knows \d+\).*update Dateline/,
  ],
])("refuses a store that %s, and leaves every byte of it", (_what, spoil, message) => {
  const path = spoilt(spoil);
  const before = bytesBeside(path);
  const { status, stderr } = dateline("import", SHIPPED_DOSSIER, "--store", path);
  expect(stderr).toMatch(message);
  expect(stderr).toContain(path);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(status).toBe(3);
  expect(bytesBeside(path)).toEqual(before);
});

it("refuses a folder in place of a store", () => {
  const path = spoilt((file) => {
    rmSync(file);
    mkdirSync(file);
  });
  const { status, stderr } = dateline("status", "--store", path);
  expect(stderr).toMatch(/not a Dateline store/);
  expect(status).toBe(3);
});

it("refuses a store that this user may only read, and leaves every byte of it", () => {
  const path = spoilt((file) => chmodSync(file, 0o444));
  chmodSync(folder, 0o755);
  chmodSync(join(path, ".."), 0o755);
  const before = bytesBeside(path);
  // Root may write everything, so the child becomes nobody once it has read the code.
  const script = `
    import { runToExit } from "#lib/cli/exit";
    import { openStore } from "#lib/store/sqlite-store";
    if (process.getuid?.() === 0) process.setuid?.(65534);
    process.exitCode = await runToExit(() => openStore(${JSON.stringify(path)}));`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  expect(stderr).toMatch(/cannot be written: this user may not write/);
  expect(status).toBe(3);
  expect(bytesBeside(path)).toEqual(before);
});

it("waits for another process that is writing, then says so and keeps nothing", async () => {
  const path = spoilt((file) => execute(file, "pragma journal_mode = wal"));
  const script = `
    const Libsql = require("libsql");
    const database = new Libsql(${JSON.stringify(path)});
    database.exec("begin immediate");
    console.log("locked");
    setInterval(() => database, 1000);`;
  const holder = spawn(process.execPath, ["--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await once(holder.stdout, "data");
    const before = bytesBeside(path);
    const { status, stderr } = dateline("import", SHIPPED_DOSSIER, "--store", path);
    expect(stderr).toMatch(/is locked by another process \(waited 5 s\)/);
    expect(status).toBe(3);
    expect(bytesBeside(path)).toEqual(before);
    expect(dateline("status", "--store", path).status).toBe(0);
  } finally {
    holder.kill("SIGKILL");
  }
});
