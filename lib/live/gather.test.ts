import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Gathered, Gatherer } from "#lib/live/gather";

let delivered: { at: number; gathered: Gathered }[];
let gatherer: Gatherer;
let start: number;
let revision: number;

beforeEach(() => {
  vi.useFakeTimers();
  start = performance.now();
  delivered = [];
  revision = 0;
  gatherer = new Gatherer((gathered) =>
    delivered.push({ at: performance.now() - start, gathered }),
  );
});

afterEach(() => {
  gatherer.close();
  vi.useRealTimers();
});

const change = () => gatherer.add({ revision: ++revision, id: `e${revision}`, version: 1 });
const takeBack = () => gatherer.add({ revision: ++revision, id: `e${revision}` });
const told = () =>
  delivered.flatMap(({ gathered }) => gathered.changes.map((each) => each.revision));

it("delivers at most once a second, and every change once and in order", async () => {
  for (let i = 0; i < 50; i++) {
    change();
    await vi.advanceTimersByTimeAsync(200);
  }
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told()).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  for (const [i, { at }] of delivered.entries())
    if (i > 0) expect(at - (delivered[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(999);
});

it("delivers a single change within a third of a second, not all clients at once", async () => {
  const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
  change();
  await vi.advanceTimersByTimeAsync(149);
  expect(delivered).toEqual([]);
  await vi.advanceTimersByTimeAsync(151);
  expect(told()).toEqual([1]);
  random.mockRestore();
});

it("delivers what was taken back at once, with what was gathered before it", async () => {
  change();
  await vi.advanceTimersByTimeAsync(400);
  change();
  takeBack();
  await vi.advanceTimersByTimeAsync(1);
  expect(told()).toEqual([1, 2, 3]);
});

it("delivers a thousand retractions in few pieces", async () => {
  for (let i = 0; i < 1_000; i++) {
    takeBack();
    await vi.advanceTimersByTimeAsync(1);
  }
  await vi.advanceTimersByTimeAsync(200);
  expect(told()).toHaveLength(1_000);
  expect(delivered.length).toBeLessThanOrEqual(12);
});

it("says that everything changed where it is more than is kept, and holds no more", async () => {
  for (let i = 0; i < 10_000; i++) change();
  await vi.advanceTimersByTimeAsync(400);
  expect(delivered.map(({ gathered }) => [gathered.everything, gathered.revision])).toEqual([
    [true, 10_000],
  ]);
  expect(told()).toHaveLength(1_000);
  change();
  await vi.advanceTimersByTimeAsync(1_400);
  expect(delivered.at(-1)?.gathered).toMatchObject({ everything: false, revision: 10_001 });
});
