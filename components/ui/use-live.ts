import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import type { Gathered } from "#lib/live/gather";
import { type Contact, Live } from "#lib/live/live";

/** One for the page, while anything on it listens. */
let live: Live | undefined;
const listeners = new Set<(gathered: Gathered) => void>();
const watchers = new Set<() => void>();

/**
 * Calls with what changed after the mark that the page was made at: at most once a second. The part
 * of a page that names the mark begins to listen; the others hear the same.
 */
export function useChanges(onChanges: (gathered: Gathered) => void, mark?: string): void {
  const newest = useRef(onChanges);
  useEffect(() => {
    newest.current = onChanges;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: later marks of the page are heard of
  useEffect(() => {
    const listener = (gathered: Gathered) => newest.current(gathered);
    listeners.add(listener);
    if (mark !== undefined) begin(mark);
    return () => {
      listeners.delete(listener);
      endIfAlone();
    };
  }, []);
}

/** How it stands between this page and its server; undefined on the server. */
export function useContact(mark: string): Contact | undefined {
  const watch = useCallback(
    (changed: () => void) => {
      watchers.add(changed);
      begin(mark);
      return () => {
        watchers.delete(changed);
        endIfAlone();
      };
    },
    [mark],
  );
  return useSyncExternalStore(
    watch,
    () => live?.contact,
    () => undefined,
  );
}

function begin(mark: string): void {
  if (live) return;
  live = new Live({
    url: "/api/changes",
    from: mark,
    onChanges: (gathered) => {
      for (const listener of listeners) listener(gathered);
    },
    onContact: () => {
      for (const watcher of watchers) watcher();
    },
  });
  document.addEventListener("visibilitychange", check);
}

/** A little later: who listens anew after a new mark leaves and comes back within one commit. */
function endIfAlone(): void {
  queueMicrotask(() => {
    if (listeners.size + watchers.size > 0) return;
    document.removeEventListener("visibilitychange", check);
    live?.close();
    live = undefined;
  });
}

function check(): void {
  live?.check();
}
