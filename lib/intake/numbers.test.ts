import { expect, it } from "vitest";
import { foldText } from "./fold";
import type { ReadLanguage } from "./language";
import { numbersIn } from "./numbers";

function read(lang: ReadLanguage, text: string): unknown[] {
  return numbersIn(foldText(text), lang).map(({ value, low, high }) =>
    low === undefined && high === undefined ? value : [low, value, high],
  );
}

it.each<[ReadLanguage, string, unknown[]]>([
  ["en", "966 hectares", [966]],
  ["en", "some 4,000 people", [4000]],
  ["en", "twenty-five people and three hundred and twelve houses", [25, 312]],
  ["en", "two hundred thousand", [200_000]],
  ["en", "1.2 million", [1_200_000]],
  [
    "en",
    "at least 25 of them, up to 30",
    [
      [25, 25, undefined],
      [undefined, 30, 30],
    ],
  ],
  ["en", "between 20 and 30 people", [[20, 20, 30]]],
  ["en", "dozens of people", [[20, 20, undefined]]],
  ["ar", "تسعة مساجد وأربع مدارس وروضة أطفال واحدة", [9, 4, 1]],
  ["ar", "خمسة وعشرون شخصا", [25]],
  ["ar", "ثلاثة عشر قتيلا", [13]],
  ["ar", "نحو ٦٠ ألف شخص", [60_000]],
  ["ar", "أكثر من 3500 مدني", [[3500, 3500, undefined]]],
  ["ar", "ما بين 20 و30 شخصا", [[20, 20, 30]]],
  [
    "ar",
    "مئات الأشخاص وعشرات الآلاف",
    [
      [200, 200, undefined],
      [20_000, 20_000, undefined],
    ],
  ],
  ["ar", "ألفي نازح وثلاثمئة وخمسين جريحا", [2000, 350]],
  ["ru", "не менее 25 тысяч человек", [[25_000, 25_000, undefined]]],
  ["ru", "1,2 тыс. га", [1200]],
  ["ru", "число возросло до девяти, погибли до девяти человек", [9, [undefined, 9, 9]]],
  ["ru", "двадцать пять человек, троих подозреваемых", [25, 3]],
  ["ru", "25 000 жителей", [25_000]],
  ["ru", "от 20 до 30 человек", [[20, 20, 30]]],
  ["tr", "130 bin kişinin", [130_000]],
  ["tr", "en az yirmi beş kişi", [[25, 25, undefined]]],
  ["tr", "1.200 aile, 240'a", [1200, 240]],
  ["tr", "yüz elli kişi, iki yüz asker", [150, 200]],
  ["tr", "300'den fazla kişi", [[300, 300, undefined]]],
])("reads in %s: %s", (lang, text, expected) => {
  expect(read(lang, text)).toEqual(expected);
});
