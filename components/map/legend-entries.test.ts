import { describe, expect, it } from "vitest";
import { legendOf } from "./legend-entries";
import type { Picture, SeenMark } from "./picture";

const mark = (look: Partial<SeenMark["look"]>): SeenMark => ({
  id: "a",
  x: 0,
  y: 0,
  look: {
    kind: "talks",
    role: "venue",
    occurrence: "happened",
    verification: "verified",
    ...look,
  },
});
const keys = (picture: Partial<Picture>) =>
  legendOf({ marks: [], clusters: [], areas: [], discs: [], layers: new Set(), ...picture }).map(
    ({ key }) => key,
  );

describe("legendOf", () => {
  it("is empty for an empty map", () => {
    expect(keys({})).toEqual([]);
  });

  it("names only what is on the screen", () => {
    expect(keys({ marks: [mark({})] })).toEqual(["scene", "verified"]);
    expect(keys({ marks: [mark({ role: "dateline", occurrence: "planned" })] })).toEqual([
      "dateline",
      "planned",
      "verified",
    ]);
    expect(keys({ discs: ["relief"], layers: new Set(["disc", "doubt"]) })).toEqual([
      "disc",
      "doubt",
    ]);
    expect(keys({ layers: new Set(["doubt-crowded"]) })).toEqual(["doubt"]);
    expect(keys({ layers: new Set(["aside-dots", "aside-area"]) })).toEqual([
      "aside-area",
      "aside",
    ]);
  });

  it("shows circles of uncertainty dashed, and plain where all of them are", () => {
    const picture = { marks: [], clusters: [], areas: [], discs: [] };
    const dashed = (...layers: string[]) =>
      legendOf({ ...picture, layers: new Set(layers) }).map(
        (entry) => "dashed" in entry && entry.dashed,
      );
    expect(dashed("doubt-crowded")).toEqual([false]);
    expect(dashed("doubt-crowded", "doubt")).toEqual([true]);
  });

  it("says what a number on the map is", () => {
    const cluster = { position: [0, 0], count: 12, cell: "3/1/1" } as const;
    expect(keys({ clusters: [{ ...cluster, groups: [] }] })).toEqual(["cluster"]);
    const one = { ...cluster, groups: ["fighting"] } as const;
    expect(keys({ clusters: [one] })).toEqual(["cluster-mixed"]);
    const rings: Picture["clusters"] = [one, { ...cluster, groups: ["fighting", "diplomacy"] }];
    expect(keys({ clusters: rings })).toEqual(["cluster-mixed", "diplomacy", "fighting"]);
  });

  it("shows a measured area in the hue of the event that was measured", () => {
    const picture: Picture = {
      marks: [],
      clusters: [],
      areas: [],
      discs: ["relief"],
      layers: new Set(["disc"]),
    };
    expect(legendOf(picture)).toEqual([{ type: "disc", key: "disc", group: "relief" }]);
  });

  it("explains hues once there are two of them, those of areas included", () => {
    expect(keys({ marks: [mark({})], areas: ["diplomacy"] })).toEqual([
      "scene",
      "verified",
      "area",
    ]);
    expect(keys({ marks: [mark({})], areas: ["relief"] })).toEqual([
      "scene",
      "verified",
      "diplomacy",
      "relief",
      "area",
    ]);
  });
});
