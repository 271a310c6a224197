import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fromVectorTileJs, GeoJSONWrapper } from "@maplibre/vt-pbf";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { protomapsLayers } from "#geo/basemap/protomaps";
import { type DeskOptions, mapDrawn, openDesk } from "#lib/testing/browser";
import { startServer } from "#lib/testing/server";
import { pixelsOf, rgbOf, shareOf, tokenOf } from "./pixels.fixture";

const RASTER = resolve("../shared/data/pmtiles/stamen-toner-z3.pmtiles");
/** Each test starts a server of its own. */
vi.setConfig({ testTimeout: 120_000 });

const FELL_BACK = "The configured map cannot be read; this is the map that ships with Dateline";

let folder: string;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-base-"));
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function deskOver(basemap: string, options: DeskOptions = {}) {
  const server = await startServer({ DATELINE_BASEMAP: basemap });
  ends.push(server.stop);
  const desk = await openDesk({ url: server.url, path: "/?at=2.5/36/37&lang=en", ...options });
  await mapDrawn(desk.page);
  return desk;
}

/** A newsroom's own tile server, on an origin of its own. */
async function serveStyle(style: object): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const headers = { "content-type": "application/json", "access-control-allow-origin": "*" };
    if (url === "/style.json") response.writeHead(200, headers).end(JSON.stringify(style));
    else response.writeHead(404, headers).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no address");
  return { url: `http://127.0.0.1:${address.port}/style.json`, asked };
}

/** The middle of the map, where neither tools nor legend stand. */
async function middleOf(page: Page) {
  const canvas = await page.locator("[data-map] canvas").boundingBox();
  if (!canvas) throw new Error("no canvas");
  const { x, y, width, height } = canvas;
  return pixelsOf(page, {
    x: x + width / 3,
    y: y + height / 4,
    width: width / 3,
    height: height / 4,
  });
}

async function marks(page: Page): Promise<number> {
  return JSON.parse((await page.locator("[data-map]").getAttribute("data-drawn")) ?? "[]").length;
}

test.skipIf(!existsSync(RASTER))(
  "a raster archive (../shared/data/pmtiles, skipped where it is absent) is drawn in place of the embedded land",
  async () => {
    const { page, requests } = await deskOver(RASTER);
    expect(requests.some((url) => url.includes("/api/tileset/"))).toBe(true);
    const pixels = await middleOf(page);
    expect(shareOf(pixels, await tokenOf(page, "land"))).toBeLessThan(0.15);
    expect(shareOf(pixels, [255, 255, 255]) + shareOf(pixels, [0, 0, 0])).toBeGreaterThan(0.5);
    expect(await marks(page)).toBeGreaterThan(0);
    expect(await page.getByText(FELL_BACK).count()).toBe(0);
  },
);

test("a Protomaps archive is drawn in the colours of its flavour", async () => {
  const file = join(folder, "earth.pmtiles");
  await writeFile(file, protomapsArchive());
  const { page } = await deskOver(file);
  const fonts = { regular: "a", medium: "b" };
  const earth = protomapsLayers("base", "light", "en", fonts).find(({ id }) => id === "earth");
  const colour = earth?.type === "fill" ? earth.paint?.["fill-color"] : undefined;
  expect(shareOf(await middleOf(page), rgbOf(String(colour)))).toBeGreaterThan(0.5);
  expect(await page.getByText("Surveyed by the newsroom").count()).toBe(1);
});

test("tiles that do not come are told of and asked for again until they have", async () => {
  const file = join(folder, "late.pmtiles");
  await writeFile(file, protomapsArchive());
  const server = await startServer({ DATELINE_BASEMAP: file });
  ends.push(server.stop);
  const { page, context } = await openDesk({
    url: server.url,
    path: "/api/health",
    expected: [/503/],
  });
  await context.route("**/api/tileset/**", (route) => route.fulfill({ status: 503 }));
  await page.goto("/?lang=en");
  const told = page.getByText("Parts of the map have not come");
  await told.waitFor();
  await context.unroute("**/api/tileset/**");
  await told.waitFor({ state: "detached" });
});

