import type { Position } from "#geo/position";
import type { Kind } from "#lib/event/kinds";
import type { Occurrence, PlaceRole, Verification } from "#lib/event/vocabularies";

/** What a tile needs of an event at one of its places. */
export interface TileRow {
  readonly id: string;
  readonly kind: Kind;
  readonly occurrence: Occurrence;
  readonly verification: Verification;
  readonly role: PlaceRole;
  /** True for the one mark at which the event is counted. */
  readonly anchor: boolean;
  /** Days since 1970-01-01; open ends are infinite. */
  readonly start: number;
  readonly end: number;
  readonly position: Position;
  /** Radius in metres within which the true place lies. */
  readonly metres: number;
}
