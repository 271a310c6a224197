import type { Position } from "#geo/position";

/** Geometry on geometry. */
export const origin: Position = [0, 0];
