import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { ENDING, MORE, RESTING, type Start } from "./read-ahead";

/** In a thread that `readAhead` started: passes on what is made of its order, as it is read. */
export async function passOn<Order, Item>(
  make: (order: Order) => AsyncIterable<Item>,
): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error("This is started as a thread.");
  const { order, ahead, halt }: Start<Order> = workerData;
  const rest = () => {
    Atomics.store(halt, RESTING, 1);
    Atomics.notify(halt, RESTING);
  };
  let [free, enough] = [ahead, false];
  port.on("message", (said) => {
    if (said === MORE) free += 1;
    else enough = true;
  });
  for await (const item of make(order)) {
    while (!enough && (free === 0 || Atomics.load(halt, ENDING))) {
      rest();
      await once(port, "message");
      Atomics.store(halt, RESTING, 0);
    }
    if (enough) break;
    free -= 1;
    port.postMessage(item);
  }
  rest();
  port.close();
}
