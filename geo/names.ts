/** Dateline's style: one spelling of a country everywhere, where Intl has several or a long one. */
const STYLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    BA: "Bosnia and Herzegovina",
    CD: "DR Congo",
    CG: "Republic of the Congo",
    CI: "Ivory Coast",
    CV: "Cape Verde",
    CZ: "Czechia",
    HK: "Hong Kong",
    MM: "Myanmar",
    MO: "Macao",
    PS: "Palestine",
    SZ: "Eswatini",
    TL: "Timor-Leste",
    TR: "Turkey",
  },
  ar: { HK: "هونغ كونغ", MM: "ميانمار", MO: "ماكاو", PS: "فلسطين", SY: "سوريا", TR: "تركيا" },
  ru: {
    CD: "ДР Конго",
    CG: "Республика Конго",
    HK: "Гонконг",
    MM: "Мьянма",
    MO: "Макао",
    PS: "Палестина",
  },
  tr: { HK: "Hong Kong", MM: "Myanmar", MO: "Makao", PS: "Filistin", TR: "Türkiye" },
};

const displayNames = new Map<string, Intl.DisplayNames>();

/**
 * A country's name in a language (BCP 47), from its ISO 3166-1 alpha-2 code (XK is Kosovo), in
 * Dateline's style. A code Intl does not know comes back as it is.
 */
export function countryName(code: string, lang: string): string {
  const own = STYLE[lang.split("-")[0] ?? lang]?.[code];
  if (own) return own;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const names =
    displayNames.get(lang) ?? new Intl.DisplayNames([lang], { type: "region", fallback: "code" });
  displayNames.set(lang, names);
  return (names.of(code) ?? code).replace(" & ", lang.startsWith("en") ? " and " : " & ");
}
