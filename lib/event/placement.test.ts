import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryEvent, eventAt } from "./arbitrary-event";
import type { NewsEvent, Place } from "./news-event";
import { anchorOf, placementOf } from "./placement";
import { PLACE_ROLES } from "./vocabularies";

const city = (role: Place["role"], lng = 37.62): Place => ({
  role,
  name: { en: "Moscow" },
  precision: "city",
  position: [lng, 55.75],
  coordinateUncertaintyInMeters: 5_000,
  uncertaintyBasis: "assumed",
  evidence: "stated",
});
const syria = (role: Place["role"]): Place => ({
  role,
  name: { en: "Syria" },
  precision: "country",
  country: "SY",
  evidence: "stated",
});
const region = (role: Place["role"]): Place => ({
  ...city(role),
  precision: "region",
  coordinateUncertaintyInMeters: 75_000,
});
const sea = (role: Place["role"]): Place => ({
  role,
  name: { en: "the Mediterranean" },
  precision: "sea",
  evidence: "stated",
});

const everyRole = fc.option(fc.constantFrom(...PLACE_ROLES), { nil: undefined });

describe("an area gets no point", () => {
  it("draws a country by its shape, without a position and without a radius", () => {
    const { class: placed, marks } = placementOf(eventAt([syria("scene")]));
    expect(placed).toBe("area");
    expect(marks).toMatchObject([{ drawn: "country", anchor: true }]);
    expect(marks[0]).not.toHaveProperty("position");
    expect(marks[0]).not.toHaveProperty("metres");
  });

  it("draws a region as an area, with the radius that it is known by", () => {
    const { class: placed, marks } = placementOf(eventAt([region("scene")]));
    expect(placed).toBe("area");
    expect(marks).toMatchObject([{ drawn: "region", metres: 75_000 }]);
  });

  it("draws a reported shape as that shape, whatever the anchor's precision", () => {
    const ring: [number, number][] = [
      [37, 36],
      [38, 36],
      [38, 37],
      [37, 36],
    ];
    for (const place of [city("scene"), syria("scene")]) {
      const event: NewsEvent = {
        ...eventAt([place]),
        geometry: { type: "Polygon", coordinates: [ring] },
      };
      const { class: placed, marks } = placementOf(event);
      expect(placed).toBe("area");
      expect(marks[0]).toMatchObject({ drawn: "shape", anchor: true });
      expect(marks[0]).not.toHaveProperty("position");
    }
  });

  it("counts an event at sea as without a place", () => {
    expect(placementOf(eventAt([sea("scene")]))).toEqual({ class: "unplaced", marks: [] });
  });

  it("holds for every event: only a point or a region has a position, and each has a radius", () => {
    fc.assert(
      fc.property(arbitraryEvent, everyRole, (event, role) => {
        for (const { drawn, position, metres } of placementOf(event, role).marks) {
          expect(position !== undefined).toBe(drawn === "point" || drawn === "region");
          expect(metres !== undefined).toBe(position !== undefined);
        }
      }),
    );
  });
});

describe("a place has a role", () => {
  it("stands at the scene before the venue before the dateline, in whatever order they come", () => {
    const places = [city("dateline", 1), city("venue", 2), city("scene", 3)];
    expect(anchorOf(eventAt(places))?.role).toBe("scene");
    expect(anchorOf(eventAt(places.slice(0, 2)))?.role).toBe("venue");
    expect(anchorOf(eventAt(places.slice(0, 1)))?.role).toBe("dateline");
  });

  it("stands at the first of several scenes; the others are secondary marks", () => {
    const { marks } = placementOf(eventAt([city("scene", 1), city("scene", 2)]));
    expect(marks.map(({ anchor, position }) => [anchor, position?.[0]])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it("never stands at a subject: a statement about Aleppo is no event in Aleppo", () => {
    const about = placementOf(eventAt([city("subject")]));
    expect(about.class).toBe("unplaced");
    expect(about.marks).toMatchObject([{ role: "subject", anchor: false }]);
    const announced = placementOf(eventAt([city("subject", 37), city("dateline", 38)]));
    expect(announced.class).toBe("point");
    expect(announced.marks.map(({ role, anchor }) => [role, anchor])).toEqual([
      ["dateline", true],
      ["subject", false],
    ]);
  });

  it("stands, asked for a role, at its first place of that role and nowhere else", () => {
    const event = eventAt([city("dateline"), syria("subject")]);
    expect(placementOf(event, "subject")).toMatchObject({
      class: "area",
      marks: [
        { role: "subject", anchor: true },
        { role: "dateline", anchor: false },
      ],
    });
    expect(placementOf(event, "venue").class).toBe("unplaced");
  });

  it("holds for every event: it is counted once, at its anchor, which comes first", () => {
    fc.assert(
      fc.property(arbitraryEvent, everyRole, (event, role) => {
        const { class: placed, marks } = placementOf(event, role);
        const anchors = marks.filter(({ anchor }) => anchor);
        expect(anchors).toHaveLength(placed === "unplaced" ? 0 : 1);
        if (anchors.length > 0) expect(marks[0]?.anchor).toBe(true);
        for (const mark of anchors) {
          expect(mark.place).toBe(anchorOf(event, role));
          if (role === undefined) expect(mark.role).not.toBe("subject");
        }
      }),
    );
  });
});
