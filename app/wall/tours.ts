import type { PageParameters } from "#lib/query/page-state";
import type { FollowingNewsroom } from "#lib/server/newsroom";
import { readViews, type SkippedView, type Tour, type View } from "#lib/tour/tour";
import { parseViewTexts } from "#lib/tour/view-url";

/** What an address of a wall asks for. */
export interface Asked {
  /** The tour's name; undefined for views in the address, and for neither. */
  readonly name: string | undefined;
  readonly views: readonly string[];
}

/** The tour of an address, or that there is none of that name. */
export type FoundTour =
  | { readonly versions: readonly Tour[]; readonly skipped: readonly SkippedView[] }
  | { readonly unknown: string; readonly known: readonly string[] };

/** Views of an address have no versions: they have gone round for ever. */
const FOR_EVER = { name: "", version: 0, recordedAt: "1970-01-01T00:00:00Z" };

export function askedOf(params: URLSearchParams): Asked {
  return { name: params.get("tour") || undefined, views: params.getAll("view") };
}

/** Next's search parameters as an address; those of no wall are left out. */
export function addressOf({ tour, view, night }: PageParameters): URLSearchParams {
  const all = (value: string | readonly string[] | undefined) => [value ?? []].flat();
  return new URLSearchParams([
    ...all(tour)
      .slice(0, 1)
      .map((name) => ["tour", name]),
    ...all(view).map((text) => ["view", text]),
    ...all(night)
      .slice(0, 1)
      .map((hours) => ["night", hours]),
  ]);
}

/**
 * What a wall goes through: the views of its address, else the tour it names, else the first tour
 * kept, else one view of every event.
 */
export async function findTour(room: FollowingNewsroom, asked: Asked): Promise<FoundTour> {
  if (asked.views.length > 0) {
    const { views, skipped } = parseViewTexts(asked.views);
    return { versions: [{ ...FOR_EVER, views }], skipped };
  }
  const known = await room.tours();
  const name = asked.name ?? known[0];
  if (name === undefined) return { versions: [{ ...FOR_EVER, views: [EVERYTHING] }], skipped: [] };
  const versions = known.includes(name) ? await room.tour(name) : [];
  if (versions.length === 0) return { unknown: name, known };
  const newest = versions.at(-1);
  return { versions, skipped: newest ? readViews(newest.views).skipped : [] };
}

/** A view of every event; a wall calls it so in its own words. */
export const EVERYTHING: View = { title: {}, filter: "", dwell: 60 };
