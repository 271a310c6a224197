import { VectorTile } from "@mapbox/vector-tile";
import fc from "fast-check";
import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import { groupOf, KINDS } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { placementAt } from "#lib/event/placement";
import { PLACE_ROLES } from "#lib/event/vocabularies";
import { createEventIndex } from "#lib/query/columnar-index";
import type { EventIndex } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { generateEvents } from "#lib/query/generate";
import { matches, placeUnder } from "#lib/query/matches";
import { type Playing, stepFilter } from "#lib/query/play";
import { reachOf } from "#lib/query/tile";
import { sampleEventAt } from "#lib/store/sample-event";

const publisherOf = () => undefined;

/** An event as it would be if its source had reported the ground around its scene. */
function reported(event: NewsEvent, width: number): NewsEvent {
  const [west, south] = [Number(event.id.split("-")[1]) % 170, 10];
  const [east, north] = [west + width, south + width];
  const scene = event.properties.places.filter(({ role }) => role !== "scene");
  return {
    ...event,
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
    properties: {
      ...event.properties,
      places: [
        { role: "scene", name: { en: "A field" }, precision: "exact", evidence: "stated" },
        ...scene,
      ],
    },
  };
}

/** An event as it would be if its source had said no more than "across Russia". */
function acrossRussia(event: NewsEvent): NewsEvent {
  const place = { role: "scene", name: { en: "Russia" }, country: "RU" } as const;
  const places = [{ ...place, precision: "country", evidence: "stated" } as const];
  return { ...event, geometry: null, properties: { ...event.properties, places } };
}

const events = [...generateEvents(9000, 6)].map((event, i) => {
  if (i % 100 === 0) return reported(event, i % 200 === 0 ? 0.0001 : 3);
  return i % 100 === 1 ? acrossRussia(event) : event;
});
const index = createEventIndex(publisherOf);
for (const event of events) index.put(event);

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    kind: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 3 }),
    role: fc.uniqueArray(fc.constantFrom(...PLACE_ROLES), { minLength: 1, maxLength: 2 }),
    country: fc.uniqueArray(fc.constantFrom("SY", "RU", "FJ"), { minLength: 1, maxLength: 2 }),
    q: fc.constantFrom("mark", "place 1"),
  },
  { requiredKeys: [] },
);

/** The areas of all tiles of a zoom, each with the kinds of geometry that it has. */
function areasAt(of: EventIndex, filter: Filter, z: number) {
  const found: { tile: string; type: number; properties: Record<string, unknown> }[] = [];
  for (let x = 0; x < 2 ** z; x++)
    for (let y = 0; y < 2 ** z; y++) {
      const layer = new VectorTile(new PbfReader(of.tile(filter, z, x, y))).layers.areas;
      for (let i = 0; i < (layer?.length ?? 0); i++) {
        const feature = layer?.feature(i);
        if (feature)
          found.push({ tile: `${x}/${y}`, type: feature.type, properties: feature.properties });
      }
    }
  return found;
}

describe("the areas of a tile", () => {
  it("add up to the areas that count, by group too, each at home in one tile of a zoom", () => {
    fc.assert(
      fc.property(filters, fc.integer({ min: 0, max: 3 }), (filter, z) => {
        const expected = new Map<string, number>();
        for (const event of events) {
          const placement = placementAt(event, placeUnder(filter, event));
          if (placement.class !== "area" || !matches(filter, event, publisherOf)) continue;
          const group = groupOf(event.properties.kind);
          expected.set(group, (expected.get(group) ?? 0) + 1);
        }
        const areas = areasAt(index, filter, z);
        const home = areas.filter(({ properties }) => properties.home === true);
        const sum = (of: string) =>
          home.reduce((total, { properties }) => total + Number(properties[of] ?? 0), 0);
        expect(sum("count")).toBe(index.counts(filter).areas);
        for (const [group, count] of expected) expect([group, sum(group)]).toEqual([group, count]);
        const inTiles = areas.map(({ tile, properties }) => `${tile} ${properties.id}`);
        expect(new Set(inTiles).size).toBe(inTiles.length);
        expect(new Set(home.map(({ properties }) => properties.id)).size).toBe(home.length);
      }),
      { numRuns: 15, examples: [[{}, 0] as [Filter, number], [{}, 3] as [Filter, number]] },
    );
  });

  it("are, where they are countries, the same that the index says are covered", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const countries = areasAt(index, filter, 1).filter(
          ({ properties: { drawn, home } }) => drawn === "country" && home === true,
        );
        const told = countries.map(({ properties: { id, groups } }) => [id, groups] as const);
        const covered = index.covered(filter).map(({ id, groups }) => [id, groups.join("+")]);
        expect(Object.fromEntries(covered)).toEqual(Object.fromEntries(told));
        expect(covered.length).toBe(told.length);
      }),
      { numRuns: 15, examples: [[{}], [{ country: ["RU"] }]] },
    );
    expect(index.covered({ country: ["RU"] }).map(({ id }) => id)).toContain("RU");
  });

  it("have a ground in every tile they reach, and never a point", () => {
    const areas = areasAt(index, {}, 3);
    expect(new Set(areas.map(({ type }) => type))).toEqual(new Set([3]));
    const russia = areas.filter(({ properties }) => properties.id === "RU");
    expect(russia.length).toBeGreaterThan(3);
    expect(russia.filter(({ properties }) => properties.home === true)).toHaveLength(1);
  });

  it("carry what the map needs to draw and to name them", () => {
    const area = areasAt(index, {}, 0).find(({ properties }) => properties.drawn === "region");
    expect(area?.properties).toMatchObject({
      id: expect.stringMatching(/^place-/),
      "name:ar": expect.stringMatching(/^مكان/),
      groups: expect.stringMatching(/^[a-z+]+$/),
      lng: expect.any(Number),
      lat: expect.any(Number),
    });
  });

  it("name the one event of an area that has no other", () => {
    const alone = areasAt(index, {}, 0).filter(({ properties }) => properties.count === 1);
    const [first] = alone;
    expect(alone.length).toBeGreaterThan(10);
    expect(events.map(({ id }) => id)).toContain(first?.properties.event);
  });

  it("go with their last event, and move with a shape that is corrected", () => {
    const [event] = events.filter(({ geometry }) => geometry?.type === "Polygon");
    if (!event) throw new Error("no event has a shape");
    const own = createEventIndex(publisherOf);
    own.put(event);
    const [before] = areasAt(own, {}, 3).filter(({ properties }) => properties.home === true);
    own.put(reported({ ...event, id: event.id }, 3));
    const moved = structuredClone(reported(event, 3));
    if (moved.geometry?.type !== "Polygon") throw new Error("no shape");
    const coordinates = moved.geometry.coordinates.map((ring) =>
      ring.map(([lng, lat]) => [lng - 90, lat] as const),
    );
    own.put({ ...moved, geometry: { type: "Polygon", coordinates } });
    const [after, ...more] = areasAt(own, {}, 3).filter(({ properties }) => properties.home);
    expect(more).toEqual([]);
    expect(after?.tile).not.toBe(before?.tile);
    own.remove(event.id);
    expect(areasAt(own, {}, 2)).toEqual([]);
  });
});

