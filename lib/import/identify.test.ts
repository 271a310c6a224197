import fc from "fast-check";
import { expect, it } from "vitest";
import { Occurrences, slugOf } from "./identify";

it("makes an id of any name, the same each time, and keeps the event format's form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
      expect(slugOf(name)).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
      expect(slugOf(name)).toBe(slugOf(name));
    }),
  );
});

it.each([
  ["Military Forces of Syria (2000-2024)", "military-forces-of-syria-2000-2024"],
  ["Côte d'Ivoire", "cote-d-ivoire"],
  ["São Tomé – Police", "sao-tome-police"],
])("writes %j as %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it("tells names apart that have no Latin letters, or only some", () => {
  const ids = ["قوات الأمن", "الجيش", "Армия", "Армия 2", "Армия 3", "x".repeat(200)].map(slugOf);
  expect(new Set(ids).size).toBe(ids.length);
});

it("counts what it met as a map of counts would, over many keys", () => {
  const met = new Occurrences();
  const counts = new Map<string, number>();
  for (let i = 0; i < 200_000; i++) {
    const key = `key ${i % 3 === 0 ? i % 1000 : i}`;
    const before = counts.get(key) ?? 0;
    if (met.meet(key) !== before) throw new Error(`${key} was met ${before} times`);
    counts.set(key, before + 1);
  }
  expect(counts.size).toBeGreaterThan(100_000);
});
