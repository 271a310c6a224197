import type { Kind } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import type { PlaceRole } from "#lib/event/vocabularies";
import { whenAndWhether } from "#lib/messages/when-in-words";
import { formatNumber, type Words } from "#lib/messages/words";

/** What a label's second line is made of. */
export interface Said {
  readonly count: number;
  /** The kind of all the events; undefined where they differ. */
  readonly kind: Kind | undefined;
  readonly role?: PlaceRole | undefined;
  /** The event, where it is the only one. */
  readonly alone?: Parameters<typeof whenAndWhether>[1] | undefined;
}

/** The second line of a label for these events. */
export function lineOf(words: Words, events: readonly NewsEvent[], role?: PlaceRole): string {
  const [first] = events;
  if (!first) return "";
  const { kind } = first.properties;
  const alike = events.every(({ properties }) => properties.kind === kind);
  return lineFor(words, {
    count: events.length,
    kind: alike ? kind : undefined,
    role,
    alone: events.length === 1 ? first.properties : undefined,
  });
}

/**
 * The second line of a label: what happened there, and what a reader must not miss. "talks,
 * planned, January 2017", "2 statements, announced here", "3 events".
 */
export function lineFor(words: Words, { count, kind, role, alone }: Said): string {
  const counted = { count, number: formatNumber(words, count) };
  const parts = [
    words.t(kind ? `marks.many.${kind}` : "marks.mixed", counted),
    ...(role === "dateline" ? [words.t("marks.announced")] : []),
    ...(alone && alone.occurrence !== "happened" ? [whetherOf(words, alone)] : []),
  ];
  return plain(parts.join(words.t("marks.comma")));
}

/** What goes on needs no date beside its mark: it goes on. What is ahead does. */
function whetherOf(words: Words, event: NonNullable<Said["alone"]>): string {
  return event.occurrence === "ongoing"
    ? words.t("marks.ongoing", { kind: event.kind })
    : whenAndWhether(words, event, "yearless");
}

/** Without Arabic vowel signs, which MapLibre sets apart from their letters. */
export function plain(text: string): string {
  return text.replace(/[\u064B-\u0652]/g, "");
}
