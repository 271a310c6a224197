/**
 * `npm run load:changes [-- --clients 500 --seconds 60 --rate 5]`: a real server with many listeners
 * on `/api/changes` while events are published, and its end at SIGTERM with all of them connected.
 * Ends with 1 where a bar of the wall's issue is missed.
 */
import { readFileSync } from "node:fs";
import { Agent, get, type IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createParser } from "eventsource-parser";
import { sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";
import { startServer } from "#lib/testing/server";

const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "500" },
    seconds: { type: "string", default: "60" },
    rate: { type: "string", default: "5" },
  },
});
const [clients, seconds, rate] = [values.clients, values.seconds, values.rate].map(Number) as [
  number,
  number,
  number,
];

/** When each event was kept, by id; and what each client was told, in order, with the delays. */
const kept = new Map<string, number>();
const told: string[][] = [];
const delays: number[] = [];
let ended = 0;

function listen(url: string): Promise<void> {
  const mine: string[] = [];
  told.push(mine);
  return new Promise((ready, fail) => {
    const agent = new Agent({ keepAlive: false });
    const request = get(`${url}/api/changes`, { agent }, (response: IncomingMessage) => {
      const parser = createParser({
        onEvent({ event, data }) {
          if (event === "heartbeat") return ready();
          const { id } = JSON.parse(data);
          mine.push(id);
          delays.push(performance.now() - (kept.get(id) ?? Number.NaN));
        },
      });
      response.setEncoding("utf8").on("data", (text: string) => parser.feed(text));
      response.on("close", () => ended++);
    });
    request.on("error", fail);
  });
}

/** Megabytes that the server holds, of all its processes together. */
function megabytes(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
  const own = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  const rest = children.filter(Boolean).map((child) => megabytes(Number(child)));
  return Number(own) / 1024 + rest.reduce((sum, one) => sum + one, 0);
}

const server = await startServer({ DATELINE_DOSSIER: "none" });
const store = await openStore(server.store);
const bars: [what: string, found: string, kept: boolean][] = [];
try {
  await Promise.all(Array.from({ length: clients }, () => listen(server.url)));
  const memory: number[] = [];
  const start = performance.now();
  for (let i = 0; i < seconds * rate; i++) {
    const id = `load-${i}`;
    kept.set(id, performance.now());
    await store.append([{ event: sampleEvent(id), editor: "load" }]);
    if (i % rate === 0) memory.push(megabytes(server.pid()));
    await sleep(Math.max(0, start + ((i + 1) * 1000) / rate - performance.now()));
  }
  await sleep(2_000);
  delays.sort((a, b) => a - b);
  const at = (part: number) => delays[Math.floor((delays.length - 1) * part)] ?? Number.NaN;
  const all = [...kept.keys()].join();
  const whole = told.filter((ids) => ids.join() === all).length;
  bars.push([
    "clients told every change once and in order",
    `${whole} of ${clients}`,
    whole === clients,
  ]);
  bars.push([
    "delay from keeping to the client",
    `median ${at(0.5).toFixed(0)} ms, 99th percentile ${at(0.99).toFixed(0)} ms, worst ${at(1).toFixed(0)} ms`,
    at(0.99) < 1_000,
  ]);
  const third = Math.ceil(memory.length / 3);
  const mean = (some: number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const [early, late] = [mean(memory.slice(third, 2 * third)), mean(memory.slice(-third))];
  bars.push([
    "memory of the server, middle and last third",
    `${early.toFixed(0)} MB, ${late.toFixed(0)} MB`,
    late < early * 1.1,
  ]);
} finally {
  await store.close();
  const since = performance.now();
  await server.stop();
  const took = performance.now() - since;
  bars.push(["from SIGTERM to its end, all connected", `${took.toFixed(0)} ms`, took < 2_000]);
}
await sleep(100);
bars.push(["streams that ended", `${ended} of ${clients}`, ended === clients]);
console.log(`${clients} clients, ${rate} changes a second, ${seconds} s`);
for (const [what, found, isKept] of bars) console.log(`${isKept ? "✓" : "✗"} ${what}: ${found}`);
process.exit(bars.every(([, , isKept]) => isKept) ? 0 : 1);
