import { describe, expect, it } from "vitest";
import { speak } from "#lib/messages/speak";
import { type PlacedFeature, type TileFeature, tileParts } from "./tile-parts";

const words = speak("en");
const mark = (over: Record<string, unknown> = {}): PlacedFeature => ({
  position: [37.17, 36.2],
  properties: {
    id: "a",
    kind: "clearance",
    occurrence: "happened",
    verification: "single-source",
    role: "scene",
    anchor: true,
    metres: 4700,
    start: 17_167,
    end: 17_167,
    "name:en": "Aleppo",
    "name:ar": "حلب",
    ...over,
  },
});
const area = (over: Record<string, unknown> = {}): TileFeature => ({
  properties: {
    id: "SY",
    drawn: "country",
    role: "scene",
    "name:en": "Syria",
    lng: 38.5,
    lat: 35,
    count: 3,
    fighting: 2,
    relief: 1,
    ...over,
  },
});

describe("tileParts", () => {
  it("words a mark as a page does: its place, what happened and how far off it may be", () => {
    const { labels, doubts } = tileParts(words, [mark()], []);
    expect(labels).toMatchObject([{ name: "Aleppo", line: "clearance", ids: ["a"], tab: false }]);
    expect(doubts).toMatchObject([{ metres: 4700, text: "placed to within 4.7 km" }]);
    expect(tileParts(speak("ar"), [mark()], []).labels[0]?.name).toBe("حلب");
  });

  it("counts the marks of one position as one stack, and one that tiles repeat once", () => {
    const marks = [mark(), mark(), mark({ id: "b" }), mark({ id: "c", anchor: false })];
    const { labels } = tileParts(words, marks, []);
    expect(labels).toMatchObject([{ line: "2 clearances", ids: ["a", "b"], promise: true }]);
  });

  it("words each of five hundred marks, and leaves the circles of more to the tiles", () => {
    const marks = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        ...mark({ id: `m${i}` }),
        position: [i / 10, 0] as const,
      }));
    const few = tileParts(words, marks(500), []);
    expect([few.doubts.length, few.crowded]).toEqual([500, false]);
    const many = tileParts(words, marks(501), []);
    expect([many.doubts.length, many.labels.length, many.crowded]).toEqual([0, 0, true]);
  });

  it("says of what is ahead its date as the event gives it, no more precise than that", () => {
    const planned = (over: object) =>
      tileParts(words, [mark({ occurrence: "planned", kind: "talks", ...over })], []).labels[0]
        ?.line;
    expect(planned({ start: 17_167, end: 17_197 })).toBe("talks, planned, January 2017");
    expect(planned({ when: "2017-01-03~" })).toBe("talks, planned, about 3 Jan");
  });

  it("draws a measured area at its size, with the words that it is no boundary", () => {
    const { discs } = tileParts(words, [mark({ measured: "966 har;2.5 km2" })], []);
    const lines = ["966 ha, size at true scale", "extent not reported"];
    expect(discs).toMatchObject([
      { squareMetres: 9_660_000, group: "hazard", lines },
      { squareMetres: 2_500_000 },
    ]);
  });

  it("names each area once, with its count, its groups and what finds its events", () => {
    const region = area({
      id: "r",
      drawn: "region",
      metres: 75_000,
      count: 1,
      event: "e",
      start: 17_167,
      end: 17_167,
      kind: "aid",
    });
    const { areas } = tileParts(words, [], [area(), area(), region]);
    expect(areas).toMatchObject([
      {
        id: "SY",
        shape: { type: "country", code: "SY" },
        name: "Across Syria",
        line: "3 events",
        groups: ["fighting", "relief"],
        ids: [],
        clauses: { country: ["SY"], precision: ["country"] },
      },
      { id: "r", shape: { type: "tiled" }, line: "aid", ids: ["e"] },
    ]);
  });

  it("puts no more areas into words than have a label, those of most events", () => {
    const many = Array.from({ length: 66 }, (_, i) => area({ id: `region-${i}`, count: i + 2 }));
    const { areas } = tileParts(words, [], many);
    expect(areas.map(({ name, line }) => [name, line]).slice(62)).toEqual([
      ["Across Syria", "5 events"],
      ["Across Syria", "4 events"],
      ["", ""],
      ["", ""],
    ]);
    expect(areas.at(-1)).toMatchObject({ id: "region-0", groups: ["fighting", "relief"] });
  });

  it("tells what is played of its step alone, and of areas the steps that they show in", () => {
    const play = { from: "2017-01-01", to: "2017-01-31", steps: 31, step: 2, cumulative: false };
    const marks = [mark({ s0: 0, s1: 2 }), mark({ id: "b", s0: 3, s1: 3 })];
    const areas = [area({ w2: 2, w3: 1, c2: 2, c3: 3 }), area({ id: "TR", w4: 1, c4: 1 })];
    const found = tileParts(words, marks, areas, play);
    expect(found.labels.flatMap(({ ids }) => ids)).toEqual(["a"]);
    expect(found.areas).toMatchObject([{ id: "SY", line: "2 events" }]);
    expect(found.played?.map(({ id, steps }) => [id, steps])).toEqual([
      ["SY", [2, 3]],
      ["TR", [4]],
    ]);
    const soFar = tileParts(words, marks, areas, { ...play, step: 4, cumulative: true });
    expect(soFar.labels.flatMap(({ ids }) => ids).sort()).toEqual(["a", "b"]);
  });
});
