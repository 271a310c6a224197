import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { NewsEvent } from "#lib/event/news-event";
import { newsEventSchema } from "#lib/event/schema";
import { readDossier } from "#lib/import/dossier";
import { newsroom } from "#lib/server/index";
import { openStore } from "#lib/store/sqlite-store";
import { GET as oneEvent } from "./events/[id]/route";
import { GET as events } from "./events/route";
import { GET as facet } from "./facets/[field]/route";
import { GET as facets } from "./facets/route";
import { GET as health } from "./health/route";
import { GET as rows } from "./rows/route";
import { GET as schema } from "./schema/event/route";
import { GET as tiles } from "./tiles/[z]/[x]/[y]/route";

/** `server-only` throws outside a server bundle; it holds no code of its own. */
vi.mock("server-only", () => ({}));

const ORIGIN = "http://127.0.0.1";
const CALL = "syria-2016-12-29-ministers-call";
const TALKS = "syria-2016-12-29-astana-talks";
const RETRACTED = "syria-2016-12-29-hijab-statement";
const CANARY = "quetzalcoatlus";
const dossier = readDossier(
  readFileSync("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
);
const folder = mkdtempSync(join(tmpdir(), "dateline-api-"));

const ask = (path: string, headers: HeadersInit = {}) => new Request(ORIGIN + path, { headers });

/** The answer to a path, from the route that Next would give it to. */
async function get(path: string, headers: HeadersInit = {}): Promise<Response> {
  const request = ask(path, headers);
  const [, , route, ...rest] = new URL(request.url).pathname.split("/");
  const [z = "", x = "", y = ""] = rest;
  if (route === "events" && z) return oneEvent(request, { params: Promise.resolve({ id: z }) });
  if (route === "events") return events(request);
  if (route === "facets" && z) return facet(request, { params: Promise.resolve({ field: z }) });
  if (route === "facets") return facets(request);
  if (route === "rows") return rows(request);
  if (route === "tiles") return tiles(request, { params: Promise.resolve({ z, x, y }) });
  return route === "health" ? health() : schema();
}

function canaryIn(id: string, state: NewsEvent["properties"]["publication"]["state"]): NewsEvent {
  const event = dossier.events.find((found) => found.id === CALL);
  if (!event) throw new Error(`the dossier has no ${CALL}`);
  const name = { en: CANARY };
  const actors = [{ id: CANARY, role: "party" as const, name }];
  const publication = { ...event.properties.publication, state };
  return {
    ...event,
    id,
    properties: { ...event.properties, title: name, summary: name, actors, publication },
  };
}

beforeAll(async () => {
  vi.stubEnv("DATELINE_STORE", join(folder, "dateline.db"));
  const store = await openStore();
  const keep = (kept: readonly NewsEvent[]) =>
    store.append(
      kept.map((event) => ({ event, editor: "desk" })),
      dossier.reports,
    );
  await keep(dossier.events);
  const gone = dossier.events.find(({ id }) => id === RETRACTED);
  if (gone) {
    const publication = { ...gone.properties.publication, state: "retracted" as const };
    const properties = {
      ...gone.properties,
      title: { en: CANARY },
      publication: { ...publication, note: "It was not said." },
    };
    await keep([{ ...gone, properties }]);
  }
  await keep([canaryIn("canary-draft", "draft")]);
  await keep([canaryIn("canary-withheld", "published")]);
  await keep([canaryIn("canary-withheld", "withheld")]);
  await store.close();
});

afterAll(async () => {
  (await newsroom()).close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("a request that is not understood", () => {
  it.each([
    ["/api/events?kind=battel", "kind"],
    ["/api/events?from=soon", "from"],
    ["/api/events?colour=red", "colour"],
    ["/api/events?limit=0", "limit"],
    ["/api/events?limit=1001", "limit"],
    ["/api/events?limit=1&limit=2", "limit"],
    ["/api/events?cursor=next", "cursor"],
    ["/api/rows?cell=3/8/0", "cell"],
    ["/api/rows?cell=near", "cell"],
    ["/api/rows?stack=a,", "stack"],
    ["/api/rows?lang=fr", "lang"],
    ["/api/rows?limit=201", "limit"],
    ["/api/facets/actor?lang=xx", "lang"],
    [`/api/facets/actor?find=${"x".repeat(101)}`, "find"],
    ["/api/facets?bbox=1,2,3", "bbox"],
    ["/api/facets?rev=-1", "rev"],
    ["/api/facets?limit=5", "limit"],
    ["/api/tiles/0/0/0?country=Syria", "country"],
    ["/api/tiles/a/0/0", "z"],
    ["/api/tiles/0/0/0?play=2016-01-01/2016-12-31/65", "play"],
    ["/api/tiles/0/0/0?play=2016-12-31/2016-01-01/5", "play"],
    ["/api/tiles/0/0/0?play=2016-01-01/2016-12-31", "play"],
    ["/api/events?play=2016-01-01/2016-12-31/5", "play"],
    ["/api/tiles/1/0/-1", "y"],
    ["/api/tiles/1/01/0", "x"],
    [`/api/events/${CALL}?at=1`, "at"],
  ])("%s is refused with 400, naming %s", async (path, parameter) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      type: "about:blank",
      status: 400,
      parameters: [{ parameter }],
    });
  });

  it("is refused where a filter has ten thousand values", async () => {
    const actors = Array.from({ length: 10_000 }, (_, i) => `actor=a${i}`).join("&");
    const response = await get(`/api/events?${actors}`);
    expect(response.status).toBe(400);
    const said = await response.text();
    expect(said).toMatch("at most 500");
    expect(said.length).toBeLessThan(1000);
  });

  it.each(["/api/tiles/2/4/0", "/api/tiles/0/0/1", "/api/tiles/23/0/0"])(
    "%s is no tile: 404",
    async (path) => expect((await get(path)).status).toBe(404),
  );
});

