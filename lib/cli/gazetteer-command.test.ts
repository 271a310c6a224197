import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { findLines, importPlaces } from "./gazetteer-command";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gazetteer-"));
});
afterAll(() => rm(folder, { recursive: true }));

const cells = (over: Record<number, string>) =>
  Array.from({ length: 19 }, (_, i) => over[i] ?? "").join("\t");
const town = (id: string, name: string, over: Record<number, string> = {}) =>
  cells({ 0: id, 1: name, 4: "33.91", 5: "39.93", 6: "P", 7: "PPL", 8: "SY", 14: "900", ...over });

async function importing(name: string, text: string, alternate?: string) {
  const file = join(folder, name);
  await writeFile(file, text);
  const other = alternate === undefined ? undefined : join(folder, `alternate-${name}`);
  if (other) await writeFile(other, alternate ?? "");
  const target = join(folder, `${name}.db`);
  return { ...(await importPlaces(file, other, target)), target };
}

describe("a GeoNames dump", () => {
  test("gives its towns and regions with their names in four languages and former names", async () => {
    const dump = [
      town("9000001", "Tall Khayāl"),
      town("9000002", "Jabal Khayāl", { 6: "T", 7: "MT" }),
      town("9000003", "Muḩāfaz̧at Khayāl", { 6: "A", 7: "ADM1" }),
    ].join("\n");
    const other = [
      "1\t9000001\tar\tتل خيال\t1\t\t\t\t\t",
      "2\t9000001\tru\tТелль-Хайяль\t\t\t\t\t\t",
      "3\t9000001\tlink\thttps://example.org\t\t\t\t\t\t",
      "4\t9000001\ten\tOldham Hill\t\t\t\t1\t1920\t1946",
      "5\t9000009\tar\tغيره\t\t\t\t\t\t",
    ].join("\n");
    const { kept, bad, target } = await importing("SY.txt", dump, other);
    expect([kept, bad]).toEqual([2, []]);
    const { gazetteer, scan } = loadGazetteer(target);
    expect(gazetteer.byId("geonames-9000001")).toMatchObject({
      class: "town",
      country: "SY",
      population: 900,
      names: { en: "Tall Khayāl", ar: "تل خيال", ru: "Телль-Хайяль" },
    });
    expect(gazetteer.find("وبتل خيال")[0]?.place.geonames).toBe(9000001);
    expect(gazetteer.find("Oldham Hill")[0]?.former).toEqual({
      name: "Oldham Hill",
      from: "1920",
      until: "1946",
    });
    const text = "في بلدة تل خيال";
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(["تل خيال"]);
    expect(gazetteer.nearest([39.931, 33.911], 500)?.place.id).toBe("geonames-9000001");
    expect(gazetteer.byId("geonames-9000002")).toBeUndefined();
  });

  test("a place of Dateline's own stays itself, by its id in GeoNames", async () => {
    const { target } = await importing("own.txt", town("170063", "Ḩalab ash Shahbā’"));
    expect(loadGazetteer(target).gazetteer.find("Ḩalab ash Shahbā’")[0]?.place.id).toBe("aleppo");
  });

  test("imported again replaces what was there", async () => {
    await importing("again.txt", town("9000004", "Khayāl One"));
    const { target } = await importing("again.txt", town("9000004", "Khayāl Two"));
    const { gazetteer } = loadGazetteer(target);
    expect(gazetteer.find("Khayāl One")).toEqual([]);
    expect(gazetteer.find("Khayāl Two")).toHaveLength(1);
  });

  test("a bad line is told with its number, field and remedy, and the others are kept", async () => {
    const lines = [
      town("9000005", "Khayāl"),
      "not a line",
      town("x", "Khayāl"),
      town("9000006", "Khayāl", { 4: "95" }),
      town("9000007", "Khayāl", { 8: "ZZ" }),
    ];
    const { kept, bad } = await importing("bad.txt", lines.join("\r\n"));
    expect(kept).toBe(1);
    expect(bad.map(({ line, field }) => `${line} ${field}`)).toEqual([
      "2 line",
      "3 geonameid",
      "4 lat",
      "5 country code",
    ]);
    expect(bad[0]?.message).toContain("19, parted by tabs");
  });
});

describe("a CSV of own places", () => {
  const head = "id,class,country,lng,lat,en,ar,ru,tr,also,population";

  test("gives places found by every name of theirs", async () => {
    const { kept, target } = await importing(
      "own.csv",
      `\ufeff${head}\nold-khan,area,SY,37.15,36.2,Old Khan,الخان القديم,Старый Хан,Eski Han,"Khan One; Khan Two",\n`,
    );
    expect(kept).toBe(1);
    const { gazetteer } = loadGazetteer(target);
    for (const name of ["Old Khan", "والخان القديم", "Старого Хана", "Eski Han", "Khan Two"])
      expect(gazetteer.find(name)[0]?.place.id, name).toBe("old-khan");
  });

  test("says which column is missing, and which cell is wrong", async () => {
    const headless = await importing("head.csv", "name,lat\nX,1\n");
    expect(headless.kept).toBe(0);
    expect(headless.bad[0]?.message).toMatch(/no column id, class, lng, en; the columns are/);
    const { bad } = await importing(
      "cells.csv",
      `${head}\nA B,town,SY,1,1,X,,,,,\nx-y,hill,SY,1,1,X,,,,,\nx-z,town,SY,east,1,X,,,,,\n`,
    );
    expect(bad.map(({ line, field }) => `${line} ${field}`)).toEqual(["2 id", "3 class", "4 lng"]);
  });

  test("with a quote that never ends is told, not thrown", async () => {
    const { bad } = await importing("quote.csv", `${head}\n"x,town`);
    expect(bad[0]?.message).toMatch(/Quote/);
  });
});

test("where nothing was imported the gazetteer is Dateline's own", () => {
  expect(loadGazetteer(join(folder, "none.db")).gazetteer.find("Aleppo")[0]?.place.id).toBe(
    "aleppo",
  );
});

describe("looking up", () => {
  test("a name in any script gives its places, the best first", () => {
    expect(findLines("حلب")[0]).toMatch(/^exact, aleppo, .*حلب.*, city in SY, 36\.\d+,37\.\d+$/);
    expect(findLines("Halep")[0]).toContain("aleppo");
  });

  test("a position gives its country and the nearest place", () => {
    const [country, nearest] = findLines("36.2, 37.16");
    expect(country).toBe("in Syria (SY)");
    expect(nearest).toMatch(/^nearest, \d\.\d km away: aleppo/);
    expect(findLines("34.5,18")[0]).toBe("in no country: at sea");
  });

  test("what is not there, and a position with its figures the wrong way round, are refused in words", () => {
    expect(() => findLines("Nowhereabad")).toThrow('no place called "Nowhereabad"');
    expect(() => findLines("137.16,36.2")).toThrow("latitude first");
  });
});
