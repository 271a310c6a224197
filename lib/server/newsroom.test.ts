import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NewsEvent, Report } from "#lib/event/news-event";
import { readDossier } from "#lib/import/dossier";
import { generateEvents } from "#lib/query/generate";
import type { EventAnswer, Retraction } from "#lib/server/desk";
import { type FollowingNewsroom, MATCHED_LIMIT, openNewsroom } from "#lib/server/newsroom";
import type { EventStore } from "#lib/store/event-store";
import { openStore } from "#lib/store/sqlite-store";

const dossier = readDossier(
  readFileSync("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
);
const CALL = "syria-2016-12-29-ministers-call";
const TALKS = "syria-2016-12-29-astana-talks";
const FIXTURE = fileURLToPath(new URL("./commit.fixture.ts", import.meta.url));
const CANARY = "quetzalcoatlus";

let folder: string;
let writer: EventStore;
let reader: EventStore;
let room: FollowingNewsroom;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-newsroom-"));
  writer = await openStore(join(folder, "dateline.db"));
  reader = await openStore(join(folder, "dateline.db"));
  await keep(dossier.events, dossier.reports);
  room = openNewsroom(reader);
});

afterEach(async () => {
  room.close();
  await Promise.all([writer.close(), reader.close()]);
  rmSync(folder, { recursive: true });
});

async function keep(events: readonly NewsEvent[], reports: readonly Report[] = []) {
  await writer.append(
    events.map((event) => ({ event, editor: "desk" })),
    reports,
  );
}

type State = NewsEvent["properties"]["publication"]["state"];

function inState(event: NewsEvent, state: State, note?: string): NewsEvent {
  const { publication } = event.properties;
  const said = { ...publication, state, ...(note === undefined ? {} : { note }) };
  return { ...event, properties: { ...event.properties, publication: said } };
}

function eventOf(id: string): NewsEvent {
  const event = dossier.events.find((found) => found.id === id);
  if (!event) throw new Error(`the dossier has no ${id}`);
  return event;
}

/** An event that carries the canary in every text, id and name it has. */
function canaryIn(id: string): NewsEvent {
  const name = { en: CANARY };
  const event = eventOf(CALL);
  return {
    ...event,
    id,
    properties: {
      ...event.properties,
      title: name,
      summary: name,
      places: event.properties.places.map((place) => ({ ...place, name, id: CANARY })),
      actors: [
        { id: CANARY, role: "party", name },
        { id: "russia", role: "party", name: { de: CANARY } },
      ],
      sources: event.properties.sources.map((source) => ({
        ...source,
        attributedTo: [{ id: CANARY, name }],
      })),
      relations: [{ type: "follows", target: TALKS }],
    },
  };
}

function shown(answer: EventAnswer | Retraction | undefined): EventAnswer {
  if (!answer || "retracted" in answer) throw new Error("the event is not shown");
  return answer;
}

async function until(happened: () => boolean, milliseconds: number): Promise<number> {
  const start = performance.now();
  while (!happened()) {
    if (performance.now() - start > milliseconds) throw new Error(`not in ${milliseconds} ms`);
    await sleep(5);
  }
  return performance.now() - start;
}

/** Everything the newsroom says, as one text. */
async function everythingSaid(ids: readonly string[]): Promise<string> {
  const filters = [{}, { q: CANARY }, { role: ["subject"] as const }, { actor: [CANARY] }];
  const answers = await Promise.all([
    ...filters.map((filter) => room.desk(filter, { limit: 100 })),
    ...filters.map((filter) => room.list(filter, 100)),
    ...filters.map((filter) => room.facets(filter)),
    ...[...ids, ...dossier.events.map(({ id }) => id)].map((id) => room.event(id)),
  ]);
  const tiles = await Promise.all(filters.map((filter) => room.tile(filter, 0, 0, 0)));
  const said = JSON.stringify(answers, (_key, value) =>
    value instanceof Map ? [...value] : value,
  );
  return said + tiles.map(({ tile }) => Buffer.from(tile).toString("latin1")).join();
}

