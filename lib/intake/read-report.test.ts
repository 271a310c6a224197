import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import type { ReadResult } from "./candidate";
import { readReport } from "./read-report";
import { MAX_LENGTH } from "./text-problems";

const gazetteer = loadGazetteer();
const published = "2016-12-29";
const read = (text: string, more: { published?: string; lang?: string } = { published }) =>
  readReport(text, { gazetteer, ...more });
const codes = ({ problems }: ReadResult) => problems.map(({ code }) => code);

/** Every stretch of text that a result points at. */
function spansOf({ mentions, candidates, sentences, problems }: ReadResult) {
  return [
    ...mentions.flatMap(({ chars }) => chars),
    ...sentences.map(({ chars }) => chars),
    ...problems.flatMap(({ chars }) => (chars ? [chars] : [])),
    ...candidates.flatMap((one) => [
      ...one.sources,
      ...[
        one.kind,
        one.occurrence,
        ...(one.when ? [one.when] : []),
        ...one.places,
        ...one.measures,
        ...one.actors,
        ...one.attributedTo,
      ].flatMap(({ chars }) => chars),
    ]),
  ];
}

describe("what cannot be read is said in words", () => {
  it.each<[what: string, text: string, code: string]>([
    ["an empty text", "", "empty"],
    ["nothing but white space", " \n\t ", "empty"],
    ["nothing but numbers", "12 34 56.7 2016", "no-language"],
    ["Persian", "رئیس جمهور گفت که این گفتگوها در تهران برگزار شده است و برای صلح است", "language"],
    ["Japanese", "シリアの停戦についてロシアとトルコが合意した。", "language"],
    [
      "French",
      "Les négociations sur la Syrie ont été suspendues dans la ville de Genève",
      "language",
    ],
    ["HTML", "<p>A bomb exploded in Aleppo on Tuesday.</p>", "markup"],
    ["bidi controls", "A bomb exploded in \u202eAleppo\u202c on Tuesday.", "bidi"],
    ["a word in two scripts", "A bomb exploded in \u0410leppo on Tuesday.", "mixed-scripts"],
    [
      "a text without an event",
      "The weather was fine and the sea was calm in the morning.",
      "no-events",
    ],
    ["no day of publication", "A bomb exploded in Aleppo yesterday.", "no-published"],
  ])("%s", (what, text, code) => {
    const result = read(text, what.startsWith("no day") ? {} : { published });
    expect(codes(result)).toContain(code);
    expect(result.problems.every(({ message }) => /^\S.*[.]$/.test(message))).toBe(true);
  });

  it("names the language that it does not read", () =>
    expect(read("シリアの停戦についてロシアとトルコが合意した。").problems[0]?.message).toContain(
      "Japanese",
    ));

  it("does not guess a relative time without a day of publication", () => {
    const { candidates, problems } = read("A bomb exploded in Aleppo yesterday.", {});
    expect(candidates[0]?.when).toBeUndefined();
    expect(problems.find(({ code }) => code === "time")?.message).toContain("yesterday");
  });

  it("says that a day of publication is none", () =>
    expect(
      codes(read("A bomb exploded in Aleppo yesterday.", { published: "29/12/2016" })),
    ).toContain("published"));

  it("reads 5 MB only up to its bound, and says so", () => {
    const text = "A bomb exploded in Aleppo on Tuesday. The weather was fine.\n".repeat(85_000);
    expect(text.length).toBeGreaterThan(5_000_000);
    const result = read(text.slice(0, 400).padEnd(5_100_000, " "));
    expect(codes(result)).toContain("too-long");
    expect(spansOf(result).filter(([start]) => start > MAX_LENGTH)).toEqual([]);
  });

  it("does not make people of families", () => {
    const { candidates, problems } = read("1,200 families fled Manbij on Monday.");
    expect(candidates.flatMap(({ measures }) => measures)).toEqual([]);
    expect(problems.find(({ code }) => code === "measure")?.message).toContain("families");
  });
});

describe("a capital, a demonym and a name are no places", () => {
  it.each([
    ["Moscow and Ankara want a ceasefire.", []],
    ["The University of Aleppo opened and Russian troops left Homs.", ["homs"]],
    ["The Riyadh agreement was signed in Jeddah on Monday.", ["jeddah"]],
    ["Турция и Москва договорились; в Анкаре прошла встреча.", ["ankara"]],
    ["Halep Üniversitesi açıklama yaptı; Ankara'da patlama oldu.", ["ankara"]],
    ["قال محافظ حلب إن موسكو وأنقرة اتفقتا على لقاء في دمشق.", ["damascus"]],
  ])("%s", (text, ids) =>
    expect(
      read(text)
        .mentions.filter(({ type }) => type === "place")
        .map(({ place }) => place?.id),
    ).toEqual(ids),
  );
});

describe("every value's characters are in the report", () => {
  const words = [
    "A bomb exploded in Aleppo",
    "وقف إطلاق النار في حلب",
    "منذ الـ 5 من الشهر",
    "966 هكتاراً",
    "взрыв в Кабуле",
    "во вторник",
    "Halep'te patlama",
    "dün gece",
    "“",
    "،",
    ".",
    "\n",
    "\u202b",
    "ﷺ",
    "ﻻ",
    "𝟗",
    "🙂",
    "e\u0301",
    "İ",
    "<b>",
    "at least 20 people",
    "said the ministry",
    "\ud800",
    "10–20",
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 6 })), {
      maxLength: 14,
    })
    .map((parts) => parts.join(" "));

  it("for any text, never outside it, never empty, and the same twice", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "ar", "ru", "tr", undefined), (text, lang) => {
        const options = { published, ...(lang ? { lang } : {}) };
        const result = read(text, options);
        for (const [start, end] of spansOf(result)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(read(text, options)).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  it("and cut out what the measure reports", () => {
    const text =
      "Nine people were killed and at least 12 wounded when a bomb exploded in Aleppo on Tuesday.";
    const measures = read(text).candidates.flatMap(({ measures }) => measures);
    expect(
      measures.map(({ of, chars: [[start, end] = [0, 0]] }) => [of, text.slice(start, end)]),
    ).toEqual([
      ["deaths", "Nine people"],
      ["wounded", "at least 12 wounded"],
    ]);
    for (const {
      reported,
      chars: [[start, end] = [0, 0]],
    } of measures)
      expect(text.slice(start, end)).toContain(reported.value);
  });
});
