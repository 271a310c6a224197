import type { Language } from "#lib/event/vocabularies";
import { speak } from "#lib/messages/speak";
import { timeInWords } from "#lib/messages/when-in-words";
import { arabicStyle } from "#lib/messages/words";
import type { Retraction } from "#lib/server/desk";
import { escapeHtml, plainPage } from "#lib/server/plain-page";

/** The page of a retracted event: its date and note and nothing else of it. */
export function retractionPage({ retracted, note }: Retraction, language: Language, nonce: string) {
  const words = speak(language, arabicStyle(process.env));
  const t = (key: string, values?: Record<string, string>) => escapeHtml(words.t(key, values));
  return plainPage({
    language,
    nonce,
    title: words.t("history.retractedTitle"),
    body: `<p>${t("history.retracted", { date: timeInWords(words, retracted) })}</p>
${note === undefined ? "" : `<p><bdi>${escapeHtml(note)}</bdi></p>`}
<p><a href="/">${t("history.toMap")}</a></p>`,
  });
}
