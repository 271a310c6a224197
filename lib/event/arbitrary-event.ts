import fc from "fast-check";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { anchorOf, drawnAs } from "#lib/event/placement";
import { ASSUMED_METRES, PLACE_ROLES, PRECISIONS } from "#lib/event/vocabularies";

/** For tests: places that keep every rule, of any role and precision. */
const arbitraryPlace: fc.Arbitrary<Place> = fc
  .record({
    role: fc.constantFrom(...PLACE_ROLES),
    precision: fc.constantFrom(...PRECISIONS),
    stated: fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    inferred: fc.boolean(),
  })
  .map(({ role, precision, stated, lng, lat, inferred }): Place => {
    const assumed = ASSUMED_METRES[precision];
    return {
      role,
      name: { en: `a ${precision}` },
      precision,
      ...(precision === "country" ? { country: "SY" } : {}),
      ...(assumed === undefined
        ? {}
        : {
            position: [lng, lat],
            coordinateUncertaintyInMeters: stated ?? assumed,
            uncertaintyBasis: stated === undefined ? "assumed" : "stated",
          }),
      ...(inferred
        ? { evidence: "inferred", why: { en: "It is the seat." } }
        : { evidence: "stated" }),
    };
  });

/** For tests: an event at these places that keeps every rule. */
export function eventAt(places: Place[]): NewsEvent {
  const event: NewsEvent = {
    type: "Feature",
    id: "an-event",
    geometry: null,
    properties: {
      kind: "meeting",
      title: { en: "A meeting" },
      summary: { en: "People meet." },
      when: "2016-12-29",
      occurrence: "happened",
      places,
      actors: [{ id: "one", role: "party", name: { en: "One" } }],
      measures: [],
      sources: [{ report: "a-report", reliability: "F" }],
      verification: { status: "single-source", credibility: 6 },
      relations: [],
      urgency: 5,
      publication: { state: "published", version: 1, updated: "2016-12-29T00:00:00Z" },
    },
  };
  const anchor = anchorOf(event);
  if (!anchor?.position || drawnAs(anchor.precision) !== "point") return event;
  return { ...event, geometry: { type: "Point", coordinates: anchor.position } };
}

/** For tests: events at up to five places. */
export const arbitraryEvent: fc.Arbitrary<NewsEvent> = fc
  .array(arbitraryPlace, { maxLength: 5 })
  .map(eventAt);
