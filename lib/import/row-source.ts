import type { Mapping, Refused, Row } from "./importer";

/** A line, a row or an object longer than this is refused, and what follows unread. */
export const MAX_ROW_BYTES = 16_000_000;

/** Cells go to the file of refused rows as they came. */
export interface SourceRow extends Row {
  readonly cells: readonly string[];
}

/** A row, or why it is none; `isEnd` where the rest of the file cannot be read. */
export type RowOrRefusal =
  | SourceRow
  | {
      readonly refused: Refused;
      readonly line: number;
      readonly cells: readonly string[];
      readonly isEnd?: true;
    };

/** A file that gives rows, whether it is a table or JSON. */
export interface RowSource {
  readonly columns: readonly string[];
  /** Columns of what stands in `cells`. */
  readonly cellNames: readonly string[];
  /** The first rows. */
  readonly sample: readonly Row[];
  /** How the file is written, in words. */
  readonly written: Mapping;
  rows(chunks: AsyncIterable<Buffer>): AsyncGenerator<RowOrRefusal[]>;
}

export function tooLong(what: string): string {
  return `${what} longer than ${MAX_ROW_BYTES / 1_000_000} MB`;
}
