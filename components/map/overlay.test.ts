import distance from "@turf/distance";
import { describe, expect, it } from "vitest";
import type { MapDisc, MapDoubt } from "./map-props";
import { overlayAt } from "./overlay";

const at = [37.174, 36.204] as const;
const doubt: MapDoubt = { position: at, metres: 4700, text: "placed to within 4.7 km" };
const disc: MapDisc = {
  id: "a/0",
  position: at,
  squareMetres: 9_660_000,
  group: "hazard",
  lines: ["966 ha, size at true scale", "extent not reported"],
};

const metresFrom = (to: readonly number[] | undefined) =>
  distance([...at], [...(to ?? [])], { units: "meters" });

describe("overlayAt", () => {
  it("draws an uncertainty circle at true scale, from the zoom at which its mark is smaller", () => {
    expect(overlayAt([], [doubt], 6).doubts.features).toHaveLength(0);
    const [circle] = overlayAt([], [doubt], 12).doubts.features;
    for (const corner of circle?.geometry.coordinates[0] ?? [])
      expect(metresFrom(corner)).toBeCloseTo(4700, -1);
  });

  it("draws 966 ha as a circle of 1,753.5 m", () => {
    const [circle] = overlayAt([disc], [], 12).discs.features;
    expect(metresFrom(circle?.geometry.coordinates[0]?.[0])).toBeCloseTo(1753.5, 0);
  });

  it("says a disc's words as soon as the disc shows, and not before", () => {
    expect(overlayAt([disc], [], 5).notes.features).toHaveLength(0);
    expect(overlayAt([disc], [], 12).notes.features).toHaveLength(1);
  });

  it("sets the disc's words between disc and circle where there is room, else below both", () => {
    const far = (zoom: number) => {
      const notes = overlayAt([disc], [doubt], zoom).notes.features;
      const note = notes.find(({ properties }) => properties?.of === "disc");
      return metresFrom(note?.geometry.coordinates);
    };
    expect(far(12.5)).toBeCloseTo(1753.5, 0);
    expect(far(10)).toBeGreaterThanOrEqual(4699);
  });
});
