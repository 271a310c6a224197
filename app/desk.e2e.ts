import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDesk, taken } from "#lib/testing/browser";

const ASTANA = "syria-2016-12-29-astana-talks";

const query = (page: Page) => new URL(page.url()).search;
const wait = (page: Page, search: string | RegExp) =>
  page.waitForFunction(
    ([source, exact]) =>
      exact ? location.search === source : new RegExp(source).test(location.search),
    [typeof search === "string" ? search : search.source, typeof search === "string"] as const,
  );
/** The links are soft once React has taken the page over. */
const ready = taken;

test("a broken parameter is dropped, said in a notice, and gone when the notice is closed", async () => {
  const { page } = await openDesk({ path: "/?kind=battel&kind=talks&at=nowhere" });
  const notice = page.getByText("Ignored in this link: kind=battel · at=nowhere");
  expect(await notice.isVisible()).toBe(true);
  await ready(page);
  await page.getByRole("link", { name: "Close this notice" }).click();
  await wait(page, /^\?kind=talks$/);
  await notice.waitFor({ state: "detached" });
});

test("a browser that looks for an icon before it has read the page finds one", async () => {
  const { page } = await openDesk();
  const answer = await page.request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/x-icon");
});

test("an event that is not published is said to be ignored, and the list stands", async () => {
  const { page } = await openDesk({ path: "/?event=no-such-event" });
  expect(await page.getByText("Ignored in this link: event=no-such-event").isVisible()).toBe(true);
  expect(await page.locator("#events li").count()).toBe(8);
});

test("where no events match, the list names the filters and each can be removed", async () => {
  const { page } = await openDesk({ path: "/?kind=airstrike&country=SY" });
  expect(await page.getByText("0 events").first().textContent()).toContain("0 events");
  const way = page.locator("#events").getByRole("link", { name: "Kind: Airstrike" });
  await ready(page);
  await way.click();
  await wait(page, "?country=SY");
  await page.getByText("3 events: 2 at a place, 1 across a country").waitFor({ state: "attached" });
});

test("a facet filters without loading the page, and its chip lifts it again", async () => {
  const { page } = await openDesk();
  await ready(page);
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
  await page.locator('[data-facet="kind"] [data-value="clearance"]').click();
  await wait(page, /kind=clearance/);
  await page.getByText("2 events: 2 at a place").waitFor({ state: "attached" });
  const chosen = page.locator('[data-facet="kind"] [data-value="clearance"]');
  expect(await chosen.getAttribute("aria-current")).toBe("true");
  await page.getByRole("link", { name: "Remove filter Kind: Clearance" }).click();
  await wait(page, /^(?!.*kind)/);
  expect(await page.locator("body[data-same-page]").count()).toBe(1);
});

test("every clause has a chip, and one link lifts them all", async () => {
  const { page } = await openDesk({
    path: "/?q=aleppo&kind=clearance&from=2016-12-01&bbox=30,30,45,40",
  });
  const chips = page.getByRole("list", { name: "Active filters" }).getByRole("listitem");
  expect(await chips.allTextContents()).toEqual([
    "Search: aleppo",
    "Kind: Clearance",
    "From: 1 December 2016",
    "Area: the area searched",
    "Clear all",
  ]);
  await ready(page);
  await page.getByRole("link", { name: "Clear all" }).click();
  await wait(page, /^(?!.*(kind|bbox|from|q=))/);
});

