import type { BBox } from "#geo/position";
import type { Kind } from "#lib/event/kinds";
import type { Occurrence, PlaceRole, Precision, Verification } from "#lib/event/vocabularies";

/** `none` stands for an event without a place. */
export type PrecisionClause = Precision | "none";

/**
 * Which events. Values within a field are or, fields are and; an absent field asks nothing.
 * Lists are sorted and without repeats, so equal filters have equal text.
 */
export interface Filter {
  readonly q?: string;
  readonly kind?: readonly Kind[];
  readonly occurrence?: readonly Occurrence[];
  readonly verification?: readonly Verification[];
  readonly precision?: readonly PrecisionClause[];
  readonly country?: readonly string[];
  readonly actor?: readonly string[];
  readonly source?: readonly string[];
  readonly role?: readonly PlaceRole[];
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly bbox?: BBox;
}

/** A parameter that could not be read: its name, the value found, and what is wrong in words. */
export interface FilterProblem {
  readonly parameter: string;
  readonly value: string;
  readonly reason: string;
}
