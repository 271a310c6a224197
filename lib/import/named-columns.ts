import { type Format, type ReadOptions, Refused, type Row } from "./importer";

/** The columns of a format that names them, in whatever case a file has them. */
export interface NamedColumns {
  has(name: string): boolean;
  /** The row, with its cells under the names of the format. */
  of(row: Row): Row;
}

/** @throws {Refused} where columns are missing, naming them, or the caller wants to choose them. */
export function namedColumns(
  format: Format,
  columns: readonly string[],
  needed: readonly string[],
  { columns: chosen }: ReadOptions,
): NamedColumns {
  if (chosen && chosen.size > 0)
    throw new Refused("--map", format, "a format without columns of its own, such as csv");
  const byName = new Map(columns.map((column) => [column.trim().toLowerCase(), column.trim()]));
  const missing = needed.filter((name) => !byName.has(name));
  if (missing.length > 0)
    throw new Refused(
      "",
      `a file without ${missing.join(", ")}`,
      `the columns of ${format}: ${needed.join(", ")} and more`,
    );
  return {
    has: (name) => byName.has(name),
    of: (row) => ({
      line: row.line,
      text: row.text,
      cell: (name) => row.cell(byName.get(name) ?? ""),
    }),
  };
}
