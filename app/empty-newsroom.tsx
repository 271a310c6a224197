import type { Words } from "#lib/messages/words";

/** The desk of a newsroom without events: how to load some. */
export function EmptyNewsroom({ words: { t } }: { words: Words }) {
  return (
    <main className="words">
      <h1 className="text-24">{t("notices.none")}</h1>
      <p className="mt-3">{t("notices.noneText")}</p>
      <pre dir="ltr" className="mt-4 overflow-x-auto border-s-3 border-ink bg-sunk px-4 py-3">
        <code>npx dateline import events.geojson</code>
      </pre>
    </main>
  );
}
