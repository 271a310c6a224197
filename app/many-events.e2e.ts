import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { NewsEvent } from "#lib/event/news-event";
import type { EventStore } from "#lib/store/event-store";
import { sampleEventAt } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";
import { mapDrawn, openDesk, taken } from "#lib/testing/browser";
import { fillStore } from "#lib/testing/fill-store";
import { startServer, type TestServer } from "#lib/testing/server";

const GENERATED = 3000;
const STACKED = 465;

let folder: string;
let store: EventStore;
let many: TestServer;

/** An event in the far south of the Indian Ocean, where no generated event is. */
function eventAtSea(id: string): NewsEvent {
  const event = sampleEventAt([70.2, -49.35], id, {}, `News of ${id}`);
  const places = event.properties.places.map((place) => ({ ...place, name: { en: "Kerguelen" } }));
  return {
    ...event,
    properties: { ...event.properties, kind: "protest", places, when: "2020-05-01" },
  };
}

const keep = (ids: readonly string[]) =>
  store.append(ids.map((id) => ({ event: eventAtSea(id), editor: "desk" })));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-many-"));
  store = await openStore(join(folder, "many.db"));
  await fillStore(store, GENERATED);
  await keep(Array.from({ length: STACKED }, (_, i) => `sea-${i}`));
  many = await startServer({ DATELINE_STORE: join(folder, "many.db"), DATELINE_DOSSIER: "none" });
}, 300_000);

afterAll(async () => {
  await many?.stop();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

const rows = (page: Page) => page.locator("#events li");
const at = (page: Page) =>
  rows(page).evaluateAll((items) => items.map((item) => Number(item.ariaPosInSet)));

async function scrolledTo(page: Page, scroller: string, position: number): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.locator(scroller).evaluate((element) => {
          element.scrollTop = 1e9;
        });
        return page
          .locator(`${scroller} li`)
          .evaluateAll((items) => Math.max(...items.map((item) => Number(item.ariaPosInSet))));
      },
      { timeout: 45_000 },
    )
    .toBeGreaterThanOrEqual(position);
}

test("the list grows as it is scrolled, holds few rows in the page, and says where each stands", async () => {
  const { page } = await openDesk({ url: many.url });
  await taken(page);
  await scrolledTo(page, "#events", 400);
  const places = await at(page);
  expect(places.length).toBeLessThan(60);
  expect(new Set(places).size).toBe(places.length);
  expect(await rows(page).first().getAttribute("aria-setsize")).toBe(String(GENERATED + STACKED));
});

test("a list that takes the place of another begins with the rows in view", async () => {
  const { page } = await openDesk({ url: many.url });
  await taken(page);
  await expect.poll(async () => (await at(page)).length).toBeLessThan(40);
  await page.evaluate(() => {
    const made = new Set<Node>();
    Object.assign(window, { made });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const row of [node, ...node.querySelectorAll("li")])
              if (row.matches("#events .rows > li")) made.add(row);
    }).observe(document, { subtree: true, childList: true });
  });
  const battle = page.locator('[data-facet="kind"] [data-value="battle"]');
  const made = async (current: string | null) => {
    await battle.click();
    await expect.poll(() => battle.getAttribute("aria-current")).toBe(current);
    await expect.poll(async () => (await at(page)).length).toBeLessThan(40);
    return page.evaluate(() => {
      const { made } = window as unknown as { made: Set<Node> };
      const { size } = made;
      made.clear();
      return size;
    });
  };
  for (const current of ["true", null]) {
    const count = await made(current);
    expect(count).toBeGreaterThan(8);
    expect(count).toBeLessThan(40);
    // What a filter changes in the style is said of no more than the map: all else would be styled anew.
    const inset = (selector: string) =>
      page
        .locator(selector)
        .evaluate((element) => getComputedStyle(element).getPropertyValue("--map-inset-top"));
    expect([await inset("#map"), await inset("#filters"), await inset("#events")]).toEqual([
      current ? "38px" : "",
      "",
      "",
    ]);
  }
});

test("what stands over the map stays as it was until the map has drawn another filter", async () => {
  const { page } = await openDesk({ url: many.url });
  await taken(page);
  await mapDrawn(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      const rests = changes.some(({ attributeName }) => attributeName === "data-rests");
      const buttons = changes.some(
        ({ target, attributeName, addedNodes, removedNodes }) =>
          (attributeName === "aria-label" && target instanceof HTMLButtonElement) ||
          [...addedNodes, ...removedNodes].some(
            (node) => node instanceof Element && node.querySelector("[data-area], [aria-haspopup]"),
          ),
      );
      if (rests || buttons) seen.push([rests && "rests", buttons && "buttons"].join(" "));
    }).observe(document.querySelector("[data-map]") as Element, {
      subtree: true,
      childList: true,
      attributeFilter: ["aria-label", "data-rests"],
    });
  });
  await page.locator('[data-facet="kind"] [data-value="battle"]').click();
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await expect.poll(async () => (await seen()).join()).toContain("buttons");
  expect((await seen())[0]).toBe("rests buttons");
});

