import type { Change, Heartbeat } from "#lib/live/change";

/** What a connection hears; `id` is where in the store's log it stands after it. */
export type Message =
  | ({ readonly type: "heartbeat"; readonly id?: string } & Heartbeat)
  | { readonly type: "change"; readonly id: string; readonly change: Change }
  | { readonly type: "resync"; readonly id: string }
  /** An attempt has failed; another follows. */
  | { readonly type: "trouble" };

/** A place in a store's log, as `/api/changes` writes it. */
export interface Mark {
  readonly revision: number;
  readonly store: string;
}

export function readMark(id: string | undefined): Mark | undefined {
  const [, digits, store] = /^(\d{1,15})-(\w+)$/.exec(id ?? "") ?? [];
  return digits !== undefined && store !== undefined
    ? { revision: Number(digits), store }
    : undefined;
}

export function writeMark({ revision, store }: Mark): string {
  return `${revision}-${store}`;
}
