import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { NewsEvent, Report } from "#lib/event/news-event";
import { cleanEnv, startServer, type TestServer } from "#lib/testing/server";

/** A word that stands in everything the public must not see, and one in everything it may. */
const CANARY = "quailfeather";
const VISIBLE = "larkfeather";

const WIRE = `A bomb exploded in Aleppo on Tuesday, the ${CANARY} ministry said.`;
const READ_ID = `report-2016-12-29-${createHash("sha256").update(WIRE).digest("hex").slice(0, 8)}-1`;

const run = promisify(execFile);
let server: TestServer;

/** An event that says `word` in every field that takes text. */
function eventSaying(
  word: string,
  id: string,
  state: "published" | "draft" | "withheld",
): NewsEvent {
  const name = { en: `${word} ${id}`, ar: `${word} ${id}` };
  const position = [37.174, 36.204] as const;
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: position },
    properties: {
      kind: "clearance",
      title: name,
      summary: name,
      when: "2016-12-29",
      occurrence: "happened",
      places: [
        {
          role: "scene",
          name,
          id: `${word}-place`,
          country: "SY",
          precision: "city",
          coordinateUncertaintyInMeters: 5000,
          uncertaintyBasis: "assumed",
          evidence: "inferred",
          why: name,
          position,
        },
      ],
      actors: [{ id: `${word}-actor`, role: "speaker", name }],
      measures: [
        {
          of: "land-cleared",
          value: 3,
          unit: "har",
          basis: "snapshot",
          asOf: "2016-12-29",
          reported: { value: word, unit: word },
        },
      ],
      sources: [
        {
          report: `${word}-report`,
          attributedTo: [{ id: `${word}-quoted`, name }],
          chars: [0, 10],
          reliability: "F",
        },
      ],
      verification: { status: "single-source", credibility: 6 },
      relations: [],
      urgency: 5,
      publication: { state, version: 1, updated: "2016-12-29T12:00:00Z", note: `${word} note` },
    },
  };
}

function report(word: string): Report {
  const text = `${word} `.repeat(20);
  return {
    id: `${word}-report`,
    publisher: { id: `${word}-publisher`, name: { en: word } },
    lang: "en",
    published: "2016-12-29",
    sha256: createHash("sha256").update(text).digest("hex"),
    length: text.length,
    text,
  };
}

async function dateline(...args: string[]): Promise<void> {
  await run(process.execPath, ["lib/cli/dateline.mjs", ...args], {
    env: cleanEnv({ DATELINE_STORE: server.store }),
  });
}

async function importEvents(events: readonly NewsEvent[], ...args: string[]): Promise<void> {
  const file = join(dirname(server.store), "dossier.geojson");
  const reports = [report(CANARY), report(VISIBLE)];
  const title = { en: VISIBLE };
  const dossier = { type: "FeatureCollection", title, reports, features: events };
  await writeFile(file, JSON.stringify(dossier));
  await dateline("import", file, ...args);
}

