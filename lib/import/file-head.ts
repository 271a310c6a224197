import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { analyse } from "chardet";
import { Refused } from "./importer";

const HEAD_BYTES = 262_144;
const CHUNK_BYTES = 65_536;

/** A file as it is before its rows are read: how large, in which encoding, and how it begins. */
export interface FileHead {
  readonly path: string;
  readonly bytes: number;
  /** The day it was last changed, UTC. */
  readonly modified: string;
  /** A name that `TextDecoder` knows. */
  readonly encoding: string;
  /** The beginning, without a byte order mark; cut anywhere where the file is longer. */
  readonly text: string;
  /** Whether `text` is the whole file. */
  readonly whole: boolean;
}

/** @throws {Refused} where the file is empty or no text, or the encoding is unknown. */
export async function readHead(path: string, encoding?: string): Promise<FileHead> {
  const { size, mtime } = await stat(path);
  const handle = await open(path);
  const buffer = Buffer.alloc(Math.min(size, HEAD_BYTES));
  await handle.read(buffer, 0, buffer.length, 0).finally(() => handle.close());
  if (buffer.length === 0) throw new Refused("", "an empty file", "rows");
  const known = encoding ?? encodingOf(buffer);
  const text = decoder(known).decode(buffer, { stream: true });
  const other = magicOf(buffer) ?? (isBinary(text) ? "a file that is no text" : undefined);
  if (other) throw new Refused("", other, "a text file: CSV, TSV, JSON or GeoJSON");
  return {
    path,
    bytes: size,
    modified: mtime.toISOString().slice(0, 10),
    encoding: known,
    text,
    whole: size <= HEAD_BYTES,
  };
}

/** The file's text in UTF-8, chunk by chunk; `onBytes` is told how much of the file was read. */
export async function* chunksOf(
  { path, encoding }: FileHead,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const decode = encoding === "utf-8" ? undefined : decoder(encoding);
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    bytes += chunk.length;
    onBytes(bytes);
    const text = decode ? Buffer.from(decode.decode(chunk, { stream: true })) : chunk;
    yield bytes === chunk.length ? withoutMark(text) : text;
  }
}

/** A byte order mark is no part of the text. */
function withoutMark(text: Buffer): Buffer {
  return text.subarray(text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? 3 : 0);
}

function decoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new Refused(
      "",
      `the encoding ${encoding}`,
      "one that is known, such as utf-8, utf-16le or windows-1256",
    );
  }
}

/**
 * UTF-8 where a mark says so, or where more characters beyond ASCII make sense in it than do not:
 * then the rows that are spoilt are refused by themselves. Otherwise what chardet takes it for.
 */
function encodingOf(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  const text = new TextDecoder("utf-8").decode(buffer, { stream: true });
  const broken = text.split("\ufffd").length - 1;
  const sound = (text.match(/[^\p{ASCII}\ufffd]/gu) ?? []).length;
  if (broken === 0 || sound > broken) return "utf-8";
  return (
    analyse(buffer)
      .map(({ name }) => name)
      .find(isKnown)
      ?.toLowerCase() ?? "windows-1252"
  );
}

/** A stray NUL spoils a row, many of them are another kind of file. */
function isBinary(text: string): boolean {
  return (text.split("\0").length - 1) * 100 > text.length;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch {
    return false;
  }
}

const MAGIC: readonly (readonly [start: string, what: string])[] = [
  ["PK\u0003\u0004", "a spreadsheet (xlsx, ods) or another zip file; save the sheet as CSV"],
  ["\u00d0\u00cf\u0011\u00e0", "an old spreadsheet (xls); save it as CSV"],
  ["\u001f\u008b", "a gzip file; unpack it first"],
  ["%PDF", "a PDF file"],
  ["SQLite format 3", "an SQLite database"],
  ["PAR1", "a Parquet file"],
];

function magicOf(buffer: Buffer): string | undefined {
  const start = buffer.toString("latin1", 0, 16);
  return MAGIC.find(([magic]) => start.startsWith(magic))?.[1];
}

/** The file's name without folder and endings. */
export function stemOf(path: string): string {
  return basename(path).replace(/\..*$/, "");
}
