import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";
import { withoutPrefixes } from "./arabic-prefixes";
import { consonants } from "./consonants";
import { keysOf, type Normalise, wordsIn } from "./name-words";
import type { Found, GazetteerPlace, Match, Nearest } from "./place";
import type { PlaceTable } from "./place-table";
import { caseForms } from "./russian-cases";
import { withoutEnding } from "./turkish-endings";

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

/** Names of fewer consonants sound like too many others. */
const LEAST_SOUNDS = 3;

const CLOSENESS: readonly Match[] = ["exact", "normalised", "inflected", "transliterated"];

/**
 * A gazetteer over places handed in, and over tables of many more, in which a place that is among
 * the first by its GeoNames id is that one. Names are compared by `normalise`, which has to map
 * spellings that mean the same name to the same text.
 */
export function createGazetteer(
  places: readonly GazetteerPlace[],
  normalise: Normalise,
  tables: readonly PlaceTable[] = [],
): Gazetteer {
  const ids = new Map(places.map((place) => [place.id, place]));
  const own = new Map(places.flatMap((place) => (place.geonames ? [[place.geonames, place]] : [])));
  const { names, beginnings } = indexNames(places, normalise);

  function findKey(key: string): readonly Found[] {
    const first = names.get(key) ?? [];
    const more = tables.flatMap((table) => table.byKey(key));
    if (more.length === 0) return first;
    const known = more.map((found) => ({
      ...found,
      place: own.get(found.place.geonames ?? 0) ?? found.place,
    }));
    const found = [...first, ...known];
    return found.filter(
      ({ place }, i) => found.findIndex((one) => one.place.id === place.id) === i,
    );
  }

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
    const found = [...plain, ...inflected];
    return ranked(found.length > 0 ? found : soundingLike(name), lang);
  }

  /** By consonants, an Arabic name of which no table has the letters. */
  function soundingLike(name: string): readonly Found[] {
    const sound = /\p{Script=Arabic}/u.test(name) ? consonants(name) : "";
    return sound.length < LEAST_SOUNDS ? [] : tables.flatMap((table) => table.bySound(sound));
  }

  return {
    normalise,
    places,
    byId: (id) => ids.get(id) ?? firstOf(tables, (table) => table.byId(id)),
    byName: (name) => uninflected(ranked(keysOf(name, normalise).flatMap(findKey))),
    find,
    findKey,
    beginsWith: (key) => beginnings.has(key) || tables.some((table) => table.beginsWith(key)),
    nearest(position, within = Number.POSITIVE_INFINITY) {
      const first = nearest(places, position, within);
      const best = tables.reduce(
        (best, table) => table.nearest(position, best?.metres ?? within) ?? best,
        first,
      );
      return best && { ...best, place: own.get(best.place.geonames ?? 0) ?? best.place };
    },
    namesOf: (id) => {
      const place = ids.get(id) ?? firstOf(tables, (table) => table.byId(id));
      return place ? [...new Set(spellings(place).map(({ name }) => name))] : [];
    },
  };
}

function firstOf<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The keys a text's word or words may stand for, its prefixes or its case ending off. */
export function bareForms(key: string, lang?: string): string[] {
  const [first = "", ...rest] = key.split(" ");
  if (/^\p{Script=Arabic}/u.test(first))
    return withoutPrefixes(first)
      .filter((form) => rest.length > 0 || form.length > 2)
      .map((form) => [form, ...rest].join(" "));
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
