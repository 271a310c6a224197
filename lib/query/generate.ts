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

const COUNTRIES = ["SY", "TR", "RU", "FJ", "UA", "SD"];
const WORDS = ["ceasefire", "talks", "convoy", "eastern", "market", "school", "bridge", "هدنة"];
const FIRST_DAY = 15_340; // 2012-01-01
const DAYS = 12 * 365;

/**
 * Valid, published events for tests and benchmarks, the same for the same seed: few places hold
 * many of them, kinds and actors are skewed, days run over twelve years with vague and open ranges,
 * some stand for an area and some have no place.
 */
export function* generateEvents(count: number, seed = 1): Generator<NewsEvent> {
  const random = randomFrom(seed);
  const places = Array.from({ length: Math.max(12, Math.ceil(count / 300)) }, (_, i) =>
    makePlace(i, random),
  );
  const actors = makeNamed("actor", Math.max(6, Math.ceil(count / 500)));
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
      summary: { en: `Reported near the ${pick(WORDS, random)}.` },
      when: makeWhen(random),
      occurrence: skewed(OCCURRENCES, random),
      places: some(3, random, (): Place => {
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

/** Positions are spread over both sides of the antimeridian, and few places take most events. */
function makePlace(i: number, random: Random): Place {
  const precision = random() < 0.5 ? "city" : pick(PRECISIONS, random);
  const metres = ASSUMED_METRES[precision];
  const country = pick(COUNTRIES, random);
  const place = {
    role: "scene" as const,
    name: { en: `Place ${i}`, ar: `مكان ${i}` },
    precision,
    evidence: "stated" as const,
    ...(precision === "country" || random() < 0.9 ? { country } : {}),
  };
  if (metres === undefined) return place;
  const lng = Math.round(random() * 360_000 - 180_000) / 1000;
  const lat = Math.round(random() * 160_000 - 80_000) / 1000;
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
  const form = Math.floor(random() * 12);
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
