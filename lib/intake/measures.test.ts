import { expect, it } from "vitest";
import { foldText } from "./fold";
import type { ReadLanguage } from "./language";
import { measuresIn } from "./measures";

const read = (lang: ReadLanguage, text: string) =>
  measuresIn(foldText(text), lang).measures.map(({ of, value, unit, low, high }) =>
    [
      of,
      value,
      unit === "1" ? "" : unit,
      low === undefined ? "" : `≥${low}`,
      high === undefined ? "" : `≤${high}`,
    ]
      .filter((x) => x !== "")
      .join(" "),
  );

it.each<[ReadLanguage, string, string[]]>([
  ["ar", "تمكنوا من تطهير 966 هكتارا من الأحياء", ["area 966 har"]],
  ["ar", "من تسعة مساجد وأربع مدارس وروضة أطفال واحدة", ["mosque 9", "school 4", "kindergarten 1"]],
  ["ar", "ما أدى إلى مقتل شخصين وإصابة ثلاثة آخرين", ["deaths 2", "wounded 3"]],
  ["ar", "تضرر مسجدان ومدرستين و15 شاحنة", ["mosque 2", "school 2", "vehicle 15"]],
  ["ar", "ما أسفر عن مقتل سبعة أشخاص بينهم طفلان", ["deaths 7"]],
  ["ar", "نزح أكثر من 3500 مدني", ["displaced 3500 ≥3500"]],
  ["en", "killing 5 people and wounding at least 12", ["deaths 5", "wounded 12 ≥12"]],
  [
    "en",
    "At least two farmers were wounded, dozens of people fled",
    ["wounded 2 ≥2", "displaced 20 ≥20"],
  ],
  ["en", "340 dunams of farmland, 1.5 square kilometres", ["area 340 dunam", "area 1.5 km2"]],
  ["en", "Nine people died, including three children", ["deaths 9"]],
  ["en", "Two schools and a hospital have been rebuilt", ["school 2", "hospital 1"]],
  [
    "ru",
    "погибли шесть человек, ещё не менее двадцати получили ранения",
    ["deaths 6", "wounded 20 ≥20"],
  ],
  ["ru", "число погибших при взрыве возросло до девяти", ["deaths 9"]],
  ["ru", "очистили от мин 1,2 тыс. га", ["area 1200 har"]],
  ["ru", "задержала троих подозреваемых", ["detained 3"]],
  ["tr", "en az beş kişi öldü, onlarca kişi yaralandı", ["deaths 5 ≥5", "wounded 20 ≥20"]],
  ["tr", "18 yardım tırının ulaştığını; 250 dönüm araziyi", ["vehicle 18", "area 250 dunam"]],
  ["tr", "tır sayısı 240'a yükseldi", ["vehicle 240"]],
])("reads in %s: %s", (lang, text, expected) => {
  expect(read(lang, text)).toEqual(expected);
});

it("does not turn families into people", () => {
  const { measures, uncounted } = measuresIn(foldText("1,200 families fled the town"), "en");
  expect(measures).toEqual([]);
  expect(uncounted).toHaveLength(1);
});
