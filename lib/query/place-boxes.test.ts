import destination from "@turf/destination";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circleBox } from "#geo/circle-box";
import { inBBox } from "#geo/position";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { generateEvents } from "#lib/query/generate";
import { placeBoxes } from "#lib/query/place-boxes";

const [blank] = generateEvents(1);
const scene: Place = {
  role: "scene",
  name: { en: "Somewhere" },
  precision: "city",
  evidence: "stated",
  position: [37, 36],
};

function at(place: Place, geometry: NewsEvent["geometry"] = null) {
  if (!blank) throw new Error("the generator made nothing");
  const event = { ...blank, geometry, properties: { ...blank.properties, places: [place] } };
  return placeBoxes(event, place);
}

describe("the ground a place covers", () => {
  it("is its position, for a point", () => expect(at(scene)).toEqual([[37, 36, 37, 36]]));

  it("is nothing, for a sea and for a country of no known code", () => {
    expect(at({ ...scene, precision: "sea" })).toEqual([]);
    expect(at({ ...scene, precision: "country", country: "ZZ" })).toEqual([]);
  });

  it("is the country's parts, so that Russia does not span the Earth", () => {
    const boxes = at({ ...scene, precision: "country", country: "RU" });
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.some((box) => inBBox([37.6, 55.7], box))).toBe(true);
    expect(boxes.some((box) => inBBox([-100, 60], box))).toBe(false);
  });

  it("is a reported shape's, part by part, in place of its position", () => {
    const ring = (lng: number): [number, number][] => [
      [lng, 0],
      [lng + 1, 0],
      [lng + 1, 2],
      [lng, 0],
    ];
    const coordinates = [[ring(178)], [ring(-179)]];
    expect(at(scene, { type: "MultiPolygon", coordinates })).toEqual([
      [178, 0, 179, 2],
      [-179, 0, -178, 2],
    ]);
  });
});

describe("the box around a circle", () => {
  it("holds every point of its edge, and ends where the circle does in the north", () => {
    const centre = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -89, max: 89, noNaN: true }),
    );
    fc.assert(
      fc.property(centre, fc.integer({ min: 1, max: 500_000 }), (position, metres) => {
        const box = circleBox(position, metres - 1e-3);
        const around = circleBox(position, metres + 1e-3);
        for (let bearing = 0; bearing < 360; bearing += 15) {
          const [lng = 0, lat = 0] = destination(position, metres / 1000, bearing).geometry
            .coordinates;
          const wrapped = ((((lng + 180) % 360) + 360) % 360) - 180;
          expect(inBBox([wrapped, lat], around)).toBe(true);
        }
        const [, lat = 0] = destination(position, metres / 1000, 0).geometry.coordinates;
        if (box[3] < 90) expect(lat).toBeGreaterThan(box[3]);
      }),
    );
  });

  it("crosses the antimeridian, and takes every longitude round a pole", () => {
    const [west, , east] = circleBox([179.9, 0], 75_000);
    expect(west).toBeGreaterThan(east);
    expect(circleBox([0, 89.9], 75_000)).toEqual([-180, expect.any(Number), 180, 90]);
  });
});
