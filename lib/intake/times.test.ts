import { expect, it } from "vitest";
import { fold } from "./fold";
import type { ReadLanguage } from "./language";
import { timesIn } from "./times";

/** Thursday. */
const PUBLISHED = "2016-12-29";

function read(lang: ReadLanguage, text: string, published: string | undefined = PUBLISHED) {
  const folded = fold(text);
  return timesIn(folded.text, lang, published).map(({ start, end, edtf }) => [
    text.slice(...folded.chars(start, end)),
    edtf,
  ]);
}

it.each<[ReadLanguage, string, [string, string | undefined][]]>([
  [
    "ar",
    "بدءاً من منتصف ليل امس الأربعاء.",
    [["بدءاً من منتصف ليل امس الأربعاء", "2016-12-28/2016-12-29"]],
  ],
  ["ar", "مؤتمر الأستانة الشهر المقبل، واصفا", [["الشهر المقبل", "2017-01"]]],
  ["ar", "المقرر عقده في يناير المقبل", [["في يناير المقبل", "2017-01"]]],
  ["ar", "منذ الـ 5 من الشهر الحالي", [["منذ الـ 5 من الشهر الحالي", "2016-12-05/2016-12-29"]]],
  [
    "ar",
    "إزالة الألغام خلال الساعات ال24 الماضية من تسعة",
    [["خلال الساعات ال24 الماضية", "2016-12-28/2016-12-29"]],
  ],
  ["ar", "خلال الأيام الثلاثة الماضية", [["خلال الأيام الثلاثة الماضية", "2016-12-26/2016-12-29"]]],
  ["ar", "وصلوا في 3 غشت الماضي", [["في 3 غشت الماضي", "2016-08-03"]]],
  [
    "ar",
    "منذ الأول من كانون الأول الجاري",
    [["منذ الأول من كانون الأول الجاري", "2016-12-01/2016-12-29"]],
  ],
  ["ar", "يعقد في كانون الثاني/يناير المقبل", [["في كانون الثاني/يناير المقبل", "2017-01"]]],
  ["ar", "فجر الأحد", [["فجر الأحد", "2016-12-25"]]],
  ["ar", "الخميس المقبل", [["الخميس المقبل", "2017-01-05"]]],
  [
    "en",
    "since the beginning of the month",
    [["since the beginning of the month", "2016-12-01/2016-12-29"]],
  ],
  ["en", "killed on Tuesday night", [["on Tuesday night", "2016-12-27"]]],
  ["en", "talks will be held next Sunday", [["next Sunday", "2017-01-01"]]],
  ["en", "talks are to start on Monday", [["on Monday", "2017-01-02"]]],
  ["en", "at midnight on Wednesday", [["at midnight on Wednesday", "2016-12-28/2016-12-29"]]],
  ["en", "in the past 24 hours", [["in the past 24 hours", "2016-12-28/2016-12-29"]]],
  ["en", "since 5 December", [["since 5 December", "2016-12-05/2016-12-29"]]],
  [
    "en",
    "in January 2017, and in May",
    [
      ["in January 2017", "2017-01"],
      ["in May", "2016-05"],
    ],
  ],
  ["en", "He may march on, three days ago", [["three days ago", "2016-12-26"]]],
  ["ru", "с 15 декабря эвакуировано", [["с 15 декабря", "2016-12-15/2016-12-29"]]],
  ["ru", "За минувшие сутки вывезли", [["За минувшие сутки", "2016-12-28/2016-12-29"]]],
  ["ru", "встреча пройдёт в январе", [["в январе", "2017-01"]]],
  ["ru", "В ночь на среду", [["В ночь на среду", "2016-12-27/2016-12-28"]]],
  ["ru", "с начала года", [["с начала года", "2016-01-01/2016-12-29"]]],
  [
    "ru",
    "во вторник; в следующем месяце",
    [
      ["во вторник", "2016-12-27"],
      ["в следующем месяце", "2017-01"],
    ],
  ],
  ["tr", "5 Aralık'tan bu yana", [["5 Aralık'tan bu yana", "2016-12-05/2016-12-29"]]],
  ["tr", "son 24 saatte", [["son 24 saatte", "2016-12-28/2016-12-29"]]],
  ["tr", "pazartesi günü yapılacak", [["pazartesi günü", "2017-01-02"]]],
  [
    "tr",
    "dün gece; gelecek ay",
    [
      ["dün gece", "2016-12-28"],
      ["gelecek ay", "2017-01"],
    ],
  ],
  ["tr", "salıdan bu yana", [["salıdan bu yana", "2016-12-27/2016-12-29"]]],
  ["tr", "yılbaşından bu yana", [["yılbaşından bu yana", "2016-01-01/2016-12-29"]]],
])("reads in %s: %s", (lang, text, expected) => {
  expect(read(lang, text)).toEqual(expected);
});

it("does not guess a relative time without a day of publication, but reads a full date", () => {
  const folded = fold("Since Monday; on 5 May 2016");
  expect(timesIn(folded.text, "en").map(({ edtf }) => edtf)).toEqual([undefined, "2016-05-05"]);
});

it("says that two days side by side do not fit", () => {
  const folded = fold("yesterday, Monday, the");
  expect(timesIn(folded.text, "en", PUBLISHED)[0]?.clash).toContain("not the same day");
});
