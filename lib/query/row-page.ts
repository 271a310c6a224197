import type { BBox } from "#geo/position";
import type { Language } from "#lib/event/vocabularies";
import type { ListRow } from "#lib/messages/row-in-words";
import type { Filter } from "#lib/query/filter";
import { formatFilter } from "#lib/query/filter-codec";

/** A page of a list in words, from one public revision: what `/api/rows` answers. */
export interface RowPage {
  readonly revision: number;
  /** How many events the whole list has. */
  readonly matched: number;
  readonly rows: readonly ListRow[];
  /** The cursor of the next page; absent at the end. */
  readonly next?: string;
  /** The box around the positions of a cluster's events. */
  readonly extent?: BBox;
}

/** Which part of a filter's list: everything that `/api/rows` takes besides the filter. */
export interface RowQuestion {
  readonly lang: Language;
  readonly limit?: number;
  /** "z/x/y" */
  readonly cell?: string;
  readonly stack?: readonly string[];
  readonly cursor?: string;
}

/** The canonical address of a page of rows. */
export function rowsAddress(filter: Filter, question: RowQuestion): string {
  const params = formatFilter(filter);
  for (const name of ["lang", "limit", "cell", "stack", "cursor"] as const)
    if (question[name] !== undefined) params.append(name, String(question[name]));
  return `/api/rows?${params}`;
}
