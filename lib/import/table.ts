import { type Parser, parse } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";
import { show } from "#lib/event/explain";
import type { FileHead } from "./file-head";
import { Refused } from "./importer";
import {
  MAX_ROW_BYTES,
  type RowOrRefusal,
  type RowSource,
  type SourceRow,
  tooLong,
} from "./row-source";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const SAMPLE_ROWS = 1_000;

/** How a table is written, found by looking at its beginning. */
export interface Table {
  readonly delimiter: string;
  readonly hasHeader: boolean;
  /** Names of the columns; 1, 2, 3 where the file names none. */
  readonly columns: readonly string[];
  readonly sample: readonly SourceRow[];
}

/** Of each beginning once: a file is told by its columns before it is opened. */
const tables = new WeakMap<FileHead, Table>();

/** @throws {Refused} where the text is no table of at least two columns. */
export function readTable(head: FileHead): Table {
  const table = tables.get(head) ?? tableIn(head);
  tables.set(head, table);
  return table;
}

function tableIn({ text, whole }: FileHead): Table {
  const end = whole ? text.length : text.lastIndexOf("\n");
  const found = DELIMITERS.map((delimiter) => ({
    delimiter,
    rows: parseSample(text.slice(0, end < 0 ? text.length : end), delimiter),
  })).sort((a, b) => fitOf(b.rows) - fitOf(a.rows))[0];
  const first = found?.rows.find((row) => row.some((cell) => cell !== ""));
  if (!found || !first || first.length < 2)
    throw new Refused(
      "",
      show(text.slice(0, 60)),
      "a table: rows of cells between commas, semicolons, tabs or bars",
    );
  const hasHeader = isHeader(first);
  const columns = hasHeader ? first : first.map((_, i) => String(i + 1));
  const rowOf = rowMaker(columns);
  const rows = found.rows.filter((cells) => cells !== first || !hasHeader);
  return {
    delimiter: found.delimiter,
    hasHeader,
    columns,
    sample: rows.filter((cells) => cells.length === columns.length).map((cells) => rowOf(cells, 0)),
  };
}

const DELIMITER_NAMES = new Map([
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "bar"],
]);

/** A table as rows. @throws {Refused} where the text is none. */
export function openTable(head: FileHead): RowSource {
  const table = readTable(head);
  const { delimiter, hasHeader, columns, sample } = table;
  return {
    columns,
    cellNames: columns,
    sample,
    written: [
      ["encoding", head.encoding],
      ["delimiter", DELIMITER_NAMES.get(delimiter) ?? delimiter],
      ["header", hasHeader ? "first row" : "none: columns are 1, 2, 3"],
    ],
    rows: (chunks) => rowsOf(chunks, table),
  };
}

/**
 * The rows of a table, a chunk of the file at a time. Lines are counted by the line breaks in
 * cells: what csv-parse knows of them it tells only at twice the price.
 */
export async function* rowsOf(
  chunks: AsyncIterable<Buffer>,
  { delimiter, hasHeader, columns }: Table,
): AsyncGenerator<RowOrRefusal[]> {
  const options = {
    ...DIALECT,
    delimiter,
    max_record_size: MAX_ROW_BYTES,
    // Each chunk's rows are taken before the next chunk is written.
    readableHighWaterMark: Number.MAX_SAFE_INTEGER,
  };
  const parser = parse(options);
  // What goes wrong is told to whoever wrote or ended; unheard, it would end the process too.
  parser.on("error", () => {});
  const rowOf = rowMaker(columns);
  const counted = { line: 1, header: hasHeader };
  const take = () => drain(parser, counted, rowOf, columns.length);
  try {
    for await (const chunk of chunks) {
      await written(parser, chunk);
      yield take();
    }
    await ended(parser);
    yield take();
  } catch (error) {
    const refused = unreadable(error);
    if (!refused) throw error;
    yield [...take(), { refused, line: counted.line, cells: [], isEnd: true }];
  } finally {
    parser.destroy();
  }
}

const DIALECT = { relax_quotes: true, relax_column_count: true } as const;

/** The first rows, up to where they cannot be read on. */
function parseSample(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const on_record = (cells: string[]) => {
    rows.push(cells);
    return null;
  };
  try {
    parseAtOnce(text, { ...DIALECT, delimiter, to: SAMPLE_ROWS, on_record });
  } catch (error) {
    if (!unreadable(error)) throw error;
  }
  return rows;
}

/** Columns that a delimiter makes of the sample, where most rows have that many. */
function fitOf(rows: readonly string[][]): number {
  const width = rows[0]?.length ?? 0;
  const same = rows.filter((row) => row.length === width).length;
  return width < 2 ? 0 : (width * same) / rows.length;
}

/** A header names each column, differently, and holds no figures. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim());
  return (
    new Set(names).size === names.length &&
    names.every((name, i) => /\p{L}/u.test(name) || (name === "" && i === 0)) &&
    !names.some((name) => /^[-+\d.,/: ]+$/.test(name) && name !== "")
  );
}

/** A row of a table. A class, because a file has millions of them. */
class TableRow implements SourceRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly #places: ReadonlyMap<string, number>;

  constructor(cells: readonly string[], line: number, places: ReadonlyMap<string, number>) {
    this.cells = cells;
    this.line = line;
    this.#places = places;
  }

  get text(): string {
    return JSON.stringify(this.cells);
  }

  cell(column: string): string {
    return this.cells[this.#places.get(column) ?? -1]?.trim() ?? "";
  }
}

function rowMaker(
  columns: readonly string[],
): (cells: readonly string[], line: number) => SourceRow {
  const places = new Map(columns.map((column, i) => [column.trim(), i]));
  return (cells, line) => new TableRow(cells, line, places);
}

function drain(
  parser: Parser,
  counted: { line: number; header: boolean },
  rowOf: (cells: readonly string[], line: number) => SourceRow,
  width: number,
): RowOrRefusal[] {
  const rows: RowOrRefusal[] = [];
  for (;;) {
    const cells: readonly string[] | null = parser.read();
    if (cells === null) return rows;
    const { line } = counted;
    counted.line += 1;
    for (const cell of cells) if (cell.includes("\n")) counted.line += cell.split("\n").length - 1;
    if (cells.length === 1 && cells[0] === "") continue;
    if (counted.header) counted.header = false;
    else if (cells.length === width) rows.push(rowOf(cells, line));
    else rows.push({ refused: wrongWidth(cells, width), line, cells });
  }
}

function wrongWidth(cells: readonly string[], width: number): Refused {
  return new Refused(
    "",
    `${cells.length} cells`,
    `${width}, as the header has; a cell with the delimiter in it needs quotes`,
  );
}

function written(parser: Parser, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

function ended(parser: Parser): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.end((error?: Error | null) => (error ? reject(error) : resolve()));
  });
}

/** What csv-parse cannot go on from. */
function unreadable(error: unknown): Refused | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "CSV_MAX_RECORD_SIZE")
    return new Refused(
      "",
      tooLong("a row"),
      "rows of lines; is a quote left open, or is this no table?",
    );
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return new Refused(
      "",
      "a quote that is never closed",
      "a closing quote before the end of the file",
    );
  return undefined;
}
