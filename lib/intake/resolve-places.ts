import type { Found, GazetteerPlace } from "#geo/gazetteer/place";
import { haversine } from "#geo/measure";

/** A name in a text, and what it says of which place is meant. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Letters of the name that tell it from others, the same for every mention of it. */
  readonly key: string;
  readonly found: readonly Found[];
  /** `region` where the text calls it a state, province or the like, `town` where a city or village. */
  readonly called?: "region" | "town";
  /** The mention right behind it, in `Tyler, Texas`. */
  readonly within?: Mention;
}

export interface Resolved {
  readonly mention: Mention;
  readonly place: GazetteerPlace;
  /** Other places of that name, the likeliest first. */
  readonly alternatives: readonly GazetteerPlace[];
  /** From 0 to 1: how far the place is ahead of the next. */
  readonly confidence: number;
}

/** Of a name with more places than this the biggest are looked at. */
const MOST_CANDIDATES = 80;

/** Metres within which two places of a report are taken as neighbours. */
const NEIGHBOURS = 250_000;

interface Surroundings {
  /** Share of the report's names that are in a country, by its code. */
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlySet<string>;
  readonly places: readonly GazetteerPlace[];
}

/**
 * Which place each name of a text means: one meaning a name, by what the text calls it, the place it
 * says it lies in, the countries and regions it speaks of (`peoples`: the codes of countries that its
 * adjectives name), nearness to its other places, and how many people live there.
 */
export function resolvePlaces(
  mentions: readonly Mention[],
  peoples: readonly string[],
): Resolved[] {
  let chosen = new Map<string, GazetteerPlace>();
  let scored: Resolved[] = [];
  for (let round = 0; round < 3; round++) {
    const around = surroundings(mentions, chosen, peoples);
    scored = mentions.map((mention) => choose(mention, mentions, around, chosen));
    chosen = new Map(scored.map(({ mention, place }) => [mention.key, place]));
  }
  return scored;
}

function surroundings(
  mentions: readonly Mention[],
  chosen: ReadonlyMap<string, GazetteerPlace>,
  peoples: readonly string[],
): Surroundings {
  const counts = new Map<string, number>();
  const add = (code: string | undefined, weight: number) =>
    code && counts.set(code, (counts.get(code) ?? 0) + weight);
  for (const code of peoples) add(code, 1);
  const places: GazetteerPlace[] = [];
  const regions = new Set<string>();
  for (const { key, found } of mentions) {
    const place =
      chosen.get(key) ?? (found.length === 1 ? found[0]?.place : undefined) ?? sure(found);
    if (!place) continue;
    add(place.country, place.class === "country" ? 2 : 1);
    if (place.class === "region" || place.class === "district") regions.add(place.id);
    if (place.within) regions.add(place.within);
    if (place.position && place.class !== "sea" && place.class !== "area") places.push(place);
  }
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0) || 1;
  const countries = new Map([...counts].map(([code, n]) => [code, n / total] as const));
  return { countries, regions, places };
}

/** A country, or one of Dateline's own places without another of that name there. */
function sure(found: readonly Found[]): GazetteerPlace | undefined {
  return found.find(({ place }) => place.class === "country")?.place;
}

function choose(
  mention: Mention,
  all: readonly Mention[],
  around: Surroundings,
  chosen: ReadonlyMap<string, GazetteerPlace>,
): Resolved {
  const same = all.filter(({ key }) => key === mention.key);
  const holders = same.flatMap(({ within }) =>
    within ? [chosen.get(within.key) ?? within.found[0]?.place] : [],
  );
  const scores = mention.found.slice(0, MOST_CANDIDATES).map(({ place, former }) => {
    const score =
      size(place) +
      calledAs(place, mention.called ?? same.find(({ called }) => called)?.called) +
      (holders.some((holder) => holder && lies(place, holder)) ? 5 : 0) +
      2.5 * Math.sqrt(around.countries.get(place.country ?? "") ?? 0) +
      (place.within && around.regions.has(place.within) ? 1 : 0) +
      (around.places.some((other) => isNear(place, other)) ? 0.8 : 0) -
      (former ? 1 : 0);
    return { place, score };
  });
  scores.sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  const place = first?.place ?? (mention.found[0]?.place as GazetteerPlace);
  const lead = second ? (first?.score ?? 0) - second.score : 3;
  return {
    mention,
    place,
    alternatives: scores.slice(1, 6).map((one) => one.place),
    confidence: Math.round((1 - 0.5 * Math.exp(-lead)) * 100) / 100,
  };
}

/** The decimal logarithm of the people there, estimated by class and rank where none are given. */
function size({ class: type, population, rank }: GazetteerPlace): number {
  if (type === "country") return 8.5;
  if (type === "region") return 6.4;
  if (type === "sea" || type === "area") return 6.6;
  if (population) return Math.log10(population);
  if (type === "district") return 4.9;
  return rank >= 9 ? 4 : 7.4 - rank * 0.35;
}

function calledAs({ class: type }: GazetteerPlace, called: Mention["called"]): number {
  const isRegion = type === "region" || type === "district";
  if (called === "region") return isRegion ? 2.5 : type === "country" ? -3 : 0;
  if (called === "town") return isRegion || type === "country" ? 0 : 2;
  return 0;
}

function lies(place: GazetteerPlace, holder: GazetteerPlace): boolean {
  if (place.id === holder.id) return false;
  if (holder.class === "country") return place.country === holder.country;
  return place.within === holder.id || (place.country === holder.country && isNear(place, holder));
}

function isNear(place: GazetteerPlace, other: GazetteerPlace): boolean {
  return (
    place.id !== other.id &&
    place.position !== undefined &&
    other.position !== undefined &&
    haversine(place.position, other.position) < NEIGHBOURS
  );
}
