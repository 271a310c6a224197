import { parse } from "csv-parse";
import { COUNTRY_CODES } from "#geo/areas/iso-countries";
import type { FormerName, GazetteerPlace, PlaceClass } from "#geo/gazetteer/place";

/** A line that is no place, in words for whoever wrote it. */
export interface BadLine {
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

export type ReadLine = { readonly place: GazetteerPlace } | { readonly bad: BadLine } | undefined;

const LANGUAGES = ["en", "ar", "ru", "tr"] as const;
const CLASSES: readonly PlaceClass[] = [
  "country",
  "capital",
  "city",
  "town",
  "quarter",
  "region",
  "district",
  "area",
  "sea",
];
const CODES = new Set(COUNTRY_CODES);
const GEONAMES_COLUMNS = 19;

/** The columns of a CSV of own places. */
const CSV_COLUMNS = ["id", "class", "country", "lng", "lat", ...LANGUAGES, "also", "population"];
const NEEDED = ["id", "class", "lng", "lat", "en"];

/** Names of places by GeoNames' ids, from an `alternateNames` file. */
export type OtherNames = ReadonlyMap<
  number,
  readonly { readonly name: string; readonly lang: string; readonly former?: FormerName }[]
>;

/** One line of an `alternateNames` file; undefined for links, codes and other languages. */
export function alternateName(line: string) {
  const [, id, lang = "", name = "", , , , historic, from, until] = line.split("\t");
  const known = lang === "" || (LANGUAGES as readonly string[]).includes(lang);
  if (!known || !id || !name) return undefined;
  const former = historic === "1" && { name, ...(from && { from }), ...(until && { until }) };
  return { id: Number(id), name, lang, ...(former && { former }) };
}

/**
 * One line of GeoNames' `allCountries` form: a populated place or a first to third level region;
 * undefined for hills, hotels and the rest.
 */
export function geonamesPlace(text: string, line: number, names: OtherNames): ReadLine {
  const cells = text.split("\t");
  if (cells.length !== GEONAMES_COLUMNS) {
    const message = `has ${cells.length} columns and GeoNames' allCountries form has 19, parted by tabs; give the file as it was downloaded`;
    return { bad: { line, field: "line", message } };
  }
  const [id = "", name = "", , , lat = "", lng = "", kind = "", code = "", country = ""] = cells;
  const type = classOf(kind, code, Number(cells[14]));
  if (!type) return undefined;
  const problem =
    wrong("geonameid", id, /^\d+$/.test(id), "is no whole number") ??
    wrong("name", name, name !== "", "is empty") ??
    wrongPosition(lng, lat) ??
    wrong("country code", country, country === "" || CODES.has(country), "is not in ISO 3166-1");
  if (problem) return { bad: { line, ...problem } };
  const geonames = Number(id);
  const others = names.get(geonames) ?? [];
  const own = Object.fromEntries(
    [...others].reverse().flatMap((one) => (one.lang && !one.former ? [[one.lang, one.name]] : [])),
  );
  const former = others.flatMap((one) => one.former ?? []);
  const population = Number(cells[14]);
  return {
    place: {
      id: `geonames-${geonames}`,
      class: type,
      ...(country && { country }),
      position: [Number(lng), Number(lat)],
      rank: 9,
      names: { ...own, en: own.en ?? name },
      also: [...new Set([name, ...others.filter((one) => !one.former).map((one) => one.name)])],
      ...(former.length > 0 && { former }),
      ...(population > 0 && { population }),
      geonames,
      reference: `geonames:${geonames}`,
    },
  };
}

function classOf(kind: string, code: string, population: number): PlaceClass | undefined {
  if (kind === "A")
    return code === "ADM1" ? "region" : /^ADM[23]$/.test(code) ? "district" : undefined;
  if (kind !== "P" || /^PPL[HQW]$/.test(code)) return undefined;
  if (code === "PPLC") return "capital";
  if (code === "PPLX") return "quarter";
  return population >= 100_000 ? "city" : "town";
}

/** Rows of a CSV with the columns of `CSV_COLUMNS`; `missing` says what the head lacks. */
export function csvHead(head: readonly string[]): string | undefined {
  const missing = NEEDED.filter((column) => !head.includes(column));
  if (missing.length === 0) return undefined;
  return `has no column ${missing.join(", ")}; the columns are ${CSV_COLUMNS.join(", ")}, of which ${NEEDED.join(", ")} are needed`;
}

/** One row of a CSV of own places, its cells by column. */
export function csvPlace(
  row: Readonly<Record<string, string>>,
  line: number,
): { place: GazetteerPlace } | { bad: BadLine } {
  const {
    id = "",
    class: type = "",
    country = "",
    lng = "",
    lat = "",
    also = "",
    population = "",
  } = row;
  const problem =
    wrong(
      "id",
      id,
      /^[a-z][a-z0-9-]*[a-z0-9]$/.test(id),
      "is no id; write lower-case English letters, digits and hyphens, like old-town",
    ) ??
    wrong(
      "class",
      type,
      (CLASSES as readonly string[]).includes(type),
      `is none of ${CLASSES.join(", ")}`,
    ) ??
    wrong(
      "country",
      country,
      country === "" || CODES.has(country),
      "is no ISO 3166-1 code; write two capitals, like SY",
    ) ??
    wrongPosition(lng, lat) ??
    wrong("en", row.en ?? "", (row.en ?? "") !== "", "is empty; a place needs an English name") ??
    wrong("population", population, /^\d*$/.test(population), "is no whole number");
  if (problem) return { bad: { line, ...problem } };
  const names = Object.fromEntries(
    LANGUAGES.flatMap((lang) => (row[lang] ? [[lang, row[lang]]] : [])),
  );
  return {
    place: {
      id,
      class: type as PlaceClass,
      ...(country && { country }),
      position: [Number(lng), Number(lat)],
      rank: 9,
      names,
      also: also
        .split(";")
        .map((name) => name.trim())
        .filter(Boolean),
      ...(population && { population: Number(population) }),
      reference: "import",
    },
  };
}

/** Rows of a CSV as they are read, with the line each begins at. */
export function csvRows() {
  return parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
}

function wrongPosition(lng: string, lat: string) {
  const isDegrees = (text: string, most: number) =>
    /^[-+]?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most;
  return (
    wrong("lng", lng, isDegrees(lng, 180), "is no longitude; write degrees from -180 to 180") ??
    wrong("lat", lat, isDegrees(lat, 90), "is no latitude; write degrees from -90 to 90")
  );
}

function wrong(field: string, value: string, isRight: boolean, message: string) {
  return isRight ? undefined : { field, message: `“${value.slice(0, 60)}” ${message}` };
}
