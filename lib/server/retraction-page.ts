import type { Language } from "#lib/event/vocabularies";
import { directionOf } from "#lib/messages/choose";
import { speak } from "#lib/messages/speak";
import { timeInWords } from "#lib/messages/when-in-words";
import { arabicStyle } from "#lib/messages/words";
import type { Retraction } from "#lib/server/desk";

/**
 * The page of a retracted event, whole: its date and note and nothing else of it. Written out by
 * hand because a page of Next's cannot answer 410.
 */
export function retractionPage({ retracted, note }: Retraction, language: Language, nonce: string) {
  const words = speak(language, arabicStyle(process.env));
  const t = (key: string, values?: Record<string, string>) => escapeHtml(words.t(key, values));
  const title = t("history.retractedTitle");
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} — Dateline</title>
<link rel="icon" href="/icon.svg">
<style nonce="${nonce}">
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 0.875rem/1.5 "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.5rem; }
a { color: inherit; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${t("history.retracted", { date: timeInWords(words, retracted) })}</p>
${note === undefined ? "" : `<p><bdi>${escapeHtml(note)}</bdi></p>`}
<p><a href="/">${t("history.toMap")}</a></p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
