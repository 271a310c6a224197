import type { Localized } from "#lib/event/news-event";

/** Text in the language it is written in, which may not be the one asked for. */
export interface TextIn {
  readonly text: string;
  /** BCP 47, as given in the event. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

const RTL = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/**
 * The text for a reader of this language: in it, in a variety of it, in English, else in the first
 * language there is. What a view shows in another language than its own it marks with `lang`.
 */
export function textIn(text: Localized, language: string): TextIn {
  const tags = Object.keys(text);
  const lang =
    tags.find((tag) => tag === language) ??
    tags.find((tag) => base(tag) === base(language)) ??
    tags.find((tag) => base(tag) === "en") ??
    tags[0] ??
    language;
  return { text: text[lang] ?? "", lang, dir: dirOf(lang) };
}

/** The direction a language is written in, by its first subtag. */
export function dirOf(language: string): "ltr" | "rtl" {
  return RTL.has(base(language)) ? "rtl" : "ltr";
}

/** Whether two tags name the same language, varieties apart. */
export function sameLanguage(a: string, b: string): boolean {
  return base(a) === base(b);
}

function base(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}
