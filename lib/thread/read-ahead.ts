import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What a caller says to its thread. */
export const [MORE, ENOUGH] = ["more", "enough"];

/** What a thread is started with. */
export interface Start<Order> {
  readonly order: Order;
  /** How many items may lie unread. */
  readonly ahead: number;
}

/**
 * What a thread passes on with `passOn`, in its order. At most `ahead` items lie unread, so that
 * memory does not grow with what is read. The thread ends by itself where the caller goes no further:
 * to end it from outside while native code runs in it may end the process.
 *
 * @throws what the thread threw
 */
export async function* readAhead<Order, Item>(
  thread: URL,
  start: Start<Order>,
): AsyncGenerator<Item, void, void> {
  const worker = new Worker(thread, { workerData: start });
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
