import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { eventOf } from "#lib/event/event-text";
import { type Batch, openFile } from "./read-file";
import { batchesFromThread } from "./reading-thread";

vi.setConfig({ testTimeout: 60_000 });

const ROWS = 20_000;
let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-thread-"));
  path = join(folder, "rows.csv");
  const lines = Array.from({ length: ROWS }, (_, i) =>
    i === 700 ? "700,2020-01-02,91,44,battle" : `${i},2020-01-02,33,44,battle`,
  );
  writeFileSync(path, `id,date,latitude,longitude,type\n${lines.join("\n")}\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

const options = { kinds: new Map([["battle", "explosion" as const]]) };

async function all(batches: AsyncIterable<Batch>) {
  const found = { ids: [] as string[], kinds: new Set<string>(), lines: [] as number[], read: 0 };
  for await (const { events, reports, rejections, read } of batches) {
    expect(reports.length).toBe(events.length);
    for (const { id, properties } of events.map(eventOf)) {
      found.ids.push(id);
      found.kinds.add(properties.kind);
    }
    found.lines.push(...rejections.map(({ line }) => line));
    found.read = read;
  }
  return found;
}

it("gives what the file gives, in its order, with its refusals, as the caller chose", async () => {
  const here = await all((await openFile(path, options)).batches());
  expect(here.ids.length).toBe(ROWS - 1);
  expect(here.lines).toEqual([702]);
  expect([...here.kinds]).toEqual(["explosion"]);
  expect(await all(batchesFromThread({ path, options }))).toEqual(here);
});

it("ends its thread where the caller goes no further", async () => {
  const batches = batchesFromThread({ path, options });
  const first = await batches.next();
  expect(first.value.events.length).toBeGreaterThan(0);
  await batches.return(undefined);
  expect((await batches.next()).done).toBe(true);
});

it("passes on what goes wrong in the thread", async () => {
  const gone = batchesFromThread({ path: join(folder, "gone.csv"), options });
  await expect(gone.next()).rejects.toThrow(/ENOENT/);
});
