import { LANGUAGES, type Language } from "#lib/event/vocabularies";

/** A language that Dateline reads. */
export type ReadLanguage = Language;

const SCRIPTS = [
  ["arabic", /\p{Script=Arabic}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["latin", /\p{Script=Latin}/gu],
  ["japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["han", /\p{Script=Han}/gu],
  ["hangul", /\p{Script=Hangul}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["greek", /\p{Script=Greek}/gu],
] as const;

/** Words so common that a few sentences hold some, by language; also of what Dateline cannot read. */
const COMMON: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|in|to|was|were|said|that|has|have|for|on|with|by|from|is)\b/gi,
  tr: /(?<!\p{L})(?:ve|bir|bu|için|ile|da|de|olan|olarak|sonra|göre|daha|dün|günü|kişi|etti|oldu|en|arasında)(?!\p{L})|[ığşİ]/giu,
  fr: /\b(?:le|la|les|des|une|est|dans|et|du|qui|sur|été|pour)\b/gi,
  de: /\b(?:der|die|das|und|ist|wurde|den|mit|von|nicht|auf|eine)\b/gi,
  es: /\b(?:el|los|las|una|que|por|del|en|fue|con|para|y)\b/gi,
};
const PERSIAN = /[پچژگ]|(?<!\p{L})(?:است|که|این|را|برای|شده|در|از|می|های)(?!\p{L})/gu;
const URDU = /[ٹڈڑےں]|(?<!\p{L})(?:ہے|کے|میں|کی)(?!\p{L})/gu;
const ARABIC = /[ةىأإؤئ]|(?<!\p{L})(?:في|من|على|أن|إلى|التي|عن|بين)(?!\p{L})/gu;
const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэёъ]/giu;

/**
 * The language of a text by its script, its letters and its commonest words, BCP 47. `und` where
 * there is too little to tell, `zxx` where there are no letters.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const counts = SCRIPTS.map(([name, letters]) => [name, count(letters, sample)] as const);
  const [script, most] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most === 0) return "zxx";
  // Japanese is written mostly in Han characters, but only Japanese has kana among them.
  if (script === "japanese" || (script === "han" && count(/[\u3040-\u30ff]/g, sample) > 0))
    return "ja";
  if (script === "arabic") return arabicScript(sample);
  if (script === "cyrillic") return count(UKRAINIAN, sample) > count(RUSSIAN, sample) ? "uk" : "ru";
  if (script === "latin") return latinScript(sample);
  return { han: "zh", hangul: "ko", hebrew: "he", greek: "el" }[script];
}

export function isRead(lang: string): lang is ReadLanguage {
  return (LANGUAGES as readonly string[]).includes(lang);
}

function arabicScript(text: string): string {
  const arabic = count(ARABIC, text);
  const persian = count(PERSIAN, text);
  const urdu = count(URDU, text);
  if (urdu > arabic && urdu >= persian) return "ur";
  return persian > arabic ? "fa" : "ar";
}

function latinScript(text: string): string {
  let best = "und";
  let most = 0;
  for (const [lang, words] of Object.entries(COMMON)) {
    const found = count(words, text);
    if (found > most) [best, most] = [lang, found];
  }
  return best;
}

function count(expression: RegExp, text: string): number {
  return text.match(expression)?.length ?? 0;
}