describe("a tile that is played", () => {
  const set = { from: "2014-03-01", to: "2016-02-20", steps: 24 };

  /** What all tiles of a zoom show in a step, of points and of areas. */
  function shown(filter: Filter, z: number, { step, cumulative }: Playing) {
    const key = `${cumulative ? "c" : "w"}${step}`;
    let [points, areas] = [0, 0];
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) {
        const { layers } = new VectorTile(new PbfReader(index.tile(filter, z, x, y, set)));
        const each = (name: string, visit: (properties: Record<string, unknown>) => void) => {
          for (let i = 0; i < (layers[name]?.length ?? 0); i++)
            visit(layers[name]?.feature(i).properties ?? {});
        };
        each("clusters", (cluster) => {
          points += Number(cluster[key] ?? 0);
        });
        each("areas", (area) => {
          if (area.home === true) areas += Number(area[key] ?? 0);
        });
        each("events", ({ anchor, s0, s1 }) => {
          if (anchor !== true || s0 === undefined) return;
          if (Number(s0) <= step && (cumulative || Number(s1) >= step)) points++;
        });
      }
    return { points, areas };
  }

  it("counts in each step what the filter of that step matches", () => {
    fc.assert(
      fc.property(
        filters,
        fc.integer({ min: 0, max: 3 }),
        fc.nat(23),
        fc.boolean(),
        (filter, z, step, cumulative) => {
          const playing = { ...set, step, cumulative };
          const { points, areas } = index.counts(stepFilter(filter, playing));
          expect(shown(filter, z, playing)).toEqual({ points, areas });
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("a mark in a tile", () => {
  it("carries its place by language and what its event measured", () => {
    const [event] = events.filter(
      (one) => one.geometry?.type === "Point" && one.properties.kind === "clearance",
    );
    if (!event) throw new Error("no clearance has a point");
    const own = createEventIndex(publisherOf);
    const measure = { of: "land-cleared", basis: "cumulative", asOf: "2016-12-29" } as const;
    const measures = [
      { ...measure, value: 966, unit: "har" },
      { ...measure, of: "deaths", value: 3, unit: "1" },
      { ...measure, value: 2.5, unit: "km2" },
    ] as const;
    own.put({ ...event, properties: { ...event.properties, measures: [...measures] } });
    const layer = new VectorTile(new PbfReader(own.tile({}, 0, 0, 0))).layers.events;
    expect(layer?.feature(0).properties).toMatchObject({
      "name:en": expect.stringMatching(/^Place/),
      measured: "966 har;2.5 km2",
    });
  });

  it("reaches as far as the least precise of its stack, in whatever order they come", () => {
    for (const radii of [
      [25_000, 5000],
      [5000, 25_000],
    ]) {
      const stacked = createEventIndex(publisherOf);
      for (const [i, metres] of radii.entries()) {
        const event = sampleEventAt([71.43, 51.17], `stacked-${i}`);
        const places = event.properties.places.map((place) => ({
          ...place,
          coordinateUncertaintyInMeters: metres,
        }));
        stacked.put({ ...event, properties: { ...event.properties, places } });
      }
      const layer = new VectorTile(new PbfReader(stacked.tile({}, 0, 0, 0))).layers.events;
      const reach = [0, 1].map((i) => layer?.feature(i).properties.reach);
      expect(reach).toEqual([reachOf(25_000, 51.17), reachOf(25_000, 51.17)]);
    }
  });
});
