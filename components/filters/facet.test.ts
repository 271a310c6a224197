import { describe, expect, it } from "vitest";
import { speak } from "#lib/messages/speak";
import { foldValues } from "./facet";
import { byGroup } from "./kind-facet";
import { clauseInWords, valueInWords } from "./value-in-words";

const values = Array.from({ length: 12 }, (_, i) => ({
  value: `v${i + 10}`,
  count: 12 - i,
  usual: 12 - i,
}));

describe("a long facet", () => {
  it("keeps eight in sight and folds the rest", () => {
    const [shown, folded] = foldValues(values, () => false, false);
    expect([shown.length, folded.length]).toEqual([8, 4]);
  });

  it("never folds what is chosen", () => {
    const [shown, folded] = foldValues(values, (value) => value === "v21", false);
    expect(shown.at(-1)?.value).toBe("v21");
    expect(folded.map(({ value }) => value)).not.toContain("v21");
  });

  it("keeps its order under every filter", () => {
    const turned = values.map((one, i) => ({ ...one, count: i })).toReversed();
    const names = ([shown, folded]: ReturnType<typeof foldValues>) =>
      [...shown, ...folded].map(({ value }) => value);
    expect(names(foldValues(turned, () => false, false))).toEqual(values.map(({ value }) => value));
  });

  it("that is cut has the most frequent in sight, still in its order", () => {
    const turned = values.map((one, i) => ({ ...one, count: i })).toReversed();
    const [shown] = foldValues(turned, () => false, true);
    expect(shown.map(({ value }) => value)).toEqual(values.slice(4).map(({ value }) => value));
  });

  it("does not fold one alone", () => {
    expect(foldValues(values.slice(0, 9), () => false, false)[1]).toEqual([]);
  });
});

it("sets kinds by group, in the order of the vocabulary", () => {
  const groups = byGroup([
    { value: "clearance", count: 2 },
    { value: "statement", count: 3 },
    { value: "ceasefire", count: 0 },
  ]);
  expect(groups.map(([group, kinds]) => [group, kinds.map(({ kind }) => kind)])).toEqual([
    ["diplomacy", ["ceasefire", "statement"]],
    ["hazard", ["clearance"]],
  ]);
});

describe("a clause in words", () => {
  const names = new Map([["russia", { en: "Russia", ar: "روسيا" }]]);

  it("shows an id that nobody names as it is", () => {
    expect(valueInWords(speak("en"), "actor", "x1", names)).toBe("x1");
  });

  it("speaks the reader's language", () => {
    const say = (language: "en" | "ar", clause: Parameters<typeof clauseInWords>[1]) =>
      clauseInWords(speak(language), clause, names);
    expect(say("en", { field: "kind", value: "airstrike" })).toBe("Kind: Airstrike");
    expect(say("ar", { field: "actor", value: "russia" })).toContain("روسيا");
    expect(say("en", { field: "from", value: "2016-12-05" })).toBe("From: 5 December 2016");
    expect(say("en", { field: "bbox", value: "1,2,3,4" })).toBe("Area: the area searched");
  });
});
