import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { SHIPPED_DOSSIER } from "#lib/cli/locations";
import { MIGRATIONS } from "#lib/store/migrations";
import { openStore } from "#lib/store/sqlite-store";

const COMMAND = new URL("./dateline.mjs", import.meta.url).pathname;
const TALKS = "syria-2016-12-29-astana-talks";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-command-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command from a folder that is not the checkout. */
function dateline(args: readonly string[], input = "") {
  const env = { ...process.env, DATELINE_STORE: join(folder, "dateline.db") };
  return spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    env,
    input,
    encoding: "utf8",
  });
}

it.each<[what: string, args: string[], code: number, says: RegExp]>([
  ["an unknown command", ["frob"], 2, /unknown command 'frob'/],
  ["an unknown option", ["status", "--frob"], 2, /unknown option '--frob'/],
  ["a missing file name", ["check"], 2, /missing required argument 'file'/],
  ["an edit without an editor", ["publish", "a"], 2, /--editor/],
  ["a retraction without a note", ["retract", "a", "--editor", "night-desk"], 2, /--note/],
  [
    "an empty note",
    ["retract", "a", "--editor", "night-desk", "--note", " "],
    2,
    /1 to 2000 characters/,
  ],
  ["an editor with a control character", ["publish", "a", "--editor", "a\u001b[2J"], 2, /U\+001B/],
  ["a file that is not there", ["check", "none.geojson"], 1, /There is no file none\.geojson/],
  [
    "a store that is not there",
    ["status", "--store", "none.db"],
    3,
    /There is no store .*none\.db/,
  ],
])("ends for %s with its exit code and one clear message", (_what, args, code, says) => {
  const { status, stderr, stdout } = dateline(args);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe("");
  expect(status).toBe(code);
});

it("refuses a dossier with one fault whole, naming line, field and remedy", async () => {
  const spoilt = readFileSync(SHIPPED_DOSSIER, "utf8").replace('"kind": "talks"', '"kind": "talk"');
  writeFileSync(join(folder, "spoilt.geojson"), spoilt);
  const store = join(folder, "untouched.db");
  const { status, stderr } = dateline(["import", "spoilt.geojson", "--store", store]);
  expect(stderr).toMatch(
    /line \d+, syria-[\w-]+, properties\.kind: found "talk"; expected .*"talks"/,
  );
  expect(status).toBe(1);
  expect(dateline(["status", "--store", store]).status).toBe(3);
});

it("refuses 200 MB of input without reading it", () => {
  const file = join(folder, "large.geojson");
  writeFileSync(file, Buffer.alloc(200_000_000, " "));
  const { status, stderr } = dateline(["check", file]);
  expect(stderr).toMatch(/found 200 MB; expected at most/);
  expect(status).toBe(1);
  rmSync(file);
});

it("takes an event from import through correction and retraction to a backup", async () => {
  const said = (args: string[], input?: string) => {
    const { status, stderr, stdout } = dateline(args, input);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    return stdout.trim();
  };
  expect(said(["check", SHIPPED_DOSSIER])).toMatch(/is sound: 8 events, 1 report, 1 tour\.$/);
  expect(said(["import", SHIPPED_DOSSIER])).toBe(
    "8 added or changed, 0 unchanged.\nThe tour syria-ceasefire-2016 is kept; a wall shows it.",
  );
  const by = ["--editor", "night-desk", "--note", "A better word."];
  const before = JSON.parse(said(["history", TALKS, "--json"])).event;
  before.properties.title.en = "Talks in Astana";
  expect(said(["correct", TALKS, "--from", "-", ...by], JSON.stringify(before))).toMatch(
    /published, version 2\.$/,
  );
  expect(said(["withhold", TALKS, ...by])).toMatch(/withheld, version 3\.$/);
  expect(said(["publish", TALKS, "--editor", "night-desk"])).toMatch(/published, version 4\.$/);
  expect(said(["retract", TALKS, ...by])).toMatch(/retracted, version 5\.$/);
  expect(said(["history", TALKS]).split("\n")[4]).toMatch(
    /^5 {2}\S+Z {2}retracted {2}night-desk {2}A better word\.$/,
  );
  expect(JSON.parse(said(["status", "--json"]))).toEqual({
    store: join(folder, "dateline.db"),
    schema: MIGRATIONS.length,
    revision: 12,
    publicRevision: 13,
    reports: 1,
    events: { draft: 0, published: 7, withheld: 0, retracted: 1 },
  });
  said(["backup", "copy.db"]);
  const copy = await openStore(join(folder, "copy.db"));
  expect((await copy.history(TALKS)).map(({ editor }) => editor)).toEqual([
    "import",
    "night-desk",
    "night-desk",
    "night-desk",
    "night-desk",
  ]);
  await copy.close();
});
