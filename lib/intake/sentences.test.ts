import { expect, it } from "vitest";
import { languageOf, type ReadLanguage } from "./language";
import { sentencesOf } from "./sentences";

const read = (text: string, lang: ReadLanguage) =>
  sentencesOf(text, lang, lang).map((one) => one.text);

it.each<[ReadLanguage, string, string[]]>([
  [
    "ar",
    "ينهي الأزمة السورية.وفي السياق رحب رئيس الهيئة.",
    ["ينهي الأزمة السورية.", "وفي السياق رحب رئيس الهيئة."],
  ],
  [
    "ar",
    "قال “بحث الوضع في سورية”.ورفض المصدر الكشف.",
    ["قال “بحث الوضع في سورية”.", "ورفض المصدر الكشف."],
  ],
  [
    "en",
    "The U.S. envoy left. He said no.\nThen rain",
    ["The U.S. envoy left.", "He said no.", "Then rain"],
  ],
  [
    "ru",
    "Очистили 1,2 тыс. га.По словам мэра, это всё.",
    ["Очистили 1,2 тыс. га.", "По словам мэра, это всё."],
  ],
  ["tr", "Ateşkes başladı. Heyetler döndü.", ["Ateşkes başladı.", "Heyetler döndü."]],
])("parts in %s: %s", (lang, text, sentences) => expect(read(text, lang)).toEqual(sentences));

it("points at its characters", () => {
  const text = "  One came.\n\n Two left. ";
  for (const { chars, text: sentence } of sentencesOf(text, "en"))
    expect(text.slice(...chars)).toBe(sentence);
});

it.each([
  ["The ministry said that the talks were held in Doha.", "en"],
  ["وقالت الوزارة إن المحادثات عقدت في الدوحة.", "ar"],
  ["Министерство сообщило, что переговоры прошли.", "ru"],
  ["Bakanlık görüşmelerin Doha'da yapıldığını açıkladı.", "tr"],
  ["Міністерство повідомило, що переговори відбулися.", "uk"],
  ["وزارت خارجه گفت که این گفتگوها در دوحه برگزار شده است", "fa"],
  ["Das Ministerium sagte, die Gespräche und der Rat", "de"],
  ["12:30 — 5 + 7", "zxx"],
])("tells the language of: %s", (text, lang) => expect(languageOf(text)).toBe(lang));

it("reads each sentence in the language it is in", () => {
  const text =
    "The ministry said that the talks had been held in Doha on Monday.\nوقالت الوزارة في بيان إن المحادثات عقدت في الدوحة أمس.";
  expect(sentencesOf(text, "en").map(({ lang }) => lang)).toEqual(["en", "ar"]);
});
