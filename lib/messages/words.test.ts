import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Measure, NewsEvent, Place } from "#lib/event/news-event";
import { span } from "#lib/event/span";
import { LANGUAGES, type Language, MEASURED, OCCURRENCES } from "#lib/event/vocabularies";
import { countsInWords } from "#lib/messages/counts-in-words";
import { datelineInWords } from "#lib/messages/dateline-in-words";
import { measureInWords, rateInWords, trueScaleInWords } from "#lib/messages/measure-in-words";
import { placeName, precisionInWords, shortPrecision } from "#lib/messages/place-in-words";
import {
  charactersInWords,
  gradeInWords,
  reportCountInWords,
  reportInWords,
} from "#lib/messages/source-in-words";
import { speak } from "#lib/messages/speak";
import { textIn } from "#lib/messages/text-in";
import { timeInWords, whenAndWhether, whenInWords } from "#lib/messages/when-in-words";
import { type ArabicStyle, arabicStyle } from "#lib/messages/words";

const inLanguage = (language: Language, style?: ArabicStyle) =>
  speak(language, style, (error) => {
    throw error;
  });
const en = inLanguage("en");
const ar = inLanguage("ar");
const ru = inLanguage("ru");
const tr = inLanguage("tr");

const land: Measure = {
  of: "land-cleared",
  value: 966,
  unit: "har",
  basis: "cumulative",
  since: "2016-12-05",
  asOf: "2016-12-29",
};
const day: Measure = { ...land, of: "mosque", unit: "1", basis: "increment", since: "2016-12-28" };
const aleppo: Place = {
  role: "scene",
  name: { en: "Eastern Aleppo", ar: "شرق حلب", ru: "Восточный Алеппо", tr: "Doğu Halep" },
  precision: "neighbourhood",
  coordinateUncertaintyInMeters: 4700,
  uncertaintyBasis: "stated",
  evidence: "stated",
  position: [37.174, 36.204],
};
const moscow: Place = {
  ...aleppo,
  role: "dateline",
  name: { en: "Moscow", ar: "موسكو", ru: "Москва", tr: "Moskova" },
  precision: "city",
  coordinateUncertaintyInMeters: 5000,
  uncertaintyBasis: "assumed",
};
const syria: Place = {
  role: "scene",
  name: { en: "Syria", ar: "سوريا", ru: "Сирия", tr: "Suriye" },
  country: "SY",
  precision: "country",
  evidence: "stated",
};

function event(
  properties: Partial<NewsEvent["properties"]>,
  geometry: NewsEvent["geometry"] = null,
): NewsEvent {
  return {
    type: "Feature",
    id: "e",
    geometry,
    properties: {
      kind: "clearance",
      title: { en: "Title" },
      summary: { en: "Summary" },
      when: "2016-12-05/2016-12-29",
      occurrence: "happened",
      places: [],
      actors: [],
      measures: [],
      sources: [{ report: "r", reliability: "F" }],
      verification: { status: "single-source", credibility: 6 },
      relations: [],
      urgency: 5,
      publication: { state: "published", version: 1, updated: "2016-12-29T00:00:00Z" },
      ...properties,
    },
  };
}

function isRead(when: string): boolean {
  try {
    span(when);
    return true;
  } catch {
    return false;
  }
}

