import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { describe, expect, test } from "vitest";
import { circleAround } from "#geo/circles";
import { greatCircle } from "#geo/great-circle";
import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";
import { borderPoint } from "./border-point";
import { countryShapes } from "./country-shapes";

const shapes = countryShapes(
  JSON.parse(readFileSync("node_modules/world-atlas/countries-10m.json", "utf8")),
);
const areaOfCountry = (code: string) =>
  shapes.filter((shape) => shape.code === code).flatMap((shape) => shape.polygons);
const MOSCOW: Position = [37.62, 55.75];
const ALEPPO: Position = [37.16, 36.2];

describe("borderPoint", () => {
  test("of an area without corners is none", () => {
    expect(borderPoint([], MOSCOW, [])).toBeUndefined();
  });

  test("lets an arc from Moscow end on Syria's northern border, away from Aleppo's mark", () => {
    const syria = areaOfCountry("SY");
    const end = borderPoint(syria, MOSCOW, [ALEPPO]);
    if (!end) throw new Error("no end");
    expect(end[1]).toBeGreaterThan(36);
    expect(haversine(end, ALEPPO)).toBeGreaterThan(150_000);
    const corners = greatCircle(MOSCOW, end).flat().slice(0, -1);
    for (const corner of corners)
      for (const coordinates of syria)
        expect(booleanPointInPolygon([...corner], { type: "Polygon", coordinates })).toBe(false);
  });

  test("moves along the border when a mark comes in the way", () => {
    const syria = areaOfCountry("SY");
    const free = borderPoint(syria, MOSCOW, []);
    if (!free) throw new Error("no end");
    const moved = borderPoint(syria, MOSCOW, [free]);
    expect(moved && haversine(moved, free)).toBeGreaterThan(100_000);
  });

  test("reaches a country over the antimeridian from the nearer side", () => {
    const end = borderPoint(areaOfCountry("RU"), [-165, 64.5], []);
    expect(end?.[0]).toBeLessThan(-165);
    expect(end?.[0]).toBeGreaterThan(-180);
  });

  test("stands on the circle of a region, on the side that faces the start", () => {
    const end = borderPoint([circleAround([37, 36], 75_000).coordinates], MOSCOW, []);
    expect(end?.[1]).toBeGreaterThan(36.6);
  });
});
