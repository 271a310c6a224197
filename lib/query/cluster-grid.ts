import { toWorld } from "#geo/mercator";
import type { Position } from "#geo/position";
import { GROUPS, type Group, groupOf, type Kind } from "#lib/event/kinds";
import { ints } from "./growing";
import { PlayedCounts, type StepRange } from "./play";

/** A cell of a tile's grid is a tile of so many zooms deeper. */
const CELL_ZOOMS = 3;
/** Cells along an edge of a tile: each 64 px where a tile is drawn at 512. */
const CELLS = 2 ** CELL_ZOOMS;

/** Events of one cell of a tile's grid, drawn as one. */
export interface Cluster {
  /** In units of the tile: the middle of its events, always within their cell. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** How many of each group; a group that none is of is absent. */
  readonly groups: Readonly<Partial<Record<Group, number>>>;
  /** How many show in each step, where the tile is played. */
  readonly played?: PlayedCounts;
}

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

/** The number a kind's group has in a grid. */
export function groupNumber(kind: Kind): number {
  return GROUPS.indexOf(groupOf(kind));
}

/** Counts the events of one tile by cell and by group. */
export class ClusterGrid {
  readonly #extent: number;
  readonly #groups = ints(CELLS * CELLS * GROUPS.length);
  readonly #counts = ints(CELLS * CELLS);
  readonly #sumX = new Float64Array(CELLS * CELLS);
  readonly #sumY = new Float64Array(CELLS * CELLS);
  readonly #latest = ints(CELLS * CELLS);
  readonly #played = new Map<number, PlayedCounts>();

  /** `extent` is how many units an edge of the tile has. */
  constructor(extent: number) {
    this.#extent = extent;
  }

  /** Counts events of one group at whole units of the tile; `latest` is what the caller finds them by. */
  add(x: number, y: number, group: number, latest: number, count = 1): void {
    const cell = this.#cellOf(x, y);
    const slot = cell * GROUPS.length + group;
    this.#groups[slot] = (this.#groups[slot] ?? 0) + count;
    this.#counts[cell] = (this.#counts[cell] ?? 0) + count;
    this.#sumX[cell] = (this.#sumX[cell] ?? 0) + x * count;
    this.#sumY[cell] = (this.#sumY[cell] ?? 0) + y * count;
    this.#latest[cell] = latest;
  }

  /** Counts, beside `add`, an event in the steps that it shows in. */
  play(x: number, y: number, range: StepRange): void {
    const cell = this.#cellOf(x, y);
    const played = this.#played.get(cell) ?? new PlayedCounts();
    this.#played.set(cell, played);
    played.add(range);
  }

  /** What was given as `latest` for the events that are alone in their cell. */
  singles(): number[] {
    return [...this.#counts.keys()]
      .filter((cell) => this.#counts[cell] === 1)
      .map((cell) => this.#latest[cell] ?? 0);
  }

  clusters(): Cluster[] {
    const clusters: Cluster[] = [];
    for (const [cell, count] of this.#counts.entries()) {
      if (count < 2) continue;
      const played = this.#played.get(cell);
      clusters.push({
        x: Math.floor((this.#sumX[cell] ?? 0) / count),
        y: Math.floor((this.#sumY[cell] ?? 0) / count),
        count,
        groups: Object.fromEntries(
          GROUPS.flatMap((group, i) => {
            const some = this.#groups[cell * GROUPS.length + i] ?? 0;
            return some > 0 ? [[group, some]] : [];
          }),
        ),
        ...(played ? { played } : {}),
      });
    }
    return clusters;
  }

  #cellOf(x: number, y: number): number {
    const size = this.#extent / CELLS;
    return Math.floor(y / size) * CELLS + Math.floor(x / size);
  }
}
