import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isNear, pixelsOf } from "#components/map/pixels.fixture";
import { openStore } from "#lib/store/sqlite-store";
import { mapDrawn, openDesk } from "#lib/testing/browser";
import { fillStore } from "#lib/testing/fill-store";
import { startServer, type TestServer } from "#lib/testing/server";

let many: TestServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-playback-"));
  const store = await openStore(join(folder, "many.db"));
  await fillStore(store, 2000);
  await store.close();
  many = await startServer({ DATELINE_STORE: join(folder, "many.db"), DATELINE_DOSSIER: "none" });
}, 300_000);

afterAll(async () => {
  await many?.stop();
  await rm(folder, { recursive: true, force: true });
});

const playback = (page: Page) => page.locator(".playback");
const untilStep = (page: Page, step: number) =>
  page.waitForFunction(
    (step) => Number(document.querySelector<HTMLElement>(".playback")?.dataset.step) >= step,
    step,
    { timeout: 45_000 },
  );

/** The canvas that steps are drawn on, as a picture: an empty one is some hundred characters. */
const playedPicture = (page: Page) =>
  page.locator("canvas[data-played]").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

test("the eight events step through time without a request; at rest list, counts and link follow", async () => {
  const { page, requests } = await openDesk();
  await mapDrawn(page);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await untilStep(page, 3);
  const before = requests.length;
  await untilStep(page, 5);
  expect(requests.slice(before)).toEqual([]);
  await page.keyboard.press("p");
  await page.waitForURL(/play=2016-12-05\/2017-01-31\/58\/\d+/);
  const clock = await playback(page).locator("b").textContent();
  expect(clock).toMatch(/Dec 2016/);
  await page.keyboard.press("l");
  await page.waitForFunction(
    (clock) => document.querySelector(".playback b")?.textContent !== clock,
    clock,
  );
  const step = await playback(page).getAttribute("data-step");
  await page.waitForURL((url) => url.search.endsWith(`/${step}`));
  await page.reload();
  await playback(page).waitFor();
  expect(await playback(page).locator("b").textContent()).not.toBe(clock);
});

test("thousands of events are played from their tiles, which are asked for once", async () => {
  const { page, requests } = await openDesk({ url: many.url, path: "/?at=3.2/48/60" });
  await mapDrawn(page);
  await page.keyboard.press("p");
  await untilStep(page, 2);
  const tiles = requests.filter((address) => address.includes("/api/tiles/"));
  expect(tiles.some((address) => address.includes("play=2012-01-01%2F"))).toBe(true);
  const before = requests.length;
  await untilStep(page, 5);
  expect(requests.slice(before)).toEqual([]);
  const [shown, later] = [await playedPicture(page), untilStep(page, 7)];
  await later;
  expect(shown.length).toBeGreaterThan(2000);
  expect(await playedPicture(page)).not.toBe(shown);
  await page.keyboard.press("p");
  await page.locator("[data-played]").waitFor({ state: "detached" });
  await page
    .getByRole("button", { name: /events close together/ })
    .first()
    .waitFor();
});

test("a link to a step counts and lists that step alone, of all or so far", async () => {
  const counted = async (path: string) => {
    const { page } = await openDesk({ url: many.url, path });
    return page.locator(".strip").innerText();
  };
  const step = await counted("/?play=2014-01-01/2014-12-31/12/3");
  expect(await counted("/?from=2014-03-03&to=2014-04-02")).toContain(
    step.match(/[\d,]+ events/)?.[0] ?? "no count",
  );
  const soFar = await counted("/?play=2014-01-01/2014-12-31/12/3/cumulative");
  expect(soFar).not.toBe(step);
});

test("where playback rests, a stack looks as it does without: with the number of its events", async () => {
  const moscowAt = async (play: string) => {
    const { page } = await openDesk({ path: `/?at=6/55.75/37.62${play}` });
    await mapDrawn(page);
    const box = await page.locator("[data-map] canvas").first().boundingBox();
    if (!box) throw new Error("the map has no canvas");
    const [x, y] = [box.x + box.width / 2 - 18, box.y + box.height / 2 - 44];
    return async () => (await pixelsOf(page, { x, y, width: 36, height: 44 })).flat();
  };
  const outside = await (await moscowAt(""))();
  const soFar = await moscowAt("&play=2016-12-05/2017-01-31/58/57/cumulative");
  const share = async () => {
    const others = (await soFar()).filter((one, i) => !isNear(one, outside[i] ?? [0, 0, 0], 64));
    return others.length / outside.length;
  };
  await expect.poll(share, { timeout: 20_000 }).toBeLessThan(0.03);
});

test("a broken step is dropped with a notice", async () => {
  const { page } = await openDesk({ path: "/?play=2016-12-31/2016-12-01/3/1" });
  await page.getByText("play=2016-12-31/2016-12-01/3/1").waitFor();
  expect(await playback(page).count()).toBe(0);
});