test("after an event was read its list is where it was left, with the focus on that event, once", async () => {
  const { page } = await openDesk({ url: many.url });
  await taken(page);
  await expect.poll(async () => (await at(page)).length).toBeLessThan(40);
  await page.locator("#events").evaluate((element) => {
    element.scrollTop = 2400;
  });
  const inView = () =>
    page.locator("#events").evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const link = [...element.querySelectorAll<HTMLElement>("a[data-event-id]")].find(
        (link) => link.getBoundingClientRect().bottom > middle,
      );
      return { id: link?.dataset.eventId, top: link?.getBoundingClientRect().top ?? 0 };
    });
  await expect.poll(async () => (await inView()).id).not.toBeUndefined();
  await page.waitForTimeout(500);
  const { id } = await inView();
  const link = page.locator(`#events a[data-event-id="${id}"]`);
  await link.click();
  await page.waitForURL(/event=/);
  await page.locator("#events h2").first().waitFor();
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.search.includes("event="));
  await link.waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-event-id")))
    .toBe(id);
  const [panel, box] = [await page.locator("#events").boundingBox(), await link.boundingBox()];
  expect(box?.y).toBeGreaterThan(panel?.y ?? 0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((panel?.y ?? 0) + (panel?.height ?? 0));
  const battle = page.locator('[data-facet="kind"] [data-value="battle"]');
  await battle.focus();
  for (const current of ["true", null]) {
    await page.keyboard.press("Enter");
    await expect.poll(() => battle.getAttribute("aria-current")).toBe(current);
  }
  await expect.poll(async () => (await at(page)).length).toBeLessThan(40);
  expect(await battle.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("events that arrive are announced, and move nothing under a reader far down the list", async () => {
  const { page } = await openDesk({ url: many.url });
  await taken(page);
  await scrolledTo(page, "#events", 200);
  const inView = () =>
    page.locator("#events").evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return [...element.querySelectorAll("li")].flatMap((row) => {
        const box = row.getBoundingClientRect();
        return box.top >= top && box.bottom <= bottom ? [[row.textContent, box.top]] : [];
      });
    });
  await page.locator("#events").evaluate((element) => {
    element.scrollTop = 6000;
  });
  let before = await inView();
  await expect
    .poll(
      async () => {
        const earlier = before;
        before = await inView();
        return before.length > 2 && JSON.stringify(before) === JSON.stringify(earlier);
      },
      { interval: 500 },
    )
    .toBe(true);
  const run = Date.now();
  await keep([`sea-${run}-1`, `sea-${run}-2`, `sea-${run}-3`]);
  const news = page.locator("#events").getByRole("button", { name: "3 new" });
  await news.waitFor();
  expect(await inView()).toEqual(before);
});

