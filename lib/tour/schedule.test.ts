import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onShow, startOf, versionAt, viewAt } from "#lib/tour/schedule";
import type { Tour } from "#lib/tour/tour";

const START = Date.parse("2026-11-25T10:00:00Z");
const at = (seconds: number) => START + seconds * 1000;
const iso = (seconds: number) => new Date(at(seconds)).toISOString();
const tour = (version: number, recorded: number, ...dwells: number[]): Tour => ({
  name: "a-tour",
  version,
  recordedAt: iso(recorded),
  views: dwells.map((dwell) => ({ title: { en: "A view" }, filter: "", dwell })),
});

const arbitraryTour = fc
  .record({
    dwells: fc.array(fc.integer({ min: 5, max: 3600 }), { minLength: 1, maxLength: 24 }),
    recorded: fc.integer({ min: -1e6, max: 1e6 }),
  })
  .map(({ dwells, recorded }) => tour(1, recorded, ...dwells));

describe("the view on show", () => {
  it("changes when its dwell is over, and goes round", () => {
    const views = [0, 9.999, 10, 29.999, 30, 35].map(
      (s) => viewAt(tour(1, 0, 10, 20), at(s))?.view,
    );
    expect(views).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it("is the same for ten walls, whenever each was loaded and whichever versions it knows", () => {
    const versions = fc
      .array(arbitraryTour, { minLength: 1, maxLength: 4 })
      .map((tours) =>
        tours.sort((a, b) => startOf(a) - startOf(b)).map((one, i) => ({ ...one, version: i + 1 })),
      );
    const loads = fc.array(fc.nat(2e6), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(versions, loads, fc.nat(1e6), (all, ages, ms) => {
        const now = START + ms;
        const seen = ages.map((age) => {
          // A wall is handed the version whose turn it was when it loaded, and each that came later.
          const turn = versionAt(all, now - age)?.version ?? 0;
          const known = all
            .filter(({ version }) => version >= turn)
            .sort((a, b) => (a.version % 2) - (b.version % 2));
          return onShow(known, [], now);
        });
        for (const shown of seen) expect(shown).toEqual(seen[0]);
      }),
    );
  });

  it("contains the moment it was asked for, and the next begins where it ends", () => {
    fc.assert(
      fc.property(arbitraryTour, fc.integer({ min: -1e9, max: 1e9 }), (one, ms) => {
        const shown = viewAt(one, START + ms);
        if (!shown) throw new Error("nothing on show");
        expect(shown.since).toBeLessThanOrEqual(START + ms);
        expect(shown.until).toBeGreaterThan(START + ms);
        const next = viewAt(one, shown.until);
        expect(next?.since).toBe(shown.until);
        expect(next?.view).toBe((shown.view + 1) % one.views.length);
      }),
    );
  });

  it("is none in a round that takes no time, or has no views", () => {
    expect(viewAt(tour(1, 0), at(5))).toBeUndefined();
    expect(viewAt(tour(1, 0, 0, 0), at(5))).toBeUndefined();
    expect(viewAt(tour(1, 0, 0, Number.NaN), at(5))).toBeUndefined();
  });

  it("is never a view of no time among others", () => {
    expect(viewAt(tour(1, 0, 10, 0, 10), at(10))?.view).toBe(2);
  });
});

describe("a new version of a tour", () => {
  const [old, next] = [tour(1, -600, 40), tour(2, 61, 10, 10)];

  it("begins at the whole minute after it was recorded, for a wall that was reloaded too", () => {
    expect(startOf(next)).toBe(at(120));
    expect(versionAt([next, old], at(119.999))?.version).toBe(1);
    expect(versionAt([next, old], at(120))?.version).toBe(2);
    expect(onShow([old, next], [], at(120))).toMatchObject({ version: 2, view: 0 });
  });

  it("ends the view before it early", () => {
    expect(onShow([old, next], [], at(110))?.until).toBe(at(120));
  });

  it("is shown at once where there is none before it", () => {
    expect(onShow([next], [], at(62))).toMatchObject({ kind: "view", version: 2 });
  });
});

describe("an interruption", () => {
  const only = tour(1, 0, 20, 20);
  const breaking = { id: "breaking", recordedAt: iso(5) };

  it("runs for 30 s from when it was recorded, then the tour is where the clock says", () => {
    expect(onShow([only], [breaking], at(4.999))).toMatchObject({ kind: "view", view: 0 });
    expect(onShow([only], [breaking], at(5))).toMatchObject({ id: "breaking", until: at(35) });
    expect(onShow([only], [breaking], at(34.999))).toMatchObject({ id: "breaking" });
    expect(onShow([only], [breaking], at(35))).toMatchObject({ kind: "view", view: 1 });
  });

  it("gives way to a newer one, whatever the order in which they arrived", () => {
    const newer = { id: "newer", recordedAt: iso(15) };
    expect(onShow([only], [newer, breaking], at(20))).toMatchObject({ id: "newer" });
    expect(onShow([only], [breaking, newer], at(20))).toMatchObject({ id: "newer" });
    expect(onShow([only], [breaking, newer], at(40))).toMatchObject({ id: "newer" });
  });

  it("is shown where there is no view at all", () => {
    expect(onShow([], [breaking], at(6))).toMatchObject({ id: "breaking" });
    expect(onShow([], [], at(6))).toBeUndefined();
  });
});
