import { JSONParser, TokenType } from "@streamparser/json";
import { show } from "#lib/event/explain";
import type { FileHead } from "./file-head";
import { Refused, type Row } from "./importer";
import {
  MAX_ROW_BYTES,
  type RowOrRefusal,
  type RowSource,
  type SourceRow,
  tooLong,
} from "./row-source";

const SAMPLE_ROWS = 1_000;

/** Where the objects stand in a JSON text that are its rows, and how many brackets are around them. */
export interface Within {
  readonly path: string;
  readonly depth: number;
}

/** What the columns of an object are, with its id and geometry where it is a GeoJSON Feature. */
export interface Opened {
  readonly columns: object;
  readonly id?: unknown;
  /** Absent where the format has none. */
  readonly geometry?: unknown;
}

/** What an object holds. @throws {Refused} where it is none of its format. */
export type Open = (value: unknown) => Opened;

type Batches = AsyncGenerator<RowOrRefusal[]>;

/** A JSON text as rows: the objects at one place in it, or one on each line. */
export async function openJson(
  head: FileHead,
  within: Within | "lines",
  open: Open,
): Promise<RowSource> {
  const rows = (chunks: AsyncIterable<Buffer>) =>
    within === "lines" ? objectsOnLines(chunks, open) : objectsWithin(chunks, within, open);
  const sample: Row[] = [];
  const names = new Set<string>();
  for await (const batch of rows(once(Buffer.from(head.text))))
    for (const row of batch.slice(0, SAMPLE_ROWS))
      if (!("refused" in row)) {
        sample.push(row);
        for (const name of row.names ?? []) names.add(name);
      }
  return {
    columns: [...names],
    cellNames: ["object"],
    sample,
    written: [
      ["encoding", head.encoding],
      ["objects", within === "lines" ? "one a line" : within.path],
    ],
    rows,
  };
}

async function* objectsWithin(
  chunks: AsyncIterable<Buffer>,
  { path, depth: wanted }: Within,
  open: Open,
): Batches {
  const parser = new JSONParser({ paths: [path], keepStack: false });
  let rows: RowOrRefusal[] = [];
  let broken: Error | undefined;
  const at = { depth: 0, line: 1, start: 1, offset: 0 };
  const lines = new LineCounter();
  parser.onError = (error) => {
    broken ??= error;
  };
  parser.onToken = ({ token, offset }) => {
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      at.depth -= 1;
      return;
    }
    if (at.depth === wanted && token !== TokenType.COMMA) {
      at.start = lines.at(offset);
      at.offset = offset;
    }
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) at.depth += 1;
  };
  parser.onValue = ({ value }) => {
    rows.push(rowOf(value, at.start, open));
  };
  for await (const chunk of chunks) {
    if (parser.isEnded) break;
    lines.next(chunk);
    parser.write(chunk);
    yield rows;
    rows = [];
    if (broken) break;
    if (lines.end - at.offset > MAX_ROW_BYTES) {
      const refused = new Refused(
        "",
        tooLong("an object"),
        "smaller ones; is this the right file?",
      );
      yield [{ refused, line: at.start, cells: [], isEnd: true }];
      return;
    }
  }
  if (!broken && !parser.isEnded) parser.end();
  if (broken) yield [{ refused: brokenJson(broken), line: lines.last, cells: [], isEnd: true }];
}

/** Lines of byte offsets, asked for in growing order. */
class LineCounter {
  #chunk: Buffer = Buffer.alloc(0);
  #start = 0;
  #counted = 0;
  #line = 1;

  /** The offset after what was given so far. */
  get end(): number {
    return this.#start + this.#chunk.length;
  }

  /** The line on which what was given so far ends. */
  get last(): number {
    return this.at(this.end);
  }

  next(chunk: Buffer): void {
    this.at(this.end);
    this.#start = this.end;
    this.#chunk = chunk;
    this.#counted = 0;
  }

  at(offset: number): number {
    const to = Math.min(offset - this.#start, this.#chunk.length);
    for (; this.#counted < to; this.#counted++)
      if (this.#chunk[this.#counted] === 10) this.#line += 1;
    return this.#line;
  }
}

async function* objectsOnLines(chunks: AsyncIterable<Buffer>, open: Open): Batches {
  let rest = Buffer.alloc(0);
  let line = 0;
  const read = (text: string): RowOrRefusal[] => {
    line += 1;
    // RFC 8142 puts a record separator before each object.
    const json = (text.startsWith("\u001e") ? text.slice(1) : text).trim();
    return json === "" ? [] : [parsed(json, line, open)];
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(10) + 1;
    rest = bytes.subarray(end);
    const text = bytes.toString("utf8", 0, Math.max(0, end - 1));
    yield end === 0 ? [] : text.split("\n").flatMap(read);
    if (rest.length > MAX_ROW_BYTES) {
      const refused = new Refused("", tooLong("a line"), "an object on each line");
      yield [{ refused, line: line + 1, cells: [], isEnd: true }];
      return;
    }
  }
  yield read(rest.toString("utf8"));
}

function parsed(json: string, line: number, open: Open): RowOrRefusal {
  try {
    const value: unknown = JSON.parse(json);
    return rowOf(value, line, open);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { refused: brokenJson(error), line, cells: [json] };
  }
}

/** A row of a JSON object, with the names of its columns. */
interface JsonRow extends SourceRow {
  readonly names: readonly string[];
}

function rowOf(value: unknown, line: number, open: Open): RowOrRefusal {
  const text = JSON.stringify(value);
  try {
    const { columns, id, geometry } = open(value);
    const cells = new Map(
      Object.entries(columns).map(([name, found]) => [name.trim(), textOf(found)]),
    );
    if (id !== undefined && !cells.has("id")) cells.set("id", textOf(id));
    const row: JsonRow = {
      line,
      text,
      cells: [text],
      names: [...cells.keys()],
      cell: (column) => cells.get(column) ?? "",
      ...(geometry === undefined ? {} : { geometry }),
    };
    return row;
  } catch (error) {
    if (error instanceof Refused) return { refused: error, line, cells: [text] };
    throw error;
  }
}

/** A value as a cell: lists as tables write them, objects as JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((part) => part !== "")
      .join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}

function brokenJson(error: Error): Refused {
  return new Refused(
    "",
    `broken JSON (${show(error.message)})`,
    "JSON to its end; was the file cut short?",
  );
}

async function* once(chunk: Buffer): AsyncGenerator<Buffer> {
  yield chunk;
}
