import { VectorTile } from "@mapbox/vector-tile";
import fc from "fast-check";
import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import { tileOf } from "#geo/mercator";
import { type BBox, inBBox } from "#geo/position";
import { KINDS } from "#lib/event/kinds";
import type { Named, NewsEvent } from "#lib/event/news-event";
import { type Drawn, hasShapeAt, placementAt, placementOf } from "#lib/event/placement";
import { newsEventSchema } from "#lib/event/schema";
import { isoDay, span } from "#lib/event/span";
import { OCCURRENCES, PLACE_ROLES, PRECISIONS, VERIFICATIONS } from "#lib/event/vocabularies";
import { createEventIndex } from "#lib/query/columnar-index";
import { listedDay } from "#lib/query/day";
import { type Counts, type Cursor, type EventIndex, FACET_FIELDS } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { generateEvents } from "#lib/query/generate";
import { matches, placeUnder } from "#lib/query/matches";
import { encodeTile, type TileRow, whenInTile } from "#lib/query/tile";

const publisherOf = (report: string): Named | undefined =>
  report.endsWith("0") ? undefined : { id: `of-${report}`, name: { en: report } };

function indexOf(events: Iterable<NewsEvent>): EventIndex {
  const index = createEventIndex(publisherOf);
  for (const event of events) index.put(event);
  return index;
}

