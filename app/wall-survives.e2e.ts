import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { mapDrawn, openDesk, wallAlive } from "#lib/testing/browser";
import { fastClock } from "#lib/testing/fast-clock";
import { frontOf } from "#lib/testing/front";
import {
  ALEPPO,
  command,
  fastServer,
  fileOf,
  onTour,
  ownServer,
  PATIENT,
  REGION,
  retract,
  SLOW,
} from "#lib/testing/wall";
import { brokenTexts } from "#lib/testing/wall-texts";
import { wallHref } from "#lib/tour/view-url";

/** How much faster time runs where a test would wait for minutes. */
const TIMES = 15;

/** What the wall's worker has of a page. */
async function keptPage(path: string): Promise<string> {
  const names = await caches.keys();
  const pages = names.map(async (name) => (await (await caches.open(name)).match(path))?.text());
  return (await Promise.all(pages)).join();
}

/** The marks that a wall's map has drawn. */
const drawnOn = (page: Page) => page.locator("[data-drawn]").getAttribute("data-drawn");

/** Counts the frames in which a wall shows an event and says nothing of being out of date. */
function countShownAsGood(id: string): void {
  let frames = 0;
  const look = () => {
    const alarm = document.querySelector(".wall-alarm") !== null;
    const rows = document.querySelector(`[data-event="${id}"]`) !== null;
    const drawn = document.querySelector<HTMLElement>("[data-drawn]")?.dataset.drawn;
    if (!alarm && (rows || drawn?.includes(`"${id}"`))) frames++;
    Reflect.set(window, "shownAsGood", frames);
    requestAnimationFrame(look);
  };
  look();
}

test(
  "a map whose drawing was lost ten times is back each time",
  async () => {
    const { page } = await openDesk({ path: wallHref([ALEPPO]), expected: [/WebGL|context/i] });
    for (let time = 0; time < 10; time++) {
      await mapDrawn(page);
      const returns = time % 2 === 0;
      await page.evaluate((back) => {
        const canvas = document.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
        const lose = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
        lose?.loseContext();
        if (back) setTimeout(() => lose?.restoreContext(), 100);
      }, returns);
      await page.locator('[data-map="failed"]').waitFor();
    }
    await mapDrawn(page);
    await expect.poll(() => drawnOn(page), PATIENT).toContain("aleppo");
  },
  SLOW,
);

