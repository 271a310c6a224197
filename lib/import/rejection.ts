/** A refused part of an input: where it is, what stood there and what would be right. */
export interface Rejection {
  /** Counted from 1. */
  readonly line: number;
  /** Of the refused event or report, where it has one. */
  readonly id?: string;
  /** In the words of the format: `properties.places[0].position`; empty for the whole file. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** A rejection on one line, for a terminal. */
export function describeRejection({ line, id, field, found, expected }: Rejection): string {
  const where = [`line ${line}`, id, field].filter((part) => part !== undefined && part !== "");
  return `${where.join(", ")}: found ${found}; expected ${expected}`;
}
