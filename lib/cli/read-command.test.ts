import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readDossier } from "#lib/import/dossier";
import { openStore } from "#lib/store/sqlite-store";

const COMMAND = new URL("./dateline.mjs", import.meta.url).pathname;
/** A word that stands in the report and must not be met by the public. */
const CANARY = "quailfeather";
const REPORT = `Deminers cleared 340 dunams of farmland near Manbij since 5 December, the ${CANARY} ministry said.
A car bomb exploded in Azaz on Tuesday, killing at least two people. Moscow denied reports of an attack on Raqqa.`;

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let report: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-read-"));
  report = join(folder, "wire.txt");
  writeFileSync(report, REPORT);
});

afterAll(() => rmSync(folder, { recursive: true }));

function read(...args: readonly string[]) {
  return spawnSync(process.execPath, [COMMAND, "read", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

it("prints a dossier of drafts that is sound, with the words each event was read from", () => {
  const { status, stdout } = read(
    report,
    "--published",
    "2016-12-29",
    "--publisher",
    "Example Wire",
  );
  expect(status).toBe(0);
  const { events, reports, rejections } = readDossier(stdout);
  expect(rejections).toEqual([]);
  expect(reports[0]?.publisher?.name).toEqual({ en: "Example Wire" });
  expect(reports[0]?.text).toBeUndefined();
  expect(
    events.map(({ properties }) => [
      properties.kind,
      properties.when,
      properties.publication.state,
    ]),
  ).toEqual([
    ["clearance", "2016-12-05/2016-12-29", "draft"],
    ["explosion", "2016-12-27", "draft"],
    ["statement", "2016-12-29~", "draft"],
  ]);
  expect(events[0]?.properties.places[0]).toMatchObject({
    id: "manbij",
    precision: "district",
    coordinateUncertaintyInMeters: 25_000,
  });
  expect(events[0]?.properties.measures[0]).toMatchObject({
    value: 34,
    unit: "har",
    basis: "cumulative",
    reported: { value: "340", unit: "dunams" },
  });
  expect(events[2]?.geometry).toBeNull();
  for (const { properties } of events)
    for (const { chars } of properties.sources)
      expect(REPORT.slice(...(chars ?? [0, 0])).length).toBeGreaterThan(10);
});

it("keeps them as drafts of which nothing is public, and adds nothing the second time", async () => {
  const path = join(folder, "drafts.db");
  expect(read(report, "--published", "2016-12-29", "--into", path).stdout).toMatch(
    /^3 kept as drafts, 0 unchanged/,
  );
  expect(read(report, "--published", "2016-12-29", "--into", path).stdout).toMatch(
    /^0 kept as drafts, 3 unchanged/,
  );
  const store = await openStore(path);
  try {
    const { events, publicRevision } = await store.status();
    expect(events).toMatchObject({ draft: 3, published: 0 });
    expect(publicRevision).toBe(0);
  } finally {
    await store.close();
  }
  expect(readFileSync(path).includes(CANARY)).toBe(true);
});

it("shows the text with every mention marked and why, without colour where none is wanted", () => {
  const { status, stdout } = read(report, "--published", "2016-12-29", "--explain");
  expect(status).toBe(0);
  expect(stdout).toContain("‹340 dunams›");
  expect(stdout).toContain("actor");
  expect(stdout).not.toContain("\u001b[");
  expect(stdout).toMatch(/3 candidates[\s\S]*1\. clearance, happened, 2016-12-05\/2016-12-29/);
});

it("isolates Arabic, so that it reads right to left beside its labels", () => {
  const file = join(folder, "wire.ar.txt");
  writeFileSync(file, "انفجرت عبوة ناسفة في حلب أمس.");
  const { stdout } = read(file, "--published", "2016-12-29", "--explain");
  expect(stdout).toMatch(/\u2067[^\u2069]*‹حلب›\d[^\u2069]*\u2069/);
});

it.each<[what: string, args: (file: string) => string[], code: number, says: RegExp]>([
  ["a missing day of publication", (file) => [file], 2, /--published/],
  ["a day that does not exist", (file) => [file, "--published", "2016-02-30"], 2, /a day such as/],
  ["a day still to come", (file) => [file, "--published", "2999-01-01"], 2, /still to come/],
  [
    "a file that is not there",
    () => ["nowhere.txt", "--published", "2016-12-29"],
    1,
    /nowhere\.txt could not be read/,
  ],
])("refuses %s", (_, args, code, says) => {
  const { status, stderr } = read(...args(report));
  expect(stderr).toMatch(says);
  expect(status).toBe(code);
});

it.each([
  [
    "a language that it does not read",
    "シリアの停戦についてロシアとトルコが合意した。",
    /Japanese/,
  ],
  ["an empty file", " \n", /no text to read/],
  ["a file in another encoding", Buffer.from([0xc7, 0xe4, 0xdd, 0xcc, 0xc7, 0xd1]), /not in UTF-8/],
])("refuses %s and keeps nothing", (_, content, says) => {
  const file = join(folder, "other.txt");
  const path = join(folder, "other.db");
  writeFileSync(file, content);
  const { status, stderr } = read(file, "--published", "2016-12-29", "--into", path);
  expect(stderr).toMatch(says);
  expect(status).toBe(1);
  expect(existsSync(path)).toBe(false);
});
