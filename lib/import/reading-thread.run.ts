// The thread of `batchesFromThread`: reads a file and passes on what it holds, batch by batch.
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { openFile } from "./read-file";
import { AHEAD, type PassedBatch, type ReadingOrder } from "./reading-thread";

const { path, options }: ReadingOrder = workerData;
const port = parentPort;
if (!port) throw new Error("This is started as a thread.");
let free = AHEAD;
port.on("message", () => {
  free += 1;
});
const file = await openFile(path, options);
for await (const { events, reports, ...rest } of file.batches()) {
  while (free === 0) await once(port, "message");
  free -= 1;
  const passed: PassedBatch = { ...rest, text: JSON.stringify([events, reports]) };
  port.postMessage(passed);
}
port.close();
