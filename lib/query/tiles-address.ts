import type { Filter } from "./filter";
import { formatFilter } from "./filter-codec";

/** The canonical address template of a filter's tiles, with the revision at its end. */
export function tilesAddress(filter: Filter, rev: string): string {
  const query = formatFilter(filter);
  query.append("rev", rev);
  return `/api/tiles/{z}/{x}/{y}?${query}`;
}
