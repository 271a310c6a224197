import "server-only";
import { type FollowingNewsroom, openNewsroom } from "#lib/server/newsroom";
import { openStore } from "#lib/store/sqlite-store";

declare global {
  /** One newsroom a process: the bundler gives each route its own copy of this module. */
  var datelineNewsroom: Promise<FollowingNewsroom> | undefined;
}

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
