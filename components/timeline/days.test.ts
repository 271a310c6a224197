import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayAt, dayByKey, dayOf, fractionOf } from "./days";

const days = { first: dayOf("2016-12-05"), last: dayOf("2017-01-31") };
const onDate = (key: string, date: string, direction: "ltr" | "rtl" = "ltr") => {
  const day = dayByKey(key, dayOf(date), days, direction);
  return day === undefined ? undefined : dateOf(day);
};

describe("a handle's keys", () => {
  it("leave other keys alone", () => {
    expect(onDate("Tab", "2016-12-20")).toBeUndefined();
    expect(onDate("j", "2016-12-20")).toBeUndefined();
  });

  it("never leave the days shown", () => {
    expect(onDate("ArrowLeft", "2016-12-05")).toBe("2016-12-05");
    expect(onDate("PageUp", "2017-01-20")).toBe("2017-01-31");
    expect(onDate("PageDown", "2016-12-20")).toBe("2016-12-05");
  });

  it("move by a day, by a month and to the ends", () => {
    expect(onDate("ArrowRight", "2016-12-31")).toBe("2017-01-01");
    expect(onDate("PageUp", "2016-12-20")).toBe("2017-01-20");
    expect(onDate("Home", "2016-12-20")).toBe("2016-12-05");
    expect(onDate("End", "2016-12-20")).toBe("2017-01-31");
  });

  it("point the way the days run", () => {
    expect(onDate("ArrowLeft", "2016-12-20", "rtl")).toBe("2016-12-21");
    expect(onDate("ArrowRight", "2016-12-20", "rtl")).toBe("2016-12-19");
  });

  it("keep to a month's last day where it is shorter", () => {
    const year = { first: dayOf("2016-01-01"), last: dayOf("2016-12-31") };
    expect(dateOf(dayByKey("PageUp", dayOf("2016-01-31"), year, "ltr") ?? 0)).toBe("2016-02-29");
  });
});

it("finds each day again from any point within it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: days.first, max: days.last }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (day, within) => {
        const [start, end] = [fractionOf(day, days), fractionOf(day + 1, days)];
        expect(dayAt(start + within * (end - start), days)).toBe(day);
      },
    ),
  );
});