test("an error in a script loads the wall anew, after a pause", async () => {
  const { page, context } = await openDesk({
    path: "/api/health",
    expected: [/a test's own error/],
  });
  await context.addInitScript(fastClock(20, Date.now()));
  await page.goto(wallHref([ALEPPO]));
  await wallAlive(page);
  await page.evaluate(() => {
    Reflect.set(window, "before", true);
    setTimeout(() => {
      throw new Error("a test's own error");
    });
  });
  await page.waitForFunction(() => Reflect.get(window, "before") === undefined);
  await wallAlive(page);
});

test(
  "without its server a wall says how old its data is, starts from its own memory, and comes back by itself",
  async () => {
    const server = await ownServer();
    const expected = [/Failed to load resource|net::ERR|fetch/i];
    const { page, context } = await openDesk({
      url: server.url,
      path: wallHref([REGION]),
      expected,
    });
    await onTour(page);
    const file = await fileOf(server, "wrong", 5, "A wrong report");
    await command(server, ["import", file]);
    await page.locator('[data-event="wrong"]').waitFor();
    await mapDrawn(page);
    await expect
      .poll(() => page.evaluate(keptPage, wallHref([REGION])), PATIENT)
      .toContain("A wrong report");
    await server.restart(async () => {
      await page.locator(".wall-alarm").waitFor({ timeout: 30_000 });
      await page.evaluate(countShownAsGood, "wrong");
      expect(await page.locator(".wall-alarm").innerText()).toContain(
        "Not up to date. Last good data",
      );
      await expect.poll(() => brokenTexts(page), PATIENT).toEqual([]);

      const started = await context.newPage();
      await started.goto(wallHref([REGION]));
      await mapDrawn(started);
      expect(await started.locator(".wall").innerText()).toContain("A wrong report");
      expect(await started.locator(".wall-alarm").innerText()).toContain(
        "from this screen’s own memory",
      );
      await started.close();
      await retract(server, "wrong");
    });

    await page.locator(".wall-alarm").waitFor({ state: "detached", timeout: 45_000 });
    await expect
      .poll(() => page.locator(".wall").innerText(), PATIENT)
      .not.toContain("A wrong report");
    expect(await page.evaluate(() => Reflect.get(window, "shownAsGood"))).toBe(0);
  },
  SLOW,
);

/**
 * How many seconds a view may stay whose turn has just begun: where the next begins, a wall loads
 * itself anew if its worker was late, which it always is where time runs faster.
 */
function dwellFrom(now: number): number {
  for (let dwell = 3600; dwell > 1800; dwell--) if (now % dwell < 120) return dwell;
  throw new Error("no such view");
}

test(
  "after ten minutes without network nothing is missed, and the wall said all the while that it was old",
  async () => {
    const { server, clock, env: fast } = await fastServer(TIMES);
    const front = await frontOf(server.url);
    const { page, context } = await openDesk({
      url: front.url,
      path: "/api/health",
      expected: [/Failed to load resource|net::ERR|fetch/i],
    });
    await context.addInitScript(clock);
    await page.goto(wallHref([{ ...REGION, dwell: dwellFrom(Date.now() / 1000) }]));
    await onTour(page);
    await command(server, ["import", await fileOf(server, "wrong", 5, "A wrong report")], fast);
    await page.locator('[data-event="wrong"]').waitFor();
    await mapDrawn(page);
    const drawn = () => drawnOn(page);
    await expect.poll(drawn, PATIENT).toContain('"wrong"');
    front.cut();
    const cut = Date.now();
    await page.locator(".wall-alarm").waitFor();
    await page.evaluate(countShownAsGood, "wrong");
    await command(
      server,
      ["import", await fileOf(server, "meanwhile", 5, "A report meanwhile")],
      fast,
    );
    await retract(server, "wrong", fast);
    const stood = new Set<string>();
    while (Date.now() - cut < 600_000 / TIMES) {
      stood.add(await page.locator(".wall").evaluate((wall) => getComputedStyle(wall).translate));
      await page.waitForTimeout(1000);
    }
    expect(stood.size).toBeGreaterThan(2);
    expect(await page.locator(".wall-alarm").innerText()).toMatch(/Last good data/);
    expect(await drawn()).not.toContain('"meanwhile"');
    front.mend();

    await page.locator(".wall-alarm").waitFor({ state: "detached", ...PATIENT });
    await expect.poll(drawn, PATIENT).toContain('"meanwhile"');
    expect(await drawn()).not.toContain('"wrong"');
    expect(await page.evaluate(() => Reflect.get(window, "shownAsGood"))).toBe(0);
  },
  SLOW,
);

/** Marks a page, so that it is known again: a page that was loaded anew has no mark. */
const mark = (page: Page) => page.evaluate(() => Reflect.set(window, "before", true));
const isMarked = (page: Page) => page.evaluate(() => Reflect.get(window, "before") === true);

test(
  "a new build is loaded between two views, and not before its page answers",
  async () => {
    const front = await frontOf(inject("datelineUrl"));
    const { page } = await openDesk({
      url: front.url,
      path: wallHref([
        { ...ALEPPO, dwell: 5 },
        { ...REGION, dwell: 5 },
      ]),
      expected: [/503/],
    });
    await wallAlive(page);
    await mark(page);
    await page.evaluate(() => {
      let views = 0;
      new MutationObserver(() => Reflect.set(window, "views", ++views)).observe(
        document.querySelector(".wall") as Element,
        { attributes: true, attributeFilter: ["data-show"] },
      );
    });
    const views = () => page.evaluate(() => Number(Reflect.get(window, "views") ?? 0));
    await expect.poll(views, PATIENT).toBeGreaterThan(1);
    expect(await isMarked(page)).toBe(true);

    front.announce();
    const seen = await views();
    await expect.poll(views, PATIENT).toBeGreaterThan(seen + 3);
    expect(await isMarked(page)).toBe(true);

    front.serve();
    await expect.poll(() => isMarked(page).catch(() => true), PATIENT).toBe(false);
    await wallAlive(page);
    await mark(page);
    await page.waitForTimeout(12_000);
    expect(await isMarked(page)).toBe(true);
  },
  SLOW,
);

test("a wall whose scripts never start loads itself again until they do", async () => {
  const { page, context } = await openDesk({ path: "/api/health", expected: [/ERR_FAILED/] });
  await context.addInitScript(fastClock(TIMES, Date.now()));
  let loads = 0;
  page.on("domcontentloaded", () => loads++);
  await context.route("**/_next/static/**/*.js", (route) => route.abort());
  await page.goto(wallHref([ALEPPO]));
  await expect.poll(() => loads, PATIENT).toBeGreaterThan(2);
  await context.unroute("**/_next/static/**/*.js");
  await wallAlive(page);
});

test("a wall holds the screen awake, and takes hold again after it was hidden", async () => {
  const { page, context } = await openDesk({ path: "/api/health" });
  await context.addInitScript(() => {
    const held: WakeLockSentinel[] = [];
    Reflect.set(window, "held", held);
    const ask = WakeLock.prototype.request;
    WakeLock.prototype.request = async function request(...given) {
      const lock = await ask.apply(this, given);
      held.push(lock);
      return lock;
    };
  });
  await page.goto(wallHref([ALEPPO]));
  await wallAlive(page);
  const held = () =>
    page.evaluate(() => {
      const locks = Reflect.get(window, "held") as WakeLockSentinel[];
      return locks.map(({ type, released }) => `${type} ${released}`);
    });
  await expect.poll(held).toEqual(["screen false"]);
  // What a browser does when a screen is hidden and shown again.
  await page.evaluate(async () => {
    const [lock] = Reflect.get(window, "held") as WakeLockSentinel[];
    await lock?.release();
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect.poll(held).toEqual(["screen true", "screen false"]);
});

test("by night a wall is dimmed by half, by day it is not, and nothing on it can be pointed at", async () => {
  const { page } = await openDesk({ path: "/api/health" });
  const brightness = async (night: string) => {
    await page.goto(`${wallHref([ALEPPO])}&night=${night}`);
    await wallAlive(page);
    await page.locator(".wall[data-night]").waitFor();
    return page.locator(".wall").evaluate((wall) => getComputedStyle(wall).filter);
  };
  const hour = new Date().getUTCHours();
  const hours = (from: number, to: number) => `${(hour + from) % 24}-${(hour + to) % 24}`;
  expect(await brightness(hours(0, 2))).toBe("brightness(0.5)");
  expect(await brightness(hours(2, 4))).toBe("none");
  expect(await page.locator(".wall").evaluate((wall) => getComputedStyle(wall).cursor)).toBe(
    "none",
  );
});
