import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ServerClock } from "#lib/live/server-clock";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const HERE = Date.parse("2026-11-25T10:00:00Z");

it("is this machine's until the server was heard", () => {
  vi.setSystemTime(HERE);
  expect(new ServerClock().now()).toBe(HERE);
});

it("is the server's, off by no more than the quickest of the last messages was late", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 40 }),
      (ahead, delays) => {
        const clock = new ServerClock();
        for (const [i, delay] of delays.entries()) {
          const sent = HERE + ahead + i * 5_000;
          clock.learn(sent, sent - ahead + delay);
        }
        vi.setSystemTime(HERE);
        const late = HERE + ahead - clock.now();
        expect(late).toBe(Math.min(...delays.slice(-12)));
      },
    ),
  );
});

it("follows at once where either clock is set", () => {
  const clock = new ServerClock();
  for (let i = 0; i < 12; i++) clock.learn(HERE, HERE - 1_000);
  clock.learn(HERE, HERE - 3_600_000);
  expect(clock.offset).toBe(3_600_000);
  clock.learn(HERE, HERE + 60_000);
  expect(clock.offset).toBe(-60_000);
});

it("learns nothing from what is no time", () => {
  const clock = new ServerClock();
  clock.learn(Number.NaN, HERE);
  expect(clock.offset).toBe(0);
});
