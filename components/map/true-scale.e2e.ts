import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { sampleEventAt } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";
import { mapDrawn, openDesk } from "#lib/testing/browser";
import { startServer, type TestServer } from "#lib/testing/server";
import { isNear, pixelsOf, tokenOf } from "./pixels.fixture";

/** Radius of the circle of 966 ha: sqrt(9,660,000 / π) m. */
const RADIUS = 1753.5;
/** Length of the equator of WGS 84, which Web Mercator spreads over 512 px at zoom 0. */
const EQUATOR = 40_075_016.686;
/** How far off the one of many may be, in metres. */
const VAGUE = 20_000;
const LATITUDES = [0, 36, 60] as const;
const WEST = "suva-talks";
const EAST = "apia-talks";

let server: TestServer;
let folder: string;

/** The shipped dossier's measured clearance at three latitudes, and its talks on either side of 180°. */
async function dossierElsewhere(): Promise<string> {
  const path = "lib/import/dossiers/syria-ceasefire-2016.geojson";
  const { features, ...rest } = JSON.parse(await readFile(path, "utf8"));
  const eventOf = (name: string) => {
    const found = features.find((one: { id: string }) => one.id.endsWith(name));
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const moved = (name: string, id: string, position: number[], relations: unknown[] = []) => {
    const event = structuredClone(eventOf(name));
    const [place] = event.properties.places;
    const { id: _, country: __, ...anywhere } = place;
    event.id = id;
    event.geometry.coordinates = position;
    event.properties.places = [{ ...anywhere, position }];
    event.properties.relations = relations;
    return event;
  };
  const elsewhere = [
    ...LATITUDES.map((lat) => moved("aleppo-clearance", `clearance-${lat}`, [37.174, lat])),
    moved("astana-talks", WEST, [178.4, -18.1]),
    moved("astana-talks", EAST, [-171.8, -13.8], [{ type: "follows", target: WEST }]),
  ];
  const file = join(folder, "elsewhere.geojson");
  await writeFile(file, JSON.stringify({ ...rest, features: elsewhere }));
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-map-"));
  server = await startServer({ DATELINE_DOSSIER: await dossierElsewhere() });
}, 300_000);

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function marksOf(page: Page): Promise<[id: string, x: number, y: number][]> {
  await mapDrawn(page);
  return JSON.parse((await page.locator("[data-map]").getAttribute("data-drawn")) ?? "[]");
}

async function leaveOnly(page: Page, kept: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  const group = page.getByRole("group", { name: "Layers" });
  for (const box of await group.getByRole("checkbox").all()) await box.uncheck();
  for (const name of kept) await group.getByLabel(name).check();
  await page.keyboard.press("Escape");
  await page.waitForTimeout(600);
}

test.each(LATITUDES)("966 ha at %d° are as wide on the screen as on the ground", async (lat) => {
  const { page } = await openDesk({ url: server.url, path: `/?at=12/${lat}/37.174&lang=en` });
  const marks = await marksOf(page);
  expect(marks.map(([id]) => id)).toEqual([`clearance-${lat}`]);
  await leaveOnly(page, ["Areas at true scale"]);
  const [, x = 0, y = 0] = marks[0] ?? [];
  const canvas = await page.locator("[data-map] canvas").boundingBox();
  const edge = await tokenOf(page, "t-hazard");
  if (!canvas) throw new Error("no canvas");
  const reach = 260;
  const clip = { x: canvas.x + x - reach, y: canvas.y + y, width: 2 * reach, height: 1 };
  const [row = []] = await pixelsOf(page, clip);
  // The mark's own outline has the same hue: what is near the middle is not the disc's edge.
  const edges = row.flatMap((pixel, at) =>
    isNear(pixel, edge, 40) && Math.abs(at - reach) > 40 ? [at + 0.5] : [],
  );
  const middle = (side: number[]) => side.reduce((sum, at) => sum + at, 0) / side.length;
  const left = edges.filter((at) => at < reach);
  const right = edges.filter((at) => at > reach);
  expect(left.length).toBeGreaterThan(0);
  expect(right.length).toBeGreaterThan(0);
  const width = middle(right) - middle(left);
  const metresPerPixel = (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** 12);
  const expected = (2 * RADIUS) / metresPerPixel;
  console.log(`966 ha at ${lat}°: ${width.toFixed(1)} px, ${expected.toFixed(1)} px expected`);
  expect(Math.abs(width / expected - 1)).toBeLessThan(0.01);
});

