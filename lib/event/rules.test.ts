import { expect, it } from "vitest";
import { corroborationProblem } from "#lib/event/rules";

const named = (id: string) => ({ id, name: { en: id } });
const source = (report: string, ...quoted: string[]) => ({
  report,
  reliability: "F" as const,
  ...(quoted.length > 0 ? { attributedTo: quoted.map(named) } : {}),
});
const PUBLISHERS: Readonly<Record<string, string>> = { a1: "wire-a", a2: "wire-a", b1: "wire-b" };
const problemOf = (...sources: ReturnType<typeof source>[]) =>
  corroborationProblem("corroborated", sources, (report) => PUBLISHERS[report])?.message;

it.each([
  ["one report, whoever it quotes", [source("a1", "one"), source("a1", "two")]],
  ["two reports of one publisher", [source("a1"), source("a2")]],
  ["two wires that quote one agency", [source("a1", "agency"), source("b1", "agency")]],
  [
    "two speakers by way of one agency",
    [source("a1", "one", "agency"), source("b1", "two", "agency")],
  ],
  ["a wire and another that quotes it", [source("a1"), source("b1", "wire-a")]],
])("takes %s for no corroboration", (_what, sources) => {
  expect(problemOf(...sources)).toMatch(/"single-source"; corroborated needs two independent/);
});

it.each([
  ["two publishers", [source("a1"), source("b1")]],
  ["two speakers quoted by two", [source("a1", "one"), source("b1", "two")]],
  ["two reports whose publishers nobody knows", [source("x"), source("y")]],
])("takes %s for corroboration", (_what, sources) => {
  expect(problemOf(...sources)).toBeUndefined();
});

it("names the house that all of them go back to", () => {
  expect(problemOf(source("a1"), source("a2"))).toMatch(/all of them go back to wire-a$/);
});
