import type { ListRow } from "#lib/messages/row-in-words";
import type { LoadedRows } from "./use-rows";

/** The first page of a list as the server has it. */
export interface FreshPage extends LoadedRows {
  readonly matched: number;
  /** How many events stand before it. */
  readonly before: number;
}

/** What the server's list has that the reader's does not show yet. */
export interface News {
  /** The reader's rows with what has changed of them, each in its place. */
  readonly rows: readonly ListRow[];
  readonly gone: ReadonlySet<string>;
  /** How many events are new. */
  readonly count: number;
  readonly changed: boolean;
}

/**
 * Compares the reader's list with the server's first page now. Nothing moves: a row that is still
 * there takes its new words, one that is gone keeps its place without them, and new ones are counted.
 * The page tells only of the part of the list that it covers; for the rest the numbers do.
 */
export function newsOf(
  shown: { readonly rows: readonly ListRow[]; readonly matched: number },
  fresh: FreshPage,
): News {
  const now = new Map(fresh.rows.map((row, i) => [row.id, { row, i }]));
  const known = new Set(shown.rows.map(({ id }) => id));
  const lastFresh = fresh.rows.findLastIndex(({ id }) => known.has(id));
  const lastShown = shown.rows.findLastIndex(({ id }) => now.has(id));
  const covered = lastFresh < 0 || fresh.next === undefined ? fresh.rows.length : lastFresh;
  const fallen = fresh.next === undefined ? shown.rows.length : lastShown;
  const arrived = fresh.rows.slice(0, covered).filter(({ id }) => !known.has(id)).length;
  const gone = shown.rows.slice(0, Math.max(0, fallen)).filter(({ id }) => !now.has(id));
  const count = Math.max(arrived, fresh.matched - shown.matched);
  return {
    rows: shown.rows.map((row) => now.get(row.id)?.row ?? row),
    gone: new Set(gone.map(({ id }) => id)),
    count,
    changed: count > 0 || gone.length > 0 || fresh.matched !== shown.matched,
  };
}
