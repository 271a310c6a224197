import type { FreshPage } from "./news-of";
import type { LoadedRows } from "./use-rows";

/** A list as the reader left it. */
export interface KeptList extends LoadedRows {
  /** The server's page that it began with. */
  readonly shown: FreshPage;
  /** How far it was scrolled, in px. */
  readonly offset: number;
  /** The event that was opened from it. */
  readonly opened?: string | undefined;
}

let kept: { readonly key: string; readonly list: KeptList } | undefined;
let opened: string | undefined;

/** Keeps the list of an address, and only that one, until another is kept: no event was opened from it yet. */
export function keepList(key: string, list: KeptList): void {
  kept = { key, list };
  opened = undefined;
}

/** The list that was left at this address, with the event that was read since. */
export function keptList(key: string): KeptList | undefined {
  return kept?.key === key ? { ...kept.list, opened } : undefined;
}

/** Says which event is open. */
export function noteOpened(id: string): void {
  opened = id;
}
