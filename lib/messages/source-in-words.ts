import type { NewsEvent, Report, Source } from "#lib/event/news-event";
import { span } from "#lib/event/span";
import { dayInWords } from "#lib/messages/when-in-words";
import { formatNumber, type Words } from "#lib/messages/words";

/** "1 report": three wires that quote one agency are a single source in 3 reports. */
export function reportCountInWords(words: Words, event: NewsEvent): string {
  const count = new Set(event.properties.sources.map(({ report }) => report)).size;
  return words.t("list.reports", { count, number: formatNumber(words, count) });
}

/** "Unsigned report in Arabic, 29 December 2016"; a signed one's publisher stands before it. */
export function reportInWords(words: Words, report: Report): string {
  const language = new Intl.DisplayNames(words.locale, { type: "language" }).of(report.lang);
  return words.t(report.publisher ? "sources.signed" : "sources.unsigned", {
    language: language ?? report.lang,
    date: dayInWords(words, span(report.published.slice(0, 10)).first),
  });
}

/** "Characters 2,617 to 2,781": where in the report, in UTF-16 units. */
export function charactersInWords(words: Words, chars: NonNullable<Source["chars"]>): string {
  const [start, end] = chars;
  return words.t("sources.characters", {
    start: formatNumber(words, start),
    end: formatNumber(words, end),
  });
}

/**
 * How sure, by the Admiralty code: "Single source. Not graded (F6)", or the letter and the figure
 * spelled out. Several sources show the letter of the most reliable.
 */
export function gradeInWords(words: Words, event: NewsEvent): string {
  const { sources, verification } = event.properties;
  const letter = sources.map(({ reliability }) => reliability).sort()[0] ?? "F";
  const code = `${letter}${verification.credibility}`;
  return words.t(code === "F6" ? "sources.notGraded" : "sources.graded", {
    verification: words.t(`verifications.${verification.status}`),
    reliability: words.t(`reliabilities.${letter}`),
    credibility: words.t(`credibilities.${verification.credibility}`),
    code,
  });
}
