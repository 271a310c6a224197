import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDossier } from "#lib/import/dossier";

const readme = await readFile("README.md", "utf8");

/** Set by every shell or test runner, and no setting of Dateline. */
const NOT_SETTINGS = new Set(["NODE_ENV", "NEXT_TELEMETRY_DISABLED", "PATH", "CI"]);

async function sources(): Promise<Map<string, string>> {
  const nested = await Promise.all(
    ["app", "components", "geo", "lib"].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((file) => join(folder, file)),
    ),
  );
  const top = await readdir(".");
  const files = [...nested.flat(), ...top].filter(
    (file) =>
      /\.(ts|tsx|js|mjs)$/.test(file) && !/\.(test|e2e|bench)\.tsx?$|import-rules/.test(file),
  );
  const texts = await Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(file, "utf8")]),
  );
  return new Map(texts);
}

/** Names read from an environment: `env.NAME`, `env["NAME"]`, `x.DATELINE_NAME`, `{ NAME } = env`. */
function settingsIn(text: string): string[] {
  const read = /\benv(?:\.|\[")([A-Z][A-Z0-9_]+)|\.(DATELINE_[A-Z_]+)\b/g;
  const unpacked = [...text.matchAll(/\{([^{}]*)\} = (?:\w+\.)*env\b/g)].flatMap(([, names]) =>
    (names ?? "").match(/\b[A-Z][A-Z0-9_]+\b/g),
  );
  return [...[...text.matchAll(read)].map(([, env, own]) => env ?? own), ...unpacked].filter(
    (name) => typeof name === "string",
  );
}

const documented = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name]) => name);

test("every setting that the sources read is in the README, and every one there is read", async () => {
  const used = new Set([...(await sources()).values()].flatMap(settingsIn));
  const settings = [...used].filter((name) => !NOT_SETTINGS.has(name)).sort();
  expect(settings.length).toBeGreaterThan(3);
  expect([...documented].sort()).toEqual(settings);
});

test("a setting is seen however it is read", () => {
  expect(settingsIn("process.env.DATELINE_A ?? env['x']")).toContain("DATELINE_A");
  expect(settingsIn('process.env["PORT"]')).toEqual(["PORT"]);
  expect(settingsIn("const { DATELINE_B, HOST } = process.env")).toEqual(["DATELINE_B", "HOST"]);
  expect(settingsIn("settings.DATELINE_C; import { DATELINE_PLACES } from 'x'")).toEqual([
    "DATELINE_C",
  ]);
});

test("the README's two commands are scripts of the package", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  expect(readme).toContain("npm ci && npm start\n");
  expect(readme).toContain("npm ci && npm test\n");
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test"]));
});

test("the README's example is a dossier that Dateline takes", () => {
  const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? "";
  const { events, rejections } = readDossier(example);
  expect(rejections).toEqual([]);
  expect(events).toHaveLength(1);
});

test("what the documents link to exists", async () => {
  for (const page of ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"]) {
    const links = [...(await readFile(page, "utf8")).matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
    for (const [, file] of links) await expect(readFile(file ?? "")).resolves.toBeDefined();
  }
});