describe("when", () => {
  test.each([
    [
      "2016-12-05/2016-12-29",
      "5–29 Dec 2016",
      "5–29 ديسمبر 2016",
      "5–29 дек. 2016",
      "5–29 Ara 2016",
    ],
    ["2017-01", "January 2017", "يناير 2017", "январь 2017", "Ocak 2017"],
    [
      "2016-12-29~",
      "about 29 Dec 2016",
      "نحو 29 ديسمبر 2016",
      "примерно 29 дек. 2016",
      "29 Ara 2016 dolayları",
    ],
    [
      "2016-12-28/..",
      "28 Dec 2016 to no stated end",
      "من 28 ديسمبر 2016، بلا نهاية مذكورة",
      "28 дек. 2016 – конец не указан",
      "28 Ara 2016 – bitiş belirtilmedi",
    ],
    [
      "2016-12-XX",
      "December 2016, day not stated",
      "ديسمبر 2016، اليوم غير مذكور",
      "декабрь 2016, день не указан",
      "Aralık 2016, gün belirtilmedi",
    ],
    [
      "2016-12-28/2017-01-02",
      "28 Dec 2016 – 2 Jan 2017",
      "28 ديسمبر 2016 – 2 يناير 2017",
      "28 дек. 2016 – 2 янв. 2017",
      "28 Ara 2016 – 2 Oca 2017",
    ],
  ])("%s", (when, ...said) =>
    expect([en, ar, ru, tr].map((words) => whenInWords(words, when))).toEqual(said),
  );

  test.each([
    ["../2016-12-28", "no stated start to 28 Dec 2016"],
    ["2016-12-29?", "29 Dec 2016, uncertain"],
    ["2016-12-29%", "about 29 Dec 2016, uncertain"],
    ["2016-XX", "2016, month not stated"],
    ["2016-XX-XX", "2016, month and day not stated"],
    ["201X", "between 2010 and 2019"],
    ["2016", "2016"],
    ["2016/2017", "2016–2017"],
    ["2016-12/2017-01", "December 2016 – January 2017"],
    ["2016-12/2017-01-05", "December 2016 to 5 Jan 2017"],
    ["2016-12-05~/2016-12-29", "about 5 Dec 2016 to 29 Dec 2016"],
    ["2016-12-29T14:30+03:00", "29 Dec 2016, 14:30 (UTC+03:00)"],
    ["2016-12-29T23:05:00Z", "29 Dec 2016, 23:05 (UTC)"],
  ])("%s is %s", (when, said) => expect(whenInWords(en, when)).toBe(said));

  test("a date that is none is refused and not guessed at", () =>
    expect(() => whenInWords(en, "2016-13")).toThrow(RangeError));
  test("whatever span reads has words in every language", () => {
    const piece = fc.constantFrom(
      ...["2016", "201X", "20XX", "2016-12", "2016-XX", "2016-XX-XX", "2016-12-XX"],
      ...["2016-12-29", "2016-12-29T14:30Z", "2016-12-29T14:30:05.5+03:00", "9999-12-31", ".."],
    );
    const doubted = fc
      .tuple(piece, fc.constantFrom("", "~", "?", "%"))
      .map(([date, doubt]) => (/T|\.\./.test(date) ? date : date + doubt));
    const when = fc.oneof(
      doubted,
      fc.tuple(doubted, doubted).map((ends) => ends.join("/")),
    );
    fc.assert(
      fc.property(when, fc.constantFrom(en, ar, ru, tr), (text, words) => {
        fc.pre(isRead(text));
        const said = whenInWords(words, text);
        expect(said).not.toBe("");
        expect(said).not.toMatch(/when\.|undefined|NaN|X|\.\./);
      }),
    );
  });
  test("forms: long for text, yearless for the map", () => {
    expect(whenInWords(en, "2016-12-29", "long")).toBe("29 December 2016");
    expect(whenInWords(en, "2016-12-29~", "yearless")).toBe("about 29 Dec");
    expect(whenInWords(ru, "2016-12-29", "long")).toBe("29 декабря 2016");
  });
  test("a version's time is told in UTC", () =>
    expect(timeInWords(en, "2016-12-30T01:30:00+02:00")).toBe("29 December 2016, 23:30 (UTC)"));
  test("Arabic months and digits follow the style book", () => {
    const levant = arabicStyle({ DATELINE_ARABIC_MONTHS: "levant" });
    const arab = arabicStyle({ DATELINE_ARABIC_DIGITS: "arab" });
    expect(whenInWords(inLanguage("ar", levant), "2016-12-29")).toBe("29 كانون الأول 2016");
    expect(whenInWords(inLanguage("ar", arab), "2016-12-29")).toBe("٢٩ ديسمبر ٢٠١٦");
  });
  test("planned says so, in the gender of what is planned", () => {
    const talks = { kind: "talks", when: "2017-01", occurrence: "planned" } as const;
    const meeting = { ...talks, kind: "meeting", occurrence: "postponed" } as const;
    const both = [en, ar, ru, tr].map((words) =>
      [talks, meeting].map((what) => whenAndWhether(words, what)),
    );
    expect(both).toEqual([
      ["planned, January 2017", "postponed, January 2017"],
      ["مزمعة، يناير 2017", "مؤجل، يناير 2017"],
      ["планируются, январь 2017", "отложена, январь 2017"],
      ["planlanıyor, Ocak 2017", "ertelendi, Ocak 2017"],
    ]);
  });
  test.each(LANGUAGES)("only what happened needs no word, in %s", (language) => {
    const words = inLanguage(language);
    for (const occurrence of OCCURRENCES) {
      const said = whenAndWhether(words, { kind: "riot", when: "2017", occurrence });
      expect(said === "2017").toBe(occurrence === "happened");
    }
  });
});

