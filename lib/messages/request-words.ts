import { getLocale, getTranslations } from "next-intl/server";
import { isLanguage } from "#lib/messages/choose";
import { arabicStyle, type Words, wordsOf } from "#lib/messages/words";

/** The words of the page being answered, in the style the newsroom set. */
export async function requestWords(): Promise<Words> {
  const locale = await getLocale();
  const language = isLanguage(locale) ? locale : "en";
  return wordsOf(await getTranslations(), language, arabicStyle(process.env));
}
