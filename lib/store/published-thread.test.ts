import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type EventStore, type PublishedSlice, StoreError } from "#lib/store/event-store";
import { publishedAhead } from "#lib/store/published-thread";
import { SAMPLE_REPORT, sampleEvent } from "#lib/store/sample-event";
import { connect, openStore } from "#lib/store/sqlite-store";

vi.setConfig({ testTimeout: 60_000 });

const EVENTS = 4_000;
let folder: string;
let path: string;
let store: EventStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-published-"));
  path = join(folder, "store.db");
  store = await openStore(path);
  const events = Array.from({ length: EVENTS }, (_, i) =>
    sampleEvent(
      `e${i}`,
      i === 7 ? { state: "draft" } : {},
      i % 2 ? "Talks" : "محادثات \u2028 \u0000",
    ),
  );
  const report = { ...SAMPLE_REPORT, publisher: { id: "wire", name: { en: "Wire" } } };
  await store.append(
    events.map((event) => ({ event, editor: "ben" })),
    [report],
  );
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function all(slices: AsyncIterable<PublishedSlice>): Promise<PublishedSlice[]> {
  const found: PublishedSlice[] = [];
  for await (const { shown, publishers } of slices) found.push({ shown, publishers });
  return found;
}

it("gives what the store gives, and may know more publishers", async () => {
  const here = await all(store.allPublished());
  const ahead = await all(publishedAhead(path));
  const shown = here.flatMap((slice) => slice.shown);
  expect(ahead.flatMap((slice) => slice.shown)).toEqual(shown);
  expect(shown.length).toBe(EVENTS - 1);
  const wire = [...(here[0]?.publishers ?? [])];
  expect(wire.length).toBe(1);
  for (const { publishers } of ahead) expect([...publishers]).toEqual(expect.arrayContaining(wire));
});

it("ends its thread where the caller goes no further", async () => {
  const slices = publishedAhead(path);
  expect((await slices.next()).value?.shown.length).toBeGreaterThan(0);
  await slices.return(undefined);
  expect((await slices.next()).done).toBe(true);
});

it("says where an event cannot be read, and what to do", async () => {
  const writer = connect(path, "write");
  await sql`update revisions set body = '{' where seq = 1234`.execute(writer);
  await writer.destroy();
  const failed = await all(publishedAhead(path)).catch((error) => error);
  expect(failed).toBeInstanceOf(StoreError);
  expect(failed.message).toBe(
    "The store is damaged: an event of the revisions 1202 to 1401 cannot be read. Restore a backup.",
  );
});