describe("measures", () => {
  test("a total names both of its days", () =>
    expect([en, ar, ru, tr].map((words) => measureInWords(words, land).text)).toEqual([
      "966 ha in total since 5 December, as of 29 December 2016",
      "966 هكتارًا إجمالًا منذ 5 ديسمبر، حتى 29 ديسمبر 2016",
      "966 га в общей сложности с 5 декабря, по состоянию на 29 декабря 2016",
      "966 ha, 5 Aralık tarihinden bu yana toplam, 29 Aralık 2016 itibarıyla",
    ]));
  test("an increment names its period", () =>
    expect(
      [en, ar, ru, tr].map((words) => measureInWords(words, { ...day, value: 9 }).text),
    ).toEqual([
      "9 mosques in the 24 hours to 29 December",
      "9 مساجد خلال الساعات الـ24 المنتهية في 29 ديسمبر",
      "9 мечетей за 24 часа до 29 декабря",
      "9 cami, 29 Aralık tarihine kadarki 24 saatte",
    ]));
  test.each([
    [{ since: "2016-12-26" }, "9 mosques in the 3 days to 29 December"],
    [{ since: "2016-12-29" }, "9 mosques on 29 December 2016"],
    [{ since: "2015-12-30", asOf: "2016-01-02" }, "9 mosques in the 3 days to 2 January 2016"],
    [{ low: 7, high: 12 }, "9 mosques in the 24 hours to 29 December (between 7 and 12)"],
    [{ low: 7 }, "9 mosques in the 24 hours to 29 December (at least 7)"],
    [{ high: 12 }, "9 mosques in the 24 hours to 29 December (at most 12)"],
  ])("%o", (part, said) =>
    expect(measureInWords(en, { ...day, value: 9, ...part }).text).toBe(said),
  );
  test("a snapshot is as of its day", () => {
    const { since: _, ...snapshot } = { ...land, basis: "snapshot" as const };
    expect(measureInWords(en, snapshot).text).toBe("966 ha as of 29 December 2016");
  });
  test("the figure can be set apart, and is the noun itself where Arabic needs no number", () => {
    expect(measureInWords(en, land)).toMatchObject({ before: "", figure: "966", after: " ha" });
    expect(measureInWords(tr, { ...day, of: "displaced", value: 12 })).toMatchObject({
      before: "yerinden edilen ",
      figure: "12",
      after: " kişi",
    });
    expect(measureInWords(ar, { ...day, value: 2 })).toMatchObject({ figure: "مسجدان", after: "" });
  });
  test("a rate names its divisor and says that it is about", () =>
    expect([en, ar, ru, tr].map((words) => rateInWords(words, land))).toEqual([
      "about 40 ha a day over 24 days",
      "نحو 40 هكتارًا في اليوم على مدى 24 يومًا",
      "примерно 40 га в день на протяжении 24 дней",
      "24 gün boyunca günde yaklaşık 40 ha",
    ]));
  test("people and buildings are not divided, nor is a single day", () => {
    expect(rateInWords(en, { ...land, of: "deaths", unit: "1" })).toBeUndefined();
    expect(rateInWords(en, { ...land, since: "2016-12-28" })).toBeUndefined();
  });
  test("on the map an Arabic unit carries no vowel sign", () => {
    expect(trueScaleInWords(ar, land)).toBe("966 هكتار، بالحجم الحقيقي؛ الامتداد غير مذكور");
    expect(trueScaleInWords(en, land)).toBe("966 ha, size at true scale; extent not reported");
    expect(trueScaleInWords(en, day)).toBeUndefined();
  });
  test.each(LANGUAGES)("everything measured is worded in every number, in %s", (language) => {
    const words = inLanguage(language);
    for (const of of MEASURED)
      for (const value of [0, 1, 2, 3, 11, 21, 100, 1.5])
        expect(measureInWords(words, { ...day, of, value }).text).not.toContain("measures.");
  });
});

