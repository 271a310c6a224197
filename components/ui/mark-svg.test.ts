import { describe, expect, it } from "vitest";
import { KINDS } from "#lib/event/kinds";
import { OCCURRENCES, PLACE_ROLES, VERIFICATIONS } from "#lib/event/vocabularies";
import { areaSvg, markSvg, type Paint, placelessSvg } from "./mark-svg";

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
    expect(markSvg(talks, 24)).toContain("pathLength");
    expect(markSvg(talks, 23)).not.toContain("pathLength");
    expect(markSvg(talks, 18)).toContain("<g ");
    expect(markSvg(talks, 17)).not.toContain("<g ");
  });

  it("paints with the page's tokens, and with whatever it is given", () => {
    expect(markSvg(talks, 44)).toContain("var(--g-diplomacy)");
    expect(markSvg(talks, 44, () => "#123456")).not.toContain("var(");
  });

  it("stays inside its box, selected and hovered too", () => {
    for (const role of PLACE_ROLES)
      for (const state of [{ selected: true }, { hovered: true }]) {
        const svg = markSvg({ ...talks, role, ...state }, 44);
        const starts = [...svg.matchAll(/d="M(-?[\d.]+) (-?[\d.]+)/g)];
        expect(starts.length).toBeGreaterThan(0);
        for (const [, x, y] of starts) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
        }
      }
  });

  it("is the same drawing each time: a mark has no identifiers to clash on a page", () => {
    for (const svg of [markSvg(talks, 44), areaSvg(["hazard"], 44), placelessSvg("talks", 44)])
      expect(svg).not.toMatch(/\bid="/);
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
    expect(placelessSvg("statement", 44, named)).toMatch(/<g .*stroke-dasharray/);
  });
});
