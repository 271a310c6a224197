import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryEvent, eventAt } from "./arbitrary-event";
import { readAs } from "./explain";
import { eventJsonSchema } from "./json-schema";
import type { Measure, NewsEvent, Place } from "./news-event";
import { newsEventSchema } from "./schema";

const aleppo: Place = {
  role: "scene",
  name: { en: "Aleppo" },
  country: "SY",
  precision: "city",
  position: [37.16, 36.2],
  coordinateUncertaintyInMeters: 5_000,
  uncertaintyBasis: "assumed",
  evidence: "stated",
};
const syria: Place = {
  role: "scene",
  name: { en: "Syria" },
  country: "SY",
  precision: "country",
  evidence: "stated",
};
const cleared: Measure = {
  of: "land-cleared",
  value: 966,
  unit: "har",
  basis: "cumulative",
  since: "2016-12-05",
  asOf: "2016-12-29",
};

type Properties = NewsEvent["properties"];
const withProperties = (changes: object, places: Place[] = []): unknown => {
  const event = eventAt(places);
  return { ...event, properties: { ...event.properties, ...changes } };
};
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
const measured = (changes: object) => withProperties({ measures: [{ ...cleared, ...changes }] });
const placed = (place: object) => ({
  ...eventAt([]),
  properties: { ...eventAt([]).properties, places: [place] },
});
const faultsOf = (input: unknown) =>
  (readAs(newsEventSchema, input).faults ?? []).map(
    ({ field, found, expected }) => `${field}: found ${found}; expected ${expected}`,
  );