const some = <T extends string>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${i}`);
const day = fc.integer({ min: 15_300, max: 19_800 }).map(isoDay);

const filters: fc.Arbitrary<Filter> = fc
  .record(
    {
      q: fc.constantFrom("mark", "school br", "place 1", "مكان", "nothing", "هدنه", "actor 2"),
      kind: some(KINDS),
      occurrence: some(OCCURRENCES),
      verification: some(VERIFICATIONS),
      precision: some([...PRECISIONS, "none"]),
      country: some(["SY", "TR", "RU", "FJ", "XX"]),
      actor: some(numbered("actor", 6)),
      source: some([...numbered("source", 8), ...numbered("of-report", 20)]),
      role: some(PLACE_ROLES),
      from: day,
      to: day,
      bbox: fc
        .tuple(
          fc.integer({ min: -180, max: 180 }),
          fc.integer({ min: -80, max: 60 }),
          fc.integer({ min: -180, max: 180 }),
          fc.integer({ min: 0, max: 60 }),
        )
        .map(([west, south, east, height]): BBox => [west, south, east, south + height]),
    },
    { requiredKeys: [] },
  )
  .chain((all) => {
    const keys = Object.keys(all);
    return fc
      .subarray(keys, { maxLength: Math.min(4, keys.length) })
      .map((kept) => Object.fromEntries(Object.entries(all).filter(([key]) => kept.includes(key))));
  });

const WHENS = [
  "2016-12-XX",
  "201X",
  "2016-12-28T23:30:00+02:00",
  "../2017-03",
  "2015-06/..",
  "0044",
];

/** Some events as the generator makes none: vague dates, reported shapes, an actor under two names. */
function odd(event: NewsEvent, i: number): NewsEvent {
  const { properties } = event;
  const when = i % 7 === 2 ? (WHENS[i % WHENS.length] ?? properties.when) : properties.when;
  const [first] = properties.actors;
  const renamed = first && { ...first, role: "host" as const, name: { en: `${first.id} again` } };
  const actors = i % 6 === 1 && renamed ? [...properties.actors, renamed] : properties.actors;
  const ring = [
    [178, -20],
    [179.5, -20],
    [179.5, -17],
    [178, -20],
  ] as [number, number][];
  const shaped = i % 9 === 4 && placementOf(event).class !== "unplaced";
  return {
    ...event,
    ...(shaped ? { geometry: { type: "Polygon", coordinates: [ring] } } : {}),
    properties: { ...properties, when, actors },
  };
}

/** Making events costs far more than asking about them, so many filters meet the same events. */
const made = new Map<string, { events: NewsEvent[]; index: EventIndex }>();
function eventsAndIndex(seed: number, count: number) {
  const key = `${seed}/${count}`;
  const known = made.get(key);
  if (known) return known;
  const events = Array.from(generateEvents(count, seed), odd);
  const found = { events, index: indexOf(events) };
  made.set(key, found);
  return found;
}

const cases = fc
  .tuple(fc.nat(12), fc.constantFrom(0, 1, 7, 60, 60, 60), filters)
  .map(([seed, count, filter]) => ({ ...eventsAndIndex(seed, count), filter }));
/** The ids of the counted points in one of the four tiles of zoom 1. */
function anchorsIn(index: EventIndex, filter: Filter, x: number, y: number): string[] {
  const layer = new VectorTile(new PbfReader(index.tile(filter, 1, x, y))).layers.events;
  const features = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i));
  return features.flatMap((found) =>
    found?.properties.anchor === true ? [String(found.properties.id)] : [],
  );
}

const runs = { numRuns: 300 };

/** Enough events for clusters in many tiles, made once. */
const crowd = { events: [...generateEvents(4000, 3)], index: createEventIndex(publisherOf) };
for (const event of crowd.events) crowd.index.put(event);

/** The tiles of a zoom in which some place of the crowd lies. */
function tilesOf(z: number): (readonly [x: number, y: number])[] {
  const positions = crowd.events.flatMap((event) =>
    event.properties.places.flatMap(({ position }) => (position ? [tileOf(position, z)] : [])),
  );
  return [...new Map(positions.map((tile) => [tile.join(), tile])).values()];
}

/** How many events a tile counts, singles and clusters together, by group too. */
function countedIn(tile: Uint8Array): { count: number; grouped: number; clusters: number } {
  const { events, clusters } = new VectorTile(new PbfReader(tile)).layers;
  const found = { count: 0, grouped: 0, clusters: clusters?.length ?? 0 };
  for (let i = 0; i < (events?.length ?? 0); i++)
    if (events?.feature(i).properties.anchor === true) found.count++;
  found.grouped = found.count;
  for (let i = 0; i < found.clusters; i++) {
    const { count, ...groups } = clusters?.feature(i).properties ?? {};
    found.count += Number(count);
    found.grouped += Object.values(groups).reduce<number>((sum, n) => sum + Number(n), 0);
  }
  return found;
}

function countByHand(filter: Filter, events: readonly NewsEvent[]): Counts {
  const matched = events.filter((event) => matches(filter, event, publisherOf));
  const placements = matched.map((event) => placementAt(event, placeUnder(filter, event)));
  const of = (wanted: string) => placements.filter((found) => found.class === wanted).length;
  const across = (drawn: Drawn) =>
    placements.filter((found) => found.class === "area" && found.marks[0]?.drawn === drawn).length;
  return {
    matched: matched.length,
    points: of("point"),
    areas: of("area"),
    regions: across("region"),
    countries: across("country"),
    shapes: across("shape"),
    unplaced: of("unplaced"),
  };
}

describe("the generator", () => {
  it("makes valid events, the same ones for the same seed", () => {
    const events = [...generateEvents(500, 7)];
    for (const event of events) expect(newsEventSchema.safeParse(event).error).toBeUndefined();
    expect([...generateEvents(500, 7)]).toEqual(events);
  });
});

describe("the index gives the answers that matches() defines", () => {
  it("lists the matched events, newest first, then by id", () => {
    fc.assert(
      fc.property(cases, ({ events, index, filter }) => {
        const expected = events
          .filter((event) => matches(filter, event, publisherOf))
          .map((event) => ({ id: event.id, day: listedDay(span(event.properties.when)) }))
          .sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1));
        const { ids } = index.page(filter, 1000);
        expect(ids).toEqual(expected.map(({ id }) => id));
      }),
      runs,
    );
  });

  it("counts them so that points, areas and unplaced make up all that matched", () => {
    fc.assert(
      fc.property(cases, ({ events, index, filter }) => {
        const counts = index.counts(filter);
        expect(counts).toEqual(countByHand(filter, events));
        expect(counts.points + counts.areas + counts.unplaced).toBe(counts.matched);
        expect(counts.regions + counts.countries + counts.shapes).toBe(counts.areas);
      }),
      runs,
    );
  });

  it("counts a facet value as the events that match when the filter asks for just that value", () => {
    fc.assert(
      fc.property(cases, ({ events, index, filter }) => {
        const facets = index.facets(filter);
        for (const field of FACET_FIELDS)
          for (const { value, count } of facets[field]) {
            const narrowed = { ...filter, [field]: [value] };
            const expected = events.filter((event) => matches(narrowed, event, publisherOf));
            expect([field, value, count]).toEqual([field, value, expected.length]);
          }
      }),
      runs,
    );
  });

  it("cuts each facet to its most frequent values and those asked for, and says how many it left", () => {
    fc.assert(
      fc.property(cases, fc.nat(6), ({ index, filter }, top) => {
        const whole = index.facets(filter);
        const { facets, left } = index.answer(filter, { limit: 0, top });
        for (const field of FACET_FIELDS) {
          const asked: readonly string[] = filter[field] ?? [];
          const kept = whole[field].filter(({ value }, i) => i < top || asked.includes(value));
          expect(facets[field]).toEqual(kept);
          expect(left[field]).toBe(whole[field].length - kept.length);
        }
      }),
      runs,
    );
  });

  it("searches in a facet by the beginnings of the words of an id or a name", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("actor 2", "ACT", "3", "none", ""), (found, text) => {
        const { index, filter } = found;
        const words = text.toLowerCase().split(" ").filter(Boolean);
        const expected = index.facets(filter).actor.filter(({ value }) => {
          const own = value.split("-");
          return words.every((beginning) => own.some((word) => word.startsWith(beginning)));
        });
        const { values, left } = index.facetSearch(filter, "actor", text, 3);
        expect([values, left]).toEqual([expected.slice(0, 3), Math.max(0, expected.length - 3)]);
      }),
      runs,
    );
  });

  it("finds an actor by what events call it, a country by its name in each language", () => {
    const [event] = generateEvents(1);
    if (!event) throw new Error("no event");
    const name = { en: "The Élysée", ar: "قصر الإليزيه" };
    const actors = [{ id: "palace", role: "party" as const, name }];
    const scene = { role: "scene" as const, name: { en: "Aleppo" }, country: "SY" };
    const places = [{ ...scene, precision: "country" as const, evidence: "stated" as const }];
    const named = { ...event, geometry: null, properties: { ...event.properties, actors, places } };
    const index = indexOf([named]);
    const found = (field: "actor" | "country", text: string) =>
      index.facetSearch({}, field, text, 9).values.map(({ value }) => value);
    for (const text of ["palace", "elys", "the elysee", "قصر"])
      expect([text, found("actor", text)]).toEqual([text, ["palace"]]);
    for (const text of ["sy", "syria", "سوريا", "сирия", "suriye"])
      expect([text, found("country", text)]).toEqual([text, ["SY"]]);
    expect([found("actor", "lysee"), found("country", "turkey")]).toEqual([[], []]);
    index.put({ ...named, properties: { ...named.properties, actors: [] } });
    expect([found("actor", "elys"), index.nameOf("palace")]).toEqual([[], undefined]);
  });

  it("leaves no facet value out that some event would match by", () => {
    fc.assert(
      fc.property(cases, ({ events, index, filter }) => {
        const facets = index.facets(filter);
        for (const field of ["kind", "country", "precision"] as const) {
          const all = { kind: KINDS, country: ["SY", "TR", "RU", "FJ", "UA", "SD"] };
          const values = field === "precision" ? [...PRECISIONS, "none"] : all[field];
          for (const value of values) {
            const narrowed = { ...filter, [field]: [value] };
            if (!events.some((event) => matches(narrowed, event, publisherOf))) continue;
            expect(facets[field].map((facet) => facet.value)).toContain(value);
          }
        }
      }),
      runs,
    );
  });

  it("counts each event in one bin of a histogram without gaps that from and to do not change", () => {
    fc.assert(
      fc.property(cases, ({ events, index, filter }) => {
        const { from: _from, to: _to, ...rest } = filter;
        const { bins } = index.histogram(filter);
        const days = events
          .filter((event) => matches(rest, event, publisherOf))
          .map((event) => isoDay(listedDay(span(event.properties.when))));
        const within = bins.map(({ start, end }) => days.filter((d) => d >= start && d <= end));
        expect(bins.map(({ count }) => count)).toEqual(within.map(({ length }) => length));
        expect(within.flat()).toHaveLength(days.length);
        const nights = bins
          .slice(1)
          .map(({ start }, i) => Date.parse(start) - Date.parse(bins[i]?.end ?? ""));
        expect(nights).toEqual(nights.map(() => 86_400_000));
      }),
      { numRuns: 100 },
    );
  });

  it("draws each point that counts in exactly one tile, where the filter has it stand", () => {
    fc.assert(
      fc.property(cases, ({ events, index, filter }) => {
        const drawn = [0, 1].flatMap((x) => [0, 1].flatMap((y) => anchorsIn(index, filter, x, y)));
        const expected = events
          .filter((event) => matches(filter, event, publisherOf))
          .filter((e) => placementAt(e, placeUnder(filter, e)).class === "point")
          .map(({ id }) => id);
        expect(drawn.sort()).toEqual(expected.sort());
      }),
      { numRuns: 100 },
    );
  });

  it("has an extent around every position where a matched event stands", () => {
    fc.assert(
      fc.property(cases, ({ events, index, filter }) => {
        const extent = index.extent(filter);
        for (const event of events) {
          const place = placeUnder(filter, event);
          if (!place?.position || hasShapeAt(event, place)) continue;
          if (!matches(filter, event, publisherOf)) continue;
          expect(extent && inBBox(place.position, extent)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("pages through everything once, in order, whatever the size of a page", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 7 }), ({ index, filter }, limit) => {
        const ids: string[] = [];
        let after: Cursor | undefined;
        do {
          const page = index.page(filter, limit, after);
          ids.push(...page.ids);
          after = page.next;
        } while (after);
        expect(ids).toEqual(index.page(filter, 1000).ids);
      }),
      runs,
    );
  });

  it("knows how many events stand before a page, and what stands beside an event", () => {
    fc.assert(
      fc.property(cases, fc.nat(59), ({ events, index, filter }, i) => {
        const { ids } = index.page(filter, 1000);
        const id = events[i]?.id ?? "none";
        const at = ids.indexOf(id);
        const { around } = index.answer(filter, { limit: 1, around: id });
        expect(around).toEqual(
          at < 0 ? undefined : { position: at + 1, previous: ids[at - 1], next: ids[at + 1] },
        );
        const { next: after } = index.page(filter, i + 1);
        if (after) expect(index.answer(filter, { limit: 1, after }).before).toBe(i + 1);
      }),
      runs,
    );
  });

  it("skips and repeats nothing that stays while events come, change and go between pages", () => {
    const arriving = [...generateEvents(30, 77)];
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 7 }), ({ events, filter }, limit) => {
        const index = indexOf(events);
        const ids: string[] = [];
        let after: Cursor | undefined;
        for (let turn = 0; turn === 0 || after; turn++) {
          const page = index.page(filter, limit, after);
          ids.push(...page.ids);
          after = page.next;
          const [gone, moved] = [events[turn * 4 + 1], events[turn * 4 + 2]];
          const other = arriving[turn % arriving.length];
          if (gone) index.remove(gone.id);
          if (moved && other) index.put({ ...other, id: moved.id });
          if (other) index.put(other);
        }
        const stayed = new Set(
          events.filter((_, i) => i % 4 === 0 || i % 4 === 3).map(({ id }) => id),
        );
        const expected = indexOf(events)
          .page(filter, 1000)
          .ids.filter((id) => stayed.has(id));
        expect(ids.filter((id) => stayed.has(id))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("forgets what is removed and replaced, as if it had been built from what is left", () => {
    fc.assert(
      fc.property(cases, fc.nat(12), ({ events, filter }, otherSeed) => {
        const changed = eventsAndIndex(otherSeed + 100, events.length).events.map((event, i) => ({
          ...event,
          id: events[i]?.id ?? event.id,
        }));
        const index = indexOf(events);
        for (const [i, event] of changed.entries())
          if (i % 3 === 0) index.remove(event.id);
          else if (i % 3 === 1) index.put(event);
        const left = events.flatMap(
          (event, i) => [[], [changed[i] ?? event], [event]][i % 3] ?? [],
        );
        const fresh = indexOf(left);
        expect(index.size).toBe(left.length);
        expect(index.page(filter, 1000)).toEqual(fresh.page(filter, 1000));
        expect(index.facets(filter)).toEqual(fresh.facets(filter));
        expect(index.counts(filter)).toEqual(fresh.counts(filter));
        expect(index.extent(filter)).toEqual(fresh.extent(filter));
      }),
      { numRuns: 60 },
    );
  });

  it("answers everything beside the map at once as it answers each part alone", () => {
    fc.assert(
      fc.property(cases, fc.nat(60), ({ index, filter }, few) => {
        const { all, ...answer } = index.answer(filter, { limit: 5, few });
        const extent = index.extent(filter);
        expect(answer).toEqual({
          counts: index.counts(filter),
          facets: index.facets(filter),
          left: Object.fromEntries(FACET_FIELDS.map((field) => [field, 0])),
          histogram: index.histogram(filter),
          page: index.page(filter, 5),
          before: 0,
          ...(extent ? { extent } : {}),
        });
        const { matched } = answer.counts;
        expect(all).toEqual(matched <= few ? index.page(filter, 1000).ids : undefined);
      }),
      runs,
    );
  });

  it("stays the same as one built anew while a few events are edited hundreds of times", () => {
    fc.assert(
      fc.property(fc.nat(1000), filters, (seed, filter) => {
        const versions = [...generateEvents(600, seed)].map((event, i) => ({
          ...event,
          id: `e-${i % 40}`,
        }));
        const index = createEventIndex(publisherOf);
        const left = new Map<string, NewsEvent>();
        for (const [i, event] of versions.entries()) {
          if (i % 7 === 3) {
            index.remove(event.id);
            left.delete(event.id);
          } else {
            index.put(event);
            left.set(event.id, event);
          }
        }
        const extract = { limit: 1000 };
        expect(index.size).toBe(left.size);
        const anew = indexOf(left.values());
        for (const one of [filter, {}])
          expect(index.answer(one, extract)).toEqual(anew.answer(one, extract));
      }),
      { numRuns: 12 },
    );
  });

  it("has singles and clusters add up to the points that count, at every zoom", () => {
    const wide = filters.map(({ q: _q, bbox: _bbox, ...filter }) => filter);
    fc.assert(
      fc.property(wide, fc.integer({ min: 0, max: 9 }), (filter, z) => {
        const { points } = crowd.index.counts(filter);
        const tiles = tilesOf(z).map(([x, y]) => countedIn(crowd.index.tile(filter, z, x, y)));
        expect(tiles.reduce((sum, { count }) => sum + count, 0)).toBe(points);
        expect(tiles.reduce((sum, { grouped }) => sum + grouped, 0)).toBe(points);
      }),
      {
        numRuns: 25,
        examples: [
          [{}, 0],
          [{}, 2],
          [{}, 5],
          [{}, 22],
        ],
      },
    );
    const world = countedIn(crowd.index.tile({}, 0, 0, 0));
    expect(world.clusters).toBeGreaterThan(3);
  });

  it("makes the tile that encodeTile makes of all matched events", () => {
    const byId = new Map(crowd.events.map((event) => [event.id, event]));
    fc.assert(
      fc.property(filters, fc.integer({ min: 0, max: 6 }), fc.nat(1000), (filter, z, i) => {
        const all = tilesOf(z);
        const [x, y] = all[i % all.length] ?? [0, 0];
        const { ids } = crowd.index.page(filter, 10_000);
        const rows = ids.flatMap((id) => tileRowsOf(filter, byId.get(id)));
        expect(featuresOf(crowd.index.tile(filter, z, x, y))).toEqual(
          featuresOf(encodeTile(rows, z, x, y)),
        );
      }),
      {
        numRuns: 25,
        examples: [
          [{}, 0, 0],
          [{ role: ["subject"] }, 0, 0],
        ],
      },
    );
  });
});

/** The marks of an event as a page hands them to `encodeTile`. */
function tileRowsOf(filter: Filter, event: NewsEvent | undefined): TileRow[] {
  if (!event) return [];
  const { kind, occurrence, verification, when } = event.properties;
  const { first, last } = span(when);
  const said = whenInTile(event.properties);
  return placementAt(event, placeUnder(filter, event)).marks.flatMap(
    ({ role, drawn, anchor, position, metres, place }) =>
      drawn === "point" && position && metres !== undefined
        ? [
            {
              ...{ id: event.id, kind, occurrence, verification: verification.status },
              ...{ role, anchor, start: first, end: last, position, metres, name: place.name },
              ...(said === undefined ? {} : { when: said }),
            },
          ]
        : [],
  );
}

/** What a tile shows, in no order: which event of a stack is on top depends on the order given. */
function featuresOf(tile: Uint8Array): string[] {
  const { layers } = new VectorTile(new PbfReader(tile));
  return Object.entries(layers)
    .filter(([name]) => name !== "areas")
    .flatMap(([name, layer]) =>
      Array.from({ length: layer.length }, (_, i) => {
        const feature = layer.feature(i);
        const { top: _top, ...properties } = feature.properties;
        return JSON.stringify([name, feature.loadGeometry(), Object.entries(properties).sort()]);
      }),
    )
    .sort();
}
