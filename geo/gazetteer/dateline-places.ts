import { COUNTRY_CODES } from "#geo/areas/iso-countries";
import { countryName } from "#geo/names";
import { FORMER_NAMES } from "./former-names";
import type { GazetteerPlace, PlaceClass } from "./place";
import { PLACES_TABLE } from "./places";
import { ABROAD_TABLE } from "./places-abroad";
import { GOVERNORATES_TABLE } from "./places-governorates";
import { SYRIA_TABLE } from "./places-syria";

/** The countries' other names that a newsroom meets. */
const COUNTRY_ALSO: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE"],
  BY: ["Belorussia", "Белоруссия"],
  CD: ["Democratic Republic of the Congo", "Congo-Kinshasa"],
  CI: ["Côte d'Ivoire"],
  CZ: ["Czech Republic"],
  CN: ["People's Republic of China", "PRC"],
  GB: ["UK", "U.K.", "Britain", "Great Britain"],
  IR: ["Islamic Republic of Iran"],
  MM: ["Burma"],
  MK: ["Macedonia"],
  PS: ["Palestinian Territories", "الأراضي الفلسطينية"],
  RU: ["Russian Federation", "روسيا الاتحادية", "Российская Федерация"],
  SY: ["Syrian Arab Republic", "سورية", "الجمهورية العربية السورية"],
  SZ: ["Swaziland"],
  TR: ["Türkiye", "Turkiye", "Turkey"],
  US: ["US", "U.S.", "USA", "U.S.A.", "United States of America", "America"],
  VA: ["Vatican", "Holy See", "الفاتيكان", "Ватикан", "Vatikan"],
};

const LINES = [PLACES_TABLE, SYRIA_TABLE, ABROAD_TABLE, GOVERNORATES_TABLE].flatMap((table) =>
  table.trim().split("\n"),
);

/** Every place Dateline ships, the countries by ISO 3166-1 among them. */
export const DATELINE_PLACES: readonly GazetteerPlace[] = [
  ...LINES.flatMap(placesFrom),
  ...COUNTRY_CODES.map(countryPlace),
];

function placesFrom(line: string): GazetteerPlace[] {
  const [
    id = "",
    kind = "",
    country,
    lng,
    lat,
    rank,
    en = "",
    ar = "",
    ru = "",
    tr = "",
    also,
    ref,
  ] = line.split("|");
  const [type, district] = kind.split("+");
  const former = FORMER_NAMES[id];
  const seat: GazetteerPlace = {
    id,
    class: (type || "city") as PlaceClass,
    ...(country && { country }),
    position: [Number(lng), Number(lat)],
    rank: Number(rank),
    names: { en, ar, ru, tr },
    also: also ? also.split(";") : [],
    ...(former && { former }),
    ...(ref?.startsWith("geonames:") && Number(ref.slice(9)) && { geonames: Number(ref.slice(9)) }),
    reference: ref ?? "",
  };
  return district ? [seat, districtOf(seat)] : [seat];
}

/** The district that bears its seat's name and stands where that does. */
function districtOf({ id, country, position, names, reference }: GazetteerPlace): GazetteerPlace {
  return {
    id: `${id}-district`,
    class: "district",
    ...(country && { country }),
    ...(position && { position }),
    rank: 9,
    names: {
      en: `${names.en} District`,
      ar: `منطقة ${names.ar}`,
      ru: `район ${names.ru}`,
      tr: `${names.tr} ilçesi`,
    },
    also: [`${names.en} district`, `قضاء ${names.ar}`],
    reference,
  };
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
