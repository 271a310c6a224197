import { GROUPS, type Group, groupOf, type Kind } from "#lib/event/kinds";
import { CELLS } from "./cluster-cell";
import { ints } from "./growing";
import { PlayedCounts, type StepRange } from "./play";

/** By how many digits its number has, the radius in px that a cluster is drawn with: room for them. */
export const CLUSTER_RADII: readonly number[] = [11, 13, 16, 21, 24, 28, 32];
/** An edge of a tile in px, at its own zoom; and what is left free between two discs. */
const [TILE_PX, BETWEEN_PX] = [512, 4];

/** The radius of a cluster's disc, in px. */
export function clusterRadius(count: number): number {
  return CLUSTER_RADII[Math.min(String(count).length, CLUSTER_RADII.length) - 1] ?? 0;
}

/** Events of one cell of a tile's grid, drawn as one. */
export interface Cluster {
  /**
   * In units of the tile: the middle of its events, within their cell. Where the next cell has a
   * cluster too, and at the edge of the tile, it keeps half its radius from there: at every zoom at
   * which the tile is drawn that middle is within the square of its disc, and before the next zoom
   * no discs overlap.
   */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** How many of each group; a group that none is of is absent. */
  readonly groups: Readonly<Partial<Record<Group, number>>>;
  /** How many show in each step, where the tile is played. */
  readonly played?: PlayedCounts;
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
      const [x, y] = this.#standingOf(cell, count);
      clusters.push({
        x,
        y,
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

  #standingOf(cell: number, count: number): readonly [x: number, y: number] {
    const size = this.#extent / CELLS;
    const room = Math.ceil(((clusterRadius(count) + BETWEEN_PX / 2) * this.#extent) / TILE_PX / 2);
    const [column, line] = [cell % CELLS, Math.floor(cell / CELLS)];
    const taken = (dx: number, dy: number) => {
      const [x, y] = [column + dx, line + dy];
      if (x < 0 || y < 0 || x >= CELLS || y >= CELLS) return true;
      return (this.#counts[y * CELLS + x] ?? 0) > 1;
    };
    const kept = (sum: number, start: number, before: boolean, after: boolean) => {
      const middle = Math.floor(sum / count);
      if (before && middle < start + room) return start + room;
      return after && middle > start + size - room ? start + size - room : middle;
    };
    const three = [-1, 0, 1];
    const columnAt = (dx: number) => three.some((dy) => taken(dx, dy));
    const lineAt = (dy: number) => three.some((dx) => taken(dx, dy));
    return [
      kept(this.#sumX[cell] ?? 0, column * size, columnAt(-1), columnAt(1)),
      kept(this.#sumY[cell] ?? 0, line * size, lineAt(-1), lineAt(1)),
    ];
  }

  #cellOf(x: number, y: number): number {
    const size = this.#extent / CELLS;
    return Math.floor(y / size) * CELLS + Math.floor(x / size);
  }
}
