import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Kind } from "#lib/event/kinds";
import { sampleEventAt } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";
import { mapDrawn, openDesk } from "#lib/testing/browser";
import { startServer, type TestServer } from "#lib/testing/server";
import { isNear, pixelsOf, tokenOf } from "./pixels.fixture";

/** How many events of which kind stand at one position. */
const HEAP: readonly (readonly [Kind, number])[] = [
  ["talks", 700],
  ["battle", 600],
  ["clearance", 1],
];

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-clusters-"));
  const store = await openStore(join(folder, "heap.db"));
  const events = HEAP.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, i) => {
      const event = sampleEventAt([38, 36], `${kind}-${i}`);
      return { ...event, properties: { ...event.properties, kind } };
    }),
  );
  await store.append(events.map((event) => ({ event, editor: "desk" })));
  await store.close();
  server = await startServer({
    DATELINE_STORE: join(folder, "heap.db"),
    DATELINE_DOSSIER: "none",
  });
}, 300_000);

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Which of these tokens a cluster's ring shows at angles, in degrees from the top, clockwise. */
async function ringOf(page: Page, name: string, radius: number, angles: readonly number[]) {
  await mapDrawn(page);
  const box = await page.getByRole("button", { name }).boundingBox();
  if (!box) throw new Error(`no cluster is called ${name}`);
  const reach = box.width / 2;
  const pixels = await pixelsOf(page, box);
  const tokens = ["g-diplomacy", "g-fighting", "g-hazard", "paper", "ink"];
  const colours = await Promise.all(
    tokens.map(async (token) => [token, await tokenOf(page, token)] as const),
  );
  return angles.map((angle) => {
    const turn = (angle * Math.PI) / 180;
    const [x, y] = [reach + radius * Math.sin(turn), reach - radius * Math.cos(turn)];
    const pixel = pixels[Math.floor(y)]?.[Math.floor(x)] ?? [0, 0, 0];
    return colours.find(([, colour]) => isNear(pixel, colour, 30))?.[0];
  });
}

test("a cluster's ring has each group's share of its events, and 15° for the one of a thousand", async () => {
  const { page } = await openDesk({ url: server.url, path: "/?at=5/36/38&lang=en" });
  // Of 25 parts: 13 of diplomacy up to 187°, 11 of fighting up to 346°, one of hazard.
  const ring = await ringOf(page, "1,301 events close together", 19, [20, 90, 170, 200, 330, 353]);
  expect(ring).toEqual([
    "g-diplomacy",
    "g-diplomacy",
    "g-diplomacy",
    "g-fighting",
    "g-fighting",
    "g-hazard",
  ]);
  const legend = page.locator("[data-legend]");
  await legend.getByText("ring: their groups").waitFor();
  await legend.getByText("Explosive hazard", { exact: true }).waitFor();
});

test("a filter changes the ring with the number", async () => {
  const { page } = await openDesk({ url: server.url, path: "/?at=5/36/38&kind=battle&lang=en" });
  const ring = await ringOf(page, "600 events close together", 14, [20, 170, 353]);
  expect(ring).toEqual(["g-fighting", "g-fighting", "g-fighting"]);
});

test("what is played is counted by step and not by group: its discs have a plain edge", async () => {
  const { page } = await openDesk({ url: server.url, path: "/?at=5/36/38&lang=en" });
  await mapDrawn(page);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect
    .poll(() => ringOf(page, "1,301 events close together", 21.7, [90]), { timeout: 30_000 })
    .toEqual(["ink"]);
});
