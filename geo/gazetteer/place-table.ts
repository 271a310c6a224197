import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";
import { consonants } from "./consonants";
import { keysOf, type Normalise } from "./name-words";
import type { Found, GazetteerPlace, Nearest, PlaceClass } from "./place";

/** Many places beside a gazetteer's own, looked up where they lie. */
export interface PlaceTable {
  /** Every place of that name, by its normalised words; most people first. */
  byKey(key: string): readonly Found[];
  /** Whether a longer name begins with these normalised words. */
  beginsWith(key: string): boolean;
  byId(id: string): GazetteerPlace | undefined;
  /** Places of countries that write Arabic whose romanised name has these consonants; most people first. */
  bySound(consonants: string): readonly Found[];
  /** The nearest place that is no region, at most `within` metres away. */
  nearest(position: Position, within: number): Nearest | undefined;
}

const CLASSES: Readonly<Record<string, PlaceClass>> = {
  c: "capital",
  p: "town",
  q: "quarter",
  r: "region",
  d: "district",
};

/** People from which a place is a city. */
const CITY = 100_000;

/** So many remembered keys, then all are forgotten. */
const MOST_KEYS = 50_000;

/**
 * The places of a text of lines sorted by the normalised words of their names, as `geonames.make.ts`
 * writes it. Nothing but the beginnings of lines is kept in memory; a line becomes a place when it is
 * asked for.
 */
export function createPlaceTable(text: string, normalise: Normalise): PlaceTable {
  const starts = lineStarts(text);
  const line = (row: number) => text.slice(starts[row], (starts[row + 1] ?? text.length + 1) - 1);
  const keyAt = (row: number) => {
    const name = text.slice(starts[row], text.indexOf("\t", starts[row]));
    return keysOf(name, normalise)[0] ?? "";
  };
  const firstFrom = remembering((key: string) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  const sounds = once(() => rowsBySound(starts, text, line));
  const points = once(() => Array.from(starts, (start) => townAt(text, start)));

  return {
    byKey: remembering((key) => {
      const found: Found[] = [];
      for (let row = firstFrom(key); row < starts.length && keyAt(row) === key; row++) {
        const place = placeOf(line(row));
        found.push({ place, match: "normalised", name: place.names.en ?? "", lang: "en" });
      }
      return found.sort((a, b) => (b.place.population ?? 0) - (a.place.population ?? 0));
    }),
    beginsWith: remembering((key) => {
      const row = firstFrom(`${key} `);
      return row < starts.length && keyAt(row).startsWith(`${key} `);
    }),
    byId(id) {
      const [kind, ...codes] = id.split("-");
      const cell =
        kind === "geonames" ? Number(codes[0]).toString(36) : codes.join(".").toUpperCase();
      const at = text.indexOf(`\t${cell}\t`);
      const start = at < 0 ? -1 : text.lastIndexOf("\n", at) + 1;
      const place = start < 0 ? undefined : placeOf(text.slice(start, endOf(text, start)));
      return place?.id === id ? place : undefined;
    },
    bySound: (sound) =>
      (sounds().get(sound) ?? [])
        .map((row) => placeOf(line(row)))
        .map((place) => ({ place, match: "transliterated" as const, name: place.names.en ?? "" }))
        .sort((a, b) => (b.place.population ?? 0) - (a.place.population ?? 0)),
    nearest(position, within) {
      let best: { row: number; metres: number } | undefined;
      for (const [row, point] of points().entries()) {
        if (!point || Math.abs(point[1] - position[1]) * 110_000 > (best?.metres ?? within))
          continue;
        const metres = haversine(position, point);
        if (metres <= (best?.metres ?? within)) best = { row, metres };
      }
      return best && { place: placeOf(line(best.row)), metres: best.metres };
    },
  };
}

/** `name, country and region, class and position, id, people`; a region's line ends after its position. */
function placeOf(line: string): GazetteerPlace {
  const [name = "", where = "", at = "", id, people] = line.split("\t");
  const [country = "", ...codes] = where.includes(".")
    ? where.split(".")
    : [where.slice(0, 2), where.slice(2)];
  const population = people ? Number.parseInt(people, 36) : 0;
  const type = CLASSES[at[0] ?? ""] ?? "town";
  const base = {
    class: type === "town" && population >= CITY ? ("city" as const) : type,
    country,
    position: positionOf(at),
    rank: 9,
    names: { en: name },
    also: [],
  };
  if (id === undefined) {
    return {
      ...base,
      id: regionId(country, ...codes),
      ...(codes.length > 1 && { within: regionId(country, codes[0] ?? "") }),
      reference: "geonames:middle",
    };
  }
  const geonames = Number.parseInt(id, 36);
  return {
    ...base,
    id: `geonames-${geonames}`,
    ...(codes[0] && { within: regionId(country, codes[0]) }),
    ...(population > 0 && { population }),
    geonames,
    reference: `geonames:${geonames}`,
  };
}

/** The id of a first or second level region by GeoNames' codes: `region-us-tx`. */
function regionId(...codes: readonly string[]): string {
  return ["region", ...codes].join("-").toLowerCase();
}

/** Hundredths of a degree from the south-west corner, three digits of base 36 each, behind the class. */
function positionOf(at: string): Position {
  const [x, y] = [at.slice(1, 4), at.slice(4, 7)].map((n) => Number.parseInt(n, 36) / 100);
  return [Number(((x ?? 0) - 180).toFixed(2)), Number(((y ?? 0) - 90).toFixed(2))];
}

/** Where the place of a line lies; undefined for a region, which is not next to anything. */
function townAt(text: string, start: number): Position | undefined {
  const at = text.indexOf("\t", text.indexOf("\t", start) + 1) + 1;
  return /[cpq]/.test(text[at] ?? "") ? positionOf(text.slice(at, at + 7)) : undefined;
}

function lineStarts(text: string): Int32Array {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    starts.push(at);
    const end = text.indexOf("\n", at);
    at = end < 0 ? text.length : end + 1;
  }
  return Int32Array.from(starts);
}

function endOf(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

/** Where names are romanised from Arabic. */
const ARABIC_COUNTRIES = new Set(
  "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE".split(" "),
);

function rowsBySound(
  starts: Int32Array,
  text: string,
  line: (row: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, start] of starts.entries()) {
    const end = text.indexOf("\t", start);
    if (!ARABIC_COUNTRIES.has(text.slice(end + 1, end + 3))) continue;
    const sound = consonants(line(row).slice(0, end - start));
    const held = rows.get(sound);
    if (held) held.push(row);
    else rows.set(sound, [row]);
  }
  return rows;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function remembering<T>(look: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const found = look(key);
    if (known.size >= MOST_KEYS) known.clear();
    known.set(key, found);
    return found;
  };
}
