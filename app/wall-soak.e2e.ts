import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { mapDrawn, openDesk } from "#lib/testing/browser";
import { cleanEnv } from "#lib/testing/server";
import { fastServer } from "#lib/testing/wall";
import { wallHref } from "#lib/tour/view-url";

/** How many view changes, as `npm run soak` asks. */
const CHANGES = Number(process.env.SOAK ?? 100);
/** Numbers are read at every fiftieth of a run, once the wall has shown everything. */
const SETTLED = Math.min(100, CHANGES / 2);
const READ_EVERY = CHANGES / 50;
const COUNT = "document.evaluate('count(//node())', document, null, 1).numberValue";
const TIMES = 20;
/** A long soak also loses its server so often. */
const RESTARTS = process.env.SOAK ? 20 : 0;
const run = promisify(execFile);

const VIEWS = [
  { title: { en: "Region" }, filter: "", dwell: 6 },
  { title: { en: "Aleppo" }, filter: "kind=clearance", dwell: 6 },
  { title: { en: "Planned" }, filter: "occurrence=planned", dwell: 6 },
  { title: { en: "Ankara and Moscow" }, filter: "country=RU&country=TR", dwell: 6 },
  { title: { en: "Nothing" }, filter: "kind=riot", dwell: 6 },
];

/** Heap in bytes after collection, nodes in the document and out of it, listeners. */
async function numbersOf(cdp: CDPSession) {
  for (let i = 0; i < 3; i++) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const { result } = await cdp.send("Runtime.evaluate", { expression: COUNT });
  const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
  const shown = result.value as number;
  return { heap: usedSize, shown, kept: nodes - shown, listeners: jsEventListeners };
}

/** Waits until the wall has changed its view so many times in all. */
async function changed(page: Page, changes: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => Number(Reflect.get(window, "changes")) >= wanted,
    changes,
    {
      timeout: 600_000,
      polling: 250,
    },
  );
}

test(`a wall is as light after ${CHANGES} view changes, with events coming and going, as it was`, async () => {
  const { server, clock, env: fast, folder } = await fastServer(TIMES);
  const dateline = (...args: string[]) =>
    run(process.execPath, ["lib/cli/dateline.mjs", ...args], {
      env: cleanEnv({ DATELINE_STORE: server.store, ...fast }),
    });

  const expected = RESTARTS > 0 ? [/Failed to load resource/] : [];
  const { page, context } = await openDesk({ url: server.url, path: "/api/health", expected });
  await context.addInitScript(clock);
  await page.goto(wallHref(VIEWS));
  await mapDrawn(page);
  await page.evaluate(() => {
    let changes = 0;
    new MutationObserver(() => Reflect.set(window, "changes", ++changes)).observe(
      document.querySelector(".wall") as Element,
      { attributes: true, attributeFilter: ["data-show"] },
    );
  });
  const cdp = await context.newCDPSession(page);
  const shipped = JSON.parse(
    await readFile("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
  );
  const [sample] = shipped.features.filter(({ id }: { id: string }) => id.endsWith("clearance"));

  const seen: (Awaited<ReturnType<typeof numbersOf>> & { readonly step: number })[] = [];
  let id = 0;
  const retract = () => dateline("retract", `soak-${id++}`, "--note", "soak", "--editor", "soak");
  for (let step = 0; step <= CHANGES; step += 2) {
    await changed(page, step);
    if (step >= SETTLED && step % READ_EVERY === 0) seen.push({ step, ...(await numbersOf(cdp)) });
    if (step % 10 !== 0) continue;
    if (RESTARTS > 0 && step % (CHANGES / RESTARTS) === 50) {
      await server.restart(async () => {
        await page.locator(".wall-alarm").waitFor();
        await retract();
      });
      await page.locator(".wall-alarm").waitFor({ state: "detached" });
      const { mark } = await (await fetch(`${server.url}/api/wall`)).json();
      await expect.poll(() => page.locator(".wall").getAttribute("data-mark")).toBe(mark);
    } else if (step % 20 === 0) {
      const file = join(folder, "event.geojson");
      const properties = {
        ...sample.properties,
        urgency: step % 60 === 0 ? 1 : 5,
        relations: [],
      };
      const event = { ...sample, id: `soak-${id}`, properties };
      const { tours: _, ...rest } = shipped;
      await writeFile(file, JSON.stringify({ ...rest, features: [event] }));
      await dateline("import", file);
    } else await retract();
  }
  if (process.env.SOAK) console.log(seen.filter((_, i) => i % 20 === 0 || i === seen.length - 1));
  // They come and go with what is on show and with React's copy of it: a leak raises the least.
  const half = Math.ceil(seen.length / 2);
  const least = (part: typeof seen, what: "heap" | "shown" | "kept" | "listeners") =>
    Math.min(...part.map((numbers) => numbers[what]));
  const [before, after] = [seen.slice(0, half), seen.slice(half)];
  const all = JSON.stringify(seen);
  expect(seen.length, "SOAK is a multiple of 100").toBeGreaterThan(20);
  expect(least(seen.slice(-10), "heap"), all).toBeLessThan(least(seen.slice(0, 10), "heap") * 1.1);
  expect(least(after, "listeners"), all).toBeLessThanOrEqual(least(before, "listeners") + 20);
  expect(least(after, "shown"), all).toBeLessThanOrEqual(least(before, "shown") + 60);
  expect(least(after, "kept"), all).toBeLessThanOrEqual(least(before, "kept") + 60);
}, 1_500_000);
