import { describe, expect, test } from "vitest";
import { BoundariesError, readBoundaries } from "./boundaries";

const pause = () => Promise.resolve();
const read = (json: unknown) => readBoundaries(json, pause);
const square = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
];
const country = (extra: object) => ({
  type: "Feature",
  id: "760",
  properties: { name: "Syria" },
  geometry: { type: "Polygon", coordinates: square },
  ...extra,
});
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });

describe("a countries file that cannot be drawn is refused in words", () => {
  test.each([
    ["nothing", null, /neither a TopoJSON/],
    ["a list", [], /neither a TopoJSON/],
    ["another GeoJSON type", country({}), /neither a TopoJSON/],
    ["an empty collection", collection(), /empty/],
    ["a feature that is no object", collection(7), /neither a TopoJSON/],
    [
      "a point",
      collection(country({ geometry: { type: "Point", coordinates: [0, 0] } })),
      /"Syria" has no Polygon/,
    ],
    ["no geometry", collection(country({ geometry: null })), /"Syria" has no Polygon/],
    [
      "an area without an id",
      collection(country({ id: undefined })),
      /"Syria" has no ISO 3166-1 id/,
    ],
    ["an unknown id", collection(country({ id: "ZZ" })), /"Syria" has no ISO 3166-1 id/],
    [
      "a ring of words",
      collection(country({ geometry: { type: "Polygon", coordinates: [["a", "b", "c", "d"]] } })),
      /ring/,
    ],
    [
      "a latitude of 91",
      collection(
        country({
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [0, 91],
                [1, 0],
                [1, 1],
                [0, 91],
              ],
            ],
          },
        }),
      ),
      /ring/,
    ],
    ["a topology without countries", { type: "Topology", objects: {}, arcs: [] }, /countries/],
    [
      "a topology with broken arcs",
      {
        type: "Topology",
        arcs: [],
        objects: {
          countries: {
            type: "GeometryCollection",
            geometries: [{ type: "Polygon", id: "760", arcs: [[7]] }],
          },
        },
      },
      /./,
    ],
  ])("%s", async (_, json, words) => {
    await expect(read(json)).rejects.toThrow(BoundariesError);
    await expect(read(json)).rejects.toThrow(words);
  });
});

describe("a GeoJSON file of countries", () => {
  test("is read by numeric id, alpha-2 id or the property iso_a2", async () => {
    const { countries } = await read(
      collection(
        country({}),
        country({ id: "TR" }),
        country({ id: undefined, properties: { iso_a2: "IQ" } }),
      ),
    );
    expect(countries.map((shape) => shape.code)).toEqual(["SY", "TR", "IQ"]);
  });

  test("says itself what is disputed, and such an area needs no id", async () => {
    const { countries, borders } = await read(
      collection(country({ id: undefined, properties: { name: "Line", disputed: true } })),
    );
    expect(countries[0]).toMatchObject({ disputed: true });
    expect(countries[0]?.code).toBeUndefined();
    expect(borders.map((border) => border.disputed)).toEqual([true]);
  });
});
