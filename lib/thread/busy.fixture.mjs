// A thread that is busy for 20 ms with each number it passes on, and says so in what it is given.
import { register } from "tsx/esm/api";

register();
const { passOn } = await import("./pass-on.ts");

await passOn(async function* (busy) {
  for (let number = 0; number < 200; number++) {
    Atomics.store(busy, 0, 1);
    for (const start = performance.now(); performance.now() - start < 20; );
    Atomics.store(busy, 0, 0);
    yield { number };
  }
});
