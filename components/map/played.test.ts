import { describe, expect, it } from "vitest";
import type { Position } from "#geo/position";
import { type Played, playedIn, shownIn } from "./played";
import type { PlacedFeature } from "./tile-parts";

const YEAR: Played = { from: "2016-01-01", to: "2016-12-31", steps: 12, cumulative: false };
const ALEPPO: Position = [37.17, 36.2];
const event = (over: Record<string, unknown> = {}, position = ALEPPO): PlacedFeature => ({
  position,
  properties: {
    kind: "clearance",
    occurrence: "happened",
    verification: "single-source",
    role: "scene",
    anchor: true,
    stack: 1,
    s0: 3,
    s1: 3,
    ...over,
  },
});
const marksOf = (events: readonly PlacedFeature[], step: number, set = YEAR) =>
  shownIn(playedIn([], events, set), { ...set, step }).marks;

describe("what is played", () => {
  it("shows a mark in the steps of its event and in no other", () => {
    const spanning = [event({ s0: 3, s1: 5 })];
    const shown = [2, 3, 4, 5, 6].map((step) => marksOf(spanning, step).length);
    expect(shown).toEqual([0, 1, 1, 1, 0]);
  });

  it("counts of a stack the events that show in the step, and looks as the first of them", () => {
    const stack = [event(), event({ kind: "battle" }), event({ kind: "battle", s0: 4, s1: 4 })];
    expect(marksOf(stack, 3)).toMatchObject([{ look: { kind: "clearance", count: 2 } }]);
    expect(marksOf(stack, 4)).toMatchObject([{ look: { kind: "battle", count: 1 } }]);
    const soFar = { ...YEAR, cumulative: true };
    expect(marksOf(stack, 4, soFar)).toMatchObject([{ look: { count: 3 } }]);
  });

  it("is lighter where all that shows spans several steps, unless it shows all so far", () => {
    const spanning = event({ s1: 5 });
    expect(marksOf([spanning], 4)).toMatchObject([{ lighter: true }]);
    expect(marksOf([spanning, event()], 3)).toMatchObject([{ lighter: false }]);
    expect(marksOf([spanning], 4, { ...YEAR, cumulative: true })).toMatchObject([
      { lighter: false },
    ]);
  });

  it("counts no place besides an event's own, and draws no words that it does not know", () => {
    expect(marksOf([event({ anchor: false })], 3)).toEqual([]);
    expect(marksOf([event({ kind: "concert" })], 3)).toEqual([]);
  });

  it("draws southern marks over northern ones", () => {
    const marks = marksOf([event({}, [37, 33]), event({}, [37, 36]), event({}, [37, 34])], 3);
    expect(marks.map(({ position: [, lat] }) => lat)).toEqual([36, 34, 33]);
  });

  it("gives a cluster the number of its step, or of all so far, and leaves out an empty one", () => {
    const cluster = {
      position: [...ALEPPO] as const,
      properties: { count: 9, w3: 4, c3: 6, c4: 6 },
    };
    const counts = (step: number, cumulative: boolean) => {
      const set = { ...YEAR, cumulative };
      return shownIn(playedIn([cluster], [], set), { ...set, step }).clusters.map(
        ({ count }) => count,
      );
    };
    expect([counts(3, false), counts(4, false)]).toEqual([[4], []]);
    expect([counts(2, true), counts(3, true), counts(4, true)]).toEqual([[], [6], [6]]);
  });
});
