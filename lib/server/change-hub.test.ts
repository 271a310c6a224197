import { createParser } from "eventsource-parser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Change } from "#lib/live/change";
import { ChangeHub, type ChangeSource, MANY } from "#lib/server/change-hub";

/** A newsroom that changes when a test says so. */
class Source implements ChangeSource {
  readonly built = Promise.resolve();
  revision = 0;
  #listener = () => {};

  markOf = (revision: number) => `${revision}-a1b2c3`;

  subscribe(listener: () => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = () => {};
    };
  }

  async changes(after: number, limit: number): Promise<Change[]> {
    await Promise.resolve();
    const held = Math.min(limit, this.revision - after);
    return Array.from({ length: held }, (_, i) => ({ revision: after + 1 + i, id: "e" }));
  }

  move(by: number): void {
    this.revision += by;
    this.#listener();
  }
}

interface Told {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: { revision?: number; time?: string; build?: string };
}

let source: Source;
let hub: ChangeHub;

beforeEach(async () => {
  vi.useFakeTimers();
  source = new Source();
  source.move(10);
  hub = await ChangeHub.open(source, { build: "b1", heartbeatMs: 5_000 });
});

afterEach(() => {
  hub.close();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

function connect(lastEventId: string | null = null): ReadableStream<Uint8Array> {
  const stream = hub.connect(lastEventId);
  if (!stream) throw new Error("the hub is closed");
  return stream;
}

/** Reads a stream as fast as it comes. */
function listen(lastEventId: string | null = null, stream = connect(lastEventId)) {
  const told: Told[] = [];
  const parser = createParser({
    onEvent: ({ id, event, data }) => told.push({ id, event, data: JSON.parse(data) }),
  });
  const reader = stream.getReader();
  const ended = (async () => {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  })();
  const revisions = () =>
    told.flatMap(({ event, data }) => (event === "change" ? [data.revision] : []));
  return { told, revisions, ended, leave: () => reader.cancel() };
}

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe("a client that listens", () => {
  it("is told at once where it is, what time it is and which build serves", async () => {
    const { told } = listen();
    await settle();
    const data = { time: new Date().toISOString(), build: "b1" };
    expect(told).toEqual([{ id: "10-a1b2c3", event: "heartbeat", data }]);
  });

  it("is told every change once and in order, each under an id to resume from", async () => {
    const { told, revisions } = listen();
    for (let i = 0; i < 50; i++) {
      source.move(1 + (i % 3));
      if (i % 4 === 0) await settle();
    }
    await settle();
    expect(revisions()).toEqual(from(11, source.revision));
    expect(told.at(-1)?.id).toBe(`${source.revision}-a1b2c3`);
  });

  it("hears the server's clock every five seconds while nothing changes", async () => {
    const { told } = listen();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(told).toHaveLength(4);
    expect(told.at(-1)).toEqual({
      id: undefined,
      event: "heartbeat",
      data: { time: new Date().toISOString(), build: "b1" },
    });
  });

  it("is told of ten thousand changes at once in one word", async () => {
    const { told, revisions } = listen();
    source.move(10_000);
    await settle();
    expect(told.slice(1)).toEqual([
      { id: "10010-a1b2c3", event: "resync", data: { revision: 10_010 } },
    ]);
    source.move(1);
    await settle();
    expect(revisions()).toEqual([10_011]);
  });
});

describe("a client that comes back", () => {
  it("is told what it missed, then what comes, without a gap or a repeat", async () => {
    const { revisions } = listen("4-a1b2c3");
    source.move(2);
    await settle();
    source.move(1);
    await settle();
    expect(revisions()).toEqual(from(5, 13));
  });

  it("is told nothing where it missed nothing", async () => {
    const { told } = listen("10-a1b2c3");
    await settle();
    expect(told.map(({ event }) => event)).toEqual(["heartbeat"]);
  });

  it.each([
    ["garbage", "DROP TABLE revisions"],
    ["empty", ""],
    ["a bare number", "4"],
    ["negative", "-4-a1b2c3"],
    ["from the future", "11-a1b2c3"],
    ["beyond all numbers", `${"9".repeat(400)}-a1b2c3`],
    ["of another store, or of one restored since", "4-ffffff"],
  ])("with an id that is %s asks for everything anew, once", async (_what, id) => {
    const { told, revisions } = listen(id);
    await settle();
    expect(told.slice(1)).toEqual([{ id: "10-a1b2c3", event: "resync", data: { revision: 10 } }]);
    source.move(1);
    await settle();
    expect(revisions()).toEqual([11]);
  });

  it("after more changes than are told one by one asks for everything anew", async () => {
    source.move(MANY);
    await settle();
    const [late, later] = [listen("10-a1b2c3"), listen("9-a1b2c3")];
    await settle();
    expect(late.revisions()).toEqual(from(11, 10 + MANY));
    expect(later.told.map(({ event }) => event)).toEqual(["heartbeat", "resync"]);
  });
});

describe("a client that takes nothing", () => {
  it("has nothing kept for it beyond a few kilobytes, and is told to resync once it takes again", async () => {
    const reader = connect().getReader();
    const enqueued = vi.spyOn(ReadableStreamDefaultController.prototype, "enqueue");
    for (let i = 0; i < 3_000; i++) {
      source.move(1);
      await settle();
    }
    const bytes = enqueued.mock.calls.reduce((sum, [chunk]) => sum + chunk.byteLength, 0);
    enqueued.mockRestore();
    expect(bytes).toBeLessThan(80_000);
    reader.releaseLock();
    expect(bytes).toBeGreaterThan(20_000);
  });

  it("misses nothing without being told so", async () => {
    const stream = connect();
    for (let i = 0; i < 1_500; i++) {
      source.move(1);
      await settle();
    }
    const { told } = listen(null, stream);
    await settle();
    source.move(1);
    await settle();
    let known = 10;
    for (const { event, data } of told) {
      if (event === "change") expect(data.revision).toBe(known + 1);
      if (event !== "heartbeat") known = data.revision ?? Number.NaN;
    }
    expect(known).toBe(source.revision);
    expect(told.filter(({ event }) => event === "resync")).toHaveLength(1);
  });

  it("does not hold up the others", async () => {
    connect();
    const other = listen();
    for (let i = 0; i < 1_500; i++) {
      source.move(1);
      await settle();
    }
    expect(other.revisions()).toEqual(from(11, 1_510));
  });
});

it("forgets a client that leaves", async () => {
  const [one, other] = [listen(), listen()];
  await settle();
  expect(hub.clients).toBe(2);
  await one.leave();
  expect(hub.clients).toBe(1);
  source.move(1);
  await settle();
  expect(other.revisions()).toEqual([11]);
});

it("forgets a client that left before its stream was read", () => {
  const left = new AbortController();
  hub.connect(null, left.signal);
  expect(hub.clients).toBe(1);
  left.abort();
  expect(hub.clients).toBe(0);
  expect(hub.connect(null, left.signal)).toBeUndefined();
});

it("ends every stream when it is closed, and opens none after", async () => {
  const clients = [listen(), listen("4-a1b2c3"), listen()];
  await settle();
  hub.close();
  await Promise.all(clients.map(({ ended }) => ended));
  expect(hub.connect(null)).toBeUndefined();
});

it("tells what it could not read as soon as it can be read", async () => {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  const { revisions } = listen();
  const read = vi.spyOn(source, "changes").mockRejectedValueOnce(new Error("busy"));
  source.move(1);
  await settle();
  expect(revisions()).toEqual([]);
  expect(complaints).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(revisions()).toEqual([11]);
  read.mockRestore();
  complaints.mockRestore();
});
