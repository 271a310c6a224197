import { expect, it } from "vitest";
import { foldText } from "./fold";
import type { ReadLanguage } from "./language";
import { coverageIn, tellingsIn } from "./tellings";

const read = (lang: ReadLanguage, text: string) =>
  tellingsIn(foldText(text), lang).map(
    ({ kind, occurrence, aside }) => `${kind} ${aside ?? occurrence}`,
  );

it.each<[ReadLanguage, string, string[]]>([
  ["en", "Talks could be held in Doha", ["talks expected"]],
  ["en", "A summit planned for Cairo was called off", ["meeting cancelled"]],
  ["en", "The truce came into force", ["ceasefire happened"]],
  ["en", "They agreed on a ceasefire", ["ceasefire expected"]],
  ["en", "Police have not arrested anybody", ["detention negated"]],
  ["en", "They discussed efforts to reach a ceasefire", ["ceasefire wished"]],
  ["ar", "اتفاق لوقف إطلاق النار", ["ceasefire expected"]],
  ["ar", "من المزمع عقد محادثات في جنيف", ["talks planned"]],
  ["ar", "توسيع نطاق وقف إطلاق النار الساري في حلب", ["ceasefire existing"]],
  ["ar", "السعي إلى وقف لإطلاق النار", ["ceasefire wished"]],
  ["ru", "Митинг, намеченный на среду, отменён", ["protest cancelled"]],
  ["ru", "Переговоры, как ожидается, пройдут в Маскате", ["talks expected"]],
  ["tr", "Ateşkes gece yarısı yürürlüğe girdi", ["ceasefire happened"]],
  ["tr", "Görüşmelerin Viyana'da yapılması bekleniyor", ["talks expected"]],
  ["tr", "Planlanan miting ertelendi", ["protest postponed"]],
])("reads in %s: %s", (lang, text, expected) => expect(read(lang, text)).toEqual(expected));

it("tells whom an agreement covers from whom it excludes", () => {
  const covers = (text: string) => coverageIn(foldText(text), "ar").map((one) => one.covers);
  expect(covers("لن يشمل الاتفاق المجموعات الإرهابية")).toEqual([false]);
  expect(covers("يشمل الاتفاق تنظيم داعش")).toEqual([true]);
});
