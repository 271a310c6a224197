import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { cleanEnv } from "#lib/testing/server";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-start-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function start(settings: Record<string, string>) {
  const script = new URL("./start.ts", import.meta.url).pathname;
  return spawnSync(process.execPath, ["--import", "tsx", script], {
    env: cleanEnv({ DATELINE_STORE: join(folder, "unmade.db"), PORT: "0", ...settings }),
    encoding: "utf8",
  });
}

it("says in one line that its port is in use, before it makes or builds anything", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { status, stdout, stderr } = start({ PORT: String(port) });
  taken.close();
  expect(stderr.trim()).toBe(
    `Port ${port} on 127.0.0.1 is in use. Stop what uses it, or choose another: PORT=${Number(port) + 1} npm start`,
  );
  expect(stdout).toBe("");
  expect(status).toBe(4);
  expect(existsSync(join(folder, "unmade.db"))).toBe(false);
});

it.each<[what: string, settings: Record<string, string>, code: number, says: RegExp]>([
  [
    "a port that is no number",
    { PORT: "web" },
    2,
    /^PORT must be a number from 0 to 65535; found web\.$/,
  ],
  ["a port out of range", { PORT: "70000" }, 2, /^PORT must be/],
  [
    "an address of another machine",
    { HOST: "203.0.113.9" },
    4,
    /^Nothing can be served on 203\.0\.113\.9/,
  ],
  ["a dossier that is not there", { DATELINE_DOSSIER: "none.geojson" }, 1, /^There is no file/],
])("refuses %s", (_what, settings, code, says) => {
  const { status, stderr } = start(settings);
  expect(stderr.trim()).toMatch(says);
  expect(status).toBe(code);
});

it("refuses a store that is damaged", () => {
  const path = join(folder, "damaged.db");
  writeFileSync(path, "damage ".repeat(2_000));
  const { status, stderr } = start({ DATELINE_STORE: path });
  expect(stderr.trim()).toMatch(/^The store .*damaged\.db is not a Dateline store/);
  expect(status).toBe(3);
});
