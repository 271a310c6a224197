import { once } from "node:events";
import { createWriteStream, rmSync, statSync, type WriteStream } from "node:fs";
import { refusal } from "#lib/cli/exit";
import { type KeepOptions, keepEvents } from "#lib/cli/keep-events";
import type { EventText } from "#lib/event/event-text";
import type { Report } from "#lib/event/news-event";
import { readHead } from "#lib/import/file-head";
import { type Looks, looksLike } from "#lib/import/guess-format";
import { type ReadOptions, Refused } from "#lib/import/importer";
import { type Batch, type OpenedFile, openFile, type RejectedRow } from "#lib/import/read-file";
import { batchesFromThread } from "#lib/import/reading-thread";
import type { EventStore } from "#lib/store/event-store";

/** Rows in one transaction, at least: one sync of the disk for each. */
const BATCH = 10_000;
/** From this size on a thread pays: to start one takes as long as to read a megabyte or two. */
const LARGE_BYTES = 4_000_000;

export interface FileProgress {
  /** Bytes read, of all. */
  readonly read: number;
  readonly bytes: number;
  readonly rows: number;
  readonly refused: number;
}

export interface ImportFileOptions extends KeepOptions {
  /** Called after each commit: what it counts survives a crash from here on. */
  readonly onKept?: (progress: FileProgress) => void;
  /** Ends the import after the transaction that is on its way. */
  readonly signal?: AbortSignal;
}

export interface FileResult {
  readonly rows: number;
  readonly added: number;
  readonly unchanged: number;
  /** How many an editor withheld, retracted or corrected since, and the first of them. */
  readonly left: number;
  readonly leftIds: readonly string[];
  readonly refused: number;
  /** Where the refused rows stand, where there are any. */
  readonly rejectedFile: string;
  readonly atZero: number;
  readonly away: number;
  /** The signal ended it before its end. */
  readonly interrupted: boolean;
  /** What kept the file from being read to its end. */
  readonly brokenOff?: RejectedRow;
}

/** What a file looks like by its beginning. */
export function looksOf(path: string, encoding?: string): Promise<Looks> {
  return inWords(path, async () => looksLike(await readHead(path, encoding)));
}

/**
 * Opens a file of rows; a file that cannot be read so is refused in words. A large one is read in a
 * thread of its own.
 */
export async function openRows(path: string, options: ReadOptions): Promise<OpenedFile> {
  const file = await inWords(path, () => openFile(path, options));
  if (statSync(path).size < LARGE_BYTES) return file;
  return { ...file, batches: () => batchesFromThread({ path, options }) };
}

async function inWords<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused)
      throw refusal(`${path} was refused: ${error.message.replace(/^: /, "")}`);
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw refusal(`There is no file ${path}.`);
    if (typeof code === "string") throw refusal(`${path} could not be read: ${code}.`);
    throw error;
  }
}

/**
 * Keeps what is sound of a file, in batches, and writes the rows that are not to
 * `FILE.rejected.csv`. May be broken off and repeated: what is kept already adds nothing.
 */
export async function importFile(
  store: EventStore,
  path: string,
  file: OpenedFile,
  { onKept, signal, ...keep }: ImportFileOptions,
): Promise<FileResult> {
  const rejectedFile = `${path}.rejected.csv`;
  const rejected = new RejectedRows(rejectedFile, file.cellNames);
  const total = { rows: 0, added: 0, left: 0, atZero: 0, away: 0, events: 0 };
  const leftIds: string[] = [];
  let brokenOff: RejectedRow | undefined;
  try {
    for await (const batch of gathered(file.batches())) {
      const { events, reports, rejections, atZero, away, read, bytes } = batch;
      const kept = await keepEvents(store, events, reports, keep);
      total.added += kept.added;
      total.left += kept.left.length;
      leftIds.push(...kept.left.slice(0, 20 - leftIds.length));
      await rejected.write(rejections);
      brokenOff = rejections.find(({ isEnd }) => isEnd);
      total.events += events.length;
      total.rows += events.length + rejections.length;
      total.atZero += atZero;
      total.away += away;
      onKept?.({ read, bytes, rows: total.rows, refused: rejected.count });
      if (signal?.aborted) break;
    }
  } finally {
    await rejected.close();
  }
  const { rows, added, left, atZero, away, events } = total;
  return {
    rows,
    added,
    unchanged: events - added - left,
    left,
    leftIds,
    refused: rejected.count,
    rejectedFile,
    atZero,
    away,
    interrupted: signal?.aborted === true,
    ...(brokenOff ? { brokenOff } : {}),
  };
}

/** Small batches made into such as are worth a transaction. */
async function* gathered(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  let events: EventText[] = [];
  let reports: Report[] = [];
  let rejections: RejectedRow[] = [];
  let [atZero, away] = [0, 0];
  let last: Batch | undefined;
  for await (last of batches) {
    events.push(...last.events);
    reports.push(...last.reports);
    rejections.push(...last.rejections);
    atZero += last.atZero;
    away += last.away;
    if (events.length + rejections.length < BATCH) continue;
    yield { ...last, events, reports, rejections, atZero, away };
    [events, reports, rejections, atZero, away] = [[], [], [], 0, 0];
  }
  if (last) yield { ...last, events, reports, rejections, atZero, away };
}

/** The refused rows with line and reason, ready to be mended and imported. Made when there is one. */
class RejectedRows {
  readonly #path: string;
  readonly #columns: readonly string[];
  #stream: WriteStream | undefined;
  count = 0;

  constructor(path: string, columns: readonly string[]) {
    this.#path = path;
    this.#columns = columns;
    rmSync(path, { force: true });
  }

  async write(rejections: readonly RejectedRow[]): Promise<void> {
    if (rejections.length === 0) return;
    this.#stream ??= this.#open();
    this.count += rejections.length;
    const lines = rejections.map(({ line, field, found, expected, cells }) => {
      const reason = `${field === "" ? "" : `${field}: `}found ${found}; expected ${expected}`;
      return lineOf([String(line), reason, ...cells]);
    });
    if (!this.#stream.write(lines.join(""))) await once(this.#stream, "drain");
  }

  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await once(this.#stream, "close");
  }

  #open(): WriteStream {
    const stream = createWriteStream(this.#path);
    stream.write(lineOf(["line", "reason", ...this.#columns]));
    return stream;
  }
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
}
