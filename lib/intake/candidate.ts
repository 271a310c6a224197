import type { GazetteerPlace } from "#geo/gazetteer/place";
import type { Kind } from "#lib/event/kinds";
import type {
  ACTOR_ROLES,
  BASES,
  Occurrence,
  PlaceRole,
  Precision,
  Unit,
} from "#lib/event/vocabularies";
import type { Chars } from "./fold";
import type { ReadLanguage } from "./language";
import type { Measured } from "./lexicon/measures";

/** Where a value was read, how sure it is, and why it is what it is. */
export interface Reading {
  /** Where in the report; empty where nothing in the text says it. */
  readonly chars: readonly Chars[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** For an editor, in plain words. */
  readonly why: string;
}

export interface Read<T> extends Reading {
  readonly value: T;
}

export interface CandidatePlace extends Reading {
  readonly place: GazetteerPlace;
  readonly role: PlaceRole;
  readonly precision: Precision;
  readonly evidence: "stated" | "inferred";
  /** Whose seat it is, by language, where it is inferred. */
  readonly seatOf?: Readonly<Record<string, string>>;
  readonly alternatives: readonly GazetteerPlace[];
}

export interface CandidateMeasure extends Reading {
  readonly of: Measured;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: Unit;
  readonly basis: (typeof BASES)[number];
  readonly since?: string;
  readonly asOf: string;
  readonly reported: { readonly value: string; readonly unit: string };
}

export interface CandidateActor extends Reading {
  readonly name: string;
  readonly role: (typeof ACTOR_ROLES)[number];
  readonly country?: string;
  /** Of the gazetteer, where it is known there. */
  readonly id?: string;
  readonly names?: Readonly<Record<string, string>>;
}

/** Who is quoted, as the report names them. */
export interface Speaker extends Read<string> {
  /** Of a body that the gazetteer knows. */
  readonly id?: string;
  readonly names?: Readonly<Record<string, string>>;
}

/** An event read from a report and not yet accepted. */
export interface Candidate {
  readonly kind: Read<Kind>;
  readonly occurrence: Read<Occurrence>;
  /** EDTF; absent where nothing dates it, not even a day of publication. */
  readonly when?: Read<string>;
  /** The anchor first. */
  readonly places: readonly CandidatePlace[];
  readonly measures: readonly CandidateMeasure[];
  readonly actors: readonly CandidateActor[];
  /** Who is quoted, then by way of whom, as the report names them. */
  readonly attributedTo: readonly Speaker[];
  /** Each stretch of the report that tells it. */
  readonly sources: readonly Chars[];
  /** The candidate, by its number in the list, that this one is part of. */
  readonly partOf?: number;
  /** The lowest confidence of its kind, time and place. */
  readonly confidence: number;
}

export type MentionType =
  | "event"
  | "place"
  | "not-a-place"
  | "time"
  | "measure"
  | "speaker"
  | "body"
  | "people";

/** Something that was recognised, whether or not it became part of a candidate. */
export interface Mention extends Reading {
  readonly type: MentionType;
  /** What it was taken for: `clearance`, `aleppo`, `2016-12-05/2016-12-29`, `966 har`. */
  readonly label: string;
  readonly place?: GazetteerPlace;
  readonly edtf?: string;
}

export type ProblemCode =
  | "empty"
  | "too-long"
  | "no-language"
  | "language"
  | "markup"
  | "bidi"
  | "mixed-scripts"
  | "no-published"
  | "published"
  | "no-events"
  | "time"
  | "time-clash"
  | "place"
  | "measure"
  | "measure-conflict"
  | "contradiction"
  | "later-than-published";

/** What could not be read or does not fit, in words an editor understands. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly chars?: Chars;
}

export interface ReadOptions {
  /** BCP 47; found sentence by sentence where absent. */
  readonly lang?: string;
  /** A date or a moment; without it relative times are problems. */
  readonly published?: string;
  readonly publisher?: string;
}

export interface ReadResult {
  readonly lang: ReadLanguage | undefined;
  readonly sentences: readonly { readonly chars: Chars; readonly lang: ReadLanguage }[];
  readonly mentions: readonly Mention[];
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}
