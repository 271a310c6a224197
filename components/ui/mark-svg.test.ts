import { describe, expect, it } from "vitest";
import { KINDS } from "#lib/event/kinds";
import { OCCURRENCES, PLACE_ROLES, VERIFICATIONS } from "#lib/event/vocabularies";
import { makeOutlines } from "./make-outlines";
import { areaSvg, markSvg, outlineId, type Paint, placelessSvg } from "./mark-svg";
import { OUTLINES } from "./outlines";

const named: Paint = (token) => token;
const talks = { kind: "talks", verification: "single-source" } as const;

describe("markSvg", () => {
  it("gives each kind, role, occurrence and verification a drawing of its own", () => {
    const all = KINDS.map((kind) => markSvg({ kind }, 44));
    expect(new Set(all).size).toBe(KINDS.length);
    const occurrences = OCCURRENCES.map((occurrence) => markSvg({ ...talks, occurrence }, 44));
    expect(new Set(occurrences).size).toBe(OCCURRENCES.length);
    const rings = VERIFICATIONS.map((verification) => markSvg({ ...talks, verification }, 44));
    expect(new Set(rings).size).toBe(VERIFICATIONS.length);
    expect(markSvg({ ...talks, role: "dateline" }, 44)).not.toBe(markSvg(talks, 44));
  });

  it("fills what happened with the group's hue and leaves what is planned hollow", () => {
    expect(markSvg({ ...talks, occurrence: "happened" }, 44, named)).toContain(
      'fill="g-diplomacy"',
    );
    for (const occurrence of ["planned", "expected", "postponed", "cancelled"] as const)
      expect(markSvg({ ...talks, occurrence }, 44, named)).not.toContain('fill="g-diplomacy"');
  });

  it("draws a cancelled event without its hue", () => {
    expect(markSvg({ ...talks, occurrence: "cancelled" }, 44, named)).not.toContain("diplomacy");
  });

  it("shows a count from two on, and no more than two digits", () => {
    expect(markSvg({ ...talks, count: 1 }, 44)).not.toContain("<text");
    expect(markSvg({ ...talks, count: 2 }, 44)).toContain(">2</text>");
    expect(markSvg({ ...talks, count: 345 }, 44)).toContain(">99+</text>");
  });

  it("drops the ring below 24 px and the glyph below 18", () => {
    expect(markSvg(talks, 24)).toContain("#outline-single-source-scene");
    expect(markSvg(talks, 23)).not.toContain("#outline-single-source-scene");
    expect(markSvg(talks, 18)).toContain("#outline-talks");
    expect(markSvg(talks, 17)).not.toContain("#outline-talks");
  });

  it("paints with the page's tokens, and with whatever it is given", () => {
    expect(markSvg(talks, 44)).toContain("var(--g-diplomacy)");
    expect(markSvg(talks, 44, () => "#123456")).not.toContain("var(");
  });

  it("stays inside its box, selected and hovered too", () => {
    for (const role of PLACE_ROLES)
      for (const state of [{ selected: true }, { hovered: true }]) {
        const svg = markSvg({ ...talks, role, ...state }, 44);
        const starts = [...svg.matchAll(/ d="M(-?[\d.]+) (-?[\d.]+)/g)];
        const radii = [...svg.matchAll(/ cx="22" cy="22" r="([\d.]+)"/g)];
        expect(role === "dateline" ? starts : radii).not.toEqual([]);
        for (const [, x, y] of starts)
          expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
        for (const [, r] of radii) expect(Number(r)).toBeLessThanOrEqual(22);
      }
  });

  it("is the same drawing each time: a mark has no identifiers to clash on a page", () => {
    for (const svg of [markSvg(talks, 44), areaSvg(["hazard"], 44), placelessSvg("talks", 44)])
      expect(svg).not.toMatch(/\bid="/);
  });
});

describe("what is cheap to draw", () => {
  const cheap = (svg: string) => {
    expect(svg).not.toContain("stroke-dasharray");
    for (const [line] of svg.matchAll(/<path[^>]* stroke=[^>]*>/g))
      expect(line).toMatch(/ d="M[^M]*[lL][^lLM]*"/);
  };

  it("is made of fills and straight lines: six broken or bent lines make Chromium draw a list anew with several samples a pixel", () => {
    for (const kind of KINDS) {
      cheap(placelessSvg(kind, 44));
      for (const role of PLACE_ROLES)
        for (const verification of VERIFICATIONS)
          for (const occurrence of ["happened", "ongoing", "planned", "cancelled"] as const)
            cheap(markSvg({ kind, role, verification, occurrence }, 44));
    }
    cheap(areaSvg(["hazard", "relief"], 44));
  });
});

describe("outlines", () => {
  it("are those of today's icons and shapes", () => {
    expect(OUTLINES).toEqual(makeOutlines());
  });

  it("have one for all that a drawing refers to, and none that nothing refers to", () => {
    const drawings = [
      ...KINDS.map((kind) => placelessSvg(kind, 44)),
      ...PLACE_ROLES.map((role) => markSvg({ ...talks, role, occurrence: "ongoing" }, 44)),
      markSvg({ ...talks, occurrence: "postponed" }, 44),
      areaSvg([], 44),
    ];
    const asked = drawings.flatMap((svg) => [...svg.matchAll(/href="#([^"]+)"/g)]);
    const named = Object.keys(OUTLINES).map((name) => outlineId(name as keyof typeof OUTLINES));
    expect(new Set(asked.map(([, id]) => id))).toEqual(new Set(named));
  });
});

describe("areaSvg", () => {
  it("hatches in the hue of every group, and never draws a circle or a tab", () => {
    const svg = areaSvg(["diplomacy", "relief"], 44, named);
    expect(svg).toContain('stroke="t-diplomacy"');
    expect(svg).toContain('stroke="t-relief"');
    expect(svg).not.toContain("<circle");
  });
});

describe("placelessSvg", () => {
  it("sets the kind's glyph over a broken line", () => {
    expect(placelessSvg("statement", 44, named)).toMatch(/#outline-statement.*M10 37h3\.4/);
  });
});
