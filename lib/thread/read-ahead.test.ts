import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { readAhead } from "./read-ahead";

vi.setConfig({ testTimeout: 60_000 });

it("reads no further ahead than it was told, and ends the thread with the caller", async () => {
  const busy = new Int32Array(new SharedArrayBuffer(4));
  const thread = new URL("./busy.fixture.mjs", import.meta.url);
  const numbers = readAhead<Int32Array, { number: number }>(thread, busy, 2);
  expect((await numbers.next()).value).toEqual({ number: 0 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  // Three are passed on and a fourth waits to be.
  expect(Atomics.load(busy, 0)).toBe(0);
  expect((await numbers.next()).value).toEqual({ number: 1 });
  await numbers.return();
  expect((await numbers.next()).done).toBe(true);
});

// Native code that is cut off in a thread can end the process with a code of its own.
it("lets no process end while its thread is at work", async () => {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("./ending.fixture.ts", import.meta.url))],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const [code] = await once(child, "exit");
  expect(code).toBe(3);
});
