import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { loadGazetteer } from "./load";

test("the gazetteer takes less than 50 MB of memory, after a search in every script", () => {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  const loaded = loadGazetteer();
  for (const text of ["In Springfield", "في حلب وموحسن", "в Москве", "Halep'te"]) loaded.scan(text);
  loaded.gazetteer.nearest([37, 36]);
  const bytes = used() - before;
  expect(loaded.gazetteer.places.length).toBeGreaterThan(1_000);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThan(50_000_000);
});
