import fc from "fast-check";
import { expect, it } from "vitest";
import { fold, foldText } from "./fold";

it.each([
  ["الأحياء الشرقيّة", "الاحيا الشرقيه"],
  ["حـــلب ٢٩", "حلب 29"],
  ["ﻻ ﷺ", "لا صلي الله عليه وسلم"],
  ["İSTANBUL'da «Ё»", 'istanbul\'da "е"'],
  ["U.S.—Russia’s", "u.s.-russia's"],
])("folds %s", (text, folded) => expect(fold(text).text).toBe(folded));

it("leads back to the characters of the original, marks and a final hamza with them", () => {
  const text = "قال أمسِ الأربعاءَ: نعم";
  const folded = fold(text);
  const at = folded.text.indexOf("الاربعا");
  expect(text.slice(...folded.chars(at, at + 7))).toBe("الأربعاءَ");
});

it("cuts for any stretch of any text what folds to that stretch or more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
      const folded = fold(text);
      const [start, end] = [a, b]
        .map((n) => n % (folded.text.length + 1))
        .sort((x, y) => x - y) as [number, number];
      const [from, to] = folded.chars(start, end);
      expect(0 <= from && from <= to && to <= text.length).toBe(true);
      expect(foldText(text.slice(from, to))).toContain(folded.text.slice(start, end));
      expect(folded.at(from)).toBeLessThanOrEqual(start);
    }),
  );
});
