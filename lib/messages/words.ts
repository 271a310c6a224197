import type { Language } from "#lib/event/vocabularies";
import { numberFormat } from "#lib/messages/formats";

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** A root translator, as `getTranslations()` and `useTranslations()` of next-intl give it. */
export type Translator = (key: never, ...values: never[]) => string;

/** A style book's choices for Arabic. */
export interface ArabicStyle {
  /** `levant` writes كانون الأول where `default` writes ديسمبر. */
  readonly months: "default" | "levant";
  /** `arab` writes ٢٩ where `latn` writes 29. */
  readonly digits: "latn" | "arab";
}

/** What every word function needs: the messages, their language, and the locale for `Intl`. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
  readonly locale: string;
}

const PLAIN: ArabicStyle = { months: "default", digits: "latn" };

/**
 * The words of one language; the style bears on Arabic alone. Keys are built from vocabularies here,
 * so the compiler cannot see them: `messages.test.ts` holds that each has its message.
 */
export function wordsOf(t: Translator, language: Language, style: ArabicStyle = PLAIN): Words {
  return { t: t as Translate, language, locale: localeOf(language, style) };
}

/** The BCP 47 tag that `Intl` is asked with: British dates in English, the style in Arabic. */
function localeOf(language: Language, style: ArabicStyle = PLAIN): string {
  if (language === "en") return "en-GB";
  if (language !== "ar") return language;
  return `${style.months === "levant" ? "ar-SY" : "ar"}-u-nu-${style.digits}`;
}

/** The style book's settings, read from `DATELINE_ARABIC_MONTHS` and `DATELINE_ARABIC_DIGITS`. */
export function arabicStyle(settings: Readonly<Record<string, string | undefined>>): ArabicStyle {
  return {
    months: settings.DATELINE_ARABIC_MONTHS === "levant" ? "levant" : "default",
    digits: settings.DATELINE_ARABIC_DIGITS === "arab" ? "arab" : "latn",
  };
}

/** A number in the digits and separators of the language. */
export function formatNumber({ locale }: Pick<Words, "locale">, value: number): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** A distance: metres below one kilometre, else kilometres with at most one decimal. */
export function formatDistance({ locale }: Words, metres: number): string {
  const far = metres >= 1000;
  return numberFormat(locale, {
    style: "unit",
    unit: far ? "kilometer" : "meter",
    maximumFractionDigits: far ? 1 : 0,
  }).format(far ? metres / 1000 : metres);
}
