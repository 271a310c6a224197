import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inBBox, type Position } from "#geo/position";
import { countryBoxes } from "./country-boxes";
import data from "./country-boxes.json";
import { countryShapes } from "./country-shapes";
import { COUNTRY_CODES } from "./iso-countries";
import { makeCountryBoxes } from "./make-country-boxes";

const within = (code: string, position: Position) =>
  countryBoxes(code).some((box) => inBBox(position, box));

describe("countryBoxes", () => {
  test("is empty for what is no country", () => {
    for (const code of ["", "ZZ", "sy", "__proto__", "constructor"]) {
      expect(countryBoxes(code)).toEqual([]);
    }
  });

  test("knows every ISO country, each box in order and none across the antimeridian", () => {
    for (const code of COUNTRY_CODES) {
      expect(countryBoxes(code).length, code).toBeGreaterThan(0);
      for (const [west, south, east, north] of countryBoxes(code)) {
        expect(west, code).toBeLessThan(east);
        expect(south, code).toBeLessThan(north);
      }
    }
  });

  test("gives a country that crosses the antimeridian in parts, so the Atlantic is not Russia", () => {
    expect(within("RU", [37.62, 55.75])).toBe(true);
    expect(within("RU", [-172.8, 64.5])).toBe(true);
    expect(within("RU", [-40, 60])).toBe(false);
    expect(within("FJ", [0, -18])).toBe(false);
    expect(within("US", [0, 40])).toBe(false);
  });

  test("gives parts with a code of their own to that code alone", () => {
    expect(within("GF", [-52.3, 4.9])).toBe(true);
    expect(within("FR", [-52.3, 4.9])).toBe(false);
    expect(within("SJ", [15.6, 78.2])).toBe(true);
    expect(within("NO", [15.6, 78.2])).toBe(false);
  });

  test("counts Kosovo as XK, and Somaliland and northern Cyprus with the state ISO lists them under", () => {
    expect(within("XK", [21.16, 42.67])).toBe(true);
    expect(within("SO", [44.06, 9.56])).toBe(true);
    expect(within("CY", [33.36, 35.34])).toBe(true);
  });

  test("is what the script makes of the countries file that is installed", () => {
    const source = readFileSync("node_modules/world-atlas/countries-10m.json", "utf8");
    const made = makeCountryBoxes(countryShapes(JSON.parse(source)));
    expect(Object.fromEntries(made)).toEqual(data);
  });
});
