import { describe, expect, it } from "vitest";
import type { Place } from "#lib/event/news-event";
import { RecentPlaces } from "./recent-places";

const place = (number: number, over: Partial<Place> = {}): Place => ({
  role: "scene",
  name: { en: `Place ${number}` },
  precision: "city",
  evidence: "stated",
  position: [(number % 360) - 180, Math.floor(number / 360) / 4 - 80],
  ...over,
});

describe("places met lately", () => {
  it("are worked out once, however many come between", () => {
    const recent = new RecentPlaces();
    let made = 0;
    const code = (number: number) => recent.code(place(number), () => made++);
    for (let number = 0; number < 20_000; number++) expect(code(number)).toBe(number);
    for (let number = 0; number < 20_000; number++) expect(code(number)).toBe(number);
    expect(made).toBe(20_000);
  });

  it("are told apart at one position by all that their code is made of", () => {
    const recent = new RecentPlaces();
    const places = [
      place(1),
      place(1, { country: "SY" }),
      place(1, { name: { en: "Place 1", ar: "مكان" } }),
      place(1, { coordinateUncertaintyInMeters: 300 }),
      place(1, { id: "a" }),
    ];
    for (const _ of ["first", "again"])
      for (const [number, one] of places.entries())
        expect(recent.code(one, () => number)).toBe(number);
  });

  it("are forgotten past 65,536, and then worked out again", () => {
    const recent = new RecentPlaces();
    let made = 0;
    const code = (number: number) =>
      recent.code(place(number), () => {
        made++;
        return number;
      });
    for (let number = 0; number < 70_000; number++) code(number);
    expect(made).toBe(70_000);
    for (const number of [0, 65_536, 69_999]) expect(code(number)).toBe(number);
    expect(made).toBe(70_002);
  });
});