describe("an event is refused, in words,", () => {
  it.each<[what: string, input: unknown, words: string]>([
    [
      "with a point where the anchor is a country",
      { ...eventAt([syria]), geometry: { type: "Point", coordinates: [38, 35] } },
      'geometry: found {"type":"Point","coordinates":[38,35]}; expected null; the anchor is of precision country and has no point',
    ],
    [
      "with a point where it has no place",
      { ...eventAt([]), geometry: { type: "Point", coordinates: [38, 35] } },
      'geometry: found {"type":"Point","coordinates":[38,35]}; expected null; the event has no scene, venue or dateline',
    ],
    [
      "with a point elsewhere than its anchor",
      { ...eventAt([aleppo]), geometry: { type: "Point", coordinates: [38, 35] } },
      "geometry.coordinates: found [38,35]; expected [37.16,36.2], where the event's anchor stands",
    ],
    [
      "without the point of its anchor",
      { ...eventAt([aleppo]), geometry: null },
      "geometry: found null; expected a Point at [37.16,36.2], where the event's anchor stands",
    ],
    [
      "with a shape of no place",
      {
        ...eventAt([]),
        geometry: {
          type: "LineString",
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
      },
      'geometry: found {"type":"LineString","coordinates":[[1,2],[3,4]]}; expected null; a shape needs a place that it is the shape of',
    ],
    [
      "with an unknown shape",
      { ...eventAt([]), geometry: { type: "Circle", coordinates: [1, 2] } },
      'geometry.type: found "Circle"; expected one of Point, LineString, MultiLineString, Polygon, MultiPolygon',
    ],
    [
      "with a position for a country",
      placed({ ...syria, position: [38, 35] }),
      "properties.places[0].position: found [38,35]; expected nothing; a place of precision country has no position",
    ],
    [
      "with a radius for a country",
      placed({ ...syria, coordinateUncertaintyInMeters: 9 }),
      "properties.places[0].coordinateUncertaintyInMeters: found 9; expected nothing; a place of precision country has no radius",
    ],
    [
      "with a country that has no code",
      placed(without(syria, "country")),
      "properties.places[0].country: found nothing; expected the country's ISO 3166-1 code, such as SY",
    ],
    [
      "with a city without a position",
      placed(without(aleppo, "position")),
      "properties.places[0].position: found nothing; expected [longitude, latitude], needed for precision city",
    ],
    [
      "with a city without a radius",
      placed(without(aleppo, "coordinateUncertaintyInMeters")),
      'properties.places[0].coordinateUncertaintyInMeters: found nothing; expected a radius in metres; where the source states none, 5000 with "uncertaintyBasis": "assumed"',
    ],
    [
      "with a radius of unknown basis",
      placed(without(aleppo, "uncertaintyBasis")),
      'properties.places[0].uncertaintyBasis: found nothing; expected "stated" or "assumed"',
    ],
    [
      "with an assumed radius that the table does not have",
      placed({ ...aleppo, coordinateUncertaintyInMeters: 4_000 }),
      'properties.places[0].coordinateUncertaintyInMeters: found 4000; expected 5000, the radius assumed for precision city; or "uncertaintyBasis": "stated"',
    ],
    [
      "with an inferred place that does not say why",
      placed({ ...aleppo, evidence: "inferred" }),
      "properties.places[0].why: found nothing; expected text that says from what the place is inferred",
    ],
    [
      "with a position written latitude first",
      placed({ ...aleppo, country: "RU", position: [55.75, 37.62] }),
      "properties.places[0].position: found [55.75,37.62]; expected [37.62, 55.75]: longitude first; as it stands it lies far from RU",
    ],
    [
      "with an area counted in ones",
      measured({ unit: "1" }),
      'properties.measures[0].unit: found "1"; expected har, km2 or m2 for land-cleared',
    ],
    [
      "with schools in hectares",
      measured({ of: "school" }),
      'properties.measures[0].unit: found "har"; expected "1" for school, which is counted',
    ],
    [
      "with a snapshot since a date",
      measured({ basis: "snapshot" }),
      'properties.measures[0].since: found "2016-12-05"; expected nothing; a snapshot has no since',
    ],
    [
      "with a measure since a day after its own",
      measured({ since: "2017-01-01" }),
      'properties.measures[0].since: found "2017-01-01"; expected a day up to asOf, 2016-12-29',
    ],
    [
      "with a measure as of no day",
      measured({ asOf: "2016-12-32" }),
      'properties.measures[0].asOf: found "2016-12-32"; expected a date that exists, such as 2016-12-29',
    ],
    [
      "with a low figure above the value",
      measured({ low: 967 }),
      "properties.measures[0].low: found 967; expected at most the value, 966",
    ],
    [
      "with a high figure below the value",
      measured({ high: 965 }),
      "properties.measures[0].high: found 965; expected at least the value, 966",
    ],
    [
      "with a negative quantity",
      measured({ value: -1 }),
      "properties.measures[0].value: found -1; expected at least 0",
    ],
    [
      "with half a mosque",
      measured({ of: "mosque", unit: "1", value: 9.5 }),
      "properties.measures[0].value: found 9.5; expected a whole number; mosque is counted",
    ],
    [
      "confirmed by a single source",
      withProperties({ verification: { status: "single-source", credibility: 1 } }),
      "properties.verification.credibility: found 1; expected 2 to 6; 1 (confirmed) needs a second source",
    ],
    [
      "corroborated by one report alone",
      withProperties({ verification: { status: "corroborated", credibility: 3 } }),
      'properties.verification.status: found "corroborated"; expected "single-source"; corroborated needs two independent reports',
    ],
    [
      "related to itself",
      withProperties({ relations: [{ type: "follows", target: "an-event" }] }),
      'properties.relations[0].target: found "an-event"; expected the id of another event',
    ],
    [
      "without a source",
      withProperties({ sources: [] }),
      "properties.sources: found []; expected at least 1 entry",
    ],
    [
      "with characters that end before they start",
      withProperties({ sources: [{ report: "a", chars: [5, 3], reliability: "F" }] }),
      "properties.sources[0].chars: found [5,3]; expected [start, end) with start before end",
    ],
    [
      "with an urgency between two numbers",
      withProperties({ urgency: 1.5 }),
      "properties.urgency: found 1.5; expected a whole number",
    ],
    [
      "with a title in no language",
      withProperties({ title: {} }),
      "properties.title: found {}; expected text in at least one language",
    ],
    [
      "with a title of spaces",
      withProperties({ title: { en: "  " } }),
      'properties.title.en: found "  "; expected text that is not empty',
    ],
    [
      "with an id that could not stand in an address",
      { ...eventAt([]), id: "a b" },
      'id: found "a b"; expected 1 to 128 letters a-z, digits and . _ : -, starting with a letter or digit',
    ],
    ["that is a number for an id", { ...eventAt([]), id: 7 }, "id: found 7; expected text"],
    ["that is no object", 7, ": found 7; expected an object"],
    [
      "updated at a time without an offset",
      withProperties({
        publication: { state: "published", version: 1, updated: "2016-12-29T10:00:00" },
      }),
      'properties.publication.updated: found "2016-12-29T10:00:00"; expected a date and time with its offset, such as 2016-12-29T18:00:00Z',
    ],
  ])("%s", (_what, input, words) => {
    expect(faultsOf(input)).toContain(words);
  });
});

describe("an event is accepted", () => {
  it("whatever its places, as long as they claim no more than their precision allows", () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        expect(faultsOf(event)).toEqual([]);
      }),
    );
  });

  it("and comes out as it went in", () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        const { value } = readAs(newsEventSchema, JSON.parse(JSON.stringify(event)));
        expect(value).toEqual(JSON.parse(JSON.stringify(event)));
      }),
    );
  });

  it("near its country's coast and over a border that is drawn otherwise, also across 180°", () => {
    const off = (position: [number, number], country = "SY"): Place => ({
      ...aleppo,
      position,
      country,
    });
    for (const place of [off([35.2, 35.5]), off([43, 33.2]), off([-178.5, 71], "RU")])
      expect(faultsOf(eventAt([place]))).toEqual([]);
    const wide = { ...off([45.9, 33.2]), coordinateUncertaintyInMeters: 300_000 };
    expect(faultsOf(eventAt([{ ...wide, uncertaintyBasis: "stated" }]))).toEqual([]);
  });

  it("nowhere far from the country it names, whether or not a swap would mend it", () => {
    const away = (position: [number, number], country = "SY") =>
      faultsOf(eventAt([{ ...aleppo, position, country }]));
    for (const faults of [away([-70, -33]), away([43.9, 33.2]), away([24, 78], "LT")])
      expect(faults).toEqual([expect.stringMatching(/position.*within its radius and 100 km/)]);
  });

  it("by the published JSON Schema too, which refuses what has the wrong form", async () => {
    const { z } = await import("zod");
    const published = z.fromJSONSchema(eventJsonSchema());
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        const plain: { properties: Properties } = JSON.parse(JSON.stringify(event));
        expect(published.safeParse(plain).success).toBe(true);
        const { kind: _, ...kindless } = plain.properties;
        expect(published.safeParse({ ...plain, properties: kindless }).success).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
