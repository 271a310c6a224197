import { useCallback, useRef, useState } from "react";
import type { ListRow } from "#lib/messages/row-in-words";
import type { RowPage } from "#lib/query/row-page";

/** What has been loaded of a list. */
export interface LoadedRows {
  readonly rows: readonly ListRow[];
  readonly next: string | undefined;
}

export type Loading = "idle" | "loading" | "failed";

/**
 * A list that grows by a page at a time. `addressOf` is the address of the page after a cursor. What
 * has moved down the list since it was read is not shown twice.
 */
export function useRows(first: LoadedRows, addressOf: (cursor: string) => string) {
  const [loaded, setLoaded] = useState(first);
  const [loading, setLoading] = useState<Loading>("idle");
  const asked = useRef<string>(undefined);
  const newest = useRef({ addressOf, loaded });
  newest.current = { addressOf, loaded };

  const more = useCallback(async () => {
    const { addressOf, loaded } = newest.current;
    const { next } = loaded;
    if (next === undefined || asked.current === next) return;
    asked.current = next;
    setLoading("loading");
    const page = await readRows(addressOf(next));
    if (asked.current !== next) return;
    if (!page) {
      asked.current = undefined;
      return setLoading("failed");
    }
    setLoading("idle");
    setLoaded((now) => {
      const known = new Set(now.rows.map(({ id }) => id));
      return {
        rows: [...now.rows, ...page.rows.filter(({ id }) => !known.has(id))],
        next: page.next,
      };
    });
  }, []);
  const restart = useCallback((from: LoadedRows) => {
    asked.current = undefined;
    setLoading("idle");
    setLoaded(from);
  }, []);
  return { ...loaded, loading, more, restart };
}

/** A page of rows from this server; undefined where it cannot be had. */
export async function readRows(address: string): Promise<RowPage | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
