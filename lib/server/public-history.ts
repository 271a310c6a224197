import { isDeepStrictEqual } from "node:util";
import type { NewsEvent } from "#lib/event/news-event";
import { publicView } from "#lib/event/public-view";
import type { PublicVersion } from "#lib/server/desk";
import type { Revision } from "#lib/store/event-store";

/**
 * What the public may know of an event's past: its published versions, oldest first, each with the
 * fields that differ from the published version before. Drafts between them leave no trace.
 */
export function publicHistory(
  revisions: readonly Revision[],
  isPublic: (id: string) => boolean,
): PublicVersion[] {
  const shown = revisions
    .filter(({ state }) => state === "published")
    .map(({ event }) => publicView(event, isPublic));
  return shown.map((event, i) => {
    const { version, updated, note } = event.properties.publication;
    const before = shown[i - 1];
    return {
      version,
      updated,
      ...(note === undefined ? {} : { note }),
      changed: before ? changedFields(before, event) : [],
    };
  });
}

function changedFields(before: NewsEvent, after: NewsEvent): string[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => field !== "publication" && !isDeepStrictEqual(was[field], is[field]))
    .sort();
}

function valuesOf({ geometry, properties }: NewsEvent): Record<string, unknown> {
  return { geometry, ...properties };
}
