import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What a caller says to its thread. */
export const MORE = "more";
const ENOUGH = "enough";

/** Places in `halt`: whether the process ends, and whether the thread rests. */
export const [ENDING, RESTING] = [0, 1];

/** How long the end of a process waits for a thread to rest, in ms. */
const PATIENCE = 1_000;

/** What a thread is started with. */
export interface Start<Order> {
  readonly order: Order;
  /** How many items may lie unread. */
  readonly ahead: number;
  /** Shared by both. */
  readonly halt: Int32Array;
}

/**
 * What a thread passes on with `passOn`, in its order. At most `ahead` items lie unread, so that
 * memory does not grow with what is read; the thread ends where the caller goes no further.
 *
 * @throws what the thread threw
 */
export async function* readAhead<Order, Item>(
  thread: URL,
  order: Order,
  ahead: number,
): AsyncGenerator<Item, void, void> {
  const halt = new Int32Array(new SharedArrayBuffer(8));
  const start: Start<Order> = { order, ahead, halt };
  const worker = new Worker(thread, { workerData: start });
  const halted = () => {
    Atomics.store(halt, ENDING, 1);
    Atomics.wait(halt, RESTING, 0, PATIENCE);
  };
  process.on("exit", halted);
  const arrived: Item[] = [];
  let failure: unknown;
  let ended = false;
  let wake = () => {};
  worker.on("message", (item: Item) => {
    arrived.push(item);
    wake();
  });
  worker.on("error", (error) => {
    failure = error;
    wake();
  });
  worker.on("exit", () => {
    ended = true;
    process.off("exit", halted);
    wake();
  });
  try {
    for (;;) {
      const item = arrived.shift();
      if (item) {
        worker.postMessage(MORE);
        yield item;
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
      worker.postMessage(ENOUGH);
      await exit;
    }
  }
}
