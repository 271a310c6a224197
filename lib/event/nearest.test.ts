import { expect, it } from "vitest";
import { KINDS } from "./kinds";
import { nearest } from "./nearest";

it.each([
  ["clearence", "clearance"],
  ["cease-fire", "ceasefire"],
  ["AIRSTRIKE", "airstrike"],
  ["battel", "battle"],
  ["air strike", "airstrike"],
  ["talk", "talks"],
])("takes %s for %s", (word, kind) => {
  expect(nearest(word, KINDS)).toBe(kind);
});

it.each(["xyz", "", "war", "x".repeat(100_000)])("takes no kind for %.10s", (word) => {
  expect(nearest(word, KINDS)).toBeUndefined();
});
