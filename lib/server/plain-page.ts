import type { Language } from "#lib/event/vocabularies";
import { directionOf } from "#lib/messages/choose";

export interface PlainPage {
  readonly language: Language;
  readonly nonce: string;
  readonly title: string;
  /** Markup; whatever stands in it has gone through `escapeHtml`. */
  readonly body: string;
}

/** A page in words, whole, for answers that a page of Next's cannot give: 410 and 503. */
export function plainPage({ language, nonce, title, body }: PlainPage): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} — Dateline</title>
<link rel="icon" href="/icon.svg">
<style nonce="${nonce}">
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 4rem 1.5rem; font: 0.875rem/1.5 "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.2; }
a { color: inherit; }
progress { inline-size: 100%; accent-color: currentColor; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
