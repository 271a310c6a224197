import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";

const ROUNDS = 20;

/**
 * Imports events into a store, naming each acknowledged position on standard output. Told to, another
 * thread of it kills it with kill -9 a moment after so many: whoever waits here may be slower.
 */
const IMPORT = `
  import { importDossier } from "#lib/cli/import-dossier";
  import { sampleEvent } from "#lib/store/sample-event";
  import { openStore } from "#lib/store/sqlite-store";
  import { writeSync } from "node:fs";
  import { Worker } from "node:worker_threads";
  const [path, most, enough] = process.argv.slice(1);
  const killer = enough && new Worker(
    "require('worker_threads').parentPort.once('message', (ms) => setTimeout(() => process.kill(process.pid, 'SIGKILL'), ms))",
    { eval: true, execArgv: [] },
  );
  let kept = 0;
  const store = await openStore(path);
  const from = (await store.status()).revision;
  const events = Array.from({ length: Number(most) }, (_, i) => sampleEvent("e" + (from + i)));
  writeSync(1, "acknowledged " + from + "\\n");
  await importDossier(store, { events, reports: [], tours: [], rejections: [] }, {
    editor: "import",
    onKept: (done, total, seq) => {
      writeSync(1, "acknowledged " + seq + "\\n");
      if (++kept === Number(enough)) killer.postMessage(Math.random() * 40);
    },
  });
  await store.close();`;

const importing = (...args: readonly (string | number)[]) => [
  ...["--import", "tsx", "--input-type=module", "--eval", IMPORT],
  ...args.map(String),
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-durability-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a store and holds that it is a whole prefix of its log; answers the length. */
async function openedLength(path: string): Promise<number> {
  const store = await openStore(path);
  try {
    const { revision, events } = await store.status();
    const log = await store.changes(0, revision + 1);
    expect(log.map((entry) => entry.seq)).toEqual(
      Array.from({ length: revision }, (_, i) => i + 1),
    );
    let shown = 0;
    for await (const slice of store.allPublished()) shown += slice.shown.length;
    expect(shown).toBe(revision);
    expect(events.published).toBe(revision);
    return revision;
  } finally {
    await store.close();
  }
}

describe("an import that is killed", () => {
  it(`has lost nothing it acknowledged, in ${ROUNDS} rounds of kill -9`, async () => {
    const chains = Array.from({ length: 4 }, (_, i) => join(folder, `killed-${i}.db`));
    const rounds = await Promise.all(
      chains.map(async (path) => {
        const killed: { acknowledged: number; kept: number }[] = [];
        for (let round = 0; round < ROUNDS / chains.length; round += 1) {
          const acknowledged = await killDuringImport(path);
          killed.push({ acknowledged, kept: await openedLength(path) });
        }
        return killed;
      }),
    );
    for (const { acknowledged, kept } of rounds.flat())
      expect(kept).toBeGreaterThanOrEqual(acknowledged);
    expect(rounds.flat()).toHaveLength(ROUNDS);
  }, 180_000);
});

/** An import that is killed at a random moment within its batches; answers the last position it acknowledged. */
async function killDuringImport(path: string): Promise<number> {
  const enough = 1 + Math.floor(Math.random() * 3);
  const child = spawn(process.execPath, importing(path, 40_000, enough), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => acknowledged.push(Number(line.split(" ")[1])));
  await Promise.all([once(lines, "close"), once(child, "exit")]);
  expect(child.signalCode).toBe("SIGKILL");
  expect(acknowledged.length).toBeGreaterThan(enough);
  return acknowledged.at(-1) ?? 0;
}

describe("a log that is cut", () => {
  it(`opens with exactly the commits that lie before the cut, in ${ROUNDS} rounds`, async () => {
    const path = join(folder, "whole.db");
    const store = await openStore(path);
    const commits: { end: number; revision: number }[] = [];
    for (let i = 0; i < 30; i += 1) {
      const batch = Array.from({ length: 5 }, (_, j) => sampleEvent(`e${i}-${j}`));
      const { seq } = await store.append(batch.map((event) => ({ event, editor: "desk" })));
      commits.push({ end: readFileSync(`${path}-wal`).length, revision: seq });
    }
    const whole = commits.at(-1)?.end ?? 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const cut = Math.floor(Math.random() * whole);
      const copy = join(folder, `cut-${round}.db`);
      copyFileSync(path, copy);
      copyFileSync(`${path}-wal`, `${copy}-wal`);
      truncateSync(`${copy}-wal`, cut);
      const kept = commits.findLast(({ end }) => end <= cut)?.revision ?? 0;
      expect(await openedLength(copy), `cut at byte ${cut}`).toBe(kept);
    }
    await store.close();
  }, 60_000);
});

const canTrace = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;

describe("an acknowledgement", () => {
  it.skipIf(!canTrace)(
    `comes after its log is synced${canTrace ? "" : " (strace is missing or not allowed here)"}`,
    () => {
      const trace = join(folder, "trace");
      const path = join(folder, "traced.db");
      const { status, stderr } = spawnSync(
        "strace",
        // biome-ignore format: one option and its value a line
        [
          "-f", "-y", "-s", "60", "-o", trace,
          "-e", "trace=write,pwrite64,fsync,fdatasync",
          process.execPath, ...importing(path, 3_000),
        ],
        { encoding: "utf8" },
      );
      expect(status, stderr).toBe(0);
      expect(existsSync(trace)).toBe(true);
      const steps = readFileSync(trace, "utf8").split("\n").flatMap(stepOf).join(" ");
      // The first is said before anything is imported; then six batches of 500.
      expect(steps.match(/acknowledged/g)).toHaveLength(7);
      expect(steps).toMatch(/^(?:.*?)acknowledged( (written )+synced acknowledged){6}/);
    },
    180_000,
  );
});

/** What one traced call means for the log: its pages written, synced, or acknowledged. */
function stepOf(call: string): string[] {
  if (/ write\(1<.*"acknowledged/.test(call)) return ["acknowledged"];
  if (/ pwrite64\(\d+<.*-wal>/.test(call)) return ["written"];
  if (/ f(data)?sync\(\d+<.*-wal>.* = 0$/.test(call)) return ["synced"];
  return [];
}