describe("the newsroom shows the dossier", () => {
  it("counts its eight events: six at a place, one across a country, one without a place", async () => {
    const desk = await room.desk({}, { limit: 100 });
    expect(desk.counts).toEqual({
      matched: 8,
      points: 6,
      areas: 1,
      regions: 0,
      countries: 1,
      shapes: 0,
      unplaced: 1,
    });
    expect(desk.events).toHaveLength(8);
    expect(desk.matched).toEqual(desk.events);
    expect(room).toMatchObject({ ready: true, events: 8, revision: 8 });
  });

  it("names every actor and source of its facets in four languages", async () => {
    const { facets, names } = await room.desk({}, { limit: 10 });
    for (const { value } of [...facets.actor, ...facets.source])
      expect(Object.keys(names.get(value) ?? {}).sort()).toEqual(["ar", "en", "ru", "tr"]);
  });

  it("answers a page and where to go on", async () => {
    const first = await room.list({}, 5);
    const second = await room.list({}, 5, first.next);
    expect([...first.events, ...second.events]).toHaveLength(8);
    expect(second.next).toBeUndefined();
  });

  it("has an extent from Ankara to Astana, and none where nothing is on the map", async () => {
    const { extent } = await room.desk({}, { limit: 10 });
    const [west, south, east, north] = extent ?? [0, 0, 0, 0];
    expect(west).toBeCloseTo(32.85, 0);
    expect(east).toBeCloseTo(71.43, 0);
    expect(south).toBeLessThan(33);
    expect(north).toBeGreaterThan(55);
    expect((await room.desk({ precision: ["none"] }, { limit: 10 })).extent).toBeUndefined();
  });

  it("tells one event with its reports, relations both ways and history", async () => {
    const talks = shown(await room.event(TALKS));
    expect([...talks.reports.keys()]).toEqual(["report-2016-12-29-syria-ceasefire"]);
    expect(talks.incoming).toEqual(expect.arrayContaining([{ type: "leads-to", from: CALL }]));
    expect([...talks.related.keys()]).toContain("syria-2016-12-29-ceasefire");
    expect(talks.history).toMatchObject([{ version: 1, changed: [] }]);
  });

  it("knows no event by an unknown id", async () => {
    expect(await room.event("atlantis")).toBeUndefined();
  });

  it("lets all matched events travel with the page only while they are few", async () => {
    await keep([...generateEvents(MATCHED_LIMIT)]);
    await until(() => room.events === 8 + MATCHED_LIMIT, 5000);
    const desk = await room.desk({}, { limit: 50 });
    expect(desk.matched).toBeUndefined();
    expect(desk.events).toHaveLength(50);
    expect(
      (await room.desk({ kind: ["ceasefire"], country: ["SY"] }, { limit: 1 })).matched,
    ).toBeDefined();
  });
});

describe("what every reader begins with", () => {
  it("is put together once for as long as nothing changes, and anew after a change", async () => {
    const asked = vi.spyOn(reader, "publishedEvents");
    const first = await room.desk({}, { limit: 5 });
    expect(await room.desk({}, { limit: 5 })).toBe(first);
    expect(asked).toHaveBeenCalledTimes(1);
    expect((await room.desk({ kind: ["talks"] }, { limit: 5 })).counts.matched).toBe(1);
    expect((await room.desk({}, { limit: 2 })).events).toHaveLength(2);
    expect((await room.desk({}, { limit: 5, after: first.next })).before).toBe(5);
    expect((await room.desk({}, { limit: 5, selected: CALL })).around).toBeDefined();
    await keep([inState(eventOf(CALL), "retracted")]);
    await until(() => room.revision > first.revision, 5000);
    expect((await room.desk({}, { limit: 5 })).counts.matched).toBe(7);
  });
});

