import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import mendWorker from "./worker-loader.js";

const WORKER = "../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs";

/** What the worker takes a zigzag number for: the name it has there, and the expression. */
function reading(code: string) {
  const [, name = "", half = ""] =
    /readSVarint\(\)\{let (\w)=this\.readVarint\(\);return (.+?)\}/.exec(code) ?? [];
  return { half, read: new Function(name, `return ${half}`) };
}

it("MapLibre's worker reads numbers as before, and divides by no number below zero", () => {
  const source = readFileSync(new URL(WORKER, import.meta.url), "utf8");
  const [before, after] = [reading(source), reading(mendWorker(source))];
  expect(before.half, "where it has gone, the loader and its rule can go too").toContain("/-2");
  expect(after.half).not.toContain("/-2");
  for (const zigzag of [0, 1, 2, 3, 4, 127, 128, 8191, 2 ** 28 + 1, 2 ** 32 - 1])
    expect(after.read(zigzag)).toBe(before.read(zigzag));
});
