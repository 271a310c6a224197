import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { MARKERS, scriptsOf, WEIGHT_LIMIT, weigh, weightProblems } from "./bundle";

const page = weigh("/page.js", "console.log('desk')");
const map = weigh("/map.js", `class A{b="${MARKERS.maplibre}"}`);

/** Text that gzip can make nothing of. */
function noise(length: number): string {
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 94));
  };
  return Array.from({ length }, next).join("");
}

test("a script for old browsers only is not downloaded; a preloaded one is, once", () => {
  const html = `<link rel="preload" as="script" href="/a.js?x=1&amp;y=2"/><link rel="preload" as="font" href="/f"/>
    <script src="/a.js?x=1&amp;y=2" async=""></script><script noModule="" src="/old.js"></script>
    <script>inline()</script><link rel="modulepreload" href="/b.js"><script src="/c.js"></script>`;
  expect(scriptsOf(html)).toEqual(["/a.js?x=1&y=2", "/c.js", "/b.js"]);
});

test("a light page whose map comes later is in order", () => {
  expect(weightProblems([page], [page, map])).toEqual([]);
});

test("too heavy a page is refused", () => {
  const heavy = weigh("/heavy.js", noise(WEIGHT_LIMIT * 2));
  expect(weightProblems([page, heavy], [page, map])).toEqual([
    expect.stringMatching(/^scripts before the map weigh \d+\.\d kB, over 190\.0 kB$/),
  ]);
});

test("MapLibre among the first scripts is refused, and so is Zod anywhere", () => {
  expect(weightProblems([page, map], [page, map])).toEqual(["MapLibre is in /map.js"]);
  const zod = weigh("/zod.js", `throw{code:"${MARKERS.zod}"}`);
  expect(weightProblems([page], [page, map, zod])).toEqual(["Zod is in /zod.js"]);
});

test("a measurement that found nothing is no success", () => {
  expect(weightProblems([], [])).toEqual([
    "the page has no script at all",
    "MapLibre is in no script of the build",
  ]);
});

test("the markers are still in the libraries they stand for", async () => {
  const maplibre = await readFile("node_modules/maplibre-gl/dist/maplibre-gl.mjs", "utf8");
  expect(maplibre).toContain(MARKERS.maplibre);
  const zod = await readFile("node_modules/zod/v4/core/schemas.js", "utf8");
  expect(zod).toContain(MARKERS.zod);
});
