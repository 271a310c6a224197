import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type DeskOptions, openDesk } from "#lib/testing/browser";

const ALEPPO = "syria-2016-12-29-aleppo-clearance";
const BUILDINGS = "syria-2016-12-29-aleppo-buildings";
const CEASEFIRE = "syria-2016-12-29-ceasefire";
const ANKARA = "syria-2016-12-29-ankara-meeting";

/** What the map says it has drawn: event ids of marks, each with its place on the screen. */
type Drawn = [id: string, x: number, y: number][];

async function openMap(options: DeskOptions = {}) {
  const desk = await openDesk(options);
  await desk.page.waitForSelector('[data-map="drawn"]', { timeout: 30_000 });
  return desk;
}

async function drawn(page: Page): Promise<Drawn> {
  return JSON.parse((await page.locator("[data-map]").getAttribute("data-drawn")) ?? "[]");
}

/** Where on the page an event's mark is. */
async function markOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const mark = (await drawn(page)).find(([one]) => one === id);
  const box = await page.locator("[data-map] canvas").boundingBox();
  if (!mark || !box) throw new Error(`${id} has no mark`);
  return { x: box.x + mark[1], y: box.y + mark[2] };
}

test("four marks stand for six events, and the ceasefire has an area and no mark", async () => {
  const { page } = await openMap();
  const ids = (await drawn(page)).map(([id]) => id);
  expect(ids).toHaveLength(4);
  expect(ids).not.toContain(CEASEFIRE);
  expect(await page.locator('[data-area="SY"]').count()).toBe(1);
});

test("a stack opens as a list with every event, from the keyboard too, and Escape closes it", async () => {
  const { page } = await openMap();
  const spot = page.getByRole("button", { name: /Eastern Aleppo/ });
  await spot.focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog", { name: /Eastern Aleppo/ });
  const ids = await list
    .locator("[data-event-id]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-event-id")));
  expect(ids.sort()).toEqual([BUILDINGS, ALEPPO].sort());
  await page.keyboard.press("Escape");
  expect(await list.count()).toBe(0);
  expect(await spot.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("pressing a mark selects its event in the address", async () => {
  const { page } = await openMap();
  const { x, y } = await markOf(page, ANKARA);
  await page.mouse.click(x, y);
  await page.waitForURL(`**/?*event=${ANKARA}*`);
});

test("pointing at a mark marks its row in the list, and leaving it does not", async () => {
  const { page } = await openMap();
  const { x, y } = await markOf(page, ANKARA);
  await page.mouse.move(x, y);
  const row = page.locator(`#events [data-event-id="${ANKARA}"]`).first();
  await expect.poll(() => row.getAttribute("data-hover")).toBe("");
  await page.mouse.move(x + 120, y - 120);
  await expect.poll(() => row.getAttribute("data-hover")).toBe(null);
});

test("moving the map writes the view into the address without asking the server", async () => {
  const { page, requests } = await openMap();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toMatch(/^[\d.]+\/[\d.-]+\//);
  expect(requests.filter((url) => url.includes("_rsc"))).toEqual([]);
  await page.getByRole("button", { name: "Show all events" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBe(null);
});

test("a link's view is the view that opens", async () => {
  const { page } = await openMap({ path: "/?at=12/36.204/37.174" });
  expect((await drawn(page)).map(([id]) => id)).toHaveLength(1);
  expect(await page.getByText("No streets here").count()).toBe(1);
});

test("switching countries off takes the ceasefire's area and chip away", async () => {
  const { page } = await openMap();
  await page.getByRole("button", { name: "Layers" }).click();
  await page.getByLabel("Countries and regions").uncheck();
  expect(await page.locator('[data-area="SY"]').count()).toBe(0);
});

test("the measure tool gives a distance and an area, and Escape puts it away", async () => {
  const { page } = await openMap({ path: "/?at=8/36.2/37.2" });
  await page.getByRole("button", { name: "Measure" }).click();
  const box = await page.locator("[data-map] canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x - 60, y + 40);
  await page.waitForTimeout(350);
  await page.mouse.click(x + 60, y + 40);
  await page.waitForTimeout(350);
  await page.mouse.click(x, y - 40);
  const read = page.locator("[data-measured]");
  await expect.poll(() => read.textContent()).toMatch(/Distance.*km.*Area.*km²/);
  await page.keyboard.press("Escape");
  expect(await read.count()).toBe(0);
});

test("the legend names what is on the map and covers no mark", async () => {
  const { page } = await openMap();
  const legend = page.getByRole("region", { name: "On this map" });
  expect(await legend.getByText("Announced here, about another place").count()).toBe(1);
  expect(await legend.getByText("Area at true scale, not a boundary").count()).toBe(0);
  const over = await legend.boundingBox();
  for (const [id] of await drawn(page)) {
    const { x, y } = await markOf(page, id);
    const covered =
      over && x > over.x && x < over.x + over.width && y > over.y && y < over.y + over.height;
    expect(covered).toBe(false);
  }
});

test("without WebGL the map says so and the list still has every event", async () => {
  const { page, context } = await openDesk({ expected: [/WebGL/] });
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.reload();
  await page.waitForSelector('[data-map="failed"]');
  expect(await page.getByText("This browser cannot draw the map").count()).toBe(1);
  expect(await page.locator("#events li").count()).toBeGreaterThanOrEqual(8);
});

test("in Arabic the tools stand at the left, and the scale bar still reads from the left", async () => {
  const { page } = await openMap({ path: "/?lang=ar" });
  const tools = await page.getByRole("toolbar").boundingBox();
  const map = await page.locator("[data-map]").boundingBox();
  expect((tools?.x ?? 0) - (map?.x ?? 0)).toBeLessThan(100);
  expect(await page.locator("[data-scale]").getAttribute("dir")).toBe("ltr");
});
