import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { changeState, correct } from "#lib/cli/edit";
import { importDossier } from "#lib/cli/import-dossier";
import type { NewsEvent } from "#lib/event/news-event";
import type { EventStore } from "#lib/store/event-store";
import { SAMPLE_REPORT, sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";

let folder: string;
let store: EventStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-import-"));
  store = await openStore(join(folder, "dateline.db"));
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const TOUR = { name: "syria", views: [{ title: { en: "The region" }, filter: "", dwell: 20 }] };
const dossier = (...events: NewsEvent[]) => ({
  events,
  reports: [SAMPLE_REPORT],
  tours: [],
  rejections: [],
});
const bring = (events: NewsEvent[], draft = false) =>
  importDossier(store, dossier(...events), { editor: "import", draft });
const byDesk = (note: string) => ({ editor: "night-desk", note });
const states = async (id: string) => (await store.history(id)).map(({ state }) => state);

it.each(["withheld", "retracted"] as const)(
  "does not bring back what an editor has %s",
  async (state) => {
    await bring([sampleEvent("a"), sampleEvent("b")]);
    await changeState(store, "a", state, byDesk("not so"));
    const again = await bring([sampleEvent("a", {}, "New words"), sampleEvent("b")]);
    expect(again).toEqual({ added: 0, unchanged: 1, left: ["a"], tours: [] });
    expect((await store.published("a"))?.state).toBe(state);
  },
);

it("does not undo a correction, whatever the file says now, and names what it left", async () => {
  await bring([sampleEvent("a")]);
  const corrected = JSON.stringify(sampleEvent("a", {}, "Corrected"));
  await correct(store, "a", corrected, byDesk("the title"));
  expect(await bring([sampleEvent("a")])).toEqual({
    added: 0,
    unchanged: 0,
    left: ["a"],
    tours: [],
  });
  expect((await store.published("a"))?.event.properties.title.en).toBe("Corrected");
  const news = await bring([sampleEvent("a", {}, "News"), sampleEvent("b", {}, "News")]);
  expect(news).toEqual({ added: 1, unchanged: 0, left: ["a"], tours: [] });
  expect((await store.published("a"))?.event.properties.title.en).toBe("Corrected");
});

it("takes news of an event that an editor has only published again", async () => {
  await bring([sampleEvent("a")]);
  await changeState(store, "a", "published", byDesk("Checked twice."));
  expect((await bring([sampleEvent("a", {}, "News")])).added).toBe(1);
});

it("keeps a note of the desk when nothing else differs", async () => {
  await bring([sampleEvent("a")]);
  await changeState(store, "a", "published", byDesk("Checked twice."));
  expect(await bring([sampleEvent("a")])).toEqual({ added: 0, unchanged: 1, left: [], tours: [] });
});

it("keeps drafts as drafts, and what the file itself does not publish out of sight", async () => {
  await bring([
    sampleEvent("d", { state: "draft" }),
    sampleEvent("w", { state: "withheld" }),
    sampleEvent("r", { state: "retracted" }),
  ]);
  await bring([sampleEvent("p")], true);
  expect((await store.status()).publicRevision).toBe(0);
  expect((await store.status()).events).toEqual({
    draft: 2,
    published: 0,
    withheld: 1,
    retracted: 1,
  });
});

it("publishes a draft when the same dossier comes without --draft, and never the other way", async () => {
  await bring([sampleEvent("a")], true);
  await bring([sampleEvent("a")]);
  await bring([sampleEvent("a")], true);
  expect(await states("a")).toEqual(["draft", "published"]);
});

it("acknowledges every batch with what is done and where the log stands", async () => {
  const events = Array.from({ length: 1_200 }, (_, i) => sampleEvent(`e${i}`));
  const kept: number[][] = [];
  await importDossier(store, dossier(...events), {
    editor: "import",
    onKept: (...batch) => kept.push(batch),
  });
  expect(kept).toEqual([
    [500, 1_200, 500],
    [1_000, 1_200, 1_000],
    [1_200, 1_200, 1_200],
  ]);
});

it("refuses a correction that is of another event, of no report kept here, or says nothing new", async () => {
  await bring([sampleEvent("a"), sampleEvent("r", { state: "retracted" })]);
  const refused = (id: string, input: unknown) =>
    expect(correct(store, id, JSON.stringify(input), byDesk("x"))).rejects;
  await refused("nobody", sampleEvent("nobody")).toThrow("There is no event nobody");
  await refused("a", sampleEvent("b")).toThrow("of b, not of a");
  await refused("a", sampleEvent("a", { version: 7 })).toThrow("says already");
  await refused("r", sampleEvent("r", {}, "New")).toThrow("is retracted");
  await refused("a", { type: "Feature", id: "a" }).toThrow(/geometry: found nothing/);
  const event = sampleEvent("a");
  const sources = [{ report: "unknown", reliability: "F" as const }];
  await refused("a", { ...event, properties: { ...event.properties, sources } }).toThrow(
    /the report unknown/,
  );
  await expect(correct(store, "a", "{", byDesk("x"))).rejects.toThrow("not JSON");
  expect(await states("a")).toEqual(["published"]);
});

it("keeps a corrected draft a draft", async () => {
  await bring([sampleEvent("a")], true);
  await correct(store, "a", JSON.stringify(sampleEvent("a", {}, "New")), byDesk("x"));
  expect(await states("a")).toEqual(["draft", "draft"]);
});

it("drops the note of the last state when an event is published again", async () => {
  await bring([sampleEvent("a")]);
  await changeState(store, "a", "withheld", byDesk("a reason for the desk alone"));
  await changeState(store, "a", "published", { editor: "night-desk" });
  expect((await store.published("a"))?.event.properties.publication).not.toHaveProperty("note");
});

it("brings the tours of a dossier, but no draft's, and leaves one that an editor changed or removed", async () => {
  const withTour = { ...dossier(), tours: [TOUR] };
  const again = (draft = false) => importDossier(store, withTour, { editor: "import", draft });
  expect((await again(true)).tours).toEqual([]);
  expect(await store.tourNames()).toEqual([]);
  expect((await again()).tours).toEqual(["syria"]);
  await store.keepTour({ ...TOUR, views: [...TOUR.views, ...TOUR.views] }, "night-desk");
  expect((await again()).tours).toEqual([]);
  expect((await store.tour("syria")).map(({ views }) => views.length)).toEqual([1, 2]);
  await store.keepTour({ name: "syria", views: [] }, "desk");
  expect((await again()).tours).toEqual([]);
});
