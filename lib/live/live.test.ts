import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ConnectionSettings } from "#lib/live/connection";
import type { Gathered } from "#lib/live/gather";
import { type Contact, Live } from "#lib/live/live";
import type { Message } from "#lib/live/message";

const NOW = Date.parse("2026-11-25T10:00:00Z");
const iso = (ms: number) => new Date(ms).toISOString();

let settings: ConnectionSettings;
let gathered: Gathered[];
let contacts: Contact[];
let live: Live;

function open(from?: string): void {
  live = new Live({
    url: "/api/changes",
    from,
    onChanges: (one) => gathered.push(one),
    onContact: (one) => contacts.push(one),
    listen(given) {
      settings = given;
      return () => {};
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOW);
  gathered = [];
  contacts = [];
  open("7-ab");
});

afterEach(() => {
  live.close();
  vi.useRealTimers();
});

const hear = (message: Message) => settings.hear(message, Date.now());
const beat = (id?: string, ahead = 0) =>
  hear({ type: "heartbeat", time: iso(Date.now() + ahead), build: "b1", ...(id ? { id } : {}) });
const change = (revision: number, store = "ab") =>
  hear({
    type: "change",
    id: `${revision}-${store}`,
    change: { revision, id: `e${revision}`, version: 1 },
  });
const told = () => gathered.flatMap(({ changes }) => changes.map(({ revision }) => revision));
const everything = () => gathered.filter((one) => one.everything).length;

it("takes what another tab heard before it was opened for no word of the server", () => {
  settings.hear({ type: "heartbeat", time: iso(NOW - 9_000), build: "b1" }, NOW - 9_000);
  expect(live.contact.build).toBeUndefined();
  beat();
  expect(live.contact.build).toBe("b1");
});

it("hears of a new build though this machine's clock is set back", () => {
  vi.setSystemTime(NOW - 3_600_000);
  beat();
  expect(live.contact.build).toBe("b1");
});

describe("what changed", () => {
  it("is told once, from what the page shows, and resumed from there", async () => {
    beat("7-ab");
    for (const revision of [6, 7, 8, 8, 9, 8, 10]) change(revision);
    await vi.advanceTimersByTimeAsync(400);
    expect(told()).toEqual([8, 9, 10]);
    expect(everything()).toBe(0);
    expect(settings.lastEventId()).toBe("10-ab");
  });

  it.each([
    ["a change is missing", () => change(10)],
    ["the server says so", () => hear({ type: "resync", id: "7-ab" })],
    ["the stream begins further on", () => beat("9-ab")],
    ["another store answers", () => beat("3-cd")],
    ["a change of another store comes", () => change(3, "cd")],
  ])("is everything where %s", async (_what, happen) => {
    happen();
    await vi.advanceTimersByTimeAsync(400);
    expect(everything()).toBe(1);
  });

  it("goes on one by one after that", async () => {
    beat("3-cd");
    change(4, "cd");
    await vi.advanceTimersByTimeAsync(400);
    expect([everything(), told()]).toEqual([1, [4]]);
    expect(settings.lastEventId()).toBe("4-cd");
  });

  it("is nothing where a tab joins others that know less than its page", async () => {
    beat("5-ab");
    change(6);
    change(7);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(gathered).toEqual([]);
  });

  it("begins where the stream begins for a page that names no place", async () => {
    live.close();
    open();
    beat("7-ab");
    change(8);
    await vi.advanceTimersByTimeAsync(400);
    expect([everything(), told()]).toEqual([0, [8]]);
  });
});

describe("contact", () => {
  it("is lost after fifteen seconds of silence, said once, with the server's time of the last good data", async () => {
    beat("7-ab", 60_000);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(contacts.some(({ lost }) => lost)).toBe(false);
    await vi.advanceTimersByTimeAsync(60_001);
    expect(contacts.filter(({ lost }) => lost)).toEqual([
      { lost: true, last: NOW + 60_000, build: "b1" },
    ]);
    beat();
    expect(live.contact.lost).toBe(false);
  });

  it("is lost too where the server was never heard", async () => {
    await vi.advanceTimersByTimeAsync(15_000);
    expect(live.contact).toEqual({ lost: true, last: NOW, build: undefined });
  });

  it("is not kept by attempts that fail", async () => {
    for (let i = 0; i < 4; i++) {
      hear({ type: "trouble" });
      await vi.advanceTimersByTimeAsync(4_000);
    }
    expect(live.contact.lost).toBe(true);
  });

  it("is lost at once for a page that slept, when it looks", () => {
    beat();
    vi.setSystemTime(NOW + 3_600_000);
    live.check();
    expect(live.contact.lost).toBe(true);
  });

  it("is lost in time though this machine's clock is set back", async () => {
    beat();
    vi.setSystemTime(NOW - 3_600_000);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(live.contact.lost).toBe(true);
  });

  it("tells the server's clock and a new build", () => {
    beat("7-ab", -5_000);
    expect(live.now()).toBe(NOW - 5_000);
    hear({ type: "heartbeat", time: iso(NOW), build: "b2" });
    expect(live.contact.build).toBe("b2");
  });
});
