import type { MapProps } from "#components/map/map-props";
import type { MarkLook } from "#components/ui/mark-svg";
import type { Group, Kind } from "#lib/event/kinds";
import type { Language } from "#lib/event/vocabularies";
import type { CountsInWords } from "#lib/messages/counts-in-words";
import type { TextIn } from "#lib/messages/text-in";
import type { Interruption } from "#lib/tour/schedule";

/** The drawing before an event's words. */
export type RowMark =
  | { readonly type: "mark"; readonly look: MarkLook }
  | { readonly type: "area"; readonly groups: readonly Group[] }
  | { readonly type: "placeless"; readonly kind: Kind };

/** What became of an event lately, and when. */
export interface Fresh {
  readonly word: "new" | "corrected";
  /** ISO 8601. */
  readonly recordedAt: string;
}

/** One event of the list. */
export interface WallRow {
  readonly id: string;
  readonly mark: RowMark;
  readonly place: TextIn;
  /** A place that may be set in capitals: not "No place stated". */
  readonly placed: boolean;
  readonly rest: string;
  readonly title: TextIn;
  readonly fresh?: Fresh;
  /** "Single source. Not graded (F6)" and who is quoted: on a card alone. */
  readonly said: readonly string[];
}

/** A clock on the wall. */
export interface WallClock {
  readonly name: TextIn;
  readonly zone: string;
}

/** A view with everything it shows, in words and numbers. */
export interface WallView {
  readonly title: TextIn;
  readonly counts: CountsInWords;
  readonly rows: readonly WallRow[];
  /** "Latest 3 of 8", by how many rows there is room for: the first is for none. */
  readonly latest: readonly string[];
  readonly clocks: readonly WallClock[];
  readonly map: MapProps;
}

/** One version of a tour: its views that can be shown. */
export interface WallTour {
  readonly version: number;
  readonly recordedAt: string;
  readonly views: readonly (WallView & { readonly dwell: number })[];
}

/** Everything a wall shows, of one public revision and one build. */
export interface WallSnapshot {
  readonly language: Language;
  readonly locale: string;
  /** Where in the public log this stands, as `/api/changes` writes it. */
  readonly mark: string;
  readonly build: string;
  /** The server's clock when this was made, ms since 1970. */
  readonly madeAt: number;
  /** The version whose turn it is, and one to come. */
  readonly tours: readonly WallTour[];
  readonly interruptions: readonly (Interruption & { readonly view: WallView })[];
  /** "29 Dec 2016"; absent where nothing has happened. */
  readonly newest?: string;
  /** What was left out of this tour, in words. */
  readonly skipped: readonly string[];
}
