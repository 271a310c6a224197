import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterProblem, textProblem } from "./text";

describe("text is refused", () => {
  it.each([
    ["a NUL", "a\0b", "U+0000"],
    ["an escape", "\u001b[31m", "U+001B"],
    ["a C1 control", "a\u0085", "U+0085"],
    ["half of a surrogate pair", "\ud83d", "U+D83D"],
    ["the other half first", "\ude00\ud83d", "U+DE00"],
    ["what is left of a lost character", "Al\ufffdpo", "U+FFFD"],
    ["a left-to-right override, even closed", "\u202dabc\u202c", "U+202D"],
    ["a right-to-left override, even closed", "\u202eabc\u202c", "U+202E"],
    ["an embedding left open", "\u202aabc", "U+202A"],
    ["an isolate left open", "abc \u2068", "U+2068"],
    ["a closing of nothing", "abc\u2069", "U+2069"],
    ["an isolate closed as an embedding", "\u2067abc\u202c", "U+202C"],
    ["an embedding closed as an isolate", "\u202babc\u2069", "U+2069"],
    ["controls closed in the wrong order", "\u2067\u202babc\u2069\u202c", "U+2069"],
  ])("with %s", (_what, text, codePoint) => {
    expect(textProblem(text)).toContain(codePoint);
  });
});

describe("text is kept", () => {
  it.each([
    ["markup", "<script>alert(1)</script>"],
    ["line breaks and tabs", "one\n\ttwo\r\n"],
    ["direction marks and joiners", "حلب\u200f \u061c\u200dx\u200e"],
    ["isolates and embeddings that are closed", "\u2067حلب \u202aabc\u202c\u2069"],
    ["characters beyond the first plane", "😀 𐤀"],
  ])("with %s", (_what, text) => {
    expect(textProblem(text)).toBeUndefined();
  });

  it("whatever it says, once isolated", () => {
    const sound = fc.string({ unit: "grapheme" }).filter((text) => textProblem(text) === undefined);
    fc.assert(
      fc.property(sound, (text) => {
        expect(textProblem(`\u2068${text}\u2069`)).toBeUndefined();
      }),
    );
  });

  it("with any bidi control, where it is a report's own", () => {
    expect(characterProblem("\u202eabc")).toBeUndefined();
    expect(characterProblem("a\0")).toContain("U+0000");
  });
});
