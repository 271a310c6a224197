// npm run bench:newsroom -- --events 1000000 (or --store FILE) --rounds 3 --write: building the index from the
// store beside a bare SELECT that parses each body, in turns, health meanwhile, memory, and one new event.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import Libsql from "libsql";
import type { NewsEvent } from "#lib/event/news-event";
import { generateEvents } from "#lib/query/generate";
import { quantile, Section } from "#lib/query/results.bench";
import { openNewsroom } from "#lib/server/newsroom";
import { openStore } from "#lib/store/sqlite-store";
import { fillStore } from "#lib/testing/fill-store";

const { values: options } = parseArgs({
  options: {
    events: { type: "string", default: "100000" },
    store: { type: "string" },
    rounds: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), "dateline-newsroom-bench-"));
const file = options.store ?? join(folder, "dateline.db");
const NEW_EVENTS = 20;

function scan(): { rows: number; seconds: number } {
  const database = new Libsql(file);
  const start = performance.now();
  let rows = 0;
  for (const { body } of database.prepare("select body from revisions").iterate() as Iterable<{
    body: string;
  }>) {
    const { id }: NewsEvent = JSON.parse(body);
    if (id) rows += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return { rows, seconds };
}

/** Asks an address again and again from another thread; answers how long each answer took, in ms. */
const ASKING = `
const { parentPort, workerData } = require("node:worker_threads");
const times = [];
let going = true;
parentPort.once("message", () => { going = false; });
(async () => {
  while (going) {
    const start = performance.now();
    await (await fetch(workerData)).text();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  parentPort.postMessage(times);
  parentPort.close();
})();`;

async function build() {
  globalThis.gc?.();
  const store = await openStore(file);
  let answer = () => ({ status: "starting", loaded: 0, total: 0 });
  const server = createServer((_, response) => response.end(JSON.stringify(answer())));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const asking = new Worker(ASKING, { eval: true, workerData: `http://127.0.0.1:${port}/` });
  await sleep(200);
  const start = performance.now();
  const room = openNewsroom(store);
  answer = () => ({ status: "starting", ...room.loading });
  await room.built;
  const seconds = (performance.now() - start) / 1000;
  const times = new Promise<number[]>((resolve) => asking.once("message", resolve));
  asking.postMessage("enough");
  const health = await times;
  server.close();
  return { store, room, seconds, health };
}

try {
  if (!options.store) {
    const store = await openStore(file);
    await fillStore(store, Number(options.events));
    await store.close();
  }
  const opened = await openStore(file);
  await opened.close();
  const bareTimes: number[] = [];
  const builds: number[] = [];
  const health: number[] = [];
  let last: Awaited<ReturnType<typeof build>> | undefined;
  let rows = 0;
  for (let round = 0; round < Number(options.rounds); round++) {
    last?.room.close();
    await last?.store.close();
    const bare = scan();
    last = await build();
    rows = bare.rows;
    if (last.room.events !== rows)
      throw new Error(`the index holds ${last.room.events} events, the store ${rows}`);
    bareTimes.push(bare.seconds);
    builds.push(last.seconds);
    health.push(...last.health);
  }
  if (!last) throw new Error("--rounds must be at least 1");
  const { store, room } = last;
  const [bare, seconds] = [quantile(bareTimes, 0.5), quantile(builds, 0.5)];
  globalThis.gc?.();
  await sleep(500);
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const writer = await openStore(file);
  const shown: number[] = [];
  for (const event of generateEvents(NEW_EVENTS, Date.now() % 1_000_000)) {
    await writer.append([{ event, editor: "bench" }]);
    const start = performance.now();
    const before = room.revision;
    while (room.revision === before) await sleep(1);
    shown.push(performance.now() - start);
  }
  const section = new Section(
    `From the store to the index, ${rows.toLocaleString("en")} events`,
    "bench:newsroom",
  );
  section.say(
    `Medians of ${options.rounds} rounds, a store of ${(statSync(file).size / 1e9).toFixed(2)} GB.`,
  );
  section.say();
  const say = (...cells: readonly string[]) => section.say(`| ${cells.join(" | ")} |`);
  say("work", "measured", "bar");
  say("---", "---", "---");
  say("bare SELECT that parses each body", `${bare.toFixed(1)} s`, "");
  say(
    "store → index ready",
    `${seconds.toFixed(1)} s, ${(seconds / bare).toFixed(2)} times as long`,
    "2.5 times",
  );
  say(
    "health meanwhile, 99th percentile (longest)",
    `${quantile(health, 0.99).toFixed(0)} ms (${quantile(health, 1).toFixed(0)} ms) of ${health.length} answers`,
    "100 ms",
  );
  say(
    "memory of the process (heap, arrays)",
    `${Math.round(rss / 1e6)} MB (${Math.round(heapUsed / 1e6)}, ${Math.round(arrayBuffers / 1e6)})`,
    "800 MB for a server",
  );
  say(
    "one new event, committed → visible, median (longest)",
    `${quantile(shown, 0.5).toFixed(0)} ms (${quantile(shown, 1).toFixed(0)} ms), 1/${Math.round((seconds * 1000) / quantile(shown, 0.5))} of a rebuild`,
    "1/100",
  );
  section.say();
  if (options.write) section.write();
  room.close();
  await writer.close();
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
