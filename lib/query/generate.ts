import { KINDS } from "#lib/event/kinds";
import type { Named, NewsEvent, Place, Source } from "#lib/event/news-event";
import { anchorOf, drawnAs } from "#lib/event/placement";
import { isoDay } from "#lib/event/span";
import {
  ASSUMED_METRES,
  OCCURRENCES,
  PLACE_ROLES,
  type PlaceRole,
  PRECISIONS,
  RELIABILITIES,
} from "#lib/event/vocabularies";

/** Roughly where a country lies: west, south, width and height in degrees. Fiji crosses 180°. */
const COUNTRIES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  SY: [35.7, 32.3, 6.7, 5],
  TR: [26, 36, 18.8, 6],
  UA: [22.1, 44.4, 18.1, 8],
  SD: [21.8, 8.7, 16.8, 13.5],
  RU: [27, 41, 150, 36],
  FJ: [177, -18.7, 4.7, 2.5],
};
const WORDS = ["ceasefire", "talks", "convoy", "eastern", "market", "school", "bridge", "هدنة"];
const SYLLABLES = [
  "al",
  "bar",
  "den",
  "fir",
  "gol",
  "ham",
  "kur",
  "lis",
  "mor",
  "nas",
  "qal",
  "tev",
];
const VOCABULARY = 8_000;
const FIRST_DAY = 15_340; // 2012-01-01
const DAYS = 12 * 365;

/**
 * Valid, published events for tests and benchmarks, the same for the same seed, shaped like the
 * field's data: a million stand at some three thousand places in heavy stacks, kinds, actors and words
 * are skewed, days run over twelve years with some vague and open ranges, most have one place, some
 * stand for an area and some have no place. There are as many places and actors as `archive` events
 * have: the first `count` of them are made.
 */
export function* generateEvents(count: number, seed = 1, archive = count): Generator<NewsEvent> {
  const random = randomFrom(seed);
  const places = Array.from({ length: Math.max(12, Math.ceil(archive / 300)) }, (_, i) =>
    makePlace(i, random),
  );
  const actors = makeNamed("actor", Math.max(6, Math.ceil(archive / 500)));
  const quoted = makeNamed("source", 8);
  for (let i = 0; i < count; i++) {
    const event = makeEvent(`e${seed}-${i}`, random, { places, actors, quoted });
    yield event;
  }
}

type Random = () => number;

interface Pools {
  readonly places: readonly Place[];
  readonly actors: readonly Named[];
  readonly quoted: readonly Named[];
}

function makeEvent(id: string, random: Random, { places, actors, quoted }: Pools): NewsEvent {
  const title = `${pick(WORDS, random)} ${pick(WORDS, random)} ${Math.floor(random() * 50)}`;
  const event: NewsEvent = {
    type: "Feature",
    id,
    geometry: null,
    properties: {
      kind: skewed(KINDS, random),
      title: { en: title },
      summary: { en: `Reported near the ${pick(WORDS, random)}: ${someWords(random)}.` },
      when: makeWhen(random),
      occurrence: skewed(OCCURRENCES, random),
      places: Array.from({ length: howMany(random) }, (): Place => {
        const role = skewed<PlaceRole>(PLACE_ROLES, random);
        return { ...skewed(places, random), role };
      }),
      actors: some(3, random, () => ({ ...skewed(actors, random), role: "party" })),
      measures: [],
      sources: [makeSource(quoted, random), ...some(2, random, () => makeSource(quoted, random))],
      verification: { status: random() < 0.8 ? "single-source" : "disputed", credibility: 6 },
      relations: [],
      urgency: 5,
      publication: { state: "published", version: 1, updated: "2024-01-01T00:00:00Z" },
    },
  };
  const anchor = anchorOf(event);
  if (!anchor?.position || drawnAs(anchor.precision) !== "point") return event;
  return { ...event, geometry: { type: "Point", coordinates: anchor.position } };
}

/** No place for one event in ten, one for most, two or three for one in five. */
function howMany(random: Random): number {
  const chance = random();
  if (chance < 0.1) return 0;
  return chance < 0.8 ? 1 : 2 + Math.floor(random() * 2);
}

/** Ten to twenty words, each one of thousands that have two to four syllables. */
function someWords(random: Random): string {
  const words = Array.from({ length: 10 + Math.floor(random() * 11) }, () => {
    let word = "";
    for (let left = Math.floor(random() ** 2 * VOCABULARY) + 12; left > 0; )
      [word, left] = [word + SYLLABLES[left % 12], Math.floor(left / 12)];
    return word;
  });
  return words.join(" ");
}

/** Positions lie in their country, one of which has both sides of the antimeridian. */
function makePlace(i: number, random: Random): Place {
  const precision = random() < 0.5 ? "city" : pick(PRECISIONS, random);
  const metres = ASSUMED_METRES[precision];
  const country = pick(Object.keys(COUNTRIES), random);
  const place = {
    role: "scene" as const,
    name: { en: `Place ${i}`, ar: `مكان ${i}` },
    precision,
    evidence: "stated" as const,
    ...(precision === "country" || random() < 0.9 ? { country } : {}),
  };
  if (metres === undefined) return place;
  const [west, south, width, height] = COUNTRIES[country] ?? [0, 0, 0, 0];
  const east = Math.round((west + random() * width) * 1000) / 1000;
  const lng = east > 180 ? Math.round((east - 360) * 1000) / 1000 : east;
  const lat = Math.round((south + random() * height) * 1000) / 1000;
  return {
    ...place,
    id: `place-${i}`,
    coordinateUncertaintyInMeters: metres,
    uncertaintyBasis: "assumed",
    position: [lng, lat],
  };
}

function makeSource(quoted: readonly Named[], random: Random): Source {
  const report = `report-${Math.floor(random() * 20)}`;
  const reliability = pick(RELIABILITIES, random);
  if (random() < 0.4) return { report, reliability };
  return { report, attributedTo: [skewed(quoted, random)], reliability };
}

function makeWhen(random: Random): string {
  const day = FIRST_DAY + Math.floor(random() * DAYS);
  const start = isoDay(day);
  const end = isoDay(day + Math.floor(random() * 40));
  const form = Math.floor(random() * 30);
  if (form === 0) return `${start}/${end}`;
  if (form === 1) return start.slice(0, 7);
  if (form === 2) return start.slice(0, 4);
  if (form === 3) return `../${end}`;
  if (form === 4) return `${start}/..`;
  return form === 5 ? `${start}~` : start;
}

function makeNamed(prefix: string, count: number): Named[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${prefix}-${i}`,
    name: { en: `${prefix} ${i}` },
  }));
}

function some<T>(most: number, random: Random, make: () => T): T[] {
  return Array.from({ length: Math.floor(random() * most) }, make);
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}

/** As `pick`, the first values far more often than the last. */
function skewed<T>(values: readonly T[], random: Random): T {
  return pick(values, () => random() ** 3);
}

/** Numbers in [0, 1): a Weyl sequence, each number mixed by two rounds of multiply and shift. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