describe("/api/events", () => {
  it("is a FeatureCollection of valid events with its numbers", async () => {
    const response = await get("/api/events");
    expect(response.headers.get("Content-Type")).toBe("application/geo+json");
    const collection = await response.json();
    expect(collection).toMatchObject({
      type: "FeatureCollection",
      numberMatched: 7,
      numberReturned: 7,
      links: [{ rel: "self", href: "/api/events" }],
    });
    for (const event of collection.features)
      expect(newsEventSchema.safeParse(event).error).toBeUndefined();
  });

  it("is walked by its next links, each event once", async () => {
    const ids: string[] = [];
    let path: string | undefined = "/api/events?q=russia&limit=2";
    while (path) {
      const page: {
        features: { id: string }[];
        links: { rel: string; href: string }[];
        numberMatched: number;
      } = await (await get(path)).json();
      ids.push(...page.features.map(({ id }) => id));
      path = page.links.find(({ rel }) => rel === "next")?.href;
      if (!path) expect(new Set(ids).size).toBe(page.numberMatched);
    }
    expect(ids.length).toBeGreaterThan(2);
  });

  it("answers an event, 404 for none, and 410 for a retracted one with date and note only", async () => {
    expect((await (await get(`/api/events/${TALKS}`)).json()).id).toBe(TALKS);
    expect((await get("/api/events/atlantis")).status).toBe(404);
    const gone = await get(`/api/events/${RETRACTED}`);
    expect(gone.status).toBe(410);
    expect(await gone.json()).toEqual({
      type: "about:blank",
      title: "Gone",
      status: 410,
      retracted: expect.any(String),
      note: "It was not said.",
    });
  });
});

describe("/api/facets", () => {
  it("counts by class, by facet and over time, and the counts reconcile", async () => {
    const { counts, facets: by, histogram } = await (await get("/api/facets")).json();
    expect(counts).toEqual({
      matched: 7,
      points: 6,
      areas: 1,
      regions: 0,
      countries: 1,
      shapes: 0,
      unplaced: 0,
    });
    expect(by.kind).toContainEqual({ value: "clearance", count: 2 });
    expect(histogram.bins.at(-1).end).toBe("2017-01-31");
    const binned = histogram.bins.reduce(
      (sum: number, bin: { count: number }) => sum + bin.count,
      0,
    );
    expect(binned).toBe(7);
  });
});

describe("/api/facets/{field}", () => {
  it("finds a value by its name in any script, worded in the language asked for", async () => {
    const find = async (text: string, lang: string) => {
      const path = `/api/facets/country?lang=${lang}&find=${encodeURIComponent(text)}`;
      return (await get(path)).json();
    };
    const found = { values: [{ value: "SY", count: 3, label: "Syria" }], left: 0 };
    expect(await find("syr", "en")).toEqual(found);
    expect(await find("سوري", "en")).toEqual(found);
    expect((await find("Сири", "ru")).values[0].label).toBe("Сирия");
    expect(await find("nowhere", "en")).toEqual({ values: [], left: 0 });
  });

  it("counts under the filter, and knows only facets", async () => {
    const { values } = await (await get("/api/facets/country?kind=clearance&find=syr")).json();
    expect(values).toEqual([{ value: "SY", count: 2, label: "Syria" }]);
    expect((await get("/api/facets/colour")).status).toBe(404);
  });
});

describe("/api/rows", () => {
  it("words a page of the list, and the next one follows it", async () => {
    const first = await (await get("/api/rows?lang=ar&limit=4")).json();
    expect([first.matched, first.rows.length]).toEqual([7, 4]);
    expect(first.rows[0].title).toMatchObject({ lang: "ar", dir: "rtl" });
    const cursor = encodeURIComponent(first.next);
    const next = await (await get(`/api/rows?lang=ar&limit=4&cursor=${cursor}`)).json();
    expect(next.rows).toHaveLength(3);
    expect(next.next).toBeUndefined();
    const ids = [...first.rows, ...next.rows].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(7);
  });

  it("lists a stack by one of its events, with the box around it, and nothing hidden", async () => {
    const { matched, rows, extent } = await (await get(`/api/rows?stack=${CALL}`)).json();
    expect([matched, rows.length]).toEqual([2, 2]);
    expect(extent.slice(0, 2)).toEqual(extent.slice(2));
    const hidden = await (await get("/api/rows?stack=canary-withheld,canary-draft")).json();
    expect(hidden).toMatchObject({ matched: 0, rows: [] });
  });
});

