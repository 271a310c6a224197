import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("the gazetteer takes less than 50 MB of memory, after a search in every script", () => {
  const script = `
    const { loadGazetteer } = await import("./lib/gazetteer/load.ts");
    gc();
    const before = process.memoryUsage();
    const { scan, gazetteer } = loadGazetteer();
    for (const text of ["In Springfield", "في حلب", "в Москве", "Halep'te"]) scan(text);
    gazetteer.nearest([37, 36]);
    gc();
    const after = process.memoryUsage();
    console.log(after.heapUsed + after.external - before.heapUsed - before.external);
  `;
  const bytes = execFileSync(
    process.execPath,
    ["--expose-gc", "--import", "tsx", "--input-type=module", "-e", script],
    { encoding: "utf8" },
  );
  expect(Number(bytes)).toBeGreaterThan(1_000_000);
  expect(Number(bytes)).toBeLessThan(50_000_000);
});
