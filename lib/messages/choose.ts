import { LANGUAGES, type Language } from "#lib/event/vocabularies";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** The reader's language: what the link says, else the cookie, else the browser, else English. */
export function chooseLanguage(
  link: string | null | undefined,
  cookie: string | null | undefined,
  acceptLanguage: string | null | undefined,
): Language {
  if (isLanguage(link)) return link;
  if (isLanguage(cookie)) return cookie;
  return preferred(acceptLanguage ?? "") ?? "en";
}

/** The reader's look: what the link says, else the cookie, else that of the system. */
export function chooseTheme(
  link: string | null | undefined,
  cookie: string | null | undefined,
): Theme {
  if (isTheme(link)) return link;
  return isTheme(cookie) ? cookie : "system";
}

/** The writing direction of an interface language. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** The first language we have in an Accept-Language header (RFC 9110, 12.5.4), by weight. */
function preferred(header: string): Language | undefined {
  return header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return {
        language: tag.toLowerCase().split("-")[0],
        weight: weight ? Number(weight.slice(2)) : 1,
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .find(isLanguage);
}