test("without scripts a link leads on, and no event is told twice or left out", async () => {
  const { page } = await openDesk({
    url: many.url,
    path: "/?kind=protest",
    javaScriptEnabled: false,
  });
  const seen: string[] = [];
  for (let pages = 0; pages < 3; pages++) {
    seen.push(
      ...(await rows(page)
        .locator("a[data-event-id]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("data-event-id") ?? ""))),
    );
    await page
      .locator("#events")
      .getByRole("link", { name: /more events?$/ })
      .click();
    await page.waitForLoadState();
  }
  expect(seen.length).toBeGreaterThanOrEqual(100);
  expect(new Set(seen).size).toBe(seen.length);
  const first = await rows(page).first().getAttribute("aria-posinset");
  expect(Number(first)).toBe(seen.length + 1);
});

test("a press on a cluster lists its events and comes closer to what separates them", async () => {
  const { page } = await openDesk({ url: many.url, path: "/?at=3/38/45" });
  await mapDrawn(page);
  const zoom = () => Number(new URL(page.url()).searchParams.get("at")?.split("/")[0]);
  const cluster = page.getByRole("button", { name: /events close together/ }).first();
  const count = Number((await cluster.getAttribute("aria-label"))?.replace(/\D/g, ""));
  await cluster.focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog");
  await list.getByText(`${count.toLocaleString("en")} events close together`).waitFor();
  await expect.poll(() => list.locator("li").count()).toBeGreaterThan(5);
  await expect.poll(zoom, { timeout: 20_000 }).toBeGreaterThan(3);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
});

test(`a stack of ${STACKED} events is read to its end, and one of them opens`, async () => {
  const { page } = await openDesk({ url: many.url, path: "/?at=5/-49.35/70.2" });
  await mapDrawn(page);
  await page.getByRole("button", { name: /Kerguelen/ }).click({ force: true });
  const list = page.getByRole("dialog");
  await list.getByText(/^4\d\d events at one position$/).waitFor();
  await scrolledTo(page, ".spot-rows", STACKED);
  expect(await list.locator("li").count()).toBeLessThan(60);
  await list.locator("li a").last().click();
  await page.waitForURL(/event=sea-/);
});

test("a facet with many values is searched as one types, and what is found filters", async () => {
  const { page } = await openDesk({ url: many.url });
  await taken(page);
  await page.locator("details:has(#find-source) summary").click();
  const answered = page.waitForResponse(/\/api\/facets\/source/);
  await page.getByRole("searchbox", { name: "Search in: Who is quoted" }).fill("publisher-3");
  await answered;
  const facet = page.locator(".facet-search:has(#find-source) ~ ul").first();
  await facet.getByText("publisher-39").waitFor();
  for (const name of await facet.locator("a").allTextContents())
    expect(name).toContain("publisher-3");
  await facet.locator("a").first().click();
  await page.waitForURL(/source=publisher-3/);
});

/** What stands on the map, in the words of its buttons and as marks, once two looks agree. */
async function spotsOn(page: Page): Promise<string> {
  const read = async () => {
    const labels = await page
      .locator("[data-map] button[aria-label*=Opens]")
      .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel).sort());
    const drawn = await page.locator("[data-drawn]").getAttribute("data-drawn");
    const counts = await page.locator(".counts > .sr-only").textContent();
    return JSON.stringify([counts, labels, JSON.parse(drawn ?? "[]").map(([id]: string[]) => id)]);
  };
  let seen = "";
  const isStill = async () => {
    const before = seen;
    seen = await read();
    return seen === before;
  };
  await expect.poll(isStill, { timeout: 20_000, interval: 1500 }).toBe(true);
  return seen;
}

test("after presses in quick succession the map shows what the last asks for, as a fresh page does", async () => {
  const { page } = await openDesk({ url: many.url, path: "/?at=4/38/45" });
  await mapDrawn(page);
  const values = page.locator('[data-facet="kind"] [data-value]');
  for (const [round, pauses] of [
    [0, 15, 120, 40],
    [300, 5, 90, 10],
  ].entries()) {
    let asked = "";
    for (const [i, pause] of pauses.entries()) {
      await page.mouse.move(500 + 40 * i, 300 + 30 * round);
      asked = await values.nth((5 * round + 3 * i) % 9).evaluate((link: HTMLAnchorElement) => {
        link.click();
        return new URL(link.href).searchParams.getAll("kind").join();
      });
      await page.waitForTimeout(pause);
    }
    await page.waitForURL(({ searchParams }) => searchParams.getAll("kind").join() === asked);
    const shown = await spotsOn(page);
    const path = page.url().slice(many.url.length);
    const { page: fresh } = await openDesk({ url: many.url, path });
    await mapDrawn(fresh);
    expect(await spotsOn(fresh)).toBe(shown);
    expect(shown.length).toBeGreaterThan(200);
    await fresh.close();
  }
});

test("the map goes from one filter's picture to the next one's in one step", async () => {
  const { page, context } = await openDesk({ url: many.url, reducedMotion: "reduce" });
  await mapDrawn(page);
  await page.waitForTimeout(1_000);
  // Later than the page, so that a map that drew as it hears would show half of each.
  await context.route("**/api/tiles/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const frames = await page.evaluate(async () => {
    let frames = 0;
    let isDrawing = false;
    const { prototype } = WebGL2RenderingContext;
    const draw = prototype.drawElements;
    prototype.drawElements = function (...given) {
      if (!isDrawing) frames += 1;
      isDrawing = true;
      setTimeout(() => {
        isDrawing = false;
      });
      draw.apply(this, given);
    };
    const rests = () => document.querySelector<HTMLElement>("[data-rests]")?.dataset.rests;
    const before = rests();
    document.querySelector<HTMLElement>('[data-facet="kind"] [data-value]')?.click();
    await new Promise<void>((done) => {
      const look = new MutationObserver(() => {
        if (rests() === before) return;
        look.disconnect();
        done();
      });
      look.observe(document, { subtree: true, attributes: true });
    });
    return frames;
  });
  expect(await page.locator('[data-facet="kind"] [aria-current]').count()).toBe(1);
  expect(frames).toBe(1);
});
