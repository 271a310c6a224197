import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mapDrawn, openDesk, wallAlive } from "#lib/testing/browser";
import {
  ALEPPO,
  command,
  fileOf,
  LONG,
  onTour,
  ownServer,
  PATIENT,
  REGION,
  retract,
  SLOW,
} from "#lib/testing/wall";
import { brokenTexts, readTexts } from "#lib/testing/wall-texts";
import { viewAt } from "#lib/tour/schedule";
import { wallHref } from "#lib/tour/view-url";

const SIZES = [
  [1920, 1080],
  [1080, 1920],
  [1280, 720],
] as const;

test.each(SIZES.flatMap(([w, h]) => (["en", "ar"] as const).map((lang) => ({ w, h, lang }))))(
  "at $w × $h in $lang every text is large enough, 7:1 or better, and whole",
  async ({ w, h, lang }) => {
    const { page } = await openDesk({
      width: w,
      height: h,
      lang,
      theme: lang === "en" ? "dark" : "light",
      path: wallHref([REGION]),
    });
    await onTour(page);
    await mapDrawn(page);
    expect((await page.evaluate(readTexts)).length).toBeGreaterThan(8);
    const area = page.locator("[data-area]");
    await area.waitFor({ state: "visible" });
    const way = await area.evaluate((element) => getComputedStyle(element).direction);
    expect(way).toBe(lang === "ar" ? "rtl" : "ltr");
    await expect.poll(() => brokenTexts(page), PATIENT).toEqual([]);
  },
  SLOW,
);

test("the wall is right before any script: title, counts, list, clocks, and when that was", async () => {
  const { page } = await openDesk({ path: wallHref([REGION]), javaScriptEnabled: false });
  const words = await page.locator(".wall").innerText();
  for (const said of [LONG.en, "8 events:", "Latest 3 of 8", "ASTANA", "Damascus", "Last contact"])
    expect(words).toContain(said);
});

test("a tour that is not there says which are, and looks again by itself", async () => {
  const { page, status } = await openDesk({ path: "/wall?tour=nowhere" });
  expect(status).toBe(200);
  await expect
    .poll(() => page.locator("main").innerText(), PATIENT)
    .toContain("There is no tour “nowhere”");
  expect(await page.locator("main").innerText()).toContain("syria-ceasefire-2016");
  expect(await page.locator('meta[http-equiv="refresh"]').count()).toBe(1);
});

test("a view with a broken filter is left out and named, and the others go on", async () => {
  const broken = { title: { en: "Battles" }, filter: "kind=battel", dwell: 60 };
  const { page } = await openDesk({ path: wallHref([broken, ALEPPO]) });
  await onTour(page);
  expect(await page.locator("h1").innerText()).toBe("Eastern Aleppo");
  expect(await page.locator(".wall-note").innerText()).toContain("Battles (kind=battel)");
});

test("a tour none of whose views can be shown shows every event, and a view of none says so", async () => {
  const broken = { title: { en: "Battles" }, filter: "kind=battel", dwell: 60 };
  const { page } = await openDesk({ path: wallHref([broken]) });
  await onTour(page);
  expect(await page.locator("h1").innerText()).toBe("All events");
  const empty = { title: { en: "Riots" }, filter: "kind=riot", dwell: 60 };
  await page.goto(wallHref([empty]));
  await onTour(page);
  expect(await page.locator(".wall-counts").innerText()).toBe("No event matches this view");
});