describe("what is not published is nowhere", () => {
  it.each(["draft", "withheld"] as const)("a %s event is in no answer", async (state) => {
    const before = (await room.desk({}, { limit: 100 })).revision;
    await keep([inState(canaryIn("canary-1"), state)]);
    await keep([inState(eventOf(CALL), "published", "The wording was corrected.")]);
    await until(() => room.revision > before, 1000);
    expect(await everythingSaid(["canary-1"])).not.toMatch(/quetzalcoatlus|canary-1/);
    expect(room.revision).toBe(before + 1);
    expect(await room.event("canary-1")).toBeUndefined();
  });

  it.each(["withheld", "retracted"] as const)(
    "an event that was shown and is %s leaves no word behind",
    async (state) => {
      await keep([canaryIn("canary-2")]);
      await until(() => room.events === 9, 1000);
      expect(await everythingSaid(["canary-2"])).toMatch(CANARY);
      await keep([inState(canaryIn("canary-2"), state, "It was a mistake.")]);
      await until(() => room.events === 8, 1000);
      expect(await everythingSaid(["canary-2"])).not.toMatch(/quetzalcoatlus|canary-2/);
    },
  );

  it("a retracted event leaves its date and note, and nothing else", async () => {
    await keep([inState(eventOf(CALL), "retracted", "The call did not happen.")]);
    await until(() => room.events === 7, 1000);
    expect(await room.event(CALL)).toEqual({
      retracted: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      note: "The call did not happen.",
    });
    expect(shown(await room.event(TALKS)).incoming).not.toContainEqual({
      type: "leads-to",
      from: CALL,
    });
  });

  it("an event that was never shown and is retracted was never there", async () => {
    await keep([inState(canaryIn("canary-3"), "draft")]);
    await keep([inState(canaryIn("canary-3"), "retracted", CANARY)]);
    await sleep(400);
    expect(await room.event("canary-3")).toBeUndefined();
  });

  it("a draft over a published event leaves the published one as it was", async () => {
    const before = await everythingSaid([]);
    await keep([inState({ ...canaryIn(CALL) }, "draft")]);
    await sleep(400);
    expect(await everythingSaid([])).toBe(before);
  });

  it("a relation to it is left out, until it is published", async () => {
    const pointing = eventOf(CALL);
    const relations = [{ type: "leads-to" as const, target: "canary-4" }];
    await keep([inState(canaryIn("canary-4"), "draft")]);
    await keep([{ ...pointing, properties: { ...pointing.properties, relations } }]);
    await until(() => room.revision === 9, 1000);
    expect(await everythingSaid([])).not.toMatch("canary-4");
    await keep([canaryIn("canary-4")]);
    await until(() => room.events === 9, 1000);
    expect(shown(await room.event(CALL)).event.properties.relations).toEqual(relations);
  });

  it("a public history holds published versions and the fields that changed between them", async () => {
    const event = eventOf(CALL);
    const retitled = { ...event.properties, title: { en: "A call" } };
    await keep([inState(canaryIn(CALL), "draft", CANARY)]);
    await keep([inState({ ...event, properties: retitled }, "published", "A better title.")]);
    await until(() => room.revision === 9, 1000);
    expect(shown(await room.event(CALL)).history).toMatchObject([
      { version: 1, changed: [] },
      { version: 3, changed: ["title"], note: "A better title." },
    ]);
  });
});