/** One event placed to within 20 km, and crowds 210 px west and east of it at zoom 9. */
async function crowdedStore(): Promise<string> {
  const file = join(folder, "crowded.db");
  const store = await openStore(file);
  const degrees = 360 / (512 * 2 ** 9);
  const crowd = Array.from({ length: 540 }, (_, i) => {
    const side = i % 2 === 0 ? -1 : 1;
    const [column, line] = [Math.floor(i / 2) % 15, Math.floor(i / 30)];
    const position = [
      37 + side * (210 + column * 9) * degrees,
      36 + (line - 9) * 9 * degrees,
    ] as const;
    return sampleEventAt(position, `crowd-${i}`);
  });
  const vague = sampleEventAt([37, 36], "vague");
  const places = vague.properties.places.map((place) => ({
    ...place,
    coordinateUncertaintyInMeters: VAGUE,
    uncertaintyBasis: "stated" as const,
  }));
  const events = [...crowd, { ...vague, properties: { ...vague.properties, places } }];
  await store.append(events.map((event) => ({ event, editor: "desk" })));
  await store.close();
  return file;
}

test("among more marks than circles are dashed for, each still has its circle at true scale", async () => {
  const crowded = await startServer({
    DATELINE_STORE: await crowdedStore(),
    DATELINE_DOSSIER: "none",
  });
  onTestFinished(() => crowded.stop());
  const { page } = await openDesk({ url: crowded.url, path: "/?at=9/36/37&lang=en" });
  const marks = await marksOf(page);
  expect(marks.length).toBeGreaterThan(500);
  await page.getByText("How far off the place may be").first().waitFor();
  await leaveOnly(page, ["How far off a place may be"]);
  const [, x = 0, y = 0] = marks.find(([id]) => id === "vague") ?? [];
  const canvas = await page.locator("[data-map] canvas").boundingBox();
  if (!canvas) throw new Error("no canvas");
  const expected = VAGUE / ((EQUATOR * Math.cos((36 * Math.PI) / 180)) / (512 * 2 ** 9));
  for (const side of [-1, 1]) {
    const from = Math.round(canvas.y + y + side * expected) - 20;
    const column = await pixelsOf(page, { x: canvas.x + x, y: from, width: 1, height: 40 });
    const light = column.map(([[r, g, b] = [255, 255, 255]]) => r + g + b);
    const edge = from + light.indexOf(Math.min(...light)) + 0.5 - canvas.y - y;
    expect(Math.abs(edge / side / expected - 1)).toBeLessThan(0.01);
  }
});

test("two events on either side of 180° are shown side by side, and their arc is the short way", async () => {
  const { page } = await openDesk({
    url: server.url,
    path: `/?kind=talks&event=${EAST}&lang=en`,
  });
  const marks = new Map((await marksOf(page)).map(([id, ...at]) => [id, at] as const));
  const [west, east] = [marks.get(WEST), marks.get(EAST)];
  const canvas = await page.locator("[data-map] canvas").boundingBox();
  if (!west || !east || !canvas) throw new Error(`only ${[...marks.keys()]} are drawn`);
  expect(east[0]).toBeGreaterThan(west[0]);
  for (const [x, y] of [west, east]) {
    expect(x > 0 && x < canvas.width && y > 0 && y < canvas.height).toBe(true);
  }
  await leaveOnly(page, ["Related events"]);
  const ink = await tokenOf(page, "ink");
  const height = Math.abs(east[1] - west[1]) + 60;
  const inkAt = async (across: number) => {
    const x = canvas.x + across;
    const y = canvas.y + Math.min(west[1], east[1]) - 30;
    const columns = await pixelsOf(page, { x: x - 12, y, width: 24, height });
    return columns.flat().filter((pixel) => isNear(pixel, ink, 60)).length;
  };
  expect(await inkAt((west[0] + east[0]) / 2)).toBeGreaterThan(3);
  expect(await inkAt(west[0] / 2)).toBe(0);
});
