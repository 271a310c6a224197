import { toWorld } from "#geo/mercator";
import type { Position } from "#geo/position";

/** A cell of a tile's grid is a tile of so many zooms deeper. */
const CELL_ZOOMS = 3;
/** Cells along an edge of a tile: each 64 px where a tile is drawn at 512. */
export const CELLS = 2 ** CELL_ZOOMS;

/** Half a unit of a tile of 4096 units, in cells. */
const HALF_UNIT = CELLS / 4096 / 2;

/**
 * The cell that a cluster of a tile of zoom `z` stands for, as the address of a deeper tile. A cluster
 * stands on a whole unit of its tile: half a unit further no rounding takes it into the cell before.
 */
export function cellAt(position: Position, z: number): readonly [z: number, x: number, y: number] {
  const [x, y] = toWorld(position, z);
  const cell = (world: number) => Math.floor(world * CELLS + HALF_UNIT);
  return [z + CELL_ZOOMS, cell(x), cell(y)];
}
