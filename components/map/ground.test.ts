import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "#geo/position";
import type { Box } from "./clear-spot";
import { type Asked, Surroundings } from "./ground";

/** A map on which these boxes are drawn, that counts how often it is asked. */
function mapWith(drawn: readonly (Box & { readonly layer: string })[]) {
  const asked = { times: 0 };
  const everywhere = [
    [0, 0],
    [1440, 900],
  ];
  const map = {
    getContainer: () => ({ clientWidth: 1440, clientHeight: 900 }),
    getLayer: () => ({}),
    project: ([lng]: Position) => ({ x: lng, y: 450 }),
    queryRenderedFeatures: (of: object) => {
      asked.times++;
      const [[left, top], [right, bottom]] = (Array.isArray(of)
        ? of
        : everywhere) as unknown as Corners;
      return drawn
        .filter((d) => d.left < right && left < d.right && d.top < bottom && top < d.bottom)
        .map(({ layer, ...box }) => ({
          layer: { id: layer },
          properties: { id: layer },
          geometry: { type: "Point", coordinates: [box.left, box.top, box.right, box.bottom] },
        }));
    },
  } as unknown as Asked;
  return { map, asked };
}

type Corners = readonly [readonly [number, number], readonly [number, number]];

const boxes = fc
  .tuple(
    fc.nat(1300),
    fc.nat(800),
    fc.integer({ min: 1, max: 140 }),
    fc.integer({ min: 1, max: 90 }),
  )
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

describe("Surroundings", () => {
  it("never says that a box is free on which something is drawn, and is right to 8 px", () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 12 }), boxes, (drawn, box) => {
        const { map } = mapWith(drawn.map((one) => ({ ...one, layer: "names" })));
        const covers = new Surroundings(map).of("SY", [], "words").covers(box);
        const near = (by: number) =>
          drawn.some(
            (d) =>
              d.left - by < box.right &&
              box.left < d.right + by &&
              d.top - by < box.bottom &&
              box.top < d.bottom + by,
          );
        if (near(0)) expect(covers).toBe(true);
        if (!near(8)) expect(covers).toBe(false);
      }),
    );
  });

  it("covers names of the base map and words only where a label cannot help it, marks and other labels never", () => {
    const box = { left: 100, top: 100, right: 200, bottom: 130 };
    const { map } = mapWith([{ ...box, layer: "city-names" }]);
    const surroundings = new Surroundings(map);
    expect(surroundings.of("SY", [], "names").covers(box)).toBe(true);
    expect(surroundings.of("SY", [], "words").covers(box)).toBe(false);
    expect(surroundings.of("SY", [box], "words").covers(box)).toBe(true);
    const over = (layer: string) =>
      new Surroundings(mapWith([{ ...box, layer }]).map).of("SY", [], "marks").covers(box);
    expect(["names", "arc", "marks", "clusters"].map(over)).toEqual([false, false, true, true]);
  });

  it("is free beside an arc, which is no box", () => {
    // On this map a degree of longitude is a pixel, and the equator stands at 450.
    const coordinates = [
      [100, 0],
      [400, 0],
      [400, 60],
    ];
    const feature = {
      layer: { id: "arc" },
      properties: {},
      geometry: { type: "LineString", coordinates },
    };
    const { map } = mapWith([]);
    const asked = { ...map, queryRenderedFeatures: () => [feature] } as unknown as Asked;
    const { covers } = new Surroundings(asked).of("SY", [], "words");
    const around = (x: number, y: number) => ({
      left: x - 20,
      top: y - 10,
      right: x + 20,
      bottom: y + 10,
    });
    expect([covers(around(250, 450)), covers(around(400, 430))]).toEqual([true, true]);
    expect([covers(around(250, 425)), covers(around(360, 400))]).toEqual([false, false]);
  });

  it("asks the map no more for forty areas than for one", () => {
    const drawn = Array.from({ length: 60 }, (_, i) => {
      const [left, top] = [(i * 173) % 1400, (i * 89) % 860];
      return { left, top, right: left + 120, bottom: top + 30, layer: "names" };
    });
    const { map, asked } = mapWith(drawn);
    const surroundings = new Surroundings(map);
    const look = (area: string) => {
      const ground = surroundings.of(area, [], "names");
      for (let x = 0; x < 1300; x += 24)
        for (let y = 0; y < 850; y += 24) {
          ground.covers({ left: x, top: y, right: x + 110, bottom: y + 30 });
          ground.inside({ x, y });
        }
    };
    look("SY");
    const once = asked.times;
    for (let i = 0; i < 40; i++) look(`area-${i}`);
    expect(asked.times).toBe(once);
  });
});
