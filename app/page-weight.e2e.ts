import { expect, test } from "vitest";
import { openDesk } from "#lib/testing/browser";
import { kilobytes, MARKERS, WEIGHT_LIMIT } from "#lib/testing/bundle";

test("what Chromium downloads as scripts before the map is light, and MapLibre comes after", async () => {
  const { page } = await openDesk();
  await page.locator("canvas.maplibregl-canvas").waitFor();
  const scripts = await page.evaluate(async () => {
    const entries = performance.getEntriesByType("resource");
    const files = entries.filter(
      (entry) => entry instanceof PerformanceResourceTiming && /\.m?js(\?|$)/.test(entry.name),
    );
    return Promise.all(
      files.map(async (entry) => ({
        name: entry.name,
        start: entry.startTime,
        bytes: entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0,
        text: await (await fetch(entry.name)).text(),
      })),
    );
  });
  const maplibre = scripts.find(({ text }) => text.includes(MARKERS.maplibre));
  expect(maplibre, "MapLibre is a script of its own").toBeDefined();
  const before = scripts.filter(({ start }) => start < (maplibre?.start ?? 0));
  const total = before.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${before.length} scripts before MapLibre, ${kilobytes(total)} on the wire`);
  expect(before.length).toBeGreaterThan(0);
  expect(total).toBeGreaterThan(20_000);
  expect(total).toBeLessThanOrEqual(WEIGHT_LIMIT);
  expect(scripts.filter(({ text }) => text.includes(MARKERS.zod)).map(({ name }) => name)).toEqual(
    [],
  );
});
