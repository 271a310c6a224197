import { unionOf } from "#geo/extent";
import type { BBox } from "#geo/position";
import type { NewsEvent } from "#lib/event/news-event";
import type { Change, EventChange } from "#lib/live/change";
import { placeBoxes } from "#lib/query/place-boxes";
import type { PublicChange } from "#lib/store/event-store";

/** What the public may know of a change: of what was taken back then or later, the id alone. */
export function toChange(change: PublicChange): Change {
  if (!("tour" in change)) return toEventChange(change);
  const { name, version } = change.tour;
  return { revision: change.publicRevision, tour: name, version };
}

function toEventChange(change: Extract<PublicChange, { event: NewsEvent }>): EventChange {
  const { publicRevision, takenBack, event, before } = change;
  const base = { revision: publicRevision, id: event.id };
  if (takenBack) return base;
  const { urgency } = event.properties;
  const bbox = unionOf([...boxesOf(event), ...(before ? boxesOf(before) : [])]);
  return {
    ...base,
    version: change.version,
    ...(bbox ? { bbox } : {}),
    recordedAt: change.recordedAt,
    ...(before ? {} : { isNew: true }),
    ...(urgency === 1 || urgency === 2 ? { urgency } : {}),
  };
}

/** All its places: a filter by role may stand an event at any of them. */
function boxesOf(event: NewsEvent): readonly BBox[] {
  return event.properties.places.flatMap((place) => placeBoxes(event, place));
}
