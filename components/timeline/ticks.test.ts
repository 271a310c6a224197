import { describe, expect, it } from "vitest";
import { dayOf } from "./days";
import { dayMarks, ticksOf } from "./ticks";

const between = (first: string, last: string) => ({ first: dayOf(first), last: dayOf(last) });

describe("the ticks of the axis", () => {
  it("name days within a season, the first of a month strongly", () => {
    const ticks = ticksOf(between("2016-12-05", "2017-01-31"), "en-GB");
    expect(ticks.map(({ label }) => label)).toContain("25 Dec");
    expect(ticks.filter(({ strong }) => strong).map(({ label }) => label)).toEqual(["1 Jan"]);
  });

  it("name months within some years, and the year at its start", () => {
    const labels = ticksOf(between("2016-03-01", "2017-06-30"), "en-GB").map((t) => t.label);
    expect(labels).toContain("2017");
    expect(labels).toContain("Jul");
  });

  it("name years beyond that", () => {
    const labels = ticksOf(between("1990-01-01", "2020-12-31"), "ru").map((t) => t.label);
    expect(labels).toContain("2000");
  });

  it("speak the reader's language, with its digits", () => {
    const labels = ticksOf(between("2016-12-05", "2017-01-31"), "ar-u-nu-latn").map((t) => t.label);
    expect(labels).toContain("1 يناير");
  });

  it("stay on the axis, and within one day too", () => {
    for (const { at } of ticksOf(between("2016-12-05", "2016-12-05"), "en-GB")) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(1);
    }
  });
});

it("marks single days only while they can be told apart", () => {
  expect(dayMarks(between("2016-12-05", "2016-12-06"))).toEqual([0, 0.5, 1]);
  expect(dayMarks(between("2016-01-01", "2016-12-31"))).toEqual([]);
});
