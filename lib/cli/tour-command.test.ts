import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { SHIPPED_DOSSIER } from "#lib/cli/locations";

const COMMAND = new URL("./dateline.mjs", import.meta.url).pathname;
const TOUR = "syria-ceasefire-2016";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-tour-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function tour(args: readonly string[], input = "") {
  const env = { ...process.env, DATELINE_STORE: join(folder, "dateline.db") };
  return spawnSync(process.execPath, [COMMAND, ...args], { env, input, encoding: "utf8" });
}

it("comes with the dossier, goes out, comes in changed as a new version, and the same as none", () => {
  expect(tour(["import", SHIPPED_DOSSIER]).stdout).toContain(`The tour ${TOUR} is kept`);
  const file = tour(["tour", "export", TOUR]).stdout;
  expect(JSON.parse(file).views).toHaveLength(5);
  const same = tour(["tour", "import", "-"], file).stdout;
  expect(same).toBe(`The tour ${TOUR} says this already, version 1.\n`);
  const slower = file.replace('"dwell": 20', '"dwell": 40');
  const changed = tour(["tour", "import", "-", "--editor", "night-desk"], slower);
  expect([changed.status, changed.stdout]).toEqual([0, `The tour ${TOUR} is kept, version 2.\n`]);
  expect(tour(["tour", "export", TOUR]).stdout).toBe(slower);
  expect(tour(["tour", "list"]).stdout).toMatch(
    /^syria-ceasefire-2016 {2}version 2 {2}\S+Z {2}The region · Eastern Aleppo · /,
  );
});

it("keeps a view with an unknown value, and says that walls leave it out", () => {
  const view = (filter: string) => ({ title: { en: "A view" }, filter, dwell: 20 });
  const file = { name: "odd", views: [view(""), view("kind=battel&country=SY")] };
  const { status, stdout } = tour(["tour", "import", "-"], JSON.stringify(file));
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^The tour odd is kept, version 1\.\nView 2 will be left out by walls: kind=battel /,
  );
  expect(JSON.parse(tour(["tour", "export", "odd"]).stdout)).toEqual(file);
});

it("is removed, is not listed or given out any more, and comes back by an import", () => {
  const view = { title: { en: "A view" }, filter: "", dwell: 20 };
  const file = JSON.stringify({ name: "short", views: [view] });
  tour(["tour", "import", "-"], file);
  const removed = tour(["tour", "remove", "short", "--editor", "desk"]);
  expect([removed.status, removed.stdout]).toEqual([
    0,
    "The tour short is removed. Walls that show it say so, and which there are.\n",
  ]);
  expect(tour(["tour", "list"]).stdout).not.toContain("short");
  expect(tour(["tour", "export", "short"]).stderr).toMatch(/^There is no tour short\. There are: /);
  expect(tour(["tour", "remove", "short", "--editor", "desk"]).status).toBe(1);
  expect(tour(["tour", "import", "-"], file).stdout).toBe("The tour short is kept, version 3.\n");
});

it.each<[what: string, args: string[], input: string, says: RegExp]>([
  [
    "a tour that nobody kept",
    ["export", "nowhere"],
    "",
    /^There is no tour nowhere\. There are: .*syria/,
  ],
  ["a file that is not there", ["import", "none.json"], "", /none\.json could not be read: ENOENT/],
  [
    "a file that was cut short",
    ["import", "-"],
    '{ "name": "syria',
    /^- was refused; nothing of it was kept:\n {2}line 1: found /,
  ],
  [
    "a round of no time",
    ["import", "-"],
    '{ "name": "still", "views": [\n{ "title": { "en": "A" }, "filter": "", "dwell": 0 }] }',
    /line 2, views\[0\]\.dwell: found 0; expected whole seconds/,
  ],
])("refuses %s with one clear message", (_what, args, input, says) => {
  const { status, stdout, stderr } = tour(["tour", ...args], input);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect([status, stdout]).toEqual([1, ""]);
});