describe("/api/tiles", () => {
  it("holds the points that match, over all tiles of a zoom each once", async () => {
    const ids: unknown[] = [];
    for (const x of [0, 1])
      for (const y of [0, 1]) {
        const response = await get(`/api/tiles/1/${x}/${y}`);
        expect(response.headers.get("Content-Type")).toBe("application/vnd.mapbox-vector-tile");
        const bytes = new Uint8Array(await response.arrayBuffer());
        const layer = new VectorTile(new PbfReader(bytes)).layers.events;
        for (let i = 0; i < (layer?.length ?? 0); i++) {
          const { properties } = layer?.feature(i) ?? {};
          if (properties?.anchor) ids.push(properties.id);
        }
      }
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });
});

describe("/api/schema/event and /api/health", () => {
  it("give the schema of an event, and how the server is", async () => {
    const described = await get("/api/schema/event");
    expect(described.headers.get("Content-Type")).toBe("application/schema+json");
    expect((await described.json()).$schema).toMatch("2020-12");
    const response = await get("/api/health");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ status: "ok", events: 7 });
  });
});

describe("caching", () => {
  const header = async (path: string) => (await get(path)).headers.get("Cache-Control");

  it("is for ever for a canonical address that names the current revision, and only then", async () => {
    const room = await newsroom();
    const { revision } = room;
    const current = room.revOf(revision);
    const forever = "public, max-age=31536000, immutable";
    expect(await header(`/api/facets?kind=talks&rev=${current}`)).toBe(forever);
    expect(await header(`/api/facets?rev=${current}&kind=talks`)).toBe("no-cache");
    expect(await header(`/api/facets?kind=talks&kind=battle&rev=${current}`)).toBe("no-cache");
    expect(await header(`/api/facets?rev=${room.revOf(revision - 1)}`)).toBe("no-store");
    expect(await header(`/api/facets?rev=${room.revOf(revision + 1)}`)).toBe("no-store");
    expect(await header("/api/facets")).toBe("no-cache");
    const [, store = "", build = ""] = current.split("-");
    const otherStore = current.replace(store, "0123456789");
    const otherBuild = current.replace(build, "another");
    for (const other of [revision, room.markOf(revision), otherStore, otherBuild])
      expect(await header(`/api/facets?rev=${other}`)).toBe("no-store");
    expect(await header("/api/facets?kind=nonsense")).toBe("no-store");
  });

  it("revalidates by ETag: 304 without a body while nothing changed", async () => {
    const etag = (await get("/api/events")).headers.get("ETag") ?? "";
    const again = await get("/api/events", { "If-None-Match": `"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await get("/api/events", { "If-None-Match": '"other"' })).status).toBe(200);
  });
});

describe("what is not published", () => {
  it("is in no answer of any route", async () => {
    const paths = ["", `?q=${CANARY}`, `?actor=${CANARY}`, "?role=subject", "?q=canary"].flatMap(
      (query) => [`/api/events${query}`, `/api/facets${query}`, `/api/tiles/0/0/0${query}`],
    );
    paths.push(
      "/api/tiles/0/0/0?play=2000-01-01/2030-01-01/64",
      "/api/events/canary-draft",
      "/api/events/canary-withheld",
      `/api/events/${RETRACTED}`,
    );
    for (const path of paths) {
      const response = await get(path);
      const said = Buffer.from(await response.arrayBuffer()).toString("latin1");
      expect(said.replaceAll(/"href":"[^"]*"/g, "")).not.toMatch(/quetzalcoatlus|canary-/);
    }
    expect((await get("/api/events/canary-draft")).status).toBe(404);
    expect((await get("/api/events/canary-withheld")).status).toBe(404);
  });

  it("shows in no ETag and no revision: a saved draft changes neither", async () => {
    const state = async () => [
      (await get("/api/events")).headers.get("ETag"),
      (await get("/api/facets")).headers.get("ETag"),
      await (await get("/api/health")).json(),
    ];
    const before = await state();
    const store = await openStore();
    const draft = { event: canaryIn(TALKS, "draft"), editor: "desk" };
    expect((await store.append([draft])).added).toBe(1);
    await sleep(500);
    expect(await state()).toEqual(before);
    const shown = { event: canaryIn("seen", "published"), editor: "desk" };
    await store.append([shown]);
    await store.close();
    await sleep(500);
    expect(await state()).not.toEqual(before);
  });
});
