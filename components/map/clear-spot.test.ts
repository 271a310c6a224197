import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, boxesOverlap, clearSpot, type Ground, homeSpot, type Point } from "./clear-spot";

const SIZE = { width: 160, height: 30 };
const VIEW = { width: 800, height: 600 };

const holds = ({ left, top, right, bottom }: Box, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** A view in which these boxes are taken and the area is drawn in this one. */
function ground(area: Box, taken: readonly Box[] = []): Ground {
  return {
    ...VIEW,
    covers: (box) => taken.some((one) => boxesOverlap(one, box)),
    inside: (point) => holds(area, point),
  };
}

const around = ({ x, y }: Point): Box => ({
  left: x - SIZE.width / 2,
  right: x + SIZE.width / 2,
  top: y - SIZE.height / 2,
  bottom: y + SIZE.height / 2,
});
const SMALL: Box = { left: 380, top: 280, right: 430, bottom: 320 };
const WIDE: Box = { left: 100, top: 100, right: 700, bottom: 500 };

describe("clearSpot", () => {
  it("stands at home in an area that is wide enough", () => {
    const home = { x: 400, y: 300 };
    expect(clearSpot(home, SIZE, ground(WIDE))).toEqual({ centre: home, from: home, led: false });
  });

  it("asks for no more than home where no other place is to be sought", () => {
    const home = { x: 400, y: 300 };
    expect(homeSpot(home, SIZE, ground(WIDE))).toEqual({ centre: home, from: home, led: false });
    expect(homeSpot(home, SIZE, ground(SMALL))).toBeUndefined();
    const mark = { left: 390, top: 290, right: 410, bottom: 310 };
    expect(homeSpot(home, SIZE, ground(WIDE, [mark]))).toBeUndefined();
    expect(homeSpot({ x: 20, y: 300 }, SIZE, ground({ ...WIDE, left: -200 }))).toBeUndefined();
  });

  it("leads no further than an eye follows", () => {
    const all = { left: 0, top: 0, right: 800, bottom: 500 };
    const spot = clearSpot({ x: 400, y: 60 }, SIZE, ground(SMALL, [all]), "any");
    expect(spot).toBeUndefined();
  });

  it("makes room for a mark without leaving a wide area", () => {
    const mark = { left: 390, top: 290, right: 410, bottom: 310 };
    const spot = clearSpot({ x: 400, y: 300 }, SIZE, ground(WIDE, [mark]));
    expect(spot?.led).toBe(false);
    expect(spot && holds(WIDE, spot.centre)).toBe(true);
  });

  it("stands beside an area that it would hide, with a leader", () => {
    const home = { x: 400, y: 300 };
    const spot = clearSpot(home, SIZE, ground(SMALL));
    expect(spot).toMatchObject({ from: home, led: true });
    expect(spot && holds(around(spot.centre), home)).toBe(false);
  });

  it("leads past words: none of them lies on the way", () => {
    const words = { left: 300, top: 325, right: 560, bottom: 345 };
    const spot = clearSpot({ x: 400, y: 300 }, SIZE, ground(SMALL, [words]));
    if (!spot) throw new Error("no spot");
    for (let share = 0; share <= 1; share += 0.01) {
      const x = spot.from.x + (spot.centre.x - spot.from.x) * share;
      const y = spot.from.y + (spot.centre.y - spot.from.y) * share;
      expect(holds(words, { x, y })).toBe(false);
    }
  });

  it("starts its leader beside the words that stand on an area's home", () => {
    const words = { left: 395, top: 285, right: 500, bottom: 310 };
    const spot = clearSpot({ x: 400, y: 300 }, SIZE, ground(SMALL, [words]));
    expect(spot && holds(words, spot.from)).toBe(false);
    expect(spot && holds(SMALL, spot.from)).toBe(true);
  });

  it("stands in what is in view of an area whose home is not", () => {
    const area = { left: -500, top: 200, right: 300, bottom: 1500 };
    const spot = clearSpot({ x: -100, y: 900 }, SIZE, ground(area));
    expect(spot?.led).toBe(false);
    expect(spot && holds(area, spot.centre)).toBe(true);
    expect(spot && holds({ left: 0, top: 0, right: 800, bottom: 600 }, spot.centre)).toBe(true);
  });

  it("is nowhere where nothing of the area is in view", () => {
    const area = { left: 900, top: 0, right: 1000, bottom: 100 };
    expect(clearSpot({ x: 950, y: 50 }, SIZE, ground(area))).toBeUndefined();
  });

  it("never covers anything and never leaves the view, whatever is on the map", () => {
    const box = fc
      .record({ left: fc.nat(780), top: fc.nat(580), w: fc.nat(150), h: fc.nat(90) })
      .map(({ left, top, w, h }) => ({ left, top, right: left + w, bottom: top + h }));
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 12 }), (area, taken) => {
        const home = { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 };
        const spot = clearSpot(home, SIZE, ground(area, taken));
        if (!spot) return;
        const own = around(spot.centre);
        expect(taken.filter((one) => boxesOverlap(one, own))).toEqual([]);
        expect(own.left >= 0 && own.top >= 0 && own.right <= 800 && own.bottom <= 600).toBe(true);
      }),
    );
  });
});
