import type { Localized } from "#lib/event/news-event";
import { parsePage } from "#lib/query/page-state";
import { DWELL, filterText, type View } from "#lib/tour/tour";

/** What a desk's address shows, as a view of a tour's file. */
export function viewOfPage(params: URLSearchParams, title: Localized): View {
  const { filter, at } = parsePage(params).state;
  return {
    title,
    filter: filterText(filter),
    ...(at ? { at: [at.zoom, at.lat, at.lng].join("/") } : {}),
    dwell: DWELL.usual,
  };
}
