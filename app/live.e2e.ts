import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { tileOf } from "#geo/mercator";
import type { NewsEvent } from "#lib/event/news-event";
import { generateEvents } from "#lib/query/generate";
import type { EventStore } from "#lib/store/event-store";
import { sampleEventAt } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";
import { mapDrawn, openDesk, taken } from "#lib/testing/browser";
import { startServer, type TestServer } from "#lib/testing/server";

let server: TestServer;
let store: EventStore;

beforeAll(async () => {
  server = await startServer();
  store = await openStore(server.store);
});

afterAll(async () => {
  await store?.close();
  await server?.stop();
});

type State = NewsEvent["properties"]["publication"]["state"];

/** An event at a place that no other event stands at. */
const eventAt = (id: string, position: readonly [number, number], state: State = "published") =>
  sampleEventAt(position, id, { state }, `News of ${id}`);

const keep = (...events: NewsEvent[]) =>
  store.append(events.map((event) => ({ event, editor: "desk" })));

test("what is published while the desk is open is on the map and announced over the list within a second or so, and a retraction takes it away", async () => {
  const { page } = await openDesk({ url: server.url });
  await mapDrawn(page);
  await taken(page);
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
  const list = page.locator("#events");
  const titles = () => list.locator("li strong").allTextContents();
  const before = await titles();
  await keep(eventAt("izmir", [27.14, 38.42]));
  const news = list.getByRole("button", { name: "1 new" });
  await news.waitFor({ timeout: 5_000 });
  await page.getByText("9 events: 7 at a place").first().waitFor({ state: "attached" });
  expect(await titles()).toEqual(before);
  await news.click();
  await list.getByText("News of izmir").waitFor();
  await page.waitForFunction(() =>
    document.querySelector("[data-drawn]")?.getAttribute("data-drawn")?.includes("izmir"),
  );
  await keep(eventAt("izmir", [27.14, 38.42], "retracted"));
  await list.getByText("News of izmir").waitFor({ state: "detached" });
  await list.getByText("No longer published").waitFor();
  await page.waitForFunction(
    () => !document.querySelector("[data-drawn]")?.getAttribute("data-drawn")?.includes("izmir"),
  );
  expect(await page.locator("body[data-same-page]").count()).toBe(1);
});

test("without contact for fifteen seconds the desk says since when, and takes it back when the server is there again", async () => {
  const refused = /Failed to load resource|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED/;
  const { page } = await openDesk({ url: server.url, expected: [refused] });
  await mapDrawn(page);
  await taken(page);
  await page.clock.install();
  await server.restart(async () => {
    await page.clock.runFor(20_000);
    const strip = page.getByText(/^Not up to date\. Last good data \d\d:\d\d\. Events may be/);
    await strip.waitFor();
    await page.clock.resume();
    await keep(eventAt("bursa", [29.06, 40.18]));
  });
  await page.locator('[data-live="kept"]').waitFor({ state: "attached", timeout: 30_000 });
  await page.locator("#events").getByRole("button", { name: "1 new" }).click();
  await page.locator("#events").getByText("News of bursa").waitFor();
});

test("where marks come as tiles, a change asks anew for the tiles that it touches and no others", async () => {
  const many = await startServer({ DATELINE_DOSSIER: "none" });
  const kept = await openStore(many.store);
  onTestFinished(async () => {
    await kept.close();
    await many.stop();
  });
  const events = [...generateEvents(600)];
  await kept.append(events.map((event) => ({ event, editor: "desk" })));
  const { page, requests } = await openDesk({ url: many.url, path: "/?at=4/38/36" });
  await mapDrawn(page);
  await taken(page);
  const tilesOf = (from: number) =>
    requests.slice(from).filter((url) => url.includes("/api/tiles/"));
  const before = tilesOf(0);
  expect(before.length).toBeGreaterThan(2);
  const from = requests.length;
  await kept.append([{ event: eventAt("izmir", [27.14, 38.42]), editor: "desk" }]);
  await page.waitForFunction(() =>
    document.querySelector("[data-drawn]")?.getAttribute("data-drawn")?.includes("izmir"),
  );
  const after = tilesOf(from);
  const names = (urls: string[]) => urls.map((url) => new URL(url).pathname);
  expect(new Set(names(after)).size).toBe(after.length);
  for (const name of names(after)) {
    const [z = 0, x = 0, y = 0] = name.split("/").slice(-3).map(Number);
    expect(tileOf([27.14, 38.42], z), name).toEqual([x, y]);
  }
  expect(new URL(after[0] ?? "").searchParams.get("rev")).toMatch(/^601-/);
});