describe("counts", () => {
  const areas = { areas: 6, regions: 3, countries: 2, shapes: 1 };
  const counts = { matched: 13, points: 6, ...areas, unplaced: 1 };
  test("reconcile in words", () =>
    expect([en, ar, ru, tr].map((words) => countsInWords(words, counts).sentence)).toEqual([
      "13 events: 6 at a place, 3 across a region, 2 across a country, 1 across a reported area, 1 without a place",
      "13 حدثًا: 6 في مكان محدد، 3 في عموم منطقة، 2 في عموم بلد، 1 في عموم مساحة مذكورة، 1 بلا مكان",
      "13 событий: 6 с указанием места, 3 на весь регион, 2 на всю страну, 1 на указанную область, 1 без места",
      "13 olay: bir yerde 6, bölge genelinde 3, ülke genelinde 2, bildirilen alanda 1, yersiz 1",
    ]));
  test("what counts none is not said", () => {
    const no = { areas: 0, regions: 0, countries: 0, shapes: 0 };
    const none = { matched: 0, points: 0, ...no, unplaced: 0 };
    expect(countsInWords(en, none).sentence).toBe("0 events");
    expect(countsInWords(en, { ...none, matched: 1, areas: 1, countries: 1 })).toEqual({
      total: "1 event",
      countries: "1 across a country",
      sentence: "1 event: 1 across a country",
    });
  });
  test.each([
    [ar, ["لا أحداث", "حدث واحد", "حدثان", "3 أحداث", "11 حدثًا", "100 حدث", "2,016 حدثًا"]],
    [
      ru,
      [
        "0 событий",
        "1 событие",
        "2 события",
        "3 события",
        "11 событий",
        "100 событий",
        "2\u00a0016 событий",
      ],
    ],
    [tr, ["0 olay", "1 olay", "2 olay", "3 olay", "11 olay", "100 olay", "2.016 olay"]],
  ])("every plural form of $language", (words, forms) =>
    expect(
      [0, 1, 2, 3, 11, 100, 2016].map(
        (matched) => countsInWords(words, { ...counts, matched }).total,
      ),
    ).toEqual(forms),
  );
});

describe("places", () => {
  test("a stated radius is told", () => {
    expect([en, ar, ru, tr].map((words) => precisionInWords(words, aleppo))).toEqual([
      "Neighbourhoods, placed to within 4.7 km",
      "أحياء، المكان ضمن 4.7 كم",
      "Кварталы, место с точностью до 4,7 км",
      "Mahalleler, konum 4,7 km içinde",
    ]);
    expect(shortPrecision(en, aleppo)).toBe("Neighbourhoods, within 4.7 km");
  });
  test("an assumed radius says whose it is, and is left out of a list", () => {
    expect(precisionInWords(en, moscow)).toContain("(assumed by Dateline)");
    expect(shortPrecision(en, moscow)).toBe("City");
  });
  test("a country has no point", () => {
    expect(precisionInWords(en, syria)).toBe("Across Syria: no point given");
    expect(precisionInWords(ar, syria)).toBe("في عموم سوريا: لم تُذكر نقطة");
    expect(placeName(tr, syria).text).toBe("Suriye geneli");
  });
  test("metres below a kilometre stay metres", () =>
    expect(precisionInWords(en, { ...aleppo, coordinateUncertaintyInMeters: 500 })).toBe(
      "Neighbourhood, placed to within 500 m",
    ));
});

