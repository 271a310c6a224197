import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { wallAlive } from "./browser";
import { fastClock } from "./fast-clock";
import { cleanEnv, type Env, startServer, type TestServer } from "./server";

/** Opens several pages, or waits for a server: on a busy machine that takes its time. */
export const SLOW = 240_000;
export const PATIENT = { timeout: 60_000 };

/** Views of the shipped dossier for a wall's address. */
export const LONG = {
  en: "Ceasefire across Syria, talks planned in Astana",
  ar: "وقف إطلاق النار في عموم سوريا ومحادثات مزمعة في أستانا",
};
export const REGION = { title: LONG, filter: "", dwell: 3600 };
export const ALEPPO = {
  title: { en: "Eastern Aleppo", ar: "شرق حلب" },
  filter: "kind=clearance",
  dwell: 3600,
};

const run = promisify(execFile);

/** Waits until no event interrupts: the shipped dossier has one that does, when it is new. */
export async function onTour(page: Page): Promise<void> {
  await page.locator('.wall[data-show^="0/"]').waitFor({ timeout: 60_000 });
  await wallAlive(page);
}

/** A server of this test alone. */
export async function ownServer(env: Env = {}): Promise<TestServer> {
  const server = await startServer(env);
  onTestFinished(() => server.stop());
  return server;
}

/** A server of this test alone for which time runs faster, with the clock of a page that agrees with it. */
export async function fastServer(times: number) {
  const folder = await mkdtemp(join(tmpdir(), "dateline-fast-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const clock = fastClock(times, Date.now());
  const preload = join(folder, "clock.cjs");
  await writeFile(preload, clock);
  const env = { NODE_OPTIONS: `--require ${preload}` };
  return { server: await ownServer(env), clock, env, folder };
}

/** Runs `dateline` on a server's store, as an editor beside it does. */
export async function command(
  server: TestServer,
  args: readonly string[],
  env: Env = {},
): Promise<void> {
  await run(process.execPath, ["lib/cli/dateline.mjs", ...args], {
    env: cleanEnv({ DATELINE_STORE: server.store, ...env }),
  });
}

export function retract(server: TestServer, id: string, env: Env = {}): Promise<void> {
  return command(server, ["retract", id, "--note", "It was wrong", "--editor", "desk"], env);
}

/** A dossier's file of one event in Homs, where the shipped dossier has none. */
export async function fileOf(server: TestServer, id: string, urgency: number, title: string) {
  const shipped = JSON.parse(
    await readFile("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
  );
  const [sample] = shipped.features.filter(({ id: one }: { id: string }) =>
    one.endsWith("clearance"),
  );
  const event = structuredClone(sample);
  event.id = id;
  event.properties.title = { en: title };
  event.properties.urgency = urgency;
  event.properties.relations = [];
  const position = [36.72, 34.73];
  event.geometry.coordinates = position;
  Object.assign(event.properties.places[0], { id: "homs", name: { en: "Homs" }, position });
  const file = join(dirname(server.store), `${id}.geojson`);
  const { tours: _, ...rest } = shipped;
  await writeFile(file, JSON.stringify({ ...rest, features: [event] }));
  return file;
}
