import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";
import { withoutPrefixes } from "./arabic-prefixes";
import { keysOf, type Normalise, wordsIn } from "./name-words";
import { caseForms } from "./russian-cases";
import { withoutEnding } from "./turkish-endings";

export type PlaceClass =
  | "country"
  | "capital"
  | "city"
  | "town"
  | "quarter"
  | "region"
  | "district"
  | "area"
  | "sea";

/** A name that was a place's own from one year to another, as EDTF dates where they are known. */
export interface FormerName {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
}

export interface GazetteerPlace {
  /** Kebab-case English, never given to another place: `aleppo`, `aleppo-hanano`. */
  readonly id: string;
  readonly class: PlaceClass;
  /** ISO 3166-1 alpha-2; absent where Dateline takes no side. */
  readonly country?: string;
  /** The id of the region or place it lies in, where that is known. */
  readonly within?: string;
  /** A point in the place; a country has none. */
  readonly position?: Position;
  /** 1 is named first on a map, 6 last; 9 is never a label. */
  readonly rank: number;
  readonly names: Readonly<Record<string, string>>;
  /** Other spellings, in any script. */
  readonly also: readonly string[];
  readonly former?: readonly FormerName[];
  /** People, where a source says so. */
  readonly population?: number;
  /** The id in GeoNames. */
  readonly geonames?: number;
  /** Where the position comes from: a key of the table in README.md. */
  readonly reference: string;
}

/**
 * How a name was found: letter by letter, in another spelling of the same letters, with a prefix or
 * a case ending, or by what its consonants sound like.
 */
export type Match = "exact" | "normalised" | "inflected" | "transliterated";

export interface Found {
  readonly place: GazetteerPlace;
  readonly match: Match;
  /** The name in the gazetteer that was met. */
  readonly name: string;
  /** The language it is the place's name in; absent for other spellings and former names. */
  readonly lang?: string;
  /** Whether the name is one the place no longer bears, and when it did. */
  readonly former?: FormerName;
}

export interface Nearest {
  readonly place: GazetteerPlace;
  readonly metres: number;
}

export interface Gazetteer {
  readonly normalise: Normalise;
  readonly places: readonly GazetteerPlace[];
  byId(id: string): GazetteerPlace | undefined;
  /** Every place of that name, in any language, spelling or former name; best known first. */
  byName(name: string): readonly GazetteerPlace[];
  /**
   * Every place that a name as it stands in a text may mean, with Arabic prefixes, Russian cases and
   * (with `lang` tr) Turkish case endings off: the closest match first, then names of `lang`, then
   * present names, then the best known.
   */
  find(name: string, options?: { readonly lang?: string }): readonly Found[];
  /** The same for normalised words with one space between, uninflected or in a Russian case. */
  findKey(key: string): readonly Found[];
  /** Whether a longer name begins with these normalised words. */
  beginsWith(key: string): boolean;
  /** The place with a position nearest to this one, at most `within` metres away. */
  nearest(position: Position, within?: number): Nearest | undefined;
  /** All names and spellings of a place, for search; empty for an unknown id. */
  namesOf(id: string): readonly string[];
}

const CLOSENESS: readonly Match[] = ["exact", "normalised", "inflected", "transliterated"];

/**
 * A gazetteer over places handed in. Names are compared by `normalise`, which has to map spellings
 * that mean the same name to the same text.
 */
