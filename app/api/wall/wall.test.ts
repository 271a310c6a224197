import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { WallSnapshot } from "#components/wall/snapshot";
import type { NewsEvent } from "#lib/event/news-event";
import { readDossier } from "#lib/import/dossier";
import { newsroom } from "#lib/server/index";
import type { EventStore } from "#lib/store/event-store";
import { openStore } from "#lib/store/sqlite-store";
import { onShow } from "#lib/tour/schedule";
import { GET } from "./route";

/** `server-only` throws outside a server bundle; it holds no code of its own. */
vi.mock("server-only", () => ({}));

const TALKS = "syria-2016-12-29-astana-talks";
const folder = mkdtempSync(join(tmpdir(), "dateline-wall-"));
const dossier = readDossier(
  readFileSync("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
);
let store: EventStore;

const get = (query = "") => GET(new Request(`http://127.0.0.1/api/wall${query}`));

async function snapshot(query = ""): Promise<WallSnapshot> {
  const answer = await get(query);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  return answer.json();
}

const sound = (event: NewsEvent | undefined): NewsEvent => {
  if (!event) throw new Error("the dossier has no such event");
  return event;
};
const shipped = (id: string) => sound(dossier.events.find((event) => event.id === id));

async function keep(event: NewsEvent): Promise<void> {
  const before = (await newsroom()).revision;
  await store.append([{ event, editor: "desk" }]);
  await vi.waitFor(async () => expect((await newsroom()).revision).toBeGreaterThan(before), 5_000);
}

function changed(event: NewsEvent, part: Partial<NewsEvent["properties"]>): NewsEvent {
  return { ...event, properties: { ...event.properties, ...part } };
}

beforeAll(async () => {
  vi.stubEnv("DATELINE_STORE", join(folder, "dateline.db"));
  store = await openStore();
  const append = dossier.events.map((event) => ({ event, editor: "desk" }));
  await store.append(append, dossier.reports);
  await (await newsroom()).built;
}, 30_000);

afterAll(async () => {
  (await newsroom()).close();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("a wall's snapshot", () => {
  it("is every event in one view where no tour is kept and none is asked for", async () => {
    const { tours, skipped } = await snapshot();
    expect(tours.map(({ views }) => views.map(({ title }) => title.text))).toEqual([
      ["All events"],
    ]);
    expect(tours[0]?.views[0]?.counts.total).toBe("8 events");
    expect(skipped).toEqual([]);
  });

  it("speaks the language asked for, and refuses one it does not know", async () => {
    expect((await snapshot("?lang=ar")).tours[0]?.views[0]?.title).toMatchObject({
      text: "كل الأحداث",
      dir: "rtl",
    });
    for (const query of ["?lang=xx", "?tuor=a"]) {
      const answer = await get(query);
      expect(answer.status).toBe(400);
      expect((await answer.json()).parameters).toHaveLength(1);
    }
  });

  it("names the tours there are where the one asked for is not", async () => {
    const views = [{ title: { en: "Talks" }, filter: "kind=talks", dwell: 10 }];
    await store.keepTour({ name: "talks", views }, "desk");
    const answer = await get("?tour=talk");
    expect(answer.status).toBe(404);
    expect((await answer.json()).detail).toBe("There is no tour talk; there are talks");
    expect((await snapshot("?tour=talks")).tours[0]?.views[0]?.counts.total).toBe("1 event");
  });

  it("holds a new version of a tour beside the one on show", async () => {
    const views = [{ title: { en: "All" }, filter: "", dwell: 10 }];
    await store.keepTour({ name: "talks", views }, "desk");
    const { tours } = await snapshot("?tour=talks");
    expect(tours.at(-1)).toMatchObject({ version: 2, views: [{ title: { text: "All" } }] });
  });

  it("leaves out a view with a broken filter, names it, and shows all where none is left", async () => {
    const { tours, skipped } = await snapshot("?view=kind%3Dbattel%26title.en%3DBattles");
    expect(skipped).toEqual([
      "No view of this tour can be shown; these are all events",
      "Left out: Battles (kind=battel)",
    ]);
    expect(tours[0]?.views).toHaveLength(1);
  });
});

describe("what changes", () => {
  it("leads the list as new, and as corrected once it was shown before", async () => {
    const quiet = { ...shipped("syria-2016-12-29-aleppo-clearance"), id: "quiet" };
    await keep(changed(quiet, { relations: [] }));
    const rowsOf = async () => (await snapshot("?view=")).tours[0]?.views[0]?.rows ?? [];
    expect((await rowsOf())[0]).toMatchObject({ id: "quiet", fresh: { word: "new" } });
    await keep(changed(quiet, { relations: [], title: { en: "Corrected" } }));
    expect((await rowsOf())[0]).toMatchObject({
      id: "quiet",
      title: { text: "Corrected" },
      fresh: { word: "corrected" },
    });
  });

  it("interrupts where it is urgent, from when it was recorded, and no longer once retracted", async () => {
    const urgent = changed({ ...shipped(TALKS), id: "urgent" }, { relations: [], urgency: 1 });
    await keep(urgent);
    const { interruptions, tours } = await snapshot();
    const card = interruptions.find(({ id }) => id === "urgent");
    expect(card?.view.title.text).toBe(shipped(TALKS).properties.title.en);
    expect(onShow(tours, interruptions, Date.parse(card?.recordedAt ?? ""))).toMatchObject({
      id: "urgent",
    });
    const publication = { ...urgent.properties.publication, state: "retracted" as const };
    await keep(changed(urgent, { publication: { ...publication, note: "It was wrong." } }));
    expect(JSON.stringify(await snapshot())).not.toContain('"urgent"');
  });

  it("is not on the wall while it is a draft", async () => {
    const publication = { ...shipped(TALKS).properties.publication, state: "draft" as const };
    const title = { en: "quailfeather" };
    const revision = (await newsroom()).revision;
    await store.append([
      {
        event: changed({ ...shipped(TALKS), id: "draft" }, { publication, title, urgency: 1 }),
        editor: "desk",
      },
    ]);
    await keep(changed({ ...shipped(TALKS), id: "after" }, { relations: [] }));
    expect((await newsroom()).revision).toBeGreaterThan(revision);
    expect(JSON.stringify(await snapshot())).not.toContain("quailfeather");
  });
});
