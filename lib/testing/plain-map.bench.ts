import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";

const REAL = new URL("../../../shared/data/iraq-events-2006-2008.csv", import.meta.url);
const MAPLIBRE = new URL("../../node_modules/maplibre-gl/dist/", import.meta.url);
const EVENTS = 112_313;

/** MapLibre alone on a page, with all events in one GeoJSON source under one layer of circles. */
export interface PlainMap {
  readonly features: number;
  /** Resolves once the map is idle over all events. */
  open(page: Page): Promise<void>;
  close(): Promise<void>;
}

/**
 * In ms until the map is idle, after one type of event is asked for and after all are again: the types
 * in turn by `round`, the most frequent first. `setFilter` filters in the map, `setData` hands it what
 * the filter leaves.
 */
export function pressPlain(
  page: Page,
  by: "setFilter" | "setData",
  round: number,
): Promise<{ asked: number; lifted: number }> {
  return page.evaluate<{ asked: number; lifted: number }>(`${by}(${round})`);
}

/** Serves the rival's page with the real events, or with as many made ones where those are absent. */
export async function servePlainMap(): Promise<PlainMap> {
  const features = existsSync(REAL) ? realFeatures() : madeFeatures();
  const data = JSON.stringify({ type: "FeatureCollection", features });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === "/") return response.setHeader("content-type", "text/html").end(PAGE);
    if (path === "/events.json") return response.end(data);
    const file = new URL(path.replace("/dist/", ""), MAPLIBRE);
    if (!path.startsWith("/dist/") || !existsSync(file)) return response.writeHead(404).end();
    const type = path.endsWith(".css") ? "text/css" : "text/javascript";
    return response.setHeader("content-type", type).end(readFileSync(file));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    features: features.length,
    async open(page) {
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction("window.ready === true", undefined, { timeout: 120_000 });
    },
    async close() {
      server.close();
      await once(server, "close");
    },
  };
}

function realFeatures() {
  const rows: Record<string, string>[] = parse(readFileSync(REAL), { columns: true });
  return rows.map(({ longitude, latitude, type }) =>
    pointAt(Number(longitude), Number(latitude), type ?? ""),
  );
}

function madeFeatures() {
  return Array.from({ length: EVENTS }, (_, i) =>
    pointAt(40 + ((i * 7919) % 8000) / 1000, 30 + ((i * 104_729) % 7000) / 1000, `type-${i % 12}`),
  );
}

function pointAt(lng: number, lat: number, type: string) {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [lng, lat] },
    properties: { type },
  };
}

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/dist/maplibre-gl.css">
<style>html,body,#map{margin:0;height:100%}</style><div id="map"></div>
<script type="module">
import * as maplibre from "/dist/maplibre-gl.mjs";
maplibre.setWorkerUrl("/dist/maplibre-gl-worker.mjs");
const all = await (await fetch("/events.json")).json();
const map = new maplibre.Map({
  container: "map", fadeDuration: 0, attributionControl: false,
  center: [44, 33], zoom: 5.6,
  style: { version: 8, sources: { events: { type: "geojson", data: all } }, layers: [
    { id: "ground", type: "background", paint: { "background-color": "#eee" } },
    { id: "events", type: "circle", source: "events", paint: { "circle-radius": 4, "circle-color": "#a33" } } ] },
});
const idle = () => new Promise((done) => map.once("idle", done));
await idle();
const counts = new Map();
for (const { properties: { type } } of all.features) counts.set(type, (counts.get(type) ?? 0) + 1);
const types = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
async function timed(work) {
  const start = performance.now();
  const rest = idle();
  work();
  await rest;
  return performance.now() - start;
}
window.setFilter = async (round) => {
  const is = ["==", ["get", "type"], types[round % types.length]];
  return {
    asked: await timed(() => map.setFilter("events", is)),
    lifted: await timed(() => map.setFilter("events", null)),
  };
};
window.setData = async (round) => {
  const type = types[round % types.length];
  const some = { ...all, features: all.features.filter((one) => one.properties.type === type) };
  return {
    asked: await timed(() => map.getSource("events").setData(some)),
    lifted: await timed(() => map.getSource("events").setData(all)),
  };
};
window.ready = true;
</script>`;
