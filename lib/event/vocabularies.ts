/** Closed vocabularies of the event format. Free of Zod, so that a browser can carry them. */

/** Languages of the interface and of shipped data, BCP 47. */
export const LANGUAGES = ["en", "ar", "ru", "tr"] as const;
export type Language = (typeof LANGUAGES)[number];

export const OCCURRENCES = [
  "happened",
  "ongoing",
  "expected",
  "planned",
  "postponed",
  "cancelled",
] as const;
export type Occurrence = (typeof OCCURRENCES)[number];

/** In the order an anchor is looked for; a subject is never an anchor. */
export const PLACE_ROLES = ["scene", "venue", "dateline", "subject"] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export const PRECISIONS = [
  "exact",
  "neighbourhood",
  "city",
  "district",
  "region",
  "country",
  "sea",
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Radius in metres assumed where the source states none. A country or a sea has none. */
export const ASSUMED_METRES: Readonly<Record<Precision, number | undefined>> = {
  exact: 500,
  neighbourhood: 1_000,
  city: 5_000,
  district: 25_000,
  region: 75_000,
  country: undefined,
  sea: undefined,
};

export const UNCERTAINTY_BASES = ["stated", "assumed"] as const;
export const EVIDENCES = ["stated", "inferred"] as const;

export const ACTOR_ROLES = [
  "party",
  "guarantor",
  "organiser",
  "mediator",
  "implementer",
  "speaker",
  "host",
  "excluded",
  "affected",
] as const;

/** What a measure counts. Areas take an area unit, everything else is counted in ones. */
export const AREA_MEASURES = ["land-cleared", "land-contaminated"] as const;
const COUNT_MEASURES = [
  "mosque",
  "school",
  "kindergarten",
  "hospital",
  "building",
  "explosive-device",
  "vehicle",
  "deaths",
  "wounded",
  "displaced",
  "detained",
  "evacuated",
  "people",
] as const;
export const MEASURED = [...AREA_MEASURES, ...COUNT_MEASURES] as const;

/** UCUM codes: hectare, square kilometre, square metre, and plain number. */
export const UNITS = ["har", "km2", "m2", "1"] as const;
export type Unit = (typeof UNITS)[number];

/** Square metres in one unit of area. */
export const SQUARE_METRES: Readonly<Record<Exclude<Unit, "1">, number>> = {
  har: 10_000,
  km2: 1_000_000,
  m2: 1,
};

export const BASES = ["cumulative", "increment", "snapshot"] as const;

/** Reliability of a source, the Admiralty letter; F is "cannot be judged". */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;

export const VERIFICATIONS = ["single-source", "corroborated", "verified", "disputed"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

export const RELATION_TYPES = [
  "part-of",
  "leads-to",
  "follows",
  "contradicts",
  "supersedes",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const PUBLICATION_STATES = ["draft", "published", "withheld", "retracted"] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];
