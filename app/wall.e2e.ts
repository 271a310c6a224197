import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { mapDrawn, openDesk, wallAlive } from "#lib/testing/browser";
import { fastClock } from "#lib/testing/fast-clock";
import { cleanEnv, startServer, type TestServer } from "#lib/testing/server";
import { viewAt } from "#lib/tour/schedule";
import { wallHref } from "#lib/tour/view-url";

const LONG = {
  en: "Ceasefire across Syria, talks planned in Astana",
  ar: "وقف إطلاق النار في عموم سوريا ومحادثات مزمعة في أستانا",
};
const REGION = { title: LONG, filter: "", dwell: 3600 };
const ALEPPO = {
  title: { en: "Eastern Aleppo", ar: "شرق حلب" },
  filter: "kind=clearance",
  dwell: 3600,
};

/** Opens several pages, or waits for a server: on a busy machine that takes its time. */
const SLOW = 240_000;
const PATIENT = { timeout: 60_000 };

const SIZES = [
  [1920, 1080],
  [1080, 1920],
  [1280, 720],
] as const;

/** The sizes, contrasts and cuts of every text on a wall, as they are drawn. */
function readTexts() {
  const short = Math.min(innerWidth, innerHeight);
  const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r = 0, g = 0, b = 0]: number[]) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
  };
  const ground = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255];
    const colour = rgb(getComputedStyle(element).backgroundColor);
    return colour[3] === 0 ? ground(element.parentElement) : colour;
  };
  const texts = [];
  const walker = document.createTreeWalker(document.querySelector(".wall") as Element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const hidden = element.closest(".sr-only, [aria-hidden='true'].wall-row");
    if (!node.textContent?.trim() || hidden || box.width === 0) continue;
    const scale = element.getBoundingClientRect().width / (element.offsetWidth || 1) || 1;
    const style = getComputedStyle(element);
    if (style.visibility === "hidden") continue;
    const [a, b] = [light(rgb(style.color)), light(ground(element))].sort((x, y) => y - x);
    let inside = box.left >= -0.5 && box.top >= -0.5;
    inside &&= box.right <= innerWidth + 0.5 && box.bottom <= innerHeight + 0.5;
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (around === document.body) break;
      if (getComputedStyle(around).overflow === "visible") continue;
      const frame = around.getBoundingClientRect();
      inside &&= box.top >= frame.top - 3 && box.bottom <= frame.bottom + 3;
      inside &&= box.left >= frame.left - 3 && box.right <= frame.right + 3;
    }
    texts.push({
      text: node.textContent.trim(),
      part: element.closest("[class*='wall-']")?.className ?? "",
      share: (Number.parseFloat(style.fontSize) * scale) / short,
      contrast: ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05),
      inside,
    });
  }
  return texts;
}

/** Waits until no event interrupts: the shipped dossier has one that does, when it is new. */
async function onTour(page: Page): Promise<void> {
  await page.locator('.wall[data-show^="0/"]').waitFor({ timeout: 60_000 });
  await wallAlive(page);
}

/** What must be read from the far desk; the rest is sources, scale and signs. */
const FAR = /wall-(latest|event|dateline|place|word|counts|clock|zone|state|alarm|age|said|card)/;

/** The texts that are too small, too faint or cut, once the typefaces have come and the map rests. */
async function brokenTexts(page: Page) {
  const least = (part: string) =>
    part.includes("wall-title") ? 1 / 14 : FAR.test(part) ? 1 / 24 : 1 / 45;
  return (await page.evaluate(readTexts)).filter(
    ({ inside, contrast, share, part }) => !inside || contrast < 7 || share < least(part) - 1e-4,
  );
}

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
    expect(await page.locator("[data-drawn]").getAttribute("data-drawn")).toContain("aleppo");
  },
  SLOW,
);

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

const run = promisify(execFile);

async function command(server: TestServer, args: readonly string[]) {
  await run(process.execPath, ["lib/cli/dateline.mjs", ...args], {
    env: cleanEnv({ DATELINE_STORE: server.store }),
  });
}

/** A dossier's file of one event in Homs. */
async function fileOf(server: TestServer, id: string, urgency: number, title: string) {
  const shipped = JSON.parse(
    await readFile("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
  );
  const [sample] = shipped.features.filter(({ id: one }: { id: string }) =>
    one.endsWith("clearance"),
  );
  const event = structuredClone(sample);
  event.id = id;
  event.properties.title = { en: title };
  event.properties.urgency = urgency;
  event.properties.relations = [];
  const file = join(dirname(server.store), `${id}.geojson`);
  const { tours: _, ...rest } = shipped;
  await writeFile(file, JSON.stringify({ ...rest, features: [event] }));
  return file;
}

/** What the wall's worker has of a page. */
async function keptPage(path: string): Promise<string> {
  const names = await caches.keys();
  const pages = names.map(async (name) => (await (await caches.open(name)).match(path))?.text());
  return (await Promise.all(pages)).join();
}

async function ownServer(): Promise<TestServer> {
  const server = await startServer();
  onTestFinished(() => server.stop());
  return server;
}

test(
  "what is published is on the wall, what is urgent interrupts, what is retracted is gone",
  async () => {
    const server = await ownServer();
    const { page } = await openDesk({
      url: server.url,
      path: wallHref([REGION]),
      width: 1920,
      height: 1080,
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

    await command(server, ["retract", "urgent", "--note", "It stands", "--editor", "desk"]);
    await expect.poll(() => page.locator("h1").innerText(), PATIENT).toBe(LONG.en);
    await command(server, [
      "retract",
      "quiet",
      "--note",
      "It was another field",
      "--editor",
      "desk",
    ]);
    await expect
      .poll(() => page.locator(".wall").innerText(), PATIENT)
      .not.toContain("quiet field");
  },
  SLOW,
);

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
      await command(server, ["retract", "wrong", "--note", "It was wrong", "--editor", "desk"]);
    });

    await page.locator(".wall-alarm").waitFor({ state: "detached", timeout: 45_000 });
    await expect
      .poll(() => page.locator(".wall").innerText(), PATIENT)
      .not.toContain("A wrong report");
  },
  SLOW,
);
