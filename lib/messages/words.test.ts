import { describe, expect, test } from "vitest";
import type { Measure } from "#lib/event/news-event";
import { countsInWords } from "#lib/messages/counts-in-words";

import { measureInWords, rateInWords } from "#lib/messages/measure-in-words";
import { speak } from "#lib/messages/speak";
import { whenAndWhether, whenInWords } from "#lib/messages/when-in-words";

const words = speak("en", undefined, (error) => {
  throw error;
});
const land: Measure = {
  of: "land-cleared",
  value: 966,
  unit: "har",
  basis: "cumulative",
  since: "2016-12-05",
  asOf: "2016-12-29",
};

describe("when, in English", () => {
  test.each([
    ["2016-12-05/2016-12-29", "5–29 Dec 2016"],
    ["2017-01", "January 2017"],
    ["2016-12-29~", "about 29 Dec 2016"],
    ["2016-12-28/..", "28 Dec 2016 to no stated end"],
    ["2016-12-XX", "December 2016, day not stated"],
    ["2016-XX-XX", "2016, month and day not stated"],
    ["201X", "between 2010 and 2019"],
    ["2016-12-29T14:30+03:00", "29 Dec 2016, 14:30 (UTC+03:00)"],
    ["2016-12-05~/2016-12-29", "about 5 Dec 2016 to 29 Dec 2016"],
    ["2016/2017", "2016–2017"],
    ["2016-12/2017-01", "December 2016 – January 2017"],
    ["2016-12-28/2017-01-02", "28 Dec 2016 – 2 Jan 2017"],
  ])("%s is %s", (when, said) => expect(whenInWords(words, when)).toBe(said));

  test("what is planned says so", () =>
    expect(whenAndWhether(words, { kind: "talks", when: "2017-01", occurrence: "planned" })).toBe(
      "planned, January 2017",
    ));
});

test("a total names both of its days", () =>
  expect(measureInWords(words, land).text).toBe(
    "966 ha in total since 5 December, as of 29 December 2016",
  ));
test("an increment names its period", () =>
  expect(
    measureInWords(words, {
      ...land,
      of: "mosque",
      unit: "1",
      value: 9,
      basis: "increment",
      since: "2016-12-28",
    }).text,
  ).toBe("9 mosques in the 24 hours to 29 December"));
test("a rate names its divisor", () =>
  expect(rateInWords(words, land)).toBe("about 40 ha a day over 24 days"));
test("the counts reconcile in words", () =>
  expect(countsInWords(words, { matched: 8, points: 6, areas: 1, unplaced: 1 }).sentence).toBe(
    "8 events: 6 at a place, 1 across a country, 1 without a place",
  ));