test("the keys search, step through the events, close them and list themselves", async () => {
  const { page } = await openDesk();
  await ready(page);
  await page.keyboard.press("j");
  await wait(page, new RegExp(`event=${ASTANA}`));
  await page.getByRole("heading", { level: 2, name: /Talks on a political settlement/ }).waitFor();
  await page.keyboard.press("j");
  await wait(page, /event=(?!.*astana)/);
  await page.keyboard.press("k");
  await wait(page, new RegExp(`event=${ASTANA}`));
  await page.keyboard.press("Escape");
  await wait(page, /^(?!.*event)/);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.waitFor();
  await page.keyboard.press("Escape");
  await keys.waitFor({ state: "hidden" });
  await page.keyboard.press("/");
  await page.keyboard.type("Halep");
  await page.keyboard.press("Enter");
  await wait(page, /q=Halep/);
  await page.getByText("3 events: 2 at a place, 1 across a country").waitFor({ state: "attached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("events");
});

test("what is typed while an event closes stays in the search", async () => {
  const { page } = await openDesk();
  await ready(page);
  await page.keyboard.press("j");
  await page.getByRole("heading", { level: 2, name: /Talks on a political settlement/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type("Ha");
  await wait(page, /^(?!.*event)/);
  await page.locator(`#events [data-event-id="${ASTANA}"]`).waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.type("lep");
  expect(await page.locator("#search").inputValue()).toBe("Halep");
});

test("what is typed while an event opens stays in the search", async () => {
  const { page } = await openDesk();
  await ready(page);
  await page.keyboard.press("j");
  await page.keyboard.press("/");
  await page.keyboard.type("Ha");
  await page.getByRole("heading", { level: 2, name: /Talks on a political settlement/ }).waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.type("lep");
  expect(await page.locator("#search").inputValue()).toBe("Halep");
});

test("single keys can be turned off, and stay off in this browser; Escape works on", async () => {
  const { page } = await openDesk();
  await ready(page);
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: "Keys of one letter or sign work" }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await ready(page);
  await page.keyboard.press("?");
  await page.keyboard.press("j");
  await page.waitForTimeout(500);
  expect(await page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(false);
  expect(page.url()).not.toContain("event=");
});

test("a handle of the timeline moves by key, and the address follows", async () => {
  const { page } = await openDesk();
  await ready(page);
  const first = page.getByRole("slider", { name: "First day" });
  expect(await first.getAttribute("aria-valuetext")).toBe("5 December 2016");
  await first.focus();
  await page.keyboard.press("PageUp");
  await wait(page, /from=2017-01-05/);
  await page.getByText("1 event: 1 at a place").waitFor({ state: "attached" });
  expect(await first.getAttribute("aria-valuetext")).toBe("5 January 2017");
  await page.keyboard.press("Home");
  await wait(page, /^(?!.*from)/);
});

test("a range is dragged on the timeline, the other way round in Arabic", async () => {
  for (const [lang, parameter] of [
    ["en", /from=2017-01/],
    ["ar", /to=2016-12/],
  ] as const) {
    const { page } = await openDesk({ path: `/?lang=${lang}` });
    await ready(page);
    const box = await page.locator(".plot").boundingBox();
    if (!box) throw new Error("no timeline");
    const y = box.y + 60;
    await page.mouse.move(box.x + box.width * 0.7, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.85, y, { steps: 4 });
    await page.mouse.move(box.x + box.width + 40, y, { steps: 4 });
    await page.mouse.up();
    await wait(page, parameter);
    expect(query(page)).not.toMatch(lang === "en" ? /to=/ : /from=/);
  }
});

test("without JavaScript the days are typed, and the search keeps the filter", async () => {
  const { page } = await openDesk({ javaScriptEnabled: false, path: "/?country=SY" });
  await page.getByRole("button", { name: "Set dates" }).click();
  await page.getByLabel("From").fill("2016-12-28");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/from=/);
  expect(query(page)).toContain("country=SY");
  expect(query(page)).toContain("from=2016-12-28");
  await page.getByRole("searchbox", { name: "Search" }).fill("mosques");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=mosques/);
  expect(query(page)).toContain("country=SY");
  expect(await page.locator("#events li").count()).toBe(1);
});

test("the language is chosen by link, turns the page and is remembered", async () => {
  const { page } = await openDesk({ path: "/?kind=talks" });
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("link", { name: "العربية" }).click();
  await page.waitForURL(/lang=ar/);
  expect(query(page)).toContain("kind=talks");
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await page.locator("h1").textContent()).toBe("أحداث مصفّاة");
  const filters = await page.locator("#filters").boundingBox();
  const panel = await page.locator("#events").boundingBox();
  expect(filters?.x).toBeGreaterThan(panel?.x ?? Number.POSITIVE_INFINITY);
  await page.goto("/");
  expect(await page.locator("html").getAttribute("lang")).toBe("ar");
});

test("the look is chosen by link and kept by the cookie", async () => {
  const { page } = await openDesk({ path: "/?theme=dark" });
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.goto("/");
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.goto("/?theme=system");
  expect(await page.locator("html").getAttribute("data-theme")).toBe(null);
});

test("a screen reader meets the list before the map, under one heading of the first level", async () => {
  const { page } = await openDesk();
  expect(await page.locator("h1").count()).toBe(1);
  const listFirst = await page.evaluate(() => {
    const [list, map] = [document.getElementById("events"), document.getElementById("map")];
    return list && map && list.compareDocumentPosition(map) === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(listFirst).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the events");
});

test("between 1100 and 1279 px the filters are a drawer, below that the list can be put away", async () => {
  const { page } = await openDesk({ width: 1200, height: 800 });
  const filters = page.locator("#filters");
  expect(await filters.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Filters" }).click();
  expect(await filters.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await filters.waitFor({ state: "hidden" });
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByText("Events", { exact: true }).first().click();
  expect(await page.locator("#events").isVisible()).toBe(false);
});

test("on the phone the map comes first and one sheet holds events, filters and time", async () => {
  const { page } = await openDesk({ width: 390, height: 844, hasTouch: true });
  await ready(page);
  const map = await page.locator("#map").boundingBox();
  const list = await page.locator("#events").boundingBox();
  expect(map?.height).toBeGreaterThan(250);
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
  await page.getByText("Filters", { exact: true }).last().tap();
  expect(await page.locator("#filters").isVisible()).toBe(true);
  expect(await page.locator("#events").isVisible()).toBe(false);
  await page.getByText("Time", { exact: true }).tap();
  expect(await page.getByRole("slider", { name: "First day" }).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
