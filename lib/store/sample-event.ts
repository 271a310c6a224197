import type { NewsEvent, Report } from "#lib/event/news-event";

export const SAMPLE_REPORT: Report = {
  id: "wire-1",
  publisher: null,
  lang: "en",
  published: "2016-12-29",
  sha256: "a".repeat(64),
  length: 400,
};

/** A valid event for tests of the store: nothing but what the rules ask for. */
export function sampleEvent(
  id: string,
  publication: Partial<NewsEvent["properties"]["publication"]> = {},
  title = "Talks are held",
): NewsEvent {
  return {
    type: "Feature",
    id,
    geometry: null,
    properties: {
      kind: "talks",
      title: { en: title },
      summary: { en: "Two delegations talk." },
      when: "2016-12-29",
      occurrence: "happened",
      places: [],
      actors: [],
      measures: [],
      sources: [{ report: SAMPLE_REPORT.id, reliability: "F" }],
      verification: { status: "single-source", credibility: 6 },
      relations: [],
      urgency: 5,
      publication: {
        state: "published",
        version: 1,
        updated: "2016-12-29T12:00:00Z",
        ...publication,
      },
    },
  };
}

/** The same at a place of its own, which is called what the event is. */
export function sampleEventAt(
  position: readonly [number, number],
  ...sample: Parameters<typeof sampleEvent>
): NewsEvent {
  const event = sampleEvent(...sample);
  const place = {
    role: "scene" as const,
    name: { en: event.id },
    precision: "city" as const,
    coordinateUncertaintyInMeters: 5000,
    uncertaintyBasis: "assumed" as const,
    evidence: "stated" as const,
    position,
  };
  const geometry = { type: "Point" as const, coordinates: position };
  return { ...event, geometry, properties: { ...event.properties, places: [place] } };
}
