import type { Language } from "#lib/event/vocabularies";
import { speak } from "#lib/messages/speak";
import { arabicStyle, type Words } from "#lib/messages/words";
import type { Loading } from "#lib/server/desk";
import { escapeHtml, plainPage } from "#lib/server/plain-page";

/** Why no page can be made: the index is being built, and how far it is, or the store cannot be read. */
export type Unavailable = Loading | "failed";

/** The page that says so; what exactly failed is for the server's log, not for the reader. */
export function unavailablePage(why: Unavailable, language: Language, nonce: string): string {
  const { t } = speak(language, arabicStyle(process.env));
  return plainPage({
    language,
    nonce,
    title: t(why === "failed" ? "notices.failed" : "notices.starting"),
    body: `${why === "failed" ? `<p>${escapeHtml(t("notices.storeText"))}</p>` : progress(why, t)}
<p><a href="">${escapeHtml(t("notices.again"))}</a></p>`,
  });
}

/** How far the index is, where that can be told, and that the page comes by itself. */
function progress({ loaded, total }: Loading, t: Words["t"]): string {
  const bar =
    total > 0
      ? `<p><progress aria-hidden="true" max="${total}" value="${loaded}"></progress></p>`
      : "";
  const far =
    total > 0
      ? ` ${t("notices.startingHow", { share: Math.floor((100 * loaded) / total) / 100 })}`
      : "";
  return `<p>${escapeHtml(t("notices.startingText") + far)}</p>
${bar}`;
}
