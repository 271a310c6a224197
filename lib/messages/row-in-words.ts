import { type Group, groupOf, type Kind } from "#lib/event/kinds";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { placementAt } from "#lib/event/placement";
import type { Occurrence, PlaceRole, Verification } from "#lib/event/vocabularies";
import { datelineInWords } from "#lib/messages/dateline-in-words";
import { shortPrecision } from "#lib/messages/place-in-words";
import { reportCountInWords } from "#lib/messages/source-in-words";
import { type TextIn, textIn } from "#lib/messages/text-in";
import type { Words } from "#lib/messages/words";

/** How an event's mark looks where it is counted: a symbol, a hatched patch, or none with its glyph. */
export type RowMark =
  | {
      readonly class: "point";
      readonly kind: Kind;
      readonly role: PlaceRole;
      readonly occurrence: Occurrence;
      readonly verification: Verification;
    }
  | { readonly class: "area"; readonly group: Group }
  | { readonly class: "unplaced"; readonly kind: Kind };

/** What a list says of an event, in the reader's language: all that travels of it. */
export interface ListRow {
  readonly id: string;
  readonly mark: RowMark;
  /** The place that opens its dateline, and what follows: ", about 29 Dec 2016". */
  readonly place: TextIn;
  readonly rest: string;
  readonly dash: string;
  /** Whether it stands anywhere. */
  readonly placed: boolean;
  readonly title: TextIn;
  /** Kind, precision, verification and number of reports. */
  readonly facts: string;
}

/** An event as a row of a list, at the place where it is counted, if at any. */
export function rowInWords(words: Words, event: NewsEvent, place: Place | undefined): ListRow {
  const { t, language } = words;
  const { kind, title, verification } = event.properties;
  const dateline = datelineInWords(words, event, place);
  const facts = [
    t(`kinds.${kind}`),
    ...(place ? [shortPrecision(words, place)] : []),
    t(`verifications.${verification.status}`),
    reportCountInWords(words, event),
  ];
  return {
    id: event.id,
    mark: markOf(event, place),
    place: dateline.place,
    rest: dateline.rest,
    dash: dateline.dash,
    placed: place !== undefined,
    title: textIn(title, language),
    facts: facts.join(t("list.separator")),
  };
}

/** The mark of an event that is counted at this place, or at none. */
export function markOf(event: NewsEvent, place: Place | undefined): RowMark {
  const { kind, occurrence, verification } = event.properties;
  const placement = placementAt(event, place);
  const role = placement.marks[0]?.role;
  if (placement.class === "unplaced" || !role) return { class: "unplaced", kind };
  if (placement.class === "area") return { class: "area", group: groupOf(kind) };
  return { class: "point", kind, role, occurrence, verification: verification.status };
}
