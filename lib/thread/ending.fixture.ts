// Ends while a thread reads ahead: with 3, or with 4 where the thread was still at work then.
import { readAhead } from "./read-ahead";

const busy = new Int32Array(new SharedArrayBuffer(4));
const thread = new URL("./busy.fixture.mjs", import.meta.url);
for await (const { number } of readAhead<Int32Array, { number: number }>(thread, busy, 4)) {
  if (number < 10) continue;
  process.once("exit", () => {
    process.exitCode = Atomics.load(busy, 0) === 0 ? 3 : 4;
  });
  process.exit();
}
