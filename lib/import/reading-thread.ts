import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { NewsEvent, Report } from "#lib/event/news-event";
import type { ReadOptions } from "./importer";
import type { Batch } from "./read-file";

/** Batches read ahead while some 10,000 rows are being kept; no more, so that memory does not grow with the file. */
export const AHEAD = 32;

/** What the thread is started with. */
export interface ReadingOrder {
  readonly path: string;
  readonly options: ReadOptions;
}

/** A batch as it passes between threads: events as text are passed for a fraction of the price. */
export interface PassedBatch extends Omit<Batch, "events" | "reports"> {
  readonly text: string;
}

/**
 * The batches of a file, read in a thread of its own while the caller keeps those before: the same
 * as `batches()` of `openFile`, which must have taken the file already.
 */
export async function* batchesFromThread(order: ReadingOrder): AsyncGenerator<Batch> {
  const worker = new Worker(new URL("./reading-thread.start.mjs", import.meta.url), {
    workerData: order,
  });
  const arrived: PassedBatch[] = [];
  let failure: unknown;
  let ended = false;
  let wake = () => {};
  worker.on("message", (batch: PassedBatch) => {
    arrived.push(batch);
    wake();
  });
  worker.on("error", (error) => {
    failure = error;
    wake();
  });
  worker.on("exit", () => {
    ended = true;
    wake();
  });
  try {
    for (;;) {
      const batch = arrived.shift();
      if (batch) {
        worker.postMessage("more");
        const { text, ...rest } = batch;
        const [events, reports]: [NewsEvent[], Report[]] = JSON.parse(text);
        yield { ...rest, events, reports };
      } else if (failure) throw failure;
      else if (ended) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    if (!ended) {
      const exit = once(worker, "exit");
      await worker.terminate();
      await exit;
    }
  }
}
