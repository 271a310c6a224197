import type { ReactNode } from "react";
import { countsInWords } from "#lib/messages/counts-in-words";
import type { Words } from "#lib/messages/words";
import type { Counts } from "#lib/query/event-index";
import { AreaMark } from "./mark";

/** What the desk shows, in words: the filter, and the counts that reconcile. */
export function Strip({
  words,
  counts,
  filtered,
  children,
}: {
  words: Words;
  counts: Counts;
  filtered: boolean;
  children: ReactNode;
}) {
  const { t } = words;
  return (
    <section className="strip" aria-label={t("app.counts")}>
      <div className="strip-line">
        <button type="button" className="strip-toggle strip-toggle-filters" popoverTarget="filters">
          {t("app.filters")}
        </button>
        <h1 className="text-17 whitespace-nowrap">
          {t(filtered ? "app.filteredEvents" : "app.allEvents")}
        </h1>
        <CountsLine words={words} counts={counts} />
        <label className="strip-toggle strip-toggle-list">
          <input type="checkbox" id="list-shown" className="sr-only" defaultChecked />
          {t("app.events")}
        </label>
      </div>
      {children}
    </section>
  );
}

/** Each part of the sentence beside the sign it is drawn with; read out as one sentence. */
function CountsLine({ words, counts }: { words: Words; counts: Counts }) {
  const { total, sentence, ...said } = countsInWords(words, counts);
  const parts = [
    [said.points, <Dot key="points" />],
    [said.regions, <Circle key="regions" />],
    [said.countries, <AreaMark key="countries" groups={["other"]} size={18} />],
    [said.shapes, <AreaMark key="shapes" groups={["other"]} size={18} />],
    [said.unplaced, <Dashes key="unplaced" />],
  ] as const;
  const several = parts.some(([text]) => text);
  return (
    <div className="counts" role="status">
      <p className="sr-only">{sentence}</p>
      <b aria-hidden="true">{several ? `${total}:` : total}</b>
      {parts.map(
        ([text, sign]) =>
          text && (
            <span key={text} aria-hidden="true">
              {sign}
              {text}
            </span>
          ),
      )}
    </div>
  );
}

function Dot() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill="currentColor" />
    </svg>
  );
}

/** A region's name stands in a dashed circle. */
function Circle() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeDasharray="3 2" />
    </svg>
  );
}

function Dashes() {
  return (
    <svg width="18" height="4" viewBox="0 0 18 4" aria-hidden="true">
      <path d="M1 2h16" stroke="currentColor" strokeWidth="2.4" strokeDasharray="4 2" />
    </svg>
  );
}