describe("the newsroom tells what changes", () => {
  const ALEPPO = "syria-2016-12-29-aleppo-clearance";

  it("says of a new event where it stands and when it came, and that it is new", async () => {
    const event = eventOf(CALL);
    const breaking = { ...event, id: "breaking", properties: { ...event.properties, urgency: 1 } };
    await keep([breaking]);
    await until(() => room.revision === 9, 1000);
    const shown = await writer.published("breaking");
    expect(await room.changes(8, 10)).toEqual([
      {
        revision: 9,
        id: "breaking",
        version: 1,
        bbox: expect.any(Array),
        recordedAt: shown?.recordedAt,
        isNew: true,
        urgency: 1,
      },
    ]);
  });

  it("says of a changed event where it stands and where it stood", async () => {
    const event = eventOf(ALEPPO);
    const moved = event.properties.places.map((place) => ({
      ...place,
      position: [71.4, 51.1] as const,
    }));
    await keep([
      {
        ...event,
        geometry: { type: "Point", coordinates: [71.4, 51.1] },
        properties: { ...event.properties, places: moved },
      },
    ]);
    await until(() => room.revision === 9, 1000);
    const [change] = (await room.changes(8, 10)).flatMap((one) => ("tour" in one ? [] : [one]));
    const [west = 0, south = 0, east = 0, north = 0] = change?.bbox ?? [];
    expect([west, south]).toEqual([expect.closeTo(37.2, 0), expect.closeTo(36.2, 0)]);
    expect([east, north]).toEqual([71.4, 51.1]);
    expect(change).toMatchObject({ id: ALEPPO, version: 2 });
    expect(change).not.toHaveProperty("isNew");
  });

  it.each(["withheld", "retracted"] as const)(
    "says of a %s event its id alone, of what it was before too",
    async (state) => {
      await keep([canaryIn("canary-5")]);
      await keep([inState(canaryIn("canary-5"), state, CANARY)]);
      await until(() => room.revision === 10, 1000);
      expect(await room.changes(8, 10)).toEqual([
        { revision: 9, id: "canary-5" },
        { revision: 10, id: "canary-5" },
      ]);
    },
  );

  it("tells nothing of drafts, not even by a gap in its numbers", async () => {
    await keep([inState(canaryIn("canary-6"), "draft"), inState(eventOf(CALL), "draft")]);
    await keep([inState(canaryIn("canary-6"), "withheld"), canaryIn("after")]);
    await until(() => room.revision === 9, 1000);
    const changes = await room.changes(0, 100);
    expect(changes.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(JSON.stringify(changes)).not.toContain("canary-6");
  });

  it("tells of a tour, and hands out the version whose turn it is and those to come", async () => {
    const tour = (filter: string) => ({
      name: "syria",
      views: [{ title: { en: "A view" }, filter, dwell: 20 }],
    });
    await writer.keepTour(tour("country=SY"), "desk");
    await writer.keepTour(tour(""), "desk");
    await until(() => room.revision === 10, 1000);
    expect(await room.changes(8, 10)).toEqual([
      { revision: 9, tour: "syria", version: 1 },
      { revision: 10, tour: "syria", version: 2 },
    ]);
    expect(await room.tours()).toEqual(["syria"]);
    expect((await room.tour("syria")).map(({ version }) => version)).toEqual([1, 2]);
    expect(await room.tour("nowhere")).toEqual([]);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    expect((await room.tour("syria")).map(({ version }) => version)).toEqual([2]);
    vi.useRealTimers();
  });

  it("misses nothing that is committed while it is being built", async () => {
    await keep([...generateEvents(4_500)]);
    const late = openNewsroom(reader);
    await writer.keepTour({ name: "late", views: [] }, "desk");
    await keep([canaryIn("e1-3"), inState(canaryIn("e1-4"), "withheld"), canaryIn("zz-last")]);
    await until(() => late.ready && late.revision === 8 + 4_500 + 4, 5000);
    expect(late.events).toBe(8 + 4_500 - 1 + 1);
    const facts = await late.facets({ q: CANARY });
    expect(facts.counts.matched).toBe(2);
    late.close();
  });

  it("builds no further once it is closed", async () => {
    const closed = openNewsroom(reader);
    closed.close();
    await expect(closed.built).rejects.toThrow(/closed while its index was built/);
    expect(closed.ready).toBe(false);
  });

  it("tells nothing that the index does not hold yet, and each step once it does", async () => {
    await room.built;
    const held: number[] = [];
    const end = room.subscribe(() => held.push(room.revision, room.events));
    await keep([canaryIn("one-more")]);
    expect(await room.changes(8, 10)).toEqual([]);
    await until(() => held.length > 0, 1000);
    end();
    await keep([canaryIn("another")]);
    await until(() => room.revision === 10, 1000);
    expect(held).toEqual([9, 9]);
  });
});

describe("the newsroom follows the store", () => {
  // A machine busy with other work may hold up one round; a poll that is too slow fails them all.
  it("shows what another process commits within 500 ms", { retry: 3 }, async () => {
    await room.built;
    const child = spawn(
      process.execPath,
      ["--import", "tsx", FIXTURE, join(folder, "dateline.db")],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    let committed = 0;
    child.stdout.on("data", () => {
      committed ||= performance.now();
    });
    const [took] = await Promise.all([
      until(() => room.events === 9, 15_000).then(() => performance.now()),
      once(child, "exit"),
    ]);
    expect(took - committed).toBeLessThan(500);
  });

  it("answers every page from one revision while another keeps writing", async () => {
    let writing = true;
    const writes = (async () => {
      for (let i = 0; writing; i++) {
        const event = eventOf(CALL);
        const title = { en: `Version ${i}` };
        await keep([
          inState(
            { ...event, properties: { ...event.properties, title } },
            i % 3 ? "published" : "withheld",
          ),
        ]);
        await sleep(20);
      }
    })();
    for (let i = 0; i < 40; i++) {
      const desk = await room.desk({}, { limit: 100 });
      expect(desk.events).toHaveLength(desk.counts.matched);
      const byKind = desk.facets.kind.reduce((sum, { count }) => sum + count, 0);
      expect(byKind).toBe(desk.counts.matched);
    }
    writing = false;
    await writes;
  });
});
