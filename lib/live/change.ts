import type { BBox } from "#geo/position";

/** One public change of an event, as `/api/changes` tells it. */
export interface EventChange {
  /** Position among all public changes. */
  readonly revision: number;
  readonly id: string;
  /** The version that is shown since; absent where that was withheld or retracted, then or later. */
  readonly version?: number;
  /**
   * Everywhere the event stands and stood before; with a version but without a box, nowhere. Without
   * a version, anything may have changed.
   */
  readonly bbox?: BBox;
  /** ISO 8601, UTC: when this version was kept. */
  readonly recordedAt?: string;
  /** The event was not shown before. */
  readonly isNew?: true;
  /** Where it is 1 or 2: what interrupts a wall. */
  readonly urgency?: 1 | 2;
}

/** A new version of a tour. */
export interface TourChange {
  readonly revision: number;
  /** The tour's name. */
  readonly tour: string;
  readonly version: number;
}

export type Change = EventChange | TourChange;

/** Sent every few seconds, so that silence means that the server is gone. */
export interface Heartbeat {
  /** ISO 8601, UTC: the server's clock. */
  readonly time: string;
  /** The build that serves. */
  readonly build: string;
}

/** More changed than is told one by one: everything has to be asked for anew. */
export interface Resync {
  readonly revision: number;
}
