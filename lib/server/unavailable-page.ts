import type { Language } from "#lib/event/vocabularies";
import { speak } from "#lib/messages/speak";
import { arabicStyle } from "#lib/messages/words";
import { escapeHtml, plainPage } from "#lib/server/plain-page";

/** Why no page can be made: the index is being built, or the store cannot be read. */
export type Unavailable = "starting" | "failed";

/** The page that says so; what exactly failed is for the server's log, not for the reader. */
export function unavailablePage(why: Unavailable, language: Language, nonce: string): string {
  const { t } = speak(language, arabicStyle(process.env));
  return plainPage({
    language,
    nonce,
    title: t(`notices.${why}`),
    body: `<p>${escapeHtml(t(why === "starting" ? "notices.startingText" : "notices.storeText"))}</p>
<p><a href="">${escapeHtml(t("notices.again"))}</a></p>`,
  });
}
