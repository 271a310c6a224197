import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "#lib/store/sqlite-store";
import { fillStore } from "#lib/testing/fill-store";
import { startServer } from "#lib/testing/server";

const EVENTS = 50_500;

test("a server reads a large store in its thread, and serves all of it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dateline-large-"));
  const file = join(folder, "large.db");
  const store = await openStore(file);
  await fillStore(store, EVENTS);
  await store.close();
  const server = await startServer({ DATELINE_STORE: file, DATELINE_DOSSIER: "none" });
  try {
    const health = await (await fetch(`${server.url}/api/health`)).json();
    expect(health).toMatchObject({ status: "ok", events: EVENTS });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}, 300_000);
