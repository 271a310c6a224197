import { expect, it } from "vitest";
import { fold } from "./fold";
import type { ReadLanguage } from "./language";
import { speechIn } from "./speakers";

function read(lang: ReadLanguage, text: string) {
  const folded = fold(text);
  const speech = speechIn(folded.text, lang);
  return [
    speech?.chain.map(({ start, end }) => text.slice(...folded.chars(start, end))) ?? [],
    `${speech?.stance ? "stance " : ""}${speech?.named ? "named" : ""}${speech?.same ? " same" : ""}`.trim(),
  ];
}

it.each<[ReadLanguage, string, string[], string]>([
  ["en", "Two people died, the Health Ministry said on Tuesday.", ["the Health Ministry"], "named"],
  [
    "en",
    "A mine exploded, the observatory said, quoted by the state agency.",
    ["the observatory", "the state agency"],
    "named",
  ],
  [
    "en",
    "The Red Crescent denied reports that its teams had left.",
    ["The Red Crescent"],
    "stance named",
  ],
  [
    "en",
    "Some 4,000 people have fled, according to the United Nations.",
    ["the United Nations"],
    "",
  ],
  ["en", "They fled, residents said.", ["residents"], ""],
  [
    "ar",
    "قال بيان صادر عن وزارة الخارجية الروسية إنّ وزيري خارجية",
    ["وزارة الخارجية الروسية"],
    "named",
  ],
  [
    "ar",
    "نقلت وكالة رويترز عن مصدر في الأمم المتحدة قوله إن هدنة",
    ["مصدر في الأمم المتحدة", "وكالة رويترز"],
    "",
  ],
  ["ar", "أعلن مركز المصالحة الروسى فى سوريا أن العسكريين", ["مركز المصالحة الروسى"], "named"],
  ["ar", "مقتل شخصين، وفق مصدر أمني.", ["مصدر أمني"], ""],
  ["ar", "وأضاف البيان أنه تم", ["البيان"], "same"],
  ["ru", "передаёт ТАСС со ссылкой на полицию.", ["полицию", "ТАСС"], ""],
  ["ru", "По данным МВД Белоруссии, милиция задержала 29 человек.", ["МВД Белоруссии"], "named"],
  [
    "ru",
    "МИД Казахстана опроверг сообщения о переносе встречи",
    ["МИД Казахстана"],
    "stance named",
  ],
  [
    "tr",
    "Kilis Valiliği, dün Azez'e 18 yardım tırının ulaştığını açıkladı.",
    ["Kilis Valiliği"],
    "named",
  ],
  ["tr", "Birleşmiş Milletler'e göre 300 kişi kaçtı.", ["Birleşmiş Milletler"], "named"],
  [
    "tr",
    "Reuters'ın güvenlik kaynaklarına dayandırdığı habere göre",
    ["güvenlik kaynakları", "Reuters"],
    "",
  ],
])("finds in %s who says: %s", (lang, text, chain, how) => {
  expect(read(lang, text)).toEqual([chain, how]);
});
