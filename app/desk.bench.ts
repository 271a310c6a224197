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
import { type PlainMap, pressPlain, servePlainMap } from "#lib/testing/plain-map.bench";
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
/** Rounds of desk and rival in which browser and server still compile what they run. */
const WARMING = 12;
/** Rounds that desk and rival have in a row. The first is not counted: what the other left falls on it. */
const TURN = 5;
const VIEWPORT = { width: 1440, height: 900 };

const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
const store = options.store ?? join(folder, "filled.db");
if (!existsSync(store)) await fill(store);
const section = new Section(
  `The desk in Chromium, ${events.toLocaleString("en")} events`,
  "bench:browser",
);
const few = await startServer();
const many = await startServer({ DATELINE_STORE: store });
const plain = await servePlainMap();
try {
  await benchHtml(few, many);
  await benchClick(many, plain);
  if (options.write) section.write();
} finally {
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

/** In ms, press by press: the desk until its panel is new and its map at rest, the rival until its map is. */
interface Presses {
  readonly panel: number[];
  readonly desk: number[];
  readonly setFilter: number[];
  /** With all events, as the source holds them where no filter is. */
  readonly setAll: number[];
  /** With those that a filter leaves. */
  readonly setSome: number[];
}

/**
 * A click on a facet until the panel is new and the map at rest, beside a plain GeoJSON source in a
 * browser of its own. They take turns, so that what slows the machine slows both.
 */
async function benchClick(many: TestServer, plain: PlainMap): Promise<void> {
  const browsers = await Promise.all([launch(), launch()]);
  try {
    const [desk, rival] = await Promise.all([newPage(browsers[0]), newPage(browsers[1])]);
    await plain.open(rival);
    const values = await openDesk(desk, many.url);
    const pressDesk = async (into: Presses, round: number) => {
      for (const _ of ["asked for", "lifted"]) {
        const { panel, rest } = await clickFacet(desk, values[round % values.length] ?? "");
        into.panel.push(panel);
        into.desk.push(rest);
      }
    };
    const pressRival = async (into: Presses, round: number) => {
      const filter = await pressPlain(rival, "setFilter", round);
      into.setFilter.push(filter.asked, filter.lifted);
      const data = await pressPlain(rival, "setData", round);
      into.setSome.push(data.asked);
      into.setAll.push(data.lifted);
    };
    const inTurns = async (counted: number): Promise<Presses> => {
      const presses = noPresses();
      for (let done = 0; done < counted; done += TURN - 1)
        for (const press of [pressDesk, pressRival]) {
          await press(noPresses(), done);
          for (let round = done; round < Math.min(counted, done + TURN - 1); round++)
            await press(presses, round);
        }
      return presses;
    };
    sayClicks(await inTurns(WARMING), await inTurns(rounds), plain.features);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

function noPresses(): Presses {
  return { panel: [], desk: [], setFilter: [], setAll: [], setSome: [] };
}

function sayClicks(cold: Presses, warm: Presses, features: number): void {
  section.say(
    "| click on a facet → map at rest | just opened, median | warm, median | 95th percentile |",
  );
  section.say("|---|---|---|---|");
  const row = (name: string, of: keyof Presses) => {
    const times = [quantile(cold[of], 0.5), quantile(warm[of], 0.5), quantile(warm[of], 0.95)];
    section.say(`| ${name} | ${times.map(ms).join(" | ")} |`);
  };
  row(`Dateline, ${events.toLocaleString("en")} events, panel and map`, "desk");
  row("of which until the panel is new", "panel");
  const plain = features.toLocaleString("en");
  row(`\`setFilter\`, ${plain} events, map alone`, "setFilter");
  row(`\`setData\` with all ${plain} events, map alone`, "setAll");
  row("`setData` with those that the filter leaves, map alone", "setSome");
  section.say();
  const times = (presses: Presses, rival: "setFilter" | "setAll" | "setSome") =>
    (quantile(presses[rival], 0.5) / quantile(presses.desk, 0.5)).toFixed(2);
  section.say(
    `Warm, ${times(warm, "setFilter")} times as fast as \`setFilter\` (bar: 1) and ${times(warm, "setAll")} times as fast as \`setData\` with all events (bar: 5; ${times(warm, "setSome")} times with those that the filter leaves); just opened, ${times(cold, "setFilter")} and ${times(cold, "setAll")} times. In turns of ${TURN} rounds, of which the first is not counted, each was asked ${2 * WARMING} times just opened and then ${2 * rounds} times warm, half of them for a kind of event and half to lift it.`,
  );
  section.say();
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(process.env) ?? "chromium",
    args: [...CHROMIUM_FLAGS],
  });
}

function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: VIEWPORT, reducedMotion: "reduce" });
}

/** The values of the kind facet, once the desk's map is drawn. */
async function openDesk(desk: Page, url: string): Promise<string[]> {
  // What tsx makes of a function that is sent to a page calls a helper of its own.
  await desk.addInitScript("globalThis.__name = (named) => named");
  await desk.goto(`${url}/`);
  await desk.locator('[data-map="drawn"]').waitFor({ timeout: 60_000 });
  return desk
    .locator('[data-facet="kind"] [data-value]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("data-value") ?? ""));
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
