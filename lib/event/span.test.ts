import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, type Span, span } from "./span";

const days = (when: string): [string, string] => {
  const { first, last } = span(when);
  return [isoDay(first), isoDay(last)];
};

/** Counts days one by one over years and months: slow, and shares nothing with `span`. */
function countedDay(year: number, month: number, day: number): number {
  const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const lengths = (y: number) => [31, leap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let count = -719_528; // 0000-01-01, in the Gregorian calendar carried back
  for (let y = 0; y < year; y++) count += leap(y) ? 366 : 365;
  for (const length of lengths(year).slice(0, month - 1)) count += length;
  return count + day - 1;
}

const four = (n: number) => String(n).padStart(4, "0");
const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 0, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const doubt = fc.constantFrom("", "~", "?", "%");
const calendarDay = fc.tuple(year, month, day);

/** A date expression and the span that the day-by-day count gives it. */
const dated: fc.Arbitrary<readonly [string, Span]> = fc
  .tuple(
    calendarDay,
    doubt,
    fc.constantFrom("day", "month", "year", "day open", "decade", "century"),
  )
  .map(([[y, m, d], q, unit]) => {
    const next = m === 12 ? countedDay(y + 1, 1, 1) : countedDay(y, m + 1, 1);
    const whole = (from: number, years: number) => ({
      first: countedDay(from, 1, 1),
      last: countedDay(from + years, 1, 1) - 1,
    });
    const wholeMonth = { first: countedDay(y, m, 1), last: next - 1 };
    const one = countedDay(y, m, d);
    const forms: Record<typeof unit, readonly [string, Span]> = {
      day: [`${four(y)}-${two(m)}-${two(d)}`, { first: one, last: one }],
      month: [`${four(y)}-${two(m)}`, wholeMonth],
      "day open": [`${four(y)}-${two(m)}-XX`, wholeMonth],
      year: [four(y), whole(y, 1)],
      decade: [`${four(y).slice(0, 3)}X`, whole(y - (y % 10), 10)],
      century: [`${four(y).slice(0, 2)}XX`, whole(y - (y % 100), 100)],
    };
    const [text, counted] = forms[unit];
    return [text + q, counted];
  });

describe("span refuses, in words", () => {
  it.each([
    ["a day that does not exist", "2016-02-30", "does not exist"],
    ["29 February of a common year", "2015-02-29", "does not exist"],
    ["29 February of 1900", "1900-02-29", "does not exist"],
    ["day 0", "2016-12-00", "does not exist"],
    ["month 13", "2016-13", "not an EDTF level 1 date"],
    ["month 0", "2016-00", "not an EDTF level 1 date"],
    ["a season", "2016-24", "season"],
    ["a season of level 2", "2016-33", "season"],
    ["an unknown end", "2016-12-05/", "unknown end"],
    ["an unknown start", "/2016-12-05", "unknown end"],
    ["nothing but open ends", "../..", "no date at all"],
    ["an end before the start", "2016-12-29/2016-12-05", "ends before it starts"],
    ["three parts", "2016/2017/2018", "more than one /"],
    ["half of a day unspecified", "2016-12-2X", "not an EDTF level 1 date"],
    ["a day without its month", "2016-XX-29", "not an EDTF level 1 date"],
    ["a month of an unspecified year", "201X-12", "not an EDTF level 1 date"],
    ["no digit at all", "XXXX", "not an EDTF level 1 date"],
    ["a time without an offset", "2016-12-29T23:30:00", "without an offset"],
    ["hour 24", "2016-12-29T24:00:00Z", "not an EDTF level 1 date"],
    ["an offset beyond 14 hours", "2016-12-29T23:30:00+25:00", "not an EDTF level 1 date"],
    ["a time on a day that does not exist", "2016-02-30T10:00:00Z", "does not exist"],
    ["a year before 0000", "-0001", "not an EDTF level 1 date"],
    ["a year beyond 9999", "Y17000", "not an EDTF level 1 date"],
    ["a qualifier in front", "~2016", "not an EDTF level 1 date"],
    ["a set", "{2016,2017}", "not an EDTF level 1 date"],
    ["an open end of older EDTF", "2016-12-29/open", "not an EDTF level 1 date"],
    ["the day first", "29-12-2016", "not an EDTF level 1 date"],
    ["Arabic-Indic digits", "٢٠١٦", "not an EDTF level 1 date"],
    ["a space", "2016-12-29 ", "not an EDTF level 1 date"],
    ["a line break", "2016-12-29\n", "not an EDTF level 1 date"],
    ["nothing", "", "not an EDTF level 1 date"],
  ])("%s", (_what, when, words) => {
    expect(() => span(when)).toThrow(RangeError);
    expect(() => span(when)).toThrow(words);
  });

  it("and never answers anything but a span or a RangeError", () => {
    const pieces = fc.constantFrom(..."0123456789-/.X~?%TZ:+", "2016", "12", "..");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        try {
          const { first, last } = span(parts.join(""));
          expect(first).toBeLessThanOrEqual(last);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("span", () => {
  it.each([
    ["2016-12-29", "2016-12-29", "2016-12-29"],
    ["2017-01", "2017-01-01", "2017-01-31"],
    ["2016", "2016-01-01", "2016-12-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2016-12-05/2016-12-29", "2016-12-05", "2016-12-29"],
    ["2016-12-29~", "2016-12-29", "2016-12-29"],
    ["2016-12-XX", "2016-12-01", "2016-12-31"],
    ["2016-XX", "2016-01-01", "2016-12-31"],
    ["2016-XX-XX", "2016-01-01", "2016-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2016?/2017-03~", "2016-01-01", "2017-03-31"],
    ["2016-12/2016-12-05", "2016-12-01", "2016-12-05"],
    ["0000-02-29", "0000-02-29", "0000-02-29"],
  ])("%s runs from %s to %s", (when, first, last) => {
    expect(days(when)).toEqual([first, last]);
  });

  it("leaves an open end open", () => {
    expect(span("2016-12-29/..")).toEqual({ first: 17_164, last: Number.POSITIVE_INFINITY });
    expect(span("../2016-12-29")).toEqual({ first: Number.NEGATIVE_INFINITY, last: 17_164 });
  });

  it("counts days as a count of every day since the year 0 does", () => {
    fc.assert(
      fc.property(dated, ([when, counted]) => {
        expect(span(when)).toEqual(counted);
      }),
      { numRuns: 500 },
    );
  });

  it("spans an interval from the first day of its start to the last day of its end", () => {
    fc.assert(
      fc.property(dated, dated, ([a, from], [b, to]) => {
        if (from.first > to.last) expect(() => span(`${a}/${b}`)).toThrow("ends before it starts");
        else expect(span(`${a}/${b}`)).toEqual({ first: from.first, last: to.last });
      }),
    );
  });

  it("agrees with the edtf package where that is right", () => {
    fc.assert(
      fc.property(
        dated.filter(([when]) => when >= "0100" && !/X.*[~?%]$/.test(when)),
        ([when]) => {
          const { min, max } = edtf(when, { level: 1 });
          expect(span(when)).toEqual({
            first: Math.floor(min / 86_400_000),
            last: Math.floor(max / 86_400_000),
          });
        },
      ),
    );
  });

  it("keeps a time on the day as written, whatever its offset and the server's zone", () => {
    const offset = fc
      .tuple(
        fc.constantFrom("+", "-"),
        fc.integer({ min: 0, max: 14 }),
        fc.constantFrom("00", "30"),
      )
      .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${minutes}`);
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(calendarDay, time, offset, ([y, m, d], [hour, minute], zone) => {
        const written = `${four(y)}-${two(m)}-${two(d)}`;
        expect(span(`${written}T${two(hour)}:${two(minute)}:00${zone}`)).toEqual(span(written));
      }),
    );
  });
});

describe("isoDay", () => {
  it("gives back the day that span read", () => {
    fc.assert(
      fc.property(calendarDay, ([y, m, d]) => {
        const written = `${four(y)}-${two(m)}-${two(d)}`;
        expect(isoDay(span(written).first)).toBe(written);
      }),
    );
  });
});
