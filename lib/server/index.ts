import "server-only";
import { buildId } from "#lib/server/build-id";
import { ChangeHub } from "#lib/server/change-hub";
import { type FollowingNewsroom, openNewsroom } from "#lib/server/newsroom";
import { openStore } from "#lib/store/sqlite-store";

declare global {
  /** One newsroom a process: the bundler gives each route its own copy of this module. */
  var datelineNewsroom: Promise<FollowingNewsroom> | undefined;
  /** What tells of its changes. */
  var datelineChanges: Promise<ChangeHub> | undefined;
}

const HEARTBEAT_MS = 5_000;

/**
 * The newsroom of this process, opened when it is first asked for. Its answers wait until the index
 * is built. Where the store cannot be opened or read, the next call tries again.
 *
 * @throws {StoreError} where the store cannot be opened
 */
export function newsroom(): Promise<FollowingNewsroom> {
  globalThis.datelineNewsroom ??= open();
  return globalThis.datelineNewsroom;
}

/**
 * What tells everyone who listens of the newsroom's changes. It ends with the process: Next waits
 * for every open answer before it stops, and a stream would keep it waiting for ever.
 *
 * @throws {StoreError} where the store cannot be opened
 */
export function changes(): Promise<ChangeHub> {
  globalThis.datelineChanges ??= openChanges();
  return globalThis.datelineChanges;
}

async function openChanges(): Promise<ChangeHub> {
  try {
    const settings = { build: buildId(), heartbeatMs: HEARTBEAT_MS };
    const hub = await ChangeHub.open(await newsroom(), settings);
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => hub.close());
    return hub;
  } catch (error) {
    globalThis.datelineChanges = undefined;
    throw error;
  }
}

async function open(): Promise<FollowingNewsroom> {
  try {
    const store = await openStore();
    const room = openNewsroom(store);
    room.built.catch(async () => {
      forget();
      await store.close();
    });
    return room;
  } catch (error) {
    forget();
    throw error;
  }
}

function forget(): void {
  globalThis.datelineNewsroom = undefined;
}