describe("datelines", () => {
  const statement = event({
    kind: "statement",
    when: "2016-12-29~",
    places: [{ ...syria, role: "subject" }, moscow],
  });
  test.each([
    [en, "Moscow, announced here, about 29 Dec 2016"],
    [ar, "موسكو، صدر هنا، نحو 29 ديسمبر 2016"],
    [ru, "Москва, объявлено здесь, примерно 29 дек. 2016"],
    [tr, "Moskova, burada açıklandı, 29 Ara 2016 dolayları"],
  ])("announced here in $language", (words, said) => {
    expect(datelineInWords(words, statement, moscow).text).toBe(said);
    expect(datelineInWords(words, statement, moscow).dash).toBe("\u00a0—");
  });
  test.each([
    [en, "About Syria, about 29 Dec 2016"],
    [ar, "عن سوريا، نحو 29 ديسمبر 2016"],
    [ru, "О месте: Сирия, примерно 29 дек. 2016"],
    [tr, "Suriye hakkında, 29 Ara 2016 dolayları"],
  ])("a subject is told about in $language, as nothing happened there", (words, said) =>
    expect(datelineInWords(words, statement, { ...syria, role: "subject" }).text).toBe(said),
  );
  test("an event with a place of another role is not said to have none", () =>
    expect(datelineInWords(en, statement, undefined).place.text).toBe("No place in this role"));
  test("an area is across it, and no place is said", () => {
    expect(datelineInWords(en, event({ places: [syria] }), syria).place.text).toBe("Across Syria");
    expect(datelineInWords(ar, event({}), undefined).text).toBe("لم يُذكر مكان، 5–29 ديسمبر 2016");
  });
});

describe("sources", () => {
  const report = {
    id: "r",
    publisher: null,
    lang: "ar",
    published: "2016-12-29",
    sha256: "0".repeat(64),
    length: 3020,
  };
  test("two spans of one report are one report", () => {
    const source = { report: "r", reliability: "F" } as const;
    expect(reportCountInWords(en, event({ sources: [source, source] }))).toBe("1 report");
    expect(reportCountInWords(ar, event({ sources: [source, { ...source, report: "s" }] }))).toBe(
      "تقريران",
    );
  });
  test("an unsigned report says so", () =>
    expect([en, ar, ru, tr].map((words) => reportInWords(words, report))).toEqual([
      "Unsigned report in Arabic, 29 December 2016",
      "تقرير غير موقَّع بالعربية، 29 ديسمبر 2016",
      "Сообщение без подписи (язык: арабский), 29 декабря 2016",
      "Arapça imzasız haber, 29 Aralık 2016",
    ]));
  test("characters are numbered as the report's", () =>
    expect(charactersInWords(en, [2617, 2781])).toBe("Characters 2,617 to 2,781"));
  test("a grade is spelled out, and none is said to be none", () => {
    expect([en, ar, ru, tr].map((words) => gradeInWords(words, event({})))).toEqual([
      "Single source. Not graded (F6)",
      "مصدر واحد. بلا تقييم (F6)",
      "Один источник. Без оценки (F6)",
      "Tek kaynak. Derecelendirilmedi (F6)",
    ]);
    const graded = event({
      sources: [{ report: "r", reliability: "B" }],
      verification: { status: "verified", credibility: 2 },
    });
    expect(gradeInWords(en, graded)).toBe("Verified. Usually reliable source; probably true (B2)");
  });
});

describe("text by language", () => {
  test.each([
    [{ en: "A", ar: "ب" }, "ar", "ب", "ar", "rtl"],
    [{ en: "A", "ar-SY": "ب" }, "ar", "ب", "ar-SY", "rtl"],
    [{ ru: "Я", en: "A" }, "tr", "A", "en", "ltr"],
    [{ fa: "پ" }, "tr", "پ", "fa", "rtl"],
  ])("%o in %s", (text, language, shown, lang, dir) =>
    expect(textIn(text as Record<string, string>, language)).toEqual({ text: shown, lang, dir }),
  );
});
