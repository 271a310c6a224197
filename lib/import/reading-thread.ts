import { readAhead } from "#lib/thread/read-ahead";
import type { ReadOptions } from "./importer";
import type { Batch } from "./read-file";

/** Batches read ahead while some 10,000 rows are being kept. */
const AHEAD = 32;

const THREAD = new URL("./reading-thread.start.mjs", import.meta.url);

/** What the thread is started with. */
export interface ReadingOrder {
  readonly path: string;
  readonly options: ReadOptions;
}

/** A batch as it passes between threads. */
export interface PassedBatch extends Omit<Batch, "reports"> {
  /** As JSON, which passes sooner than so many objects. */
  readonly reports: string;
}

/**
 * The batches of a file, read in a thread of its own while the caller keeps those before: the same
 * as `batches()` of `openFile`, which must have taken the file already.
 */
export async function* batchesFromThread(order: ReadingOrder): AsyncGenerator<Batch> {
  const passed = readAhead<ReadingOrder, PassedBatch>(THREAD, order, AHEAD);
  for await (const { reports, ...rest } of passed) yield { ...rest, reports: JSON.parse(reports) };
}
