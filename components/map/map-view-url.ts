import { hrefOf, parsePage } from "#lib/query/page-state";
import type { Camera } from "./map-props";

/** The state of this page, as its address says now. */
export function pageState() {
  return parsePage(new URLSearchParams(location.search)).state;
}

/** Writes where the reader looks into the address, without a request; undefined takes it out. */
export function writeView(at: Camera | undefined): void {
  const { at: _, ...state } = pageState();
  const href = hrefOf(at ? { ...state, at } : state, location.pathname);
  window.history.replaceState(null, "", href);
}
