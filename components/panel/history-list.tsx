import { timeInWords } from "#lib/messages/when-in-words";
import { formatNumber, type Words } from "#lib/messages/words";
import type { PublicVersion } from "#lib/server/desk";

/** The public versions of an event, newest first, with what changed and why. */
export function HistoryList({
  words,
  history,
}: {
  words: Words;
  history: readonly PublicVersion[];
}) {
  const { t } = words;
  return (
    <ol className="space-y-2">
      {[...history].reverse().map(({ version, updated, note, changed }) => (
        <li key={version}>
          <p className="font-medium">
            {t("history.version", {
              version: formatNumber(words, version),
              date: timeInWords(words, updated),
            })}
          </p>
          <p className="text-12 text-ink-3">
            {changesInWords(words, changed, version === history[0]?.version)}
          </p>
          {note && (
            <p className="text-12 text-ink-2">
              <bdi>{note}</bdi>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function changesInWords({ t, locale }: Words, changed: readonly string[], first: boolean): string {
  if (first) return t("history.first");
  if (changed.length === 0) return t("history.unchanged");
  const fields = changed.map((field) => t(`history.fields.${field}`));
  return t("history.changed", {
    fields: new Intl.ListFormat(locale, { type: "unit" }).format(fields),
  });
}
