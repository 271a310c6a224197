import { createTranslator, type IntlError, type Messages } from "use-intl/core";
import type { Language } from "#lib/event/vocabularies";
import { type ArabicStyle, type Translator, type Words, wordsOf } from "#lib/messages/words";
import ar from "./ar.json";
import en from "./en.json";
import ru from "./ru.json";
import tr from "./tr.json";

const MESSAGES: Readonly<Record<Language, Messages>> = { en, ar, ru, tr };

/** A translator keeps what it parsed of a message: one for each language, and not one a page. */
const kept = new Map<Language, Translator>();

/**
 * The words of a language with all its messages: for the server and for tests. A view in the
 * browser takes `wordsOf(useTranslations(), …)` instead, or it would carry four languages.
 */
export function speak(
  language: Language,
  style?: ArabicStyle,
  onError?: (error: IntlError) => void,
): Words {
  if (onError) return wordsOf(translator(language, { onError }), language, style);
  const t = kept.get(language) ?? translator(language, {});
  kept.set(language, t);
  return wordsOf(t, language, style);
}

function translator(
  locale: Language,
  options: { readonly onError?: (error: IntlError) => void },
): Translator {
  return createTranslator({ locale, messages: MESSAGES[locale], timeZone: "UTC", ...options });
}
