import { describe, expect, it } from "vitest";
import { placementOf } from "#lib/event/placement";
import { readText } from "./import-text.fixture";

const RING = [
  [43.2, 33.4],
  [43.4, 33.4],
  [43.4, 33.5],
  [43.2, 33.5],
  [43.2, 33.4],
];
const POLYGON = { type: "Polygon", coordinates: [RING] };
const POINT = { type: "Point", coordinates: [43.31, 33.42] };

const feature = (geometry: unknown, properties: object = {}, id?: unknown) => ({
  type: "Feature",
  ...(id === undefined ? {} : { id }),
  geometry,
  properties: { date: "2007-06-14", type: "IED", ...properties },
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: "FeatureCollection", features }, null, 1);
const read = (...features: unknown[]) => readText(collection(...features), {}, "map.geojson");

describe("GeoJSON that is not sound", () => {
  it.each<[what: string, geometry: unknown, says: RegExp]>([
    ["a latitude of 91", { type: "Point", coordinates: [43, 91] }, /geometry: found \[43,91\]/],
    [
      "metres for degrees",
      { type: "Point", coordinates: [4821000, 3952000] },
      /found \[4821000,3952000\]/,
    ],
    ["words for coordinates", { type: "Point", coordinates: ["43", "33"] }, /found \["43","33"\]/],
    ["a position of one figure", { type: "Point", coordinates: [43] }, /found \[43\]/],
    [
      "several points",
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      /found 2 places; expected one/,
    ],
    [
      "several geometries",
      { type: "GeometryCollection", geometries: [POINT, POLYGON] },
      /found 2 places/,
    ],
    [
      "a geometry of no kind",
      { type: "Circle", coordinates: [[1, 2]] },
      /found "Circle"; expected one of/,
    ],
    [
      "an open ring",
      { type: "Polygon", coordinates: [RING.slice(0, 4)] },
      /a ring that ends where it starts/,
    ],
    ["a line for a polygon", { type: "Polygon", coordinates: RING }, /geometry\.coordinates/],
  ])("has a feature with %s refused, with its line", async (_what, geometry, says) => {
    const { events, refused } = await read(feature(POINT), feature(geometry));
    expect(events).toHaveLength(1);
    expect(refused).toEqual([expect.stringMatching(says)]);
    expect(refused[0]).toMatch(/^line 18,/);
  });

  it("has a year 20223, an id that came before and what is no Feature refused", async () => {
    const { events, refused } = await read(
      feature(POINT, {}, "a"),
      feature(POINT, { date: "20223-01-02" }, "b"),
      feature(POINT, {}, "a"),
      { type: "Point", coordinates: [1, 2] },
      null,
    );
    expect(events).toHaveLength(1);
    expect(refused).toEqual([
      expect.stringMatching(/date: found "20223-01-02"/),
      expect.stringMatching(/id: found "a"; expected an id that no earlier/),
      expect.stringMatching(/type: found "Point"; expected "Feature"/),
      expect.stringMatching(/type: found nothing; expected "Feature"/),
    ]);
  });

  it("is refused without dates, and where another format was meant", async () => {
    const undated = JSON.stringify({
      type: "FeatureCollection",
      features: [{ ...feature(POINT), properties: {} }],
    });
    await expect(readText(undated)).rejects.toThrow(/a column of dates; name it with --map date=/);
    await expect(readText(collection(feature(POINT)), { format: "timemap" })).rejects.toThrow(
      /looks like geojson; expected timemap/,
    );
    await expect(readText("id,date\n1,2020-01-02\n", { format: "geojson" })).rejects.toThrow(
      /looks like csv; expected geojson/,
    );
  });
});

it("is told from a dossier, which is read whole or not at all", async () => {
  expect((await read(feature(POINT))).file.format).toBe("geojson");
  const dossier = JSON.stringify({
    type: "FeatureCollection",
    title: {},
    reports: [],
    features: [],
  });
  await expect(readText(dossier)).rejects.toThrow(/looks like dossier/);
});

