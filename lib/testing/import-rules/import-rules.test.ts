import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "..", "..", "..");

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

/** What a fixture's name says must be found in it. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(allowed|exempt\.(test|bench|e2e)|lib\/server\/index|messages\/request)\.ts$/, ""],
  [/imports-node(-bare)?\.ts$/, "lint/correctness/noNodejsModules"],
  [/(calls-fetch|reads-(process|window|document))\.ts$/, "lint/style/noRestrictedGlobals"],
  [/cycle-[ab]\.ts$/, "lint/suspicious/noImportCycles"],
  [/(imports-[a-z-]+|climbs-up(\.test)?)\.ts$/, "lint/style/noRestrictedImports"],
];

let found: Map<string, Set<string>>;

/** Biome with this repository's own rules, over a small house of files that each break one. */
beforeAll(async () => {
  const house = await mkdtemp(join(tmpdir(), "dateline-house-"));
  await cp(join(here, "house"), house, { recursive: true });
  for (const file of ["biome.json", "package.json", ".gitignore"])
    await cp(join(root, file), join(house, file));
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  const biome = join(root, "node_modules", ".bin", "biome");
  const run = promisify(execFile)(biome, args, { cwd: house, maxBuffer: 2 ** 26 });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  found = new Map();
  for (const { category, location } of reportSchema.parse(JSON.parse(stdout)).diagnostics) {
    const file = relative(house, resolve(house, location.path));
    found.set(file, (found.get(file) ?? new Set()).add(category));
  }
  await rm(house, { recursive: true });
});

const entries = await readdir(join(here, "house"), { recursive: true, withFileTypes: true });
const fixtures = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(join(here, "house"), join(entry.parentPath, entry.name)))
  .sort();

test.each(fixtures)("%s", (file) => {
  const rule = RULES.find(([name]) => name.test(file))?.[1];
  expect(rule, "the fixture's name says what it breaks").toBeDefined();
  const rules = [...(found.get(file) ?? [])].filter(
    (name) => name !== "lint/style/useNodejsImportProtocol",
  );
  expect(rules).toEqual(rule === "" ? [] : [rule]);
});
