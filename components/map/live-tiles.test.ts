import { describe, expect, it } from "vitest";
import { boxesOf, newestRev, splitRev, withRev } from "./live-tiles";

const REV = "8-0a1b2c3d4e-build123";

describe("the revision in a tile's address", () => {
  it.each(["/api/tiles/{z}/{x}/{y}", "/api/tiles/{z}/{x}/{y}?kind=talks&q=a+b"])(
    "is taken from a template and put back where it was: %s",
    (bare) => {
      const tiles = withRev(bare, REV);
      expect(splitRev(tiles)).toEqual({ template: bare, rev: REV });
      expect(tiles).toBe(`${bare}${bare.includes("?") ? "&" : "?"}rev=${REV}`);
    },
  );

  it("is the newer of the page's and the stream's", () => {
    expect(newestRev(REV, 7)).toBe(REV);
    expect(newestRev(REV, 12)).toBe("12-0a1b2c3d4e-build123");
  });
});

describe("what changes touch", () => {
  const base = { revision: 9, everything: false };
  const bbox = [37, 36, 37, 36] as const;

  it("is where the changed events stand and stood, and nowhere for those without a place and for tours", () => {
    const changes = [
      { revision: 9, id: "a", version: 1, bbox },
      { revision: 10, id: "b", version: 1 },
      { revision: 11, tour: "syria", version: 2 },
    ];
    expect(boxesOf({ ...base, changes })).toEqual([bbox]);
  });

  it("is everything where an event was taken back, or not every change was told", () => {
    expect(boxesOf({ ...base, changes: [{ revision: 9, id: "a" }] })).toBeUndefined();
    expect(boxesOf({ ...base, everything: true, changes: [] })).toBeUndefined();
  });
});
