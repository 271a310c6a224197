import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { type Browser, chromium, type Page } from "playwright-core";
import { Section } from "#lib/query/results.bench";
import { CHROMIUM_FLAGS, findChromium } from "#lib/testing/chromium";
import { startServer } from "#lib/testing/server";

/**
 * `npm run bench:playback -- --store FILE --write`: playing the events of `../shared/data` on the
 * desk, beside `setFilter` on a plain MapLibre GeoJSON source of the same events in the same view,
 * and beside the desk's own map with the layers of events taken out. FILE is a store into which that
 * file was imported (`npx dateline import`).
 */
const { values: options } = parseArgs({
  options: {
    store: { type: "string" },
    steps: { type: "string", default: "24" },
    write: { type: "boolean", default: false },
  },
});
const REAL = new URL("../../../shared/data/iraq-events-2006-2008.csv", import.meta.url);
const MAPLIBRE = new URL("../../node_modules/maplibre-gl/dist/", import.meta.url);
const VIEWPORT = { width: 1440, height: 900 };
const VIEW = { zoom: 5.6, lat: 33, lng: 44 };
const [FROM, TO, STEPS] = ["2006-01-01", "2008-07-05", 31];
const WANTED = Number(options.steps);

const PLAIN = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/maplibre-gl.css">
<style>html,body,#map{margin:0;height:100%}</style><div id="map"></div>
<script type="module">
import * as maplibre from "/maplibre-gl.mjs";
maplibre.setWorkerUrl("/maplibre-gl-worker.mjs");
const map = new maplibre.Map({
  container: "map", fadeDuration: 0, attributionControl: false, zoom: ${VIEW.zoom},
  center: [${VIEW.lng}, ${VIEW.lat}],
  style: { version: 8, sources: { events: { type: "geojson", data: "/events.json" } }, layers: [
    { id: "ground", type: "background", paint: { "background-color": "#eee" } },
    { id: "events", type: "circle", source: "events", paint: { "circle-radius": 4, "circle-color": "#a33" } } ] },
});
const idle = () => new Promise((done) => map.once("idle", done));
await idle();
window.steps = async ([from, to], steps, wanted) => {
  const step = (to + 1 - from) / steps;
  const start = performance.now();
  for (let i = 0; i < wanted; i++) {
    const rest = idle();
    map.setFilter("events", ["all", [">=", ["get", "day"], from + i * step], ["<", ["get", "day"], from + (i + 1) * step]]);
    await rest;
  }
  return (wanted * 1000) / (performance.now() - start);
};
window.ready = true;
</script>`;

if (!options.store || !existsSync(options.store) || !existsSync(REAL))
  throw new Error(`name a --store into which ${REAL.pathname} was imported`);
const section = new Section("Playback of 112,313 events", "bench:playback");
const server = await startServer({ DATELINE_STORE: options.store, DATELINE_DOSSIER: "none" });
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? "chromium",
  args: [...CHROMIUM_FLAGS],
});
try {
  await bench(browser, server.url);
  if (options.write) section.write();
} finally {
  await browser.close();
  await server.stop();
}

async function bench(browser: Browser, url: string): Promise<void> {
  const desk = await browser.newPage({ viewport: VIEWPORT, reducedMotion: "reduce" });
  const requests: string[] = [];
  desk.on("request", (request) => requests.push(request.url()));
  const at = `${VIEW.zoom}/${VIEW.lat}/${VIEW.lng}`;
  await desk.goto(`${url}/?at=${at}&play=${FROM}/${TO}/${STEPS}/1`);
  await desk.locator('[data-map="drawn"]').waitFor({ timeout: 120_000 });
  await desk.locator(".playback select").first().selectOption("25");
  const box = await desk.locator("[data-map] canvas").boundingBox();
  await desk.keyboard.press("p");
  await stepsIn(desk, 2);
  const before = requests.length;
  const own = await stepsIn(desk, WANTED);
  const during = requests.length - before;
  const drawing = await framesIn(desk);
  await desk.close();
  const bare = await browser.newPage({ viewport: VIEWPORT, reducedMotion: "reduce" });
  await bare.goto(`${url}/?at=${at}&kind=ceasefire`);
  await bare.locator('[data-map="drawn"]').waitFor({ timeout: 120_000 });
  const empty = await framesIn(bare);
  await bare.close();
  const rival = await plainSteps(browser, box ?? VIEWPORT);
  section.say("| | steps a second |");
  section.say("|---|---|");
  section.say(`| Dateline | ${own.toFixed(2)} |`);
  section.say(`| \`setFilter\` on a plain GeoJSON source | ${rival.toFixed(2)} |`);
  section.say();
  section.say(
    `${(own / rival).toFixed(1)} times as many steps (bar: 4); ${during} requests (bar: 0).`,
  );
  section.say(
    `${((drawing / empty) * 100).toFixed(0)} % of the frames of a map without events (bar: 40 %).`,
  );
}

/** Steps a second, over so many; the desk waits in each until its map is at rest. */
function stepsIn(page: Page, wanted: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const bar = document.querySelector<HTMLElement>(".playback");
    const start = performance.now();
    let seen = 0;
    await new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        if (++seen < wanted) return;
        watch.disconnect();
        done();
      });
      if (bar) watch.observe(bar, { attributes: true, attributeFilter: ["data-step"] });
    });
    return (wanted * 1000) / (performance.now() - start);
  }, wanted);
}

/** Frames a second that the page draws, over three seconds. */
function framesIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let frames = 0;
    const start = performance.now();
    while (performance.now() - start < 3000) {
      await new Promise(requestAnimationFrame);
      frames++;
    }
    return (frames * 1000) / (performance.now() - start);
  });
}

/** The same days as filters of one layer of circles over one GeoJSON source, each until it is idle. */
async function plainSteps(
  browser: Browser,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<number> {
  const size = { width: Math.round(width), height: Math.round(height) };
  const page = await browser.newPage({ viewport: size });
  const rows: Record<string, string>[] = parse(readFileSync(REAL), { columns: true });
  const features = rows.map(({ longitude, latitude, date = "" }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [Number(longitude), Number(latitude)] },
    properties: { day: Date.parse(date) / 86_400_000 },
  }));
  await page.route("http://plain.test/**", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: PLAIN });
    if (pathname === "/events.json")
      return route.fulfill({ json: { type: "FeatureCollection", features } });
    const body = readFileSync(new URL(pathname.slice(1), MAPLIBRE));
    const contentType = pathname.endsWith(".css") ? "text/css" : "text/javascript";
    return route.fulfill({ contentType, body });
  });
  await page.goto("http://plain.test/");
  await page.waitForFunction("window.ready === true", undefined, { timeout: 120_000 });
  const days = [FROM, TO].map((date) => Date.parse(date) / 86_400_000);
  const rate = await page.evaluate<number>(
    `steps(${JSON.stringify(days)}, ${STEPS}, ${Math.min(WANTED, 12)})`,
  );
  await page.close();
  return rate;
}
