import { COUNTRY_CODES } from "#geo/areas/iso-countries";
import { countryName } from "#geo/names";
import { wordOf } from "./kind-words";
import { remember } from "./remember";

/** Names that files from the field use, as they write them. */
const ALSO: Readonly<Record<string, string>> = {
  BA: "Bosnia-Herzegovina",
  CD: "DR Congo (Zaire)|Democratic Republic of Congo|Democratic Republic of the Congo|Congo-Kinshasa",
  CG: "Congo|Congo-Brazzaville|Republic of Congo",
  CI: "Côte d'Ivoire|Cote d'Ivoire",
  CV: "Cabo Verde",
  CZ: "Czech Republic",
  GB: "UK|Great Britain",
  KP: "North Korea",
  KR: "South Korea",
  LA: "Lao PDR",
  MK: "Macedonia, FYR|Macedonia",
  MM: "Burma",
  PS: "Palestinian Territories|Occupied Palestinian Territory",
  RO: "Rumania",
  RU: "Russian Federation|Soviet Union",
  SY: "Syrian Arab Republic",
  SZ: "Kingdom of eSwatini|Swaziland",
  TR: "Türkiye|Turkiye",
  US: "United States of America|USA",
  VN: "Viet Nam",
  YE: "North Yemen",
};

const CODE_OF = new Map<string, string>(
  COUNTRY_CODES.flatMap((code) =>
    [code, countryName(code, "en"), ...(ALSO[code]?.split("|") ?? [])].map(
      (name): [string, string] => [wordOf(name), code],
    ),
  ),
);

/** The alpha-2 code of a country from its code or a name of it; a name in brackets behind is left out. */
export const countryOf = remember(
  (name): string | undefined =>
    CODE_OF.get(wordOf(name)) ?? CODE_OF.get(wordOf(name.replace(/\(.*?\)/g, ""))),
);
