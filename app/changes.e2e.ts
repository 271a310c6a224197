import { setTimeout as sleep } from "node:timers/promises";
import { createParser } from "eventsource-parser";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import type { EventStore } from "#lib/store/event-store";
import { sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";
import { startServer, type TestServer } from "#lib/testing/server";

const CLIENTS = 50;

let server: TestServer;
let store: EventStore;

beforeAll(async () => {
  server = await startServer();
  store = await openStore(server.store);
});

afterAll(async () => {
  await store?.close();
  await server?.stop();
});

async function publish(id: string): Promise<void> {
  await store.append([{ event: sampleEvent(id), editor: "desk" }]);
}

/** One listener; what it was told, and when, in milliseconds. */
async function listen(url = server.url, headers: Record<string, string> = {}) {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const response = await fetch(`${url}/api/changes`, { headers, signal: leaving.signal });
  const told: { id: string; event: string; data: { id?: string }; at: number }[] = [];
  const parser = createParser({
    onEvent: ({ id = "", event = "", data }) =>
      told.push({ id, event, data: JSON.parse(data), at: performance.now() }),
  });
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) parser.feed(decoder.decode(chunk));
  })().catch(() => {});
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0), 10_000);
  const ids = () => told.flatMap(({ event, data }) => (event === "change" ? [data.id] : []));
  return { response, told, ids, ended, leave: () => leaving.abort() };
}

test("a change is with every client within a second, once and in order, compressed or held back by nobody", async () => {
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, () => listen(server.url, { "accept-encoding": "gzip, br" })),
  );
  expect(clients[0]?.response.headers.get("content-encoding")).toBeNull();
  const kept = new Map<string, number>();
  for (let i = 0; i < 25; i++) {
    kept.set(`live-${i}`, performance.now());
    await publish(`live-${i}`);
    await sleep(200);
  }
  const last = `live-${kept.size - 1}`;
  await vi.waitFor(
    () => expect(clients.every(({ ids }) => ids().includes(last))).toBe(true),
    5_000,
  );
  const delays = clients.flatMap(({ told }) =>
    told.flatMap(({ data, at }) => {
      const since = kept.get(data.id ?? "");
      return since === undefined ? [] : [at - since];
    }),
  );
  for (const { ids } of clients) expect(ids()).toEqual([...kept.keys()]);
  delays.sort((a, b) => a - b);
  console.log(
    `${delays.length} deliveries, 99th percentile ${delays[Math.floor(delays.length * 0.99)]?.toFixed(0)} ms`,
  );
  expect(delays[Math.floor(delays.length * 0.99)]).toBeLessThan(1_000);
});

test("a client resumes where it was after the server was started anew, and a HEAD ends at once", async () => {
  const first = await startServer();
  const kept = await openStore(first.store);
  const before = await listen(first.url);
  await kept.append([{ event: sampleEvent("before"), editor: "desk" }]);
  await vi.waitFor(() => expect(before.ids()).toEqual(["before"]), 5_000);
  const lastId = before.told.at(-1)?.id ?? "";
  before.leave();
  await kept.append([{ event: sampleEvent("meanwhile"), editor: "desk" }]);
  await kept.close();
  await first.restart();
  const after = await listen(first.url, { "last-event-id": lastId });
  await vi.waitFor(() => expect(after.ids()).toEqual(["meanwhile"]), 5_000);
  const head = await fetch(`${first.url}/api/changes`, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  after.leave();
  await first.stop();
});

test("a server with listeners stops within two seconds", async () => {
  const stopping = await startServer();
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => listen(stopping.url)));
  const since = performance.now();
  await stopping.stop();
  expect(performance.now() - since).toBeLessThan(2_000);
  await Promise.all(clients.map(({ ended }) => ended));
});
