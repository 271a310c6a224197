import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type DeskOptions, openDesk } from "#lib/testing/browser";
import { pixelsOf, shareOf, tokenOf } from "./pixels.fixture";

const ALEPPO = "syria-2016-12-29-aleppo-clearance";
const BUILDINGS = "syria-2016-12-29-aleppo-buildings";
const CEASEFIRE = "syria-2016-12-29-ceasefire";
const ANKARA = "syria-2016-12-29-ankara-meeting";

/** A map on a busy machine comes to rest later than an assertion likes to wait. */
const SOON = { timeout: 15_000 };

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

test("a mark carries its glyph on the map and in lists, from the page's one sheet of outlines", async () => {
  const { page } = await openMap();
  const uses = page.locator("li svg use");
  const widths = await uses.evaluateAll((all) =>
    all.map((use) => (use instanceof SVGGraphicsElement ? use.getBBox().width : 0)),
  );
  expect(widths.length).toBeGreaterThan(8);
  expect(Math.min(...widths)).toBeGreaterThan(2);
  const { x, y } = await markOf(page, ANKARA);
  const body = await pixelsOf(page, { x: x - 8, y: y - 8, width: 16, height: 16 });
  const bare = shareOf(body, await tokenOf(page, "g-diplomacy"));
  expect(bare).toBeGreaterThan(0.3);
  expect(bare).toBeLessThan(0.85);
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
  const row = page.locator(`#events [data-event-id="${ANKARA}"]`).first();
  const bar = () => row.evaluate((element) => getComputedStyle(element).borderInlineStartColor);
  const plain = await bar();
  await page.mouse.move(x, y);
  await expect.poll(bar).not.toBe(plain);
  await page.mouse.move(x + 120, y - 120);
  await expect.poll(bar).toBe(plain);
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
    const own = HTMLCanvasElement.prototype.getContext;
    Reflect.set(
      HTMLCanvasElement.prototype,
      "getContext",
      function (this: HTMLCanvasElement, ...wanted: Parameters<typeof own>) {
        return Reflect.get(window, "hasContext") ? own.apply(this, wanted) : null;
      },
    );
  });
  await page.reload();
  await page.waitForSelector('[data-map="failed"]');
  expect(await page.getByText("This browser cannot draw the map").count()).toBe(1);
  expect(await page.locator("#events li").count()).toBeGreaterThanOrEqual(8);
  await page.evaluate(() => Reflect.set(window, "hasContext", true));
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForSelector('[data-map="drawn"]', { timeout: 30_000 });
  expect(await drawn(page)).toHaveLength(4);
});

