import { type Compilable, CompiledQuery, type Kysely } from "kysely";
import type { Tables } from "#lib/store/migrations";

/** Values in one list; even ten columns of so many rows stay below every database's limit. */
const LIST = 500;
/** Few lengths, so that few statements are built; a shorter list repeats its last value. */
const LIST_LENGTHS = [1, 20, LIST] as const;
const ROW_COUNTS = [100, 10, 1] as const;

type Database = Kysely<Tables>;

/**
 * A question about rows by a list of values, asked in slices. Kysely builds it once for each length
 * and it is bound anew after that: building it again would cost more than the answer.
 */
export function askByList<Row>(
  build: (db: Database, values: readonly string[]) => Compilable<Row>,
): (db: Database, values: readonly string[]) => Promise<Row[]> {
  const sqlFor = builtOnce(build);
  return async (db, values) => {
    const found: Row[] = [];
    for (let start = 0; start < values.length; start += LIST) {
      const slice = values.slice(start, start + LIST);
      const length = LIST_LENGTHS.find((n) => n >= slice.length) ?? LIST;
      while (slice.length < length) slice.push(slice.at(-1) ?? "");
      const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(sqlFor(db, slice), slice));
      for (const row of rows) found.push(row);
    }
    return found;
  };
}

/** Inserts rows, a hundred in a statement; like `askByList`, built once. */
export function insertRows<Row extends object>(
  columns: readonly (keyof Row)[],
  build: (db: Database, rows: readonly Row[]) => Compilable,
): (db: Database, rows: readonly Row[]) => Promise<void> {
  const sqlFor = builtOnce(build);
  return async (db, rows) => {
    let start = 0;
    for (const count of ROW_COUNTS)
      for (; rows.length - start >= count; start += count) {
        const slice = rows.slice(start, start + count);
        const values: unknown[] = [];
        for (const row of slice) for (const column of columns) values.push(row[column]);
        await db.executeQuery(CompiledQuery.raw(sqlFor(db, slice), values));
      }
  };
}

/** The SQL for so many values, in the words of each database. */
function builtOnce<T>(build: (db: Database, values: readonly T[]) => Compilable) {
  const known = new WeakMap<object, Map<number, string>>();
  return (db: Database, values: readonly T[]): string => {
    const { adapter } = db.getExecutor();
    const byLength = known.get(adapter) ?? new Map<number, string>();
    known.set(adapter, byLength);
    const sql = byLength.get(values.length) ?? build(db, values).compile().sql;
    byLength.set(values.length, sql);
    return sql;
  };
}
