import type { Position } from "#geo/position";
import type { Kind } from "#lib/event/kinds";
import type { Measure } from "#lib/event/news-event";
import type { ACTOR_ROLES, Occurrence, Precision } from "#lib/event/vocabularies";
import type { DateOrder } from "./dates";
import type { Rejection } from "./rejection";

/** The foreign formats, each with a file of its own name. */
export const FORMATS = ["acled", "ucdp-ged", "timemap", "csv", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

/** One row of a table, or one object of a JSON file. */
export interface Row {
  /** Where it starts, counted from 1. */
  readonly line: number;
  /** What stands in a column, trimmed; empty where there is nothing. */
  cell(column: string): string;
  /** The row as text: what its report is made of. */
  readonly text: string;
  /** Names of its columns, where rows of one file differ in them. */
  readonly names?: readonly string[];
  /** Of a GeoJSON Feature, as the file has it; absent in formats that have none. */
  readonly geometry?: unknown;
}

/** What an importer reads in a row; `toEvent` makes an event of it. */
export interface Draft {
  /** Absent where the source has none. */
  readonly id?: string | undefined;
  readonly kind: Kind;
  /** What the source calls it, in English, for a title of its own making. */
  readonly called?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly when: string;
  readonly occurrence?: Occurrence;
  readonly where?: Where | undefined;
  readonly actors?: readonly DraftActor[];
  readonly measures?: readonly Measure[];
  /** Who is quoted, each by itself. */
  readonly quoted?: readonly string[];
  /** A date, or a moment with its offset. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** Where a row says that it happened; without `name` its position is named. */
export interface Where {
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly precision: Precision;
  readonly position?: Position;
  /** Radius that the source states. */
  readonly metres?: number | undefined;
  /** What the source reports as the extent. */
  readonly shape?: Shape | undefined;
}

/** A GeoJSON line or area, not checked yet. */
export interface Shape {
  readonly type: string;
  readonly coordinates: unknown;
}

export interface DraftActor {
  readonly name: string;
  readonly role: (typeof ACTOR_ROLES)[number];
}

export interface ReadOptions {
  readonly format?: Format;
  /** Columns by field, in place of guessed ones. */
  readonly columns?: ReadonlyMap<string, readonly string[]>;
  /** Kinds by the words a file has for them. */
  readonly kinds?: ReadonlyMap<string, Kind>;
  readonly dateOrder?: DateOrder;
  readonly encoding?: string;
  /** Language of the file's own text, BCP 47; `en` where nothing is said. */
  readonly lang?: string;
  readonly publisher?: string;
}

/** How a file is read, in words: what was found in it, and what each field is taken from. */
export type Mapping = readonly (readonly [what: string, from: string])[];

/** What an importer is told of a file before its first row. */
export interface Sample {
  readonly path: string;
  readonly columns: readonly string[];
  /** The first rows, for guessing. */
  readonly rows: readonly Row[];
}

/** One format: how a file of it is read, row by row. */
export interface Importer {
  /** Who publishes files of this format, where that is one house. */
  readonly publisher?: string;
  /** @throws {Refused} where the file as a whole is not of this format. */
  prepare(sample: Sample, options: ReadOptions): PreparedImporter;
}

export interface PreparedImporter {
  readonly mapping: Mapping;
  /** @throws {Refused} where the row says nothing that an event could be made of. */
  read(row: Row): Draft;
}

/** Why a row or a file is not taken, in the words of the file. */
export class Refused extends Error {
  constructor(
    readonly field: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${field}: found ${found}; expected ${expected}`);
  }

  at(line: number): Rejection {
    return { line, field: this.field, found: this.found, expected: this.expected };
  }
}
