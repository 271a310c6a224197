import { describe, expect, test } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";

const { scan } = loadGazetteer();

/** `text=what`: places by id, the people and things of a country by its code, bodies with their seat. */
function read(text: string, lang?: string): string[] {
  return scan(text, lang ? { lang } : {}).map((span) => {
    const cut = text.slice(span.start, span.end);
    if (span.type === "place") return `${cut}=${span.found[0]?.place.id}`;
    if (span.type === "demonym") return `${cut}=${span.country}`;
    return `${cut}=${span.institution.id}@${span.institution.seat}`;
  });
}

describe("names in Arabic text", () => {
  test("are found behind conjunctions, prepositions and the article, and cut without them", () => {
    expect(read("بحلب وفي سوريا وبالرياض وللرياض ولبنان واستانا")).toEqual([
      "حلب=aleppo",
      "سوريا=syria",
      "الرياض=riyadh",
      "لرياض=riyadh",
      "لبنان=lebanon",
      "استانا=astana",
    ]);
  });

  test("are found in any letter forms, with harakat and tatweel", () => {
    expect(read("في حَلَب وبحـــلب وﺣﻠﺐ")).toEqual(["حَلَب=aleppo", "حـــلب=aleppo", "ﺣﻠﺐ=aleppo"]);
  });

  test("a verb of wires that is spelt as a body's initials is a verb", () => {
    expect(read("أفاد مصدر بأن")).toEqual([]);
  });

  test("a town of which only the romanised name is known is found where the text calls it one", () => {
    const text = "قصف على بلدة العشارنة وقرية عين حلاقيم";
    const spans = scan(text).filter((span) => span.type === "place");
    expect(
      spans.map((span) => [text.slice(span.start, span.end), span.found[0]?.name]),
    ).toContainEqual(["عين حلاقيم", "‘Ayn Ḩalāqīm"]);
    expect(read("حلاقيم عين")).toEqual([]);
  });

  test("a state's adjective is the state, not the place, and a ministry sits in its capital", () => {
    expect(read("وقالت وزارة الخارجية الروسية إن القوات السورية")).toEqual([
      "وزارة الخارجية الروسية=ru-foreign-ministry@moscow",
      "السورية=SY",
    ]);
  });
});

describe("names in Russian text", () => {
  test("are found in every case", () => {
    expect(read("в Москве, под Дамаском, из Саудовской Аравии, в Нур-Султане")).toEqual([
      "Москве=moscow",
      "Дамаском=damascus",
      "Саудовской Аравии=saudi-arabia",
      "Нур-Султане=astana",
    ]);
  });

  test("a state's people and adjectives are the state", () => {
    expect(read("МИД России: сирийские войска, россияне и турки в Иране")).toEqual([
      "МИД России=ru-foreign-ministry@moscow",
      "сирийские=SY",
      "россияне=RU",
      "турки=TR",
      "Иране=iran",
    ]);
  });
});

describe("names in Turkish text", () => {
  test("are found before an apostrophe, and with the ending on them where the text is Turkish", () => {
    expect(read("Halep'teki, Ankara’dan, Halepte", "tr")).toEqual([
      "Halep=aleppo",
      "Ankara=ankara",
      "Halepte=aleppo",
    ]);
    expect(read("Halepte")).toEqual([]);
  });

  test("the ministry of a country is one name", () => {
    expect(read("Rusya Dışişleri Bakanlığı Suriyelilere", "tr")[0]).toBe(
      "Rusya Dışişleri Bakanlığı=ru-foreign-ministry@moscow",
    );
  });
});

describe("names in English text", () => {
  test("are found where they begin in a capital, the longest first", () => {
    expect(read("New York and the U.S. State Department on Turkey; a turkey. In Syria.")).toEqual([
      "New York=new-york",
      "U.S. State Department=us-state-department@washington",
      "Turkey=turkey",
      "Syria=syria",
    ]);
  });

  test("do not reach over a full stop or a paragraph", () => {
    for (const text of ["It is New. York", "New\n\nYork"])
      expect(read(text).at(-1), text).toMatch(/^York=/);
  });
});

test("every span cuts a part of the text, in order, none within another", () => {
  const text = "وبحلب\u202bسورية 🙂 Москве\u0000 Halep'te ".repeat(50);
  let end = 0;
  for (const span of scan(text)) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});

test("emptiness, digits and other scripts hold no name", () => {
  for (const text of ["", "   ", "966 2016", "東京で会談", "\u202e\u202c"])
    expect(scan(text)).toEqual([]);
});
