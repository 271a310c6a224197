import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { ms, quantile, Section, timed } from "#lib/query/results.bench";
import { openStore } from "#lib/store/sqlite-store";
import { CHROMIUM_FLAGS, findChromium } from "#lib/testing/chromium";
import { fillStore } from "#lib/testing/fill-store";
import { type PlainMap, servePlainMap } from "#lib/testing/plain-map.bench";
import { startServer, type TestServer } from "#lib/testing/server";

/**
 * `npm run bench:browser -- --events 1000000 --write`. `--store FILE` takes a store that holds as many
 * events already, which saves filling one.
 */
const { values: options } = parseArgs({
  options: {
    events: { type: "string", default: "100000" },
    store: { type: "string" },
    rounds: { type: "string", default: "9" },
    write: { type: "boolean", default: false },
  },
});
const events = Number(options.events);
const rounds = Number(options.rounds);
/** Rounds before, of desk and rival, in which browser and server still compile what they run. */
const WARMING = 12;
const VIEWPORT = { width: 1440, height: 900 };

const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const store = options.store ?? join(folder, "filled.db");
if (!existsSync(store)) await fill(store);
const section = new Section(
  `The desk in Chromium, ${events.toLocaleString("en")} events`,
  "bench:browser",
  new URL("BENCHMARKS.md", import.meta.url),
);
const few = await startServer();
const many = await startServer({ DATELINE_STORE: store });
const plain = await servePlainMap();
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? "chromium",
  args: [...CHROMIUM_FLAGS],
});
try {
  await benchHtml(few, many);
  await benchClick(browser, many, plain);
  if (options.write) section.write();
} finally {
  await browser.close();
  await plain.close();
  await many.stop();
  await few.stop();
  await rm(folder, { recursive: true, force: true });
}

async function fill(file: string): Promise<void> {
  const filled = await openStore(file);
  await fillStore(filled, events);
  await filled.close();
}

/** The desk's HTML beside that of the shipped dossier, turn by turn. */
async function benchHtml(few: TestServer, many: TestServer): Promise<void> {
  const times = { few: [] as number[], many: [] as number[] };
  const get = async (server: TestServer) => (await fetch(`${server.url}/`)).text();
  const [small, large] = [await get(few), await get(many)];
  for (let i = 0; i < 3 * rounds; i++) {
    await timed(times.few, () => get(few));
    await timed(times.many, () => get(many));
  }
  const [fewMs, manyMs] = [quantile(times.few, 0.5), quantile(times.many, 0.5)];
  section.say("| the desk's HTML | median | 95th percentile | size |");
  section.say("|---|---|---|---|");
  const row = (name: string, all: number[], html: string) =>
    section.say(
      `| ${name} | ${ms(quantile(all, 0.5))} | ${ms(quantile(all, 0.95))} | ${Math.round(html.length / 1000)} kB |`,
    );
  row("8 events", times.few, small);
  row(`${events.toLocaleString("en")} events`, times.many, large);
  section.say();
  section.say(`${(manyMs / fewMs).toFixed(2)} times the time of 8 events (bar: at most 3).`);
  section.say();
}

/** A click on a facet until the panel is new and the map at rest, beside a plain GeoJSON source. */
async function benchClick(browser: Browser, many: TestServer, plain: PlainMap): Promise<void> {
  const desk = await browser.newPage({ viewport: VIEWPORT, reducedMotion: "reduce" });
  // What tsx makes of a function that is sent to a page calls a helper of its own.
  await desk.addInitScript("globalThis.__name = (named) => named");
  await desk.goto(`${many.url}/`);
  await desk.locator('[data-map="drawn"]').waitFor({ timeout: 60_000 });
  const values = await desk
    .locator('[data-facet="kind"] [data-value]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("data-value") ?? ""));
  const clicks: number[] = [];
  const panels: number[] = [];
  for (let i = 0; i <= WARMING + rounds; i++) {
    const value = values[i % values.length] ?? "";
    for (const _ of ["asked for", "lifted"]) {
      const { panel, rest } = await clickFacet(desk, value);
      if (i === 0) continue;
      panels.push(panel);
      clicks.push(rest);
    }
  }
  await desk.close();
  const rival = await browser.newPage({ viewport: VIEWPORT, reducedMotion: "reduce" });
  const { filter, data } = await plain.measure(rival, WARMING + rounds);
  await rival.close();
  const features = plain.features.toLocaleString("en");
  section.say(
    "| click on a facet → map at rest | just opened, median | warm, median | 95th percentile |",
  );
  section.say("|---|---|---|---|");
  const row = (name: string, all: number[]) => {
    const { cold, warm } = phases(all);
    const times = [quantile(cold, 0.5), quantile(warm, 0.5), quantile(warm, 0.95)].map(ms);
    section.say(`| ${name} | ${times.join(" | ")} |`);
  };
  row(`Dateline, ${events.toLocaleString("en")} events, panel and map`, clicks);
  row("of which until the panel is new", panels);
  row(`\`setFilter\`, ${features} events, map alone`, filter);
  row(`\`setData\`, ${features} events, map alone`, data);
  section.say();
  const against = (all: number[], phase: "cold" | "warm") =>
    (quantile(phases(all)[phase], 0.5) / quantile(phases(clicks)[phase], 0.5)).toFixed(2);
  section.say(
    `Warm, ${against(filter, "warm")} times as fast as \`setFilter\` (bar: 1) and ${against(data, "warm")} times as fast as \`setData\` (bar: 5); just opened, ${against(filter, "cold")} and ${against(data, "cold")} times. Each was asked ${2 * WARMING} times just opened and then ${2 * rounds} times warm.`,
  );
  section.say();
}

/** What was measured while desk or rival had just been opened, and afterwards. */
function phases(times: readonly number[]) {
  return { cold: times.slice(0, 2 * WARMING), warm: times.slice(2 * WARMING) };
}

/** In ms from the press of a facet's value until the panel is new, and until the map rests after that. */
async function clickFacet(desk: Page, value: string): Promise<{ panel: number; rest: number }> {
  return desk.evaluate(async (value) => {
    const link = () =>
      document.querySelector<HTMLElement>(`[data-facet="kind"] [data-value="${value}"]`);
    const map = () => document.querySelector<HTMLElement>("[data-rests]")?.dataset.rests;
    const until = (holds: () => boolean) =>
      new Promise<number>((done) => {
        const look = () => {
          if (!holds()) return;
          seen.disconnect();
          done(performance.now());
        };
        const seen = new MutationObserver(look);
        seen.observe(document, { subtree: true, attributes: true, childList: true });
        look();
      });
    const before = link()?.ariaCurrent;
    const start = performance.now();
    link()?.click();
    const panel = await until(() => link() !== null && link()?.ariaCurrent !== before);
    const rests = map();
    const rest = await until(() => map() !== rests);
    return { panel: panel - start, rest: rest - start };
  }, value);
}
