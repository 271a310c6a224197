import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Position } from "#geo/position";
import { countryAt } from "./country-at";
import { countryShapes } from "./country-shapes";

const shapes = countryShapes(
  JSON.parse(readFileSync("node_modules/world-atlas/countries-10m.json", "utf8")),
);

test.each<[string, Position, string | undefined]>([
  ["Aleppo", [37.16, 36.2], "SY"],
  ["Ankara", [32.85, 39.92], "TR"],
  ["Astana", [71.43, 51.13], "KZ"],
  ["Maseru, within a country that is within another", [27.48, -29.31], "LS"],
  ["Chukotka, past 180", [-175, 66.5], "RU"],
  ["Fiji's east of 180", [-179.9, -16.8], "FJ"],
  ["the same, counted on", [180.1, -16.8], "FJ"],
  ["the middle of the Mediterranean", [18, 34.5], undefined],
])("%s", (_, position, code) => {
  expect(countryAt(shapes, position)?.code).toBe(code);
});

test("Crimea is disputed, and said to be", () => {
  expect(countryAt(shapes, [34.1, 45])).toMatchObject({ name: "Crimea", disputed: true });
});
