import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Message } from "#lib/live/message";
import { listenTogether } from "#lib/live/share";

/** The locks of one browser, as far as they are used here. */
class Locks {
  #held: { break(): void } | undefined;
  #queue: (() => void)[] = [];

  request(_name: string, { signal, steal }: LockOptions, hold: () => Promise<void>): Promise<void> {
    return new Promise((done, fail) => {
      const take = () => {
        const mine = { break: () => fail(new DOMException("stolen", "AbortError")) };
        this.#held = mine;
        hold().then(() => {
          if (this.#held === mine) {
            this.#held = undefined;
            this.#queue.shift()?.();
          }
          done();
        });
      };
      signal?.addEventListener("abort", () => {
        this.#queue = this.#queue.filter((one) => one !== take);
        fail(signal.reason);
      });
      if (steal) {
        this.#held?.break();
        take();
      } else if (this.#held) this.#queue.push(take);
      else take();
    });
  }
}

/** The channels of one browser. */
const channels = new Set<Channel>();
class Channel {
  onmessage: ((e: { data: unknown }) => void) | null = null;
  constructor() {
    channels.add(this);
  }
  postMessage(data: unknown) {
    for (const other of channels)
      if (other !== this) queueMicrotask(() => other.onmessage?.({ data: structuredClone(data) }));
  }
  close() {
    channels.delete(this);
  }
}

const BEAT = 'event: heartbeat\ndata: {"time":"2026-11-25T10:00:00.000Z","build":"b1"}\n\n';
let streams: { say(text: string): void; asked: string | null; open: boolean }[];

beforeEach(() => {
  vi.useFakeTimers();
  streams = [];
  vi.stubGlobal("navigator", { locks: new Locks() });
  vi.stubGlobal("BroadcastChannel", Channel);
  vi.stubGlobal("fetch", async (_url: string, { headers, signal }: RequestInit) => {
    const asked = new Headers(headers).get("last-event-id");
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const stream = {
          say: (text: string) => controller.enqueue(new TextEncoder().encode(text)),
          asked,
          open: true,
        };
        streams.push(stream);
        signal?.addEventListener("abort", () => {
          stream.open = false;
          controller.error(signal.reason);
        });
      },
    });
    return new Response(body);
  });
});

afterEach(() => {
  channels.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(1);
const open = () => streams.filter((stream) => stream.open);

function tab(id: string) {
  const heard: Message[] = [];
  const close = listenTogether({
    url: "/api/changes",
    lastEventId: () => id,
    hear: (message) => heard.push(message),
  });
  return { heard, close, types: () => heard.map(({ type }) => type) };
}

it("has one stream for many tabs, and all hear what it says", async () => {
  const tabs = ["7-ab", "7-ab", "7-ab"].map(tab);
  await settle();
  expect(open()).toHaveLength(1);
  open()[0]?.say(BEAT);
  await settle();
  for (const { types } of tabs) expect(types()).toEqual(["heartbeat"]);
  for (const { close } of tabs) close();
  await settle();
  expect(open()).toHaveLength(0);
});

it("goes on from where the next tab is when the tab that listened is closed", async () => {
  const [first, second] = [tab("9-ab"), tab("8-ab")];
  await settle();
  first.close();
  await settle();
  expect(open().map(({ asked }) => asked)).toEqual(["8-ab"]);
  open()[0]?.say(BEAT);
  await settle();
  expect(second.types()).toEqual(["heartbeat"]);
  second.close();
});

it("tells a tab that joins at once how far the others are", async () => {
  const first = tab("7-ab");
  await settle();
  open()[0]?.say(BEAT);
  await settle();
  const second = tab("5-ab");
  await settle();
  expect(second.heard).toMatchObject([{ type: "heartbeat", id: "7-ab" }]);
  first.close();
  second.close();
});

it("is taken over from a tab that has been silent for too long, which then waits its turn", async () => {
  const first = tab("7-ab");
  await settle();
  const channel = [...channels][0];
  const silent = vi.spyOn(channel ?? new Channel(), "postMessage").mockImplementation(() => {});
  const second = tab("7-ab");
  await vi.advanceTimersByTimeAsync(101_000);
  expect(open()).toHaveLength(1);
  silent.mockRestore();
  open()[0]?.say(BEAT);
  await settle();
  expect([second.types().at(-1), first.types().at(-1)]).toEqual(["heartbeat", "heartbeat"]);
  second.close();
  await settle();
  expect(open()).toHaveLength(1);
  first.close();
});

it("does not take over while the server is what is gone", async () => {
  vi.stubGlobal("fetch", async () => new Response("no", { status: 503 }));
  const locks = vi.spyOn(navigator.locks, "request");
  const [first, second] = [tab("7-ab"), tab("7-ab")];
  await vi.advanceTimersByTimeAsync(600_000);
  expect(locks).toHaveBeenCalledTimes(2);
  expect(second.types().length).toBeGreaterThan(20);
  first.close();
  second.close();
});

it("has one stream a tab where the browser has no locks, as over plain HTTP", async () => {
  vi.stubGlobal("navigator", {});
  const tabs = ["7-ab", "7-ab"].map(tab);
  await settle();
  expect(open()).toHaveLength(2);
  for (const { close } of tabs) close();
  await settle();
  expect(open()).toHaveLength(0);
});
