import { describe, expect, it } from "vitest";
import { span } from "#lib/event/span";
import { listedDay } from "#lib/query/day";
import { histogramOf } from "#lib/query/histogram";

function of(...whens: string[]) {
  const days = new Map<number, number>();
  const spans = whens.map(span);
  for (const day of spans.map(listedDay)) days.set(day, (days.get(day) ?? 0) + 1);
  const ends = spans.map((s) => (Number.isFinite(s.last) ? s.last : listedDay(s)));
  const inOrder = [...days.keys()].sort((a, b) => a - b);
  const counts = inOrder.map((day) => days.get(day) ?? 0);
  return histogramOf(inOrder, counts, Math.max(...ends));
}

describe("the histogram", () => {
  it("has no bin where there is no event", () => {
    expect(of()).toEqual({ unit: "day", bins: [] });
  });

  it("counts an event once, in the bin of its start, and reaches to the last end", () => {
    const { unit, bins } = of("2016-12-28/2016-12-30", "2016-12-29");
    expect(unit).toBe("day");
    expect(bins).toEqual([
      { start: "2016-12-28", end: "2016-12-28", count: 1 },
      { start: "2016-12-29", end: "2016-12-29", count: 1 },
      { start: "2016-12-30", end: "2016-12-30", count: 0 },
    ]);
  });

  it("counts an event with an open start at its end, and is not stretched by open ends", () => {
    expect(of("../2016-12-28", "2016-12-28/..").bins).toEqual([
      { start: "2016-12-28", end: "2016-12-28", count: 2 },
    ]);
  });

  it("counts in weeks from Monday over some months", () => {
    const { unit, bins } = of("2016-12-29", "2017-03-15");
    expect(unit).toBe("week");
    expect(bins[0]).toEqual({ start: "2016-12-26", end: "2017-01-01", count: 1 });
    expect(bins).toHaveLength(12);
  });

  it("counts in months over some years, and in years beyond ten", () => {
    const months = of("2015-02-03", "2017-02-03");
    expect(months.unit).toBe("month");
    expect(months.bins.at(0)).toEqual({ start: "2015-02-01", end: "2015-02-28", count: 1 });
    expect(months.bins).toHaveLength(25);
    const years = of("2003", "2024-02-03");
    expect(years.unit).toBe("year");
    expect(years.bins.at(-1)).toEqual({ start: "2024-01-01", end: "2024-12-31", count: 1 });
    expect(years.bins).toHaveLength(22);
  });

  it("keeps the first centuries and the days before 1970 apart", () => {
    expect(of("0050", "0099").bins.at(0)).toEqual({
      start: "0050-01-01",
      end: "0050-12-31",
      count: 1,
    });
    expect(of("1969-12-31", "1970-01-01").bins.map(({ count }) => count)).toEqual([1, 1]);
  });
});