test("a map whose context is lost says so, and is drawn again when asked", async () => {
  const { page } = await openMap({ expected: [/WebGL/] });
  await page.evaluate(() => {
    const canvas = document.querySelector("[data-map] canvas");
    const context = canvas instanceof HTMLCanvasElement && canvas.getContext("webgl2");
    if (context) context.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await page.waitForSelector('[data-map="failed"]');
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForSelector('[data-map="drawn"]', { timeout: 30_000 });
  expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
});

test("one city alone is fitted with its country in sight, not on blank paper", async () => {
  const { page } = await openMap({ path: "/?kind=talks" });
  const [kilometres] = await page
    .locator("[data-scale]")
    .allTextContents()
    .then((texts) => texts.map((text) => Number.parseInt(text, 10)));
  expect(kilometres).toBeGreaterThanOrEqual(10);
});

test("in Arabic the tools stand at the left, and the scale bar still reads from the left", async () => {
  const { page } = await openMap({ path: "/?lang=ar" });
  const tools = await page.getByRole("toolbar").boundingBox();
  const map = await page.locator("[data-map]").boundingBox();
  expect((tools?.x ?? 0) - (map?.x ?? 0)).toBeLessThan(100);
  expect(await page.locator("[data-scale]").getAttribute("dir")).toBe("ltr");
});

test("on a phone in Arabic no mark lies under the tools", async () => {
  const { page } = await openMap({ width: 390, height: 844, path: "/?lang=ar" });
  const tools = await page.getByRole("toolbar").boundingBox();
  const { x } = await markOf(page, "syria-2016-12-29-astana-talks");
  expect(x).toBeLessThan((tools?.x ?? 0) - 10);
});

/** The box of an area's chip and of everything that must stay in sight. */
async function chipOf(page: Page) {
  const chip = page.locator('[data-area="SY"]');
  await expect.poll(() => chip.isVisible(), SOON).toBe(true);
  const box = await chip.boundingBox();
  if (!box) throw new Error("no chip");
  return box;
}

type Rect = { x: number; y: number; width: number; height: number };
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each([
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [390, 844],
])(
  "at %d×%d the ceasefire's chip covers no mark, no tool, no scale and no legend",
  async (width, height) => {
    const { page } = await openMap({ width, height, path: "/?lang=en" });
    const chip = await chipOf(page);
    const map = await page.locator("[data-map]").boundingBox();
    if (!map) throw new Error("no map");
    expect(chip.x >= map.x && chip.x + chip.width <= map.x + map.width).toBe(true);
    expect(chip.y >= map.y && chip.y + chip.height <= map.y + map.height).toBe(true);
    for (const [id, x, y] of await drawn(page)) {
      const mark = { x: map.x + x - 20, y: map.y + y - 20, width: 40, height: 40 };
      expect(overlap(chip, mark), id).toBe(false);
      expect(x > 0 && x < map.width && y > 0 && y < map.height, `${id} is in view`).toBe(true);
    }
    for (const tool of await page.locator("[data-furniture]").all()) {
      const box = await tool.boundingBox();
      expect(box && overlap(chip, box)).toBe(false);
    }
  },
);

test.each(["/?at=12/36.204/37.174&lang=en", "/?at=7/36.9/40.9&lang=en"])(
  "%s shows a part of Syria without its middle, and the chip in it",
  async (path) => {
    const { page } = await openMap({ path });
    const chip = await chipOf(page);
    const map = await page.locator("[data-map]").boundingBox();
    if (!map) throw new Error("no map");
    expect(chip.x >= map.x && chip.y >= map.y).toBe(true);
    expect(chip.y + chip.height <= map.y + map.height).toBe(true);
    await page.locator('[data-area="SY"]').click();
    await expect.poll(() => new URL(page.url()).searchParams.get("event"), SOON).toBe(CEASEFIRE);
  },
);

test("the chip is not shown where nothing of the country is in view", async () => {
  const { page } = await openMap({ path: "/?at=8/55.75/37.6&lang=en" });
  expect(await page.locator('[data-area="SY"]').isVisible()).toBe(false);
});

test("the legend stands open on a desk, across from the scale", async () => {
  const { page } = await openMap();
  const legend = page.getByRole("region", { name: "On this map" });
  expect(await legend.getByRole("button").getAttribute("aria-expanded")).toBe("true");
  const [at, scale] = [
    await legend.boundingBox(),
    await page.locator("[data-scale]").boundingBox(),
  ];
  expect(at && scale && overlap(at, scale)).toBe(false);
  expect((at?.x ?? 0) > (scale?.x ?? 0)).toBe(true);
});

test("places also named are outlined and worded when asked for, and change no count", async () => {
  const { page } = await openMap({ path: "/?lang=en" });
  const before = await drawn(page);
  const legend = page.getByRole("region", { name: "On this map" });
  expect(await legend.getByText("Country or region also named").count()).toBe(0);
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  await page.getByLabel("Places also named").check();
  await expect.poll(() => legend.getByText("Country or region also named").count(), SOON).toBe(1);
  expect(await drawn(page)).toEqual(before);
});

test("a theme that changes while the map is being made is the map's too", async () => {
  const { page } = await openDesk({ path: "/?at=5/48/60&lang=en", theme: "light" });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("[data-map] canvas")) return;
      observer.disconnect();
      document.documentElement.dataset.theme = "dark";
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await page.waitForSelector('[data-map="drawn"]', { timeout: 30_000 });
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  const map = await page.locator("[data-map] canvas").boundingBox();
  if (!map) throw new Error("no map");
  const clip = { x: map.x + map.width / 2 - 60, y: map.y + 150, width: 120, height: 60 };
  await expect
    .poll(async () => shareOf(await pixelsOf(page, clip), await tokenOf(page, "land")), SOON)
    .toBeGreaterThan(0.6);
});

test("the map follows the system's theme and the page's own while it is open", async () => {
  const { page } = await openMap({ path: "/?at=5/48/60&lang=en", theme: "light" });
  const map = await page.locator("[data-map] canvas").boundingBox();
  if (!map) throw new Error("no map");
  const clip = { x: map.x + map.width / 2 - 60, y: map.y + 150, width: 120, height: 60 };
  const isLand = async () => shareOf(await pixelsOf(page, clip), await tokenOf(page, "land"));
  const light = await tokenOf(page, "land");
  await expect.poll(isLand, SOON).toBeGreaterThan(0.6);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect
    .poll(async () => String(await tokenOf(page, "land")) !== String(light), SOON)
    .toBe(true);
  await expect.poll(isLand, SOON).toBeGreaterThan(0.6);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "light";
  });
  await expect
    .poll(async () => shareOf(await pixelsOf(page, clip), light), SOON)
    .toBeGreaterThan(0.6);
});

