import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/event/span";
import { dayOf } from "./day";
import {
  daysOfStep,
  formatPlaying,
  formatPlaySet,
  MOST_STEPS,
  parsePlaying,
  parsePlaySet,
  stepFilter,
  stepsFor,
  stepsOf,
} from "./play";

const sets = fc
  .tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.nat(4000), fc.nat())
  .map(([first, more, pick]) => ({
    from: isoDay(first),
    to: isoDay(first + more),
    steps: 1 + (pick % Math.min(MOST_STEPS, more + 1)),
  }));

describe("a set of steps", () => {
  it("is read back as it was written, with the step on show", () => {
    fc.assert(
      fc.property(sets, fc.nat(), fc.boolean(), (set, pick, cumulative) => {
        expect(parsePlaySet(formatPlaySet(set))).toEqual(set);
        const playing = { ...set, step: pick % set.steps, cumulative };
        expect(parsePlaying(formatPlaying(playing))).toEqual(playing);
      }),
    );
  });

  it("has each of its days in one step, in order, and no step without a day", () => {
    fc.assert(
      fc.property(sets, (set) => {
        let next = dayOf(set.from);
        for (let step = 0; step < set.steps; step++) {
          const [first, last] = daysOfStep(set, step);
          expect(first).toBe(next);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(stepsOf(set, first, last)).toEqual([step, step]);
          next = last + 1;
        }
        expect(next).toBe(dayOf(set.to) + 1);
      }),
    );
  });

  it("shows a span in the steps whose days it shares, open ends to the edge", () => {
    fc.assert(
      fc.property(
        sets,
        fc.integer({ min: -31_000, max: 35_000 }),
        fc.nat(900),
        (set, first, more) => {
          const shared = Array.from({ length: set.steps }, (_, step) => step).filter((step) => {
            const [start, end] = daysOfStep(set, step);
            return first <= end && first + more >= start;
          });
          const found = stepsOf(set, first, first + more);
          expect(found).toEqual(shared.length > 0 ? [shared[0], shared.at(-1)] : undefined);
        },
      ),
    );
    const set = { from: "2016-12-01", to: "2016-12-31", steps: 31 };
    expect(stepsOf(set, Number.NEGATIVE_INFINITY, dayOf("2016-12-02"))).toEqual([0, 1]);
    expect(stepsOf(set, dayOf("2016-12-30"), Number.POSITIVE_INFINITY)).toEqual([29, 30]);
  });

  it("is found for any days, a step a day while they are few", () => {
    expect(stepsFor("2016-12-01", "2016-12-31")).toBe(31);
    expect(stepsFor("2016-01-01", "2016-12-31")).toBe(53);
    expect(stepsFor("2006-01-01", "2008-07-05")).toBe(31);
    expect(stepsFor("1900-01-01", "2020-01-01")).toBe(MOST_STEPS);
  });

  it("asks for the days of its step, or for all up to its end", () => {
    const set = { from: "2016-12-01", to: "2016-12-31", steps: 31, step: 4 };
    const filter = { q: "aleppo", from: "2016-12-01" };
    expect(stepFilter(filter, { ...set, cumulative: false })).toEqual({
      q: "aleppo",
      from: "2016-12-05",
      to: "2016-12-05",
    });
    expect(stepFilter(filter, { ...set, cumulative: true })).toEqual({
      q: "aleppo",
      from: "2016-12-01",
      to: "2016-12-05",
    });
  });

  it.each([
    ["2016-12-01/2016-12-31", "from/to/steps"],
    ["2016-12-01/2016-12-31/31/1", "from/to/steps"],
    ["2016-02-30/2016-12-31/3", "from/to/steps"],
    ["2016-12/2016-12-31/3", "from/to/steps"],
    ["2016-12-31/2016-12-01/3", "ends before it begins"],
    ["2016-01-01/2016-12-31/65", "at most 64"],
    ["2016-12-01/2016-12-03/4", "1 to 3 steps"],
    ["2016-12-01/2016-12-03/0", "1 to 3 steps"],
  ])("is refused as %s, in words", (text, reason) => {
    expect(parsePlaySet(text)).toContain(reason);
    expect(parsePlaying(`${text}/1`)).toBeUndefined();
  });

  it.each(["0", "32", "1/all", "1/cumulative/1", ""])("has no step %s", (step) => {
    expect(parsePlaying(`2016-12-01/2016-12-31/31/${step}`)).toBeUndefined();
  });
});