async function answer(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${server.url}${path}`, { headers, redirect: "manual" });
  const isStream = response.headers.get("content-type") === "text/event-stream";
  const body = isStream
    ? await streamed(response)
    : Buffer.from(await response.arrayBuffer()).toString("utf8");
  return `${response.status} ${JSON.stringify([...response.headers])} ${body}`;
}

/** What a stream tells before it falls silent; its own beat is every five seconds. */
async function streamed({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  let text = "";
  for (;;) {
    const told = await Promise.race([reader?.read(), sleep(500)]);
    if (!told?.value) break;
    text += Buffer.from(told.value).toString("utf8");
  }
  await reader?.cancel();
  return text;
}

beforeAll(async () => {
  server = await startServer({ DATELINE_DOSSIER: "none" });
  // Drafted with the canary, then published without: the public history starts at the latter.
  await importEvents([eventSaying(CANARY, "drafted-first", "published")], "--draft");
  const relations = [
    { type: "part-of", target: "hidden-draft" },
    { type: "follows", target: "hidden-withheld" },
  ] as const;
  const shown = eventSaying(VISIBLE, "shown", "published");
  await importEvents([
    { ...shown, properties: { ...shown.properties, relations: [...relations] } },
    eventSaying(VISIBLE, "drafted-first", "published"),
    eventSaying(VISIBLE, "drafted-again", "published"),
    eventSaying(CANARY, "hidden-draft", "draft"),
    eventSaying(CANARY, "hidden-withheld", "published"),
    eventSaying(CANARY, "retracted", "published"),
  ]);
  // Published without the canary, then a draft of a correction with it.
  await importEvents([eventSaying(CANARY, "drafted-again", "published")], "--draft");
  // A report read into the store as a draft, its text kept beside it.
  const wire = join(dirname(server.store), "wire.txt");
  await writeFile(wire, WIRE);
  const kept = ["--published", "2016-12-29", "--into", server.store, "--keep-text"];
  await dateline("read", wire, ...kept);
  const editor = ["--editor", "desk"];
  await dateline("withhold", "hidden-withheld", "--note", `${CANARY} withheld`, ...editor);
  await dateline("retract", "retracted", "--note", "The wire took it back.", ...editor);
  await vi.waitFor(
    async () => expect(await answer("/api/events")).toMatch(/"numberMatched":3\b/),
    5_000,
  );
});

afterAll(async () => server?.stop());

const TILES = Array.from({ length: 15 }, (_, z) => {
  const n = 2 ** z;
  const latitude = (36.204 * Math.PI) / 180;
  const x = Math.floor(((37.174 + 180) / 360) * n);
  const y = Math.floor(((1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2) * n);
  return `${z}/${x}/${y}`;
});
const IDS = [
  "shown",
  "drafted-first",
  "drafted-again",
  "hidden-draft",
  "hidden-withheld",
  "retracted",
  READ_ID,
];

/** What to ask of every route there is, by its folder in `app`. */
const CRAWL: Readonly<Record<string, readonly string[]>> = {
  "": ["/", "/?lang=ar", "/?q=quailf", "/?q=larkf", ...IDS.map((id) => `/?event=${id}`)],
  "events/[id]": IDS.map((id) => `/events/${id}`),
  "api/events": [
    "/api/events",
    "/api/events?q=quailf",
    "/api/events?limit=1",
    "/api/events?role=scene",
  ],
  "api/events/[id]": IDS.map((id) => `/api/events/${id}`),
  "api/rows": [
    "/api/rows",
    "/api/rows?lang=ar&q=larkf",
    ...IDS.map((id) => `/api/rows?stack=${id}`),
  ],
  "api/facets/[field]": [
    "/api/facets/actor?find=quailf",
    "/api/facets/actor?find=larkf",
    "/api/facets/source",
    "/api/facets/country?lang=ar",
  ],
  "api/facets": ["/api/facets", "/api/facets?q=quailf", "/api/facets?role=scene"],
  "api/tiles/[z]/[x]/[y]": TILES.flatMap((tile) => [
    `/api/tiles/${tile}`,
    `/api/tiles/${tile}?play=2000-01-01/2030-01-01/64`,
  ]),
  "api/changes": ["/api/changes"],
  wall: ["/wall", "/wall?lang=ar", "/wall?view=q%3Dquailf", "/wall?tour=none"],
  "api/wall": ["/api/wall", "/api/wall?view=q%3Dlarkf", "/api/wall?tour=none"],
  "api/schema/event": ["/api/schema/event"],
  "api/health": ["/api/health"],
  "api/basemap/[z]/[x]/[y]": TILES.map((tile) => `/api/basemap/${tile}`),
  "api/tileset/[z]/[x]/[y]": TILES.map((tile) => `/api/tileset/${tile}`),
};

test("the crawl knows every route", async () => {
  const files = await readdir("app", { recursive: true });
  const routes = files
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
    .map((file) => file.replace(/\/?(page|route)\.tsx?$/, ""));
  expect(routes.length).toBeGreaterThan(1);
  for (const route of routes) expect(Object.keys(CRAWL), route).toContain(route);
});

test("what is not published is in no answer of any route", async () => {
  let seen = 0;
  for (const path of Object.values(CRAWL).flat())
    for (const headers of [{}, { rsc: "1" }, { accept: "application/json" }]) {
      const text = (await answer(path, headers)).toLowerCase();
      expect(text, path).not.toContain(CANARY);
      if (!path.includes("hidden")) expect(text, path).not.toContain("hidden-");
      if (text.includes(VISIBLE)) seen++;
    }
  expect(seen, "the crawl would have seen a canary").toBeGreaterThan(20);
});

test("the stream of changes knows what was taken back by its id alone, and of drafts nothing", async () => {
  const [, store = ""] = /id: \d+-(\w+)/.exec(await answer("/api/changes")) ?? [];
  const text = await answer("/api/changes", { "last-event-id": `0-${store}` });
  const changes = [...text.matchAll(/^data: (\{"revision".*)$/gm)].map(([, data = ""]) =>
    JSON.parse(data),
  );
  expect(changes.map(({ revision }) => revision)).toEqual(changes.map((_, i) => i + 1));
  expect(changes.filter(({ version }) => version).map(({ id }) => id)).toEqual([
    "shown",
    "drafted-first",
    "drafted-again",
  ]);
  const bare = changes.filter(({ version }) => !version);
  expect(bare.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["hidden-withheld", "retracted"]),
  );
  for (const change of bare) expect(Object.keys(change)).toEqual(["revision", "id"]);
  expect(text.toLowerCase()).not.toContain(CANARY);
  expect(text).not.toContain("hidden-draft");
});

test("an event that is not published is as unknown as one that never was", async () => {
  for (const id of ["hidden-draft", "hidden-withheld", "never-was"]) {
    expect(await answer(`/events/${id}`)).toMatch(/^404 /);
    expect(await answer(`/api/events/${id}`)).toMatch(/^404 /);
  }
});

test("a retracted event answers 410 with its date and note, and with nothing else of it", async () => {
  for (const path of ["/events/retracted", "/api/events/retracted"]) {
    const text = await answer(path);
    expect(text).toMatch(/^410 /);
    expect(text).toContain("The wire took it back.");
    expect(text).not.toContain("clearance");
  }
});

test("a link to the desk with a retracted event says that it was retracted", async () => {
  const text = await answer("/?event=retracted");
  expect(text).toMatch(/^200 /);
  expect(text).toContain("This event was retracted on");
  expect(text).toContain("The wire took it back.");
});

test("no static file holds an event", async () => {
  for (const folder of ["public", ".next/static"]) {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(files.length, folder).toBeGreaterThan(0);
    for (const file of files.filter((entry) => entry.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name));
      for (const word of [CANARY, VISIBLE, "syria-2016-12-29-aleppo-clearance"])
        expect(bytes.includes(word), `${word} in ${file.name}`).toBe(false);
    }
  }
});