test.each([
  ["reduce", true],
  ["no-preference", false],
] as const)("with motion %s the map jumps: %s", async (reducedMotion, jumps) => {
  const { page } = await openMap({ reducedMotion, path: "/?lang=en" });
  const isThere = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
    return location.search.includes("at=");
  });
  expect(isThere).toBe(jumps);
  await expect.poll(() => page.url(), SOON).toContain("at=");
});

test("searching this area sets the box that is in view, and panning alone does not", async () => {
  const { page } = await openMap({ path: "/?at=8/36.2/37.2&lang=en" });
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => page.url(), SOON).toContain("at=9");
  expect(new URL(page.url()).searchParams.has("bbox")).toBe(false);
  await page.getByRole("button", { name: "Search this area" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.has("bbox"), SOON).toBe(true);
  const box = new URL(page.url()).searchParams.get("bbox")?.split(",").map(Number) ?? [];
  const [west = 0, south = 0, east = 0, north = 0] = box;
  expect(west < 37.174 && 37.174 < east && east - west < 4).toBe(true);
  expect(south < 36.204 && 36.204 < north && north - south < 4).toBe(true);
  await expect.poll(() => page.locator("#events [data-event-id]").count(), SOON).toBeLessThan(8);
});

test("a tap on a mark selects its event", async () => {
  const { page } = await openMap({ width: 390, height: 844, hasTouch: true, path: "/?lang=en" });
  const { x, y } = await markOf(page, ANKARA);
  await page.touchscreen.tap(x - 8, y);
  await page.waitForURL(`**/?*event=${ANKARA}*`);
});

test("the map's worker is this server's own file, mended (`worker-loader.js`)", async () => {
  const { page, requests } = await openMap();
  const own = new URL(page.url()).origin;
  const workers = page.workers().map((worker) => worker.url());
  expect(workers.length).toBeGreaterThan(0);
  for (const url of workers) expect(url).toMatch(new RegExp(`^(blob:)?${own}/`));
  const script = requests.find((url) => /worker.*\.m?js/.test(url)) ?? "";
  expect(script).not.toBe("");
  expect(await (await page.request.get(script)).text()).toMatch(/readSVarint\(\)\{[^}]+-\(\(/);
});

test("an event's own map shows its whole circle and nothing stands over it", async () => {
  const { page } = await openDesk({
    width: 390,
    height: 844,
    path: "/events/syria-2016-12-29-aleppo-clearance?lang=en",
  });
  const map = page.locator('[data-map="drawn"]');
  await map.waitFor({ timeout: 30_000 });
  const box = await map.boundingBox();
  const scale = await page.locator("figure [data-scale]").boundingBox();
  const metres = Number(await page.locator("figure [data-scale]").getAttribute("data-scale"));
  const bar = await page.locator("figure [data-scale] > div").last().boundingBox();
  if (!box || !scale || !bar) throw new Error("no map");
  expect(overlap(box, scale)).toBe(false);
  const across = (2 * 4700 * bar.width) / metres;
  expect(across).toBeLessThan(Math.min(box.width, box.height));
  expect(across).toBeGreaterThan(100);
});
