import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatPage,
  formatView,
  hrefOf,
  type PageState,
  parsePage,
  parseView,
  toSearchParams,
  unknownParameters,
  withEvent,
  withFilter,
} from "#lib/query/page-state";

const view = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map((found) => parseView(formatView(found)))
  .filter((found) => found !== undefined);

const state: fc.Arbitrary<PageState> = fc.record(
  {
    filter: fc.record(
      {
        kind: fc.constantFrom(["battle"], ["aid", "talks"]),
        from: fc.constantFrom("2016-12-01", "2017-01-31"),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<PageState["filter"]>,
    event: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,30}$/),
    after: fc.constantFrom({ start: 17_164, id: "a" }, { start: -3, id: "E:1_x" }),
    find: fc.constantFrom(
      { field: "actor", text: "كردي" } as const,
      {
        field: "country",
        text: "st",
      } as const,
    ),
    at: view,
    play: fc.record({
      from: fc.constant("2016-12-01"),
      to: fc.constant("2016-12-31"),
      steps: fc.constant(31),
      step: fc.nat(30),
      cumulative: fc.boolean(),
    }),
    lang: fc.constantFrom("en", "ar", "ru", "tr"),
    theme: fc.constantFrom("light", "dark", "system"),
  },
  { requiredKeys: ["filter"] },
);

describe("a broken link", () => {
  it.each([
    ["event=../../etc/passwd", "event"],
    ["event=%00", "event"],
    ["after=17164", "after"],
    ["at=4.5/36.2", "at"],
    ["at=4.5/96.2/37", "at"],
    ["at=4/36/181", "at"],
    ["at=99/36/37", "at"],
    ["at=NaN/0/0", "at"],
    ["at=1e2/0/0", "at"],
    ["lang=fr", "lang"],
    ["theme=blue", "theme"],
    ["kind=battel", "kind"],
  ])("%s opens without %s and says so", (text, parameter) => {
    const { state, problems } = parsePage(new URLSearchParams(text));
    expect(state).toEqual({ filter: {} });
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
  });

  it("names what the desk does not know, but not what other sites track a link by", () => {
    const params = new URLSearchParams("kind=talks&utm_source=x&fbclid=y&colour=red&find-actor=a");
    expect(unknownParameters(params).map(({ parameter }) => parameter)).toEqual(["colour"]);
  });

  it("leaves out ten thousand values of a field, and says so once", () => {
    const actors = Array.from({ length: 10_000 }, (_, i) => `actor=a${i}`).join("&");
    const { state, problems } = parsePage(new URLSearchParams(`kind=aid&${actors}&event=e1`));
    expect(state).toEqual({ filter: { kind: ["aid"] }, event: "e1" });
    expect(problems).toEqual([
      {
        parameter: "actor",
        value: "10000 values",
        reason: "a filter takes at most 500 values; found 10001",
      },
    ]);
  });

  it("keeps what it can read beside what it cannot", () => {
    const { state, problems } = parsePage(new URLSearchParams("kind=battel&kind=aid&event=e1"));
    expect(state).toEqual({ filter: { kind: ["aid"] }, event: "e1" });
    expect(problems).toHaveLength(1);
  });
});

describe("a link", () => {
  it("says the same state when it is read back, whatever the state", () => {
    fc.assert(
      fc.property(state, (one) => {
        const address = new URL(hrefOf(one), "http://localhost");
        expect(parsePage(address.searchParams)).toEqual({ state: one, problems: [] });
      }),
    );
  });

  it("has one text for one state", () => {
    fc.assert(
      fc.property(state, (one) => {
        const text = formatPage(one).toString();
        expect(formatPage(parsePage(new URLSearchParams(text)).state).toString()).toBe(text);
      }),
    );
  });

  it("says nothing of what is default", () => {
    expect(hrefOf({ filter: {} })).toBe("/");
    expect(hrefOf({ filter: {} }, "/events/e1")).toBe("/events/e1");
  });

  it("is readable", () => {
    const at = { zoom: 4.5, lat: 36.2, lng: 37.17 };
    expect(hrefOf({ filter: { kind: ["aid"] }, event: "e:1", at, lang: "ar" })).toBe(
      "/?kind=aid&event=e:1&at=4.5/36.2/37.17&lang=ar",
    );
  });

  it("rounds the view to a hundredth of a zoom step and about a metre", () => {
    expect(formatView({ zoom: 4.56789, lat: -0.000001, lng: 37.123456789 })).toBe(
      "4.57/0/37.12346",
    );
  });
});

describe("a change of state", () => {
  const one: PageState = { filter: { kind: ["aid"] }, event: "e1", lang: "ru" };

  it("brings the list back in view when the filter changes", () => {
    expect(withFilter(one, {})).toEqual({ filter: {}, lang: "ru" });
  });

  it("selects another event, or none", () => {
    expect(withEvent(one, "e2").event).toBe("e2");
    expect(withEvent(one, undefined)).toEqual({ filter: { kind: ["aid"] }, lang: "ru" });
  });
});

it("reads Next's parameters, repeated ones included", () => {
  expect(toSearchParams({ kind: ["aid", "talks"], q: "a", x: undefined }).toString()).toBe(
    "kind=aid&kind=talks&q=a",
  );
});
