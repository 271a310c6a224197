import { describe, expect, it } from "vitest";
import { asksFor, clausesOf, toggled, withDays, withoutClause } from "#lib/query/change-filter";
import type { Filter } from "#lib/query/filter";

const filter: Filter = {
  q: "aleppo",
  kind: ["aid", "talks"],
  from: "2016-12-01",
  bbox: [30, 30, 40, 40],
};

describe("the clauses of a filter", () => {
  it("are everything it asks, one by one", () => {
    expect(clausesOf(filter)).toEqual([
      { field: "q", value: "aleppo" },
      { field: "kind", value: "aid" },
      { field: "kind", value: "talks" },
      { field: "from", value: "2016-12-01" },
      { field: "bbox", value: "30,30,40,40" },
    ]);
    expect(clausesOf({})).toEqual([]);
  });

  it("leave an empty filter when all are taken away", () => {
    expect(clausesOf(filter).reduce(withoutClause, filter)).toEqual({});
  });
});

describe("a facet's value", () => {
  it("is added in order and taken away again", () => {
    const more = toggled(filter, "kind", "battle");
    expect(more.kind).toEqual(["aid", "battle", "talks"]);
    expect(toggled(more, "kind", "battle")).toEqual(filter);
  });

  it("leaves no empty field behind", () => {
    expect(toggled({ country: ["SY"] }, "country", "SY")).toEqual({});
  });

  it("is asked for only where the filter names it", () => {
    expect(asksFor(filter, "kind", "aid")).toBe(true);
    expect(asksFor(filter, "kind", "battle")).toBe(false);
    expect(asksFor(filter, "country", "SY")).toBe(false);
  });
});

it("sets and lifts the days", () => {
  expect(withDays(filter, undefined, "2017-01-31")).toEqual({
    q: "aleppo",
    kind: ["aid", "talks"],
    to: "2017-01-31",
    bbox: [30, 30, 40, 40],
  });
});