test("a broken archive gives way to the embedded map, and the map says so", async () => {
  const file = join(folder, "broken.pmtiles");
  await writeFile(file, randomBytes(20_000));
  const { page } = await deskOver(file);
  expect(await page.getByText(FELL_BACK).isVisible()).toBe(true);
  expect(shareOf(await middleOf(page), await tokenOf(page, "land"))).toBeGreaterThan(0.2);
  expect(await marks(page)).toBeGreaterThan(0);
});

test("a style from another origin is drawn and named, and neither its glyphs nor its markup are taken", async () => {
  const style = {
    version: 8,
    glyphs: "/fonts/{fontstack}/{range}.pbf",
    sources: {
      city: {
        type: "geojson",
        attribution: "<a href='https://example.org'>City survey</a><img src=x>",
        data: { type: "Point", coordinates: [37, 36] },
      },
    },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": "#2255aa" } },
      { id: "words", type: "symbol", source: "city", layout: { "text-field": "City" } },
    ],
  };
  const { url, asked } = await serveStyle(style);
  const { page, problems } = await deskOver(url, {
    expected: [new RegExp(`request to ${new URL(url).origin}`)],
  });
  expect(shareOf(await middleOf(page), rgbOf("#2255aa"))).toBeGreaterThan(0.5);
  expect(await page.getByText("City survey", { exact: true }).count()).toBe(1);
  expect(asked.filter((path) => path !== "/style.json")).toEqual([]);
  expect(problems.join()).not.toContain("Content Security Policy");
});

test("a style that does not arrive gives way to the embedded map, and the map says so", async () => {
  const { url } = await serveStyle({});
  const { page } = await deskOver(url.replace("style.json", "gone.json"), { expected: [/./] });
  expect(await page.getByText(FELL_BACK).isVisible()).toBe(true);
  expect(shareOf(await middleOf(page), await tokenOf(page, "land"))).toBeGreaterThan(0.2);
});

/** The smallest PMTiles archive (version 3) of the Protomaps schema: the whole Earth is land. */
function protomapsArchive(): Uint8Array {
  const extent = 4096;
  const ring = [
    [0, 0],
    [extent, 0],
    [extent, extent],
    [0, extent],
    [0, 0],
  ] as [number, number][];
  const earth = new GeoJSONWrapper([{ type: 3, geometry: [ring], tags: { kind: "earth" } }], {
    version: 2,
    extent,
  });
  const layers = { earth: Object.assign(earth, { name: "earth" }) };
  const tile = fromVectorTileJs({ layers });
  const metadata = new TextEncoder().encode(
    JSON.stringify({
      attribution: "Surveyed by the newsroom",
      vector_layers: [{ id: "earth", fields: {} }],
    }),
  );
  const directory = Uint8Array.from([1, 0, 1, ...varint(tile.length), 1]);
  const header = new DataView(new ArrayBuffer(127));
  new Uint8Array(header.buffer).set(new TextEncoder().encode("PMTiles\u0003"));
  const at = (offset: number, value: number) => header.setBigUint64(offset, BigInt(value), true);
  const afterDirectory = 127 + directory.length;
  const afterMetadata = afterDirectory + metadata.length;
  at(8, 127);
  at(16, directory.length);
  at(24, afterDirectory);
  at(32, metadata.length);
  at(40, afterMetadata);
  at(48, 0);
  at(56, afterMetadata);
  at(64, tile.length);
  for (const count of [72, 80, 88]) at(count, 1);
  // Clustered, neither directory nor tiles compressed, vector tiles, zoom 0 alone.
  new Uint8Array(header.buffer).set([1, 1, 1, 1, 0, 0], 96);
  const corner = (offset: number, lng: number, lat: number) => {
    header.setInt32(offset, lng * 1e7, true);
    header.setInt32(offset + 4, lat * 1e7, true);
  };
  corner(102, -180, -85);
  corner(110, 180, 85);
  return Uint8Array.from([...new Uint8Array(header.buffer), ...directory, ...metadata, ...tile]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
}
