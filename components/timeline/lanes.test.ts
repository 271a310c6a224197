import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { NewsEvent } from "#lib/event/news-event";
import type { Histogram } from "#lib/query/event-index";
import { dateOf } from "./days";
import { barsOf, daysOf, vagueBands } from "./lanes";

const dossier: { features: NewsEvent[] } = JSON.parse(
  readFileSync("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
);
const [first] = dossier.features;
if (!first) throw new Error("the dossier is empty");

const at = (when: string, more: Partial<NewsEvent["properties"]> = {}): NewsEvent => ({
  ...first,
  id: `at-${when.replaceAll(/[^\d]/g, "-")}`,
  properties: { ...first.properties, occurrence: "happened", when, ...more },
});
const none: Histogram = { unit: "day", bins: [] };
const bins: Histogram = {
  unit: "day",
  bins: ["2016-12-01", "2016-12-02", "2016-12-03", "2016-12-04"].map((day) => ({
    start: day,
    end: day,
    count: 1,
  })),
};

describe("the days shown", () => {
  it("are none where there is no event", () => {
    expect(daysOf(none, [])).toBeUndefined();
  });

  it("run from the first to the last, with open ends left out", () => {
    const days = daysOf(none, [at("2016-12-05/.."), at("../2016-11-30"), at("2017-01")]);
    expect(days && [dateOf(days.first), dateOf(days.last)]).toEqual(["2016-11-30", "2017-01-31"]);
  });
});

describe("a bar", () => {
  const days = { first: 0, last: 99 };

  it("is as long as the date is vague", () => {
    const [month] = barsOf([at("1970-02")], days);
    expect(month && [month.start, month.end]).toEqual([0.31, 0.59]);
  });

  it("fades where its date is open, and stays within the days shown", () => {
    const [open] = barsOf([at("1970-02-01/..")], days);
    expect(open).toMatchObject({ end: 1, openEnd: true, openStart: false });
  });

  it("is hollow while the event has not happened, dashed where it is only expected", () => {
    const look = (occurrence: NewsEvent["properties"]["occurrence"]) => {
      const [bar] = barsOf([at("1970-02", { occurrence })], days);
      return bar && [bar.hollow, bar.dashed];
    };
    expect(look("happened")).toEqual([false, false]);
    expect(look("ongoing")).toEqual([false, false]);
    expect(look("planned")).toEqual([true, false]);
    expect(look("expected")).toEqual([true, true]);
  });

  it("stands in the order of the starts, whatever the order of the list", () => {
    const order = barsOf([at("1970-03"), at("1970-01"), at("1970-02")], days).map(
      ({ event }) => event.properties.when,
    );
    expect(order).toEqual(["1970-01", "1970-02", "1970-03"]);
  });
});

describe("the band of vague dates", () => {
  const days = daysOf(bins, []);
  if (!days) throw new Error("no days");

  it("is absent where each date fits its bin", () => {
    expect(vagueBands(bins, [at("2016-12-01"), at("2016-12-03")], days)).toEqual([]);
  });

  it("joins what overlaps and keeps apart what does not", () => {
    const events = [at("2016-12-01/2016-12-02"), at("2016-12-03/2016-12-04")];
    expect(vagueBands(bins, events, days)).toHaveLength(1);
    expect(vagueBands(bins, [at("2016-12-03/2016-12-04")], days)).toEqual([[0.5, 1]]);
  });
});
