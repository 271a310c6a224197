import { getLocale } from "next-intl/server";
import { isLanguage } from "#lib/messages/choose";
import { speak } from "#lib/messages/speak";
import { arabicStyle, type Words } from "#lib/messages/words";

/** The words of the page being answered, in the style the newsroom set. */
export async function requestWords(): Promise<Words> {
  const locale = await getLocale();
  return speak(isLanguage(locale) ? locale : "en", arabicStyle(process.env));
}