it.each<[what: string, text: string]>([
  ["in a collection", collection(feature(POINT, {}, "a"), feature(POLYGON, {}, 7))],
  [
    "in a collection on one line",
    JSON.stringify({
      features: [feature(POINT, {}, "a"), feature(POLYGON, {}, 7)],
      type: "FeatureCollection",
    }),
  ],
  [
    "one a line",
    [feature(POINT, {}, "a"), feature(POLYGON, {}, 7)].map((f) => JSON.stringify(f)).join("\n"),
  ],
  [
    "one a line, after separators",
    [feature(POINT, {}, "a"), feature(POLYGON, {}, 7)]
      .map((f) => `\u001e${JSON.stringify(f)}\n`)
      .join(""),
  ],
])("reads features %s", async (_what, text) => {
  const { events, refused } = await readText(text, {}, "map.geojson");
  expect(refused).toEqual([]);
  expect(events.map(({ id }) => id)).toEqual(["a", "map-7"]);
});

it("reads one feature alone", async () => {
  const { events } = await readText(JSON.stringify(feature(POINT, {}, "a"), null, 2), {}, "a.json");
  expect(events.map(({ id }) => id)).toEqual(["a"]);
});

it("reads properties as a table's columns, lists and numbers too, and leaves heights out", async () => {
  const geometry = { type: "Point", coordinates: [43.31, 33.42, 120] };
  const { file, events } = await read(
    feature(
      geometry,
      { actors: ["A", "B"], killed: 3, place: "Ramadi", source: null, unit: { n: 3 } },
      "x",
    ),
  );
  expect(file.mapping).toContainEqual(["latitude", "geometry"]);
  expect(events[0]).toMatchObject({
    geometry: { type: "Point", coordinates: [43.31, 33.42] },
    properties: {
      kind: "explosion",
      summary: { en: 'unit: {"n":3}' },
      actors: [{ id: "a" }, { id: "b" }],
      measures: [{ of: "deaths", value: 3 }],
      places: [{ name: { en: "Ramadi" }, precision: "city" }],
    },
  });
});

it.each<[what: string, geometry: unknown, properties: object, drawn: string]>([
  ["a point", POINT, {}, "point"],
  ["a polygon as its shape", POLYGON, {}, "area"],
  ["a line as its shape", { type: "LineString", coordinates: RING }, {}, "area"],
  [
    "the one geometry of a collection",
    { type: "GeometryCollection", geometries: [POLYGON] },
    {},
    "area",
  ],
  ["no geometry but a country", null, { country: "Iraq" }, "area"],
  ["no geometry but columns", null, { lat: 33.42, lon: 43.31 }, "point"],
  ["no geometry at all", null, {}, "unplaced"],
  ["an empty point", { type: "Point", coordinates: [] }, {}, "unplaced"],
  ["an empty polygon", { type: "Polygon", coordinates: [] }, {}, "unplaced"],
  ["an empty collection", { type: "GeometryCollection", geometries: [] }, {}, "unplaced"],
])("draws %s", async (_what, geometry, properties, drawn) => {
  const { events, refused } = await read(feature(geometry, properties));
  const [event] = events;
  if (!event) throw new Error(refused.join());
  expect(placementOf(event).class).toBe(drawn);
});

it("gives a shape the middle of its box and the radius to its far corners", async () => {
  const { events } = await read(feature(POLYGON));
  expect(events[0]?.geometry).toEqual(POLYGON);
  const place = events[0]?.properties.places[0];
  expect(place?.position?.map((n) => Number(n.toFixed(6)))).toEqual([43.3, 33.45]);
  expect(place?.uncertaintyBasis).toBe("stated");
  // Half of 18.6 km by 11.1 km, corner to corner.
  expect(place?.coordinateUncertaintyInMeters).toBeGreaterThan(10_700);
  expect(place?.coordinateUncertaintyInMeters).toBeLessThan(10_900);
});

it("keeps 0, 0 and says what it most often means", async () => {
  const { events, atZero } = await read(feature({ type: "Point", coordinates: [0, 0] }));
  expect(events).toHaveLength(1);
  expect(atZero).toBe(1);
  expect(events[0]?.properties.places[0]?.why?.en).toMatch(/nobody entered/);
});
