import { COUNTRY_CODES } from "#geo/areas/iso-countries";
import { countryName } from "#geo/names";
import type { GazetteerPlace, PlaceClass } from "./place";
import { PLACES_TABLE } from "./places";

/** The countries' other names that a newsroom meets. */
const COUNTRY_ALSO: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE"],
  BY: ["Belorussia", "Белоруссия"],
  CD: ["Democratic Republic of the Congo", "Congo-Kinshasa"],
  CI: ["Côte d'Ivoire"],
  CZ: ["Czech Republic"],
  GB: ["UK", "Britain", "Great Britain"],
  IR: ["Islamic Republic of Iran"],
  MM: ["Burma"],
  MK: ["Macedonia"],
  PS: ["Palestinian Territories", "الأراضي الفلسطينية"],
  RU: ["Russian Federation", "روسيا الاتحادية", "Российская Федерация"],
  SY: ["Syrian Arab Republic", "سورية", "الجمهورية العربية السورية"],
  SZ: ["Swaziland"],
  TR: ["Türkiye", "Turkiye", "Turkey"],
  US: ["USA", "United States of America", "America"],
};

/** Every place Dateline ships: cities, Aleppo's neighbourhoods, and the countries by ISO 3166-1. */
export const DATELINE_PLACES: readonly GazetteerPlace[] = [
  ...PLACES_TABLE.trim().split("\n").map(placeFrom),
  ...COUNTRY_CODES.map(countryPlace),
];

function placeFrom(line: string): GazetteerPlace {
  const [id = "", kind, country, lng, lat, rank, en = "", ar = "", ru = "", tr = "", also, ref] =
    line.split("|");
  return {
    id,
    class: classFrom(kind),
    ...(country && { country }),
    position: [Number(lng), Number(lat)],
    rank: Number(rank),
    names: { en, ar, ru, tr },
    also: also ? also.split(";") : [],
    ...(ref?.startsWith("geonames:") && { geonames: Number(ref.slice(9)) }),
    reference: ref ?? "",
  };
}

function classFrom(text: string | undefined): PlaceClass {
  if (text === "capital" || text === "area" || text === "quarter") return text;
  return "city";
}

function countryPlace(code: string): GazetteerPlace {
  const en = countryName(code, "en");
  const [ar, ru, tr] = [countryName(code, "ar"), countryName(code, "ru"), countryName(code, "tr")];
  return {
    id: kebab(en),
    class: "country",
    country: code,
    rank: 1,
    names: { en, ar, ru, tr },
    also: COUNTRY_ALSO[code] ?? [],
    reference: "iso3166",
  };
}

function kebab(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘.]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
