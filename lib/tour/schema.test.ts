import { describe, expect, it } from "vitest";
import { readTour } from "#lib/tour/schema";

const view = { title: { en: "The region" }, filter: "", dwell: 20 };
const tour = { name: "syria", views: [view] };
const faultsOf = (json: unknown) => (readTour(json).faults ?? []).map(({ field }) => field);

describe("a broken tour", () => {
  it.each([
    ["not an object", [], ""],
    ["a name that cannot stand in an address", { ...tour, name: "Syria 2016" }, "name"],
    ["no view", { ...tour, views: [] }, "views"],
    ["more views than a wall can carry", { ...tour, views: Array(25).fill(view) }, "views"],
    ["a view without a title", { ...tour, views: [{ ...view, title: {} }] }, "views[0].title"],
    ["a round that takes no time", { ...tour, views: [{ ...view, dwell: 0 }] }, "views[0].dwell"],
    ["a stay of half a second", { ...tour, views: [{ ...view, dwell: 0.5 }] }, "views[0].dwell"],
    ["a stay of years", { ...tour, views: [{ ...view, dwell: 1e9 }] }, "views[0].dwell"],
    ["a camera off the earth", { ...tour, views: [{ ...view, at: "4/95/0" }] }, "views[0].at"],
    ["a filter that is no text", { ...tour, views: [{ ...view, filter: {} }] }, "views[0].filter"],
    ["a misspelt field", { ...tour, views: [{ ...view, dwel: 9 }] }, "views[0].dwel"],
  ])("%s is refused under its field", (_what, json, field) => {
    expect(faultsOf(json)).toEqual([field]);
  });

  it("is told what would be right", () => {
    const [fault] = readTour({ ...tour, views: [{ ...view, dwell: 0 }] }).faults ?? [];
    expect(fault?.found).toBe("0");
    expect(fault?.expected).toContain("whole seconds from 5 to 3600");
  });
});

describe("a tour", () => {
  it("is read as it stands, and a view that names no dwell stays 20 seconds", () => {
    const { dwell: _, ...rest } = view;
    expect(readTour({ ...tour, views: [rest] }).value).toEqual(tour);
  });

  it("with a broken filter is a tour, because the filter may be mended by a newer Dateline", () => {
    expect(readTour({ ...tour, views: [{ ...view, filter: "kind=battel" }] }).value).toBeDefined();
  });
});
