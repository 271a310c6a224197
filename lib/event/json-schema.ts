import { z } from "zod";
import { newsEventFields } from "#lib/event/news-event";

/** The rules between fields that JSON Schema does not express and that a reader must know. */
const RULES = [
  "geometry follows the anchor, which is the first place of role scene, else venue, else dateline: its position as a Point, null where it has none (a country, a sea, no such place), a shape only where a source reports one",
  "when is EDTF level 1 without seasons and without unknown ends; .. is an open end, a time of day needs its offset, an interval does not end before it starts",
  "a place of precision exact, neighbourhood, city, district or region has a position, coordinateUncertaintyInMeters and uncertaintyBasis; one of precision country or sea has none of the three",
  "an assumed uncertainty is 500 m for exact, 1000 for neighbourhood, 5000 for city, 25000 for district, 75000 for region",
  "a place of precision country has a country code; an inferred place says why; a position lies in its country, or within its radius and some 100 km of it",
  "a cumulative or increment measure has since, not after asOf; a snapshot has none; low and high enclose value; only areas take an area unit",
  "sources[].chars lie within the report; a report with kept text has its SHA-256 and length",
  "credibility 1 needs more than a single source; corroborated needs two reports of two publishers, or that quote two houses",
  "a relation does not point to its own event",
  "text holds no control characters, no halves of surrogate pairs, no bidi overrides and no bidi control left open",
];

/** The event format as JSON Schema (draft 2020-12), made from the one Zod schema. */
export function eventJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(
    newsEventFields.meta({
      title: "Dateline event",
      description: `One event as a GeoJSON Feature (RFC 7946). Beyond this schema: ${RULES.join("; ")}.`,
    }),
    {
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    },
  );
}
