import type { NewsEvent } from "#lib/event/news-event";
import type { PlaceRole } from "#lib/event/vocabularies";
import { whenAndWhether } from "#lib/messages/when-in-words";
import { formatNumber, type Words } from "#lib/messages/words";

/**
 * The second line of a label: what happened there, and what a reader must not miss. "talks,
 * planned, January 2017", "2 statements, announced here", "3 events".
 */
export function lineOf(words: Words, events: readonly NewsEvent[], role?: PlaceRole): string {
  const [first] = events;
  if (!first) return "";
  const { kind } = first.properties;
  const alike = events.every(({ properties }) => properties.kind === kind);
  const count = { count: events.length, number: formatNumber(words, events.length) };
  const alone = events.length === 1 && first.properties.occurrence !== "happened";
  const parts = [
    words.t(alike ? `marks.many.${kind}` : "marks.mixed", count),
    ...(role === "dateline" ? [words.t("marks.announced")] : []),
    ...(alone ? [whetherOf(words, first)] : []),
  ];
  return plain(parts.join(words.t("marks.comma")));
}

/** What goes on needs no date beside its mark: it goes on. What is ahead does. */
function whetherOf(words: Words, { properties }: NewsEvent): string {
  return properties.occurrence === "ongoing"
    ? words.t("marks.ongoing", { kind: properties.kind })
    : whenAndWhether(words, properties, "yearless");
}

/** Without Arabic vowel signs, which MapLibre sets apart from their letters. */
export function plain(text: string): string {
  return text.replace(/[\u064B-\u0652]/g, "");
}