test(
  "ten walls, in one browser and in others, show the view that their clocks say",
  async () => {
    const views = [5, 7, 6].map((dwell, i) => ({ ...ALEPPO, title: { en: `View ${i}` }, dwell }));
    const noMap = () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    };
    const first = await openDesk({ path: "/api/health", expected: [/WebGL/] });
    await first.context.addInitScript(noMap);
    const pages: Page[] = [];
    for (let i = 0; i < 10; i++) {
      const { context } =
        i < 5 ? first : await openDesk({ path: "/api/health", expected: [/WebGL/] });
      if (i >= 5) await context.addInitScript(noMap);
      const page = await context.newPage();
      await page.goto(wallHref(views), { waitUntil: "commit" });
      pages.push(page);
    }
    await Promise.all(pages.map(wallAlive));
    const tour = { version: 0, recordedAt: "1970-01-01T00:00:00Z", views };
    for (let round = 0; round < 3; round++) {
      await pages[round]?.reload();
      await wallAlive(pages[round] as Page);
      for (const page of pages) {
        await expect
          .poll(async () => {
            const [show, time] = await page.evaluate(() => [
              document.querySelector<HTMLElement>(".wall")?.dataset.show,
              Date.now(),
            ]);
            return [-100, 0, 100]
              .map((ms) => `0/${viewAt(tour, Number(time) + ms)?.view}`)
              .includes(`${show}`);
          }, PATIENT)
          .toBe(true);
      }
    }
  },
  SLOW,
);

test("a screen whose clock is an hour wrong shows the view and the time of the server's", async () => {
  const views = [5, 7, 6].map((dwell, i) => ({ ...ALEPPO, title: { en: `View ${i}` }, dwell }));
  const { page, context } = await openDesk({ path: "/api/health" });
  await context.addInitScript(() => {
    const real = Date.now.bind(Date);
    globalThis.Date = class extends Date {
      constructor(...given: [number]) {
        if (given.length > 0) super(...given);
        else super(real() + 3_600_000);
      }
      static override now() {
        return real() + 3_600_000;
      }
    } as DateConstructor;
  });
  await page.goto(wallHref(views));
  await wallAlive(page);
  const tour = { version: 0, recordedAt: "1970-01-01T00:00:00Z", views };
  await expect
    .poll(async () => {
      const [show, time] = await page.evaluate(() => [
        document.querySelector<HTMLElement>(".wall")?.dataset.show,
        Date.now() - 3_600_000,
      ]);
      return [-500, 0]
        .map((ms) => `0/${viewAt(tour, Number(time) + ms)?.view}`)
        .includes(`${show}`);
    }, PATIENT)
    .toBe(true);
  expect(await page.locator(".wall-alarm").count()).toBe(0);
});

test(
  "what is published is on the wall, what is urgent interrupts, what is retracted or removed is gone",
  async () => {
    const server = await ownServer();
    const { page } = await openDesk({
      url: server.url,
      path: wallHref([REGION]),
      width: 1920,
      height: 1080,
      expected: [/404/],
    });
    await onTour(page);
    await command(server, ["import", await fileOf(server, "quiet", 5, "A quiet field is cleared")]);
    await page.locator('[data-event="quiet"] .wall-word', { hasText: "New" }).waitFor();
    await expect
      .poll(() => page.locator(".wall-counts").innerText(), PATIENT)
      .toContain("9 events");

    await command(server, ["import", await fileOf(server, "urgent", 1, "A bridge falls")]);
    await page.locator('.wall[data-show="urgent"]').waitFor();
    expect(await page.locator("h1").innerText()).toBe("A bridge falls");
    expect(await page.locator(".wall-card").innerText()).toContain("NEW");
    await expect.poll(() => brokenTexts(page), PATIENT).toEqual([]);

    await retract(server, "urgent");
    await expect.poll(() => page.locator("h1").innerText(), PATIENT).toBe(LONG.en);
    await retract(server, "quiet");
    await expect
      .poll(() => page.locator(".wall").innerText(), PATIENT)
      .not.toContain("quiet field");

    await page.goto("/wall?tour=syria-ceasefire-2016");
    await wallAlive(page);
    await command(server, ["tour", "remove", "syria-ceasefire-2016", "--editor", "desk"]);
    await page
      .locator("main", { hasText: "There is no tour “syria-ceasefire-2016”" })
      .waitFor(PATIENT);
  },
  SLOW,
);
