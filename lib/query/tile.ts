import { tileOf, toWorld } from "#geo/mercator";
import type { Position } from "#geo/position";
import type { Kind } from "#lib/event/kinds";
import type { Occurrence, PlaceRole, Verification } from "#lib/event/vocabularies";
import { type Cluster, ClusterGrid, groupNumber } from "./cluster-grid";
import { encodePointLayers } from "./mvt";

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

/** Units of a tile's own grid, as most vector tiles have. */
export const TILE_EXTENT = 4096;

/** A tile with more counted events than this shows clusters. */
export const MOST_SINGLES = 500;

/**
 * One Mapbox Vector Tile, version 2. Cells are half open and have no buffer, so over all tiles of a
 * zoom every row stands in exactly one; a position beyond the edge of Web Mercator stands in the
 * outermost row.
 *
 * With at most `MOST_SINGLES` counted rows it has the layer `events`: a point for each row whose
 * position lies in the tile. With more, counted rows are put together on a grid: `clusters` has for
 * each cell with several the count and the count of each group, `events` those alone in their cell,
 * and secondary marks are left out. So counted points and cluster counts of a zoom add up to all.
 *
 * Rows at one position form a stack. `stack` is how many events are counted there; `top` is true
 * for the first of them in the order given, the one that is drawn for all.
 */
export function encodeTile(rows: Iterable<TileRow>, z: number, x: number, y: number): Uint8Array {
  const inside: TileRow[] = [];
  for (const row of rows) {
    const [column, line] = tileOf(row.position, z);
    if (column === x && line === y) inside.push(row);
  }
  const counted = inside.filter(({ anchor }) => anchor);
  if (counted.length <= MOST_SINGLES) return encodeMarks(inside, [], z, x, y);
  const grid = new ClusterGrid(TILE_EXTENT);
  for (const [i, row] of counted.entries())
    grid.add(...unitsOf(row.position, z, x, y), groupNumber(row.kind), i);
  const singles = grid.singles().flatMap((i) => counted[i] ?? []);
  return encodeMarks(singles, grid.clusters(), z, x, y);
}

/** A tile of rows that lie in it and of clusters, either of which may be none. */
export function encodeMarks(
  inside: readonly TileRow[],
  clusters: readonly Cluster[],
  z: number,
  x: number,
  y: number,
): Uint8Array {
  const stacks = new Map<string, number>();
  for (const row of inside) stacks.set(stackOf(row), (stacks.get(stackOf(row)) ?? 0) + 1);
  const drawn = new Set<string>();
  const points = inside.map((row) => {
    const stack = stackOf(row);
    const top = !drawn.has(stack);
    drawn.add(stack);
    const [unitX, unitY] = unitsOf(row.position, z, x, y);
    return { x: unitX, y: unitY, properties: propertiesOf(row, stacks.get(stack) ?? 1, top) };
  });
  const counts = clusters.map(({ x, y, count, groups }) => {
    return { x, y, properties: { count, ...groups } };
  });
  return encodePointLayers([
    { name: "events", extent: TILE_EXTENT, points },
    { name: "clusters", extent: TILE_EXTENT, points: counts },
  ]);
}

function unitsOf(position: Position, z: number, x: number, y: number): [x: number, y: number] {
  const [worldX, worldY] = toWorld(position, z);
  return [Math.floor((worldX - x) * TILE_EXTENT), Math.floor((worldY - y) * TILE_EXTENT)];
}

/** Counted and secondary marks at one position are two stacks: only the first is ever counted. */
function stackOf({ position, anchor }: TileRow): string {
  return `${position[0]},${position[1]},${anchor}`;
}

function propertiesOf(row: TileRow, stack: number, top: boolean) {
  return {
    id: row.id,
    kind: row.kind,
    occurrence: row.occurrence,
    verification: row.verification,
    role: row.role,
    anchor: row.anchor,
    metres: row.metres,
    stack,
    top,
    ...(Number.isFinite(row.start) ? { start: row.start } : {}),
    ...(Number.isFinite(row.end) ? { end: row.end } : {}),
  };
}