export function createGazetteer(
  places: readonly GazetteerPlace[],
  normalise: Normalise,
): Gazetteer {
  const ids = new Map(places.map((place) => [place.id, place]));
  const { names, beginnings } = indexNames(places, normalise);
  const findKey = (key: string) => names.get(key) ?? [];

  function find(name: string, { lang }: { readonly lang?: string } = {}): readonly Found[] {
    const written = name.normalize("NFC").trim();
    const key = wordsIn(name, normalise)
      .map((word) => word.key)
      .join(" ");
    const plain = findKey(key).map((found) =>
      found.name === written ? { ...found, match: "exact" as const } : found,
    );
    const bare = plain.length > 0 ? [] : bareForms(key, lang).flatMap(findKey);
    const inflected = bare.map((found) => ({ ...found, match: "inflected" as const }));
    return ranked([...plain, ...inflected], lang);
  }

  return {
    normalise,
    places,
    byId: (id) => ids.get(id),
    byName: (name) => uninflected(ranked(keysOf(name, normalise).flatMap(findKey))),
    find,
    findKey,
    beginsWith: (key) => beginnings.has(key),
    nearest: (position, within = Number.POSITIVE_INFINITY) => nearest(places, position, within),
    namesOf: (id) => {
      const place = ids.get(id);
      return place ? [...new Set(spellings(place).map(({ name }) => name))] : [];
    },
  };
}

/** The keys a text's word or words may stand for, its prefixes or its case ending off. */
export function bareForms(key: string, lang?: string): string[] {
  const [first = "", ...rest] = key.split(" ");
  if (/^\p{Script=Arabic}/u.test(first))
    return withoutPrefixes(first).map((form) => [form, ...rest].join(" "));
  if (lang !== "tr") return [];
  const [last = ""] = rest.slice(-1);
  const ended = withoutEnding(rest.length === 0 ? first : last);
  return ended.map((form) => (rest.length === 0 ? form : key.slice(0, -last.length) + form));
}

function uninflected(found: readonly Found[]): GazetteerPlace[] {
  return found.filter(({ match }) => match !== "inflected").map(({ place }) => place);
}

/** One find a place, the closest; the order is that of `Gazetteer.find`. */
function ranked(found: readonly Found[], lang?: string): Found[] {
  const closest = new Map<string, Found>();
  const sorted = [...found].sort(
    (a, b) =>
      CLOSENESS.indexOf(a.match) - CLOSENESS.indexOf(b.match) ||
      Number(b.lang === lang) - Number(a.lang === lang) ||
      Number(a.former !== undefined) - Number(b.former !== undefined) ||
      a.place.rank - b.place.rank ||
      (b.place.population ?? 0) - (a.place.population ?? 0),
  );
  for (const one of sorted) if (!closest.has(one.place.id)) closest.set(one.place.id, one);
  return [...closest.values()];
}

type Spelling = Omit<Found, "place" | "match">;

function spellings({ names, also, former = [] }: GazetteerPlace): Spelling[] {
  return [
    ...Object.entries(names).map(([lang, name]) => ({ name, lang })),
    ...also.map((name) => ({ name })),
    ...former.map((one) => ({ name: one.name, former: one })),
  ];
}

function indexNames(places: readonly GazetteerPlace[], normalise: Normalise) {
  const names = new Map<string, Found[]>();
  const beginnings = new Set<string>();
  const put = (key: string, found: Found) => {
    const held = names.get(key);
    if (!held) names.set(key, [found]);
    else if (!held.some(({ place }) => place === found.place)) held.push(found);
    for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1))
      beginnings.add(key.slice(0, at));
  };
  for (const place of places) {
    const written = spellings(place);
    for (const spelling of written)
      for (const key of keysOf(spelling.name, normalise))
        put(key, { place, match: "normalised", ...spelling });
    for (const spelling of written)
      if (/\p{Script=Cyrillic}/u.test(spelling.name))
        for (const form of caseForms(spelling.name))
          for (const key of keysOf(form, normalise))
            put(key, { place, match: "inflected", ...spelling });
  }
  for (const found of names.values()) found.sort((a, b) => a.place.rank - b.place.rank);
  return { names, beginnings };
}

function nearest(
  places: readonly GazetteerPlace[],
  position: Position,
  within: number,
): Nearest | undefined {
  let best: Nearest | undefined;
  for (const place of places) {
    if (!place.position) continue;
    const metres = haversine(position, place.position);
    if (metres <= (best?.metres ?? within)) best = { place, metres };
  }
  return best;
}
