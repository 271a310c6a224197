import { once } from "node:events";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Gathered } from "#lib/live/gather";
import { Live } from "#lib/live/live";
import { ChangeHub } from "#lib/server/change-hub";
import { type FollowingNewsroom, openNewsroom } from "#lib/server/newsroom";
import type { EventStore } from "#lib/store/event-store";
import { sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";

let folder: string;
let writer: EventStore;
let port = 0;
let running: { server: Server; hub: ChangeHub; room: FollowingNewsroom; store: EventStore };

/** All of a server but Next: a store, a newsroom that follows it, a hub, and a socket. */
async function start(): Promise<void> {
  const store = await openStore(join(folder, "dateline.db"));
  const room = openNewsroom(store);
  const hub = await ChangeHub.open(room, { build: "b1", heartbeatMs: 200 });
  const server = createServer((request, response) => {
    const id = request.headers["last-event-id"];
    const stream = hub.connect(typeof id === "string" ? id : null);
    response.writeHead(stream ? 200 : 503, { "Content-Type": "text/event-stream" });
    if (stream) Readable.fromWeb(stream as never).pipe(response);
    else response.end();
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : port;
  running = { server, hub, room, store };
}

/** As a crash would: nobody is told. */
async function kill(): Promise<void> {
  const { server, hub, room, store } = running;
  server.closeAllConnections();
  server.close();
  hub.close();
  room.close();
  await store.close();
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-live-"));
  port = 0;
  writer = await openStore(join(folder, "dateline.db"));
  await start();
});

afterEach(async () => {
  await kill();
  await writer.close();
  rmSync(folder, { recursive: true });
});

const publish = (id: string) => writer.append([{ event: sampleEvent(id), editor: "desk" }]);

it("a page misses nothing while its server is killed and started again, and repeats nothing", async () => {
  const gathered: Gathered[] = [];
  const { room } = running;
  const live = new Live({
    url: `http://127.0.0.1:${port}/`,
    from: room.markOf(room.revision),
    onChanges: (one) => gathered.push(one),
  });
  const told = () =>
    gathered.flatMap(({ changes }) => changes.flatMap((one) => ("id" in one ? [one.id] : [])));
  const wanted: string[] = [];
  for (let round = 0; round < 5; round++) {
    await publish(`up-${round}`);
    await vi.waitFor(() => expect(told()).toContain(`up-${round}`), 15_000);
    await kill();
    await publish(`down-${round}`);
    wanted.push(`up-${round}`, `down-${round}`);
    await start();
  }
  await vi.waitFor(() => expect(told()).toEqual(wanted), 15_000);
  expect(gathered.some(({ everything }) => everything)).toBe(false);
  expect(live.contact).toMatchObject({ lost: false, build: "b1" });
  live.close();
});

it("a page whose server is back with another store is told that everything may have changed", async () => {
  const gathered: Gathered[] = [];
  await publish("first");
  await vi.waitFor(() => expect(running.room.revision).toBe(1), 15_000);
  const live = new Live({
    url: `http://127.0.0.1:${port}/`,
    from: running.room.markOf(1),
    onChanges: (one) => gathered.push(one),
  });
  await vi.waitFor(() => expect(live.contact.build).toBe("b1"), 15_000);
  const backup = join(folder, "backup.db");
  await writer.backup(backup);
  await kill();
  await writer.close();
  rmSync(join(folder, "dateline.db"));
  rmSync(join(folder, "dateline.db-wal"), { force: true });
  rmSync(join(folder, "dateline.db-shm"), { force: true });
  renameSync(backup, join(folder, "dateline.db"));
  writer = await openStore(join(folder, "dateline.db"));
  await start();
  await vi.waitFor(
    () => expect(gathered.map(({ everything }) => everything)).toEqual([true]),
    15_000,
  );
  live.close();
});
