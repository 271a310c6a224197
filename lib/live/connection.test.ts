import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listen } from "#lib/live/connection";
import type { Message } from "#lib/live/message";

const BEAT = 'event: heartbeat\ndata: {"time":"2026-11-25T10:00:00.000Z","build":"b1"}\n\n';

type Answer = () => Response | Promise<Response>;

let answers: Answer[];
let asked: Headers[];
let signals: (AbortSignal | undefined)[];

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  asked = [];
  signals = [];
  vi.stubGlobal("fetch", (_url: string, init: RequestInit) => {
    asked.push(new Headers(init.headers));
    signals.push(init.signal ?? undefined);
    return Promise.resolve((answers.shift() ?? (() => refusal(503)))());
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const refusal = (status: number) => new Response("no", { status });

/** A stream that says this and then stays open until its request is given up. */
function open(...text: string[]): Answer {
  return () => {
    const signal = signals.at(-1);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of text) controller.enqueue(new TextEncoder().encode(part));
        signal?.addEventListener("abort", () => controller.error(new Error("aborted")));
      },
    });
    return new Response(body);
  };
}

function hearing(lastEventId: () => string | undefined = () => undefined) {
  const heard: Message[] = [];
  const end = listen({ url: "/api/changes", lastEventId, hear: (message) => heard.push(message) });
  return { heard, end, types: () => heard.map(({ type }) => type) };
}

it("hears what a stream says, however it is cut into pieces, and passes over what it does not know", async () => {
  const text = `:   \n\nretry: 2000\nid: 7-ab\n${BEAT}event: news\ndata: {"a":1}\n\nid: 8-ab\nevent: change\ndata: {"revision":8,"id":"ه"}\n\n`;
  const bytes = new TextEncoder().encode(text);
  answers = [
    () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          },
        }),
      ),
  ];
  const { heard, end } = hearing();
  await vi.advanceTimersByTimeAsync(10);
  end();
  expect(heard).toEqual([
    { type: "heartbeat", id: "7-ab", time: "2026-11-25T10:00:00.000Z", build: "b1" },
    { type: "change", id: "8-ab", change: { revision: 8, id: "ه" } },
  ]);
});

it.each([
  ["an error status", () => refusal(500)],
  ["too many requests", () => refusal(429)],
  ["no content", () => new Response(null, { status: 204 })],
  ["a refused connection", () => Promise.reject(new TypeError("fetch failed"))],
  ["the end of a stream", () => new Response(BEAT)],
  ["what is no stream of events", () => new Response("event: change\nid: 1-a\ndata: <html>\n\n")],
])("tries again after %s, from where it was", async (_what, answer) => {
  answers = [answer, open(BEAT)];
  const { types, end } = hearing(() => "7-ab");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(types().slice(-2)).toEqual(["trouble", "heartbeat"]);
  expect(asked.map((headers) => headers.get("last-event-id"))).toEqual(["7-ab", "7-ab"]);
  end();
});

it("gives up a stream that is silent for fifteen seconds, and one that never answers", async () => {
  answers = [open(BEAT), () => new Promise(() => {}), open(BEAT)];
  vi.stubGlobal("fetch", (_url: string, init: RequestInit) => {
    signals.push(init.signal ?? undefined);
    const answer = Promise.resolve(answers.shift()?.() ?? refusal(503));
    const given = new Promise<never>((_, fail) =>
      init.signal?.addEventListener("abort", () => fail(new Error("aborted"))),
    );
    return Promise.race([answer, given]);
  });
  const { types, end } = hearing();
  await vi.advanceTimersByTimeAsync(14_900);
  expect(types()).toEqual(["heartbeat"]);
  await vi.advanceTimersByTimeAsync(100 + 500 + 15_000 + 1_000);
  expect(types()).toEqual(["heartbeat", "trouble", "trouble", "heartbeat"]);
  end();
});

it("waits longer each time, up to fifteen seconds, and goes on for ever", async () => {
  const { end } = hearing();
  await vi.advanceTimersByTimeAsync(2 * 3_600_000);
  const tries = asked.length;
  expect(tries).toBeGreaterThan(2 * 240);
  expect(tries).toBeLessThan(2 * 480 + 20);
  end();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(asked.length).toBe(tries);
});

it("waits no two alike, so that a server that comes back is not met by all at once", async () => {
  const random = vi.spyOn(Math, "random").mockReturnValue(0);
  hearing().end();
  const first = hearing();
  await vi.advanceTimersByTimeAsync(251);
  const soon = asked.length;
  first.end();
  random.mockReturnValue(0.999);
  const second = hearing();
  await vi.advanceTimersByTimeAsync(490);
  expect([soon, asked.length - soon]).toEqual([3, 1]);
  second.end();
  random.mockRestore();
});

it("begins anew with short waits once it has been connected", async () => {
  answers = Array.from({ length: 8 }, () => () => refusal(503));
  answers.push(() => new Response(BEAT), open(BEAT));
  const { types, end } = hearing();
  while (!types().includes("heartbeat")) await vi.advanceTimersByTimeAsync(10);
  expect(asked).toHaveLength(9);
  await vi.advanceTimersByTimeAsync(500);
  expect(types().slice(-3)).toEqual(["heartbeat", "trouble", "heartbeat"]);
  end();
});
