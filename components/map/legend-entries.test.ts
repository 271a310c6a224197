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
  legendOf({ marks: [], areas: [], layers: new Set(), ...picture }).map(({ key }) => key);

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
    expect(keys({ layers: new Set(["disc", "doubt"]) })).toEqual(["disc", "doubt"]);
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
