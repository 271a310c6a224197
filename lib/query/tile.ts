import { metresPerPixel, tileOf, toWorld } from "#geo/mercator";
import type { Position } from "#geo/position";
import type { Kind } from "#lib/event/kinds";
import type { Localized, Measure, NewsEvent } from "#lib/event/news-event";
import { span } from "#lib/event/span";
import type { Occurrence, PlaceRole, Verification } from "#lib/event/vocabularies";
import { type Cluster, ClusterGrid, groupNumber } from "./cluster-grid";
import { plainWhen } from "./day";
import { encodeLayers, type Tags, TileLayer } from "./mvt";
import { type PlayedCounts, type PlaySet, type StepRange, stepsOf } from "./play";

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
  /** The place by language, for a map that has nothing else to label its mark from. */
  readonly name?: Localized;
  /** When the event is, where its days do not say it (`whenInTile`). */
  readonly when?: string;
  /** The event's measured areas (`measuredAreas`), for the discs of such a map. */
  readonly measured?: string;
}

/** z, x and y of a tile. */
export type Address = readonly [z: number, x: number, y: number];

type Properties = NewsEvent["properties"];

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
 * and secondary marks are left out; so they are where they alone are more than that. So counted
 * points and cluster counts of a zoom add up to all.
 *
 * A tile that is played has for each step with some, `w` and `c` with its number: in `clusters` how
 * many show in it and how many have begun by its end; of `events` the first and last step they show in.
 *
 * Rows at one position form a stack. `stack` is how many events are counted there; `top` is true
 * for the first of them in the order given, the one that is drawn for all; `reach` of those counted
 * is the largest of their radii as the map draws it there (`reachOf`).
 */
export function encodeTile(
  rows: Iterable<TileRow>,
  z: number,
  x: number,
  y: number,
  play?: PlaySet,
): Uint8Array {
  const counted: TileRow[] = [];
  const others: TileRow[] = [];
  for (const row of rows) {
    const [column, line] = tileOf(row.position, z);
    if (play && !stepsOf(play, row.start, row.end)) continue;
    if (column === x && line === y) (row.anchor ? counted : others).push(row);
  }
  if (counted.length <= MOST_SINGLES) {
    const inside = others.length <= MOST_SINGLES ? [...counted, ...others] : counted;
    return encodeLayers([eventLayer(inside, [z, x, y], play)]);
  }
  const grid = new ClusterGrid(TILE_EXTENT);
  for (const [i, row] of counted.entries()) {
    const at = unitsOf(toWorld(row.position, 0), z, x, y);
    grid.add(...at, groupNumber(row.kind), i);
    const range = play && stepsOf(play, row.start, row.end);
    if (range) grid.play(...at, range);
  }
  const singles = grid.singles().flatMap((i) => counted[i] ?? []);
  return encodeLayers([eventLayer(singles, [z, x, y], play), clusterLayer(grid.clusters(), play)]);
}

/** Marks at one position of a tile, of which one is drawn for all. */
export interface Stack {
  readonly x: number;
  readonly y: number;
  count: number;
  drawn: boolean;
  reach: number;
}

/** How long a radius at a latitude is on MapLibre's map at zoom 0, in millionths of a CSS pixel. */
export function reachOf(metres: number, lat: number): number {
  return Math.min(512e6, Math.round((metres / metresPerPixel(lat, 0)) * 1e6));
}

/** A stack of no marks yet at a position of the world (0 to 1 across, Web Mercator). */
export function stackAt(world: readonly [number, number], address: Address): Stack {
  const [x, y] = unitsOf(world, ...address);
  return { x, y, count: 0, drawn: false, reach: 0 };
}

/** Adds a mark that has been given its own properties, and the steps that it shows in. */
export function addMark(layer: TileLayer, stack: Stack, range: StepRange | undefined): void {
  layer.tag("s0", range?.[0]);
  layer.tag("s1", range?.[1]);
  layer.tag("stack", stack.count);
  layer.tag("top", !stack.drawn);
  layer.point(stack.x, stack.y);
  stack.drawn = true;
}

/** The layer of rows that lie in a tile. */
function eventLayer(inside: readonly TileRow[], address: Address, play?: PlaySet): TileLayer {
  const layer = new TileLayer("events", TILE_EXTENT);
  const tags: RowTags = { shared: new Map(), names: new Map() };
  const stacks = stacksOf(inside, address);
  for (const [i, row] of inside.entries()) {
    const stack = stacks[i];
    if (!stack) continue;
    tagRow(layer, row, tags);
    if (row.anchor) layer.tag("reach", stack.reach);
    addMark(layer, stack, play && stepsOf(play, row.start, row.end));
  }
  return layer;
}

/** The layer of the clusters of a tile, which may be none. */
export function clusterLayer(clusters: readonly Cluster[], play?: PlaySet): TileLayer {
  const layer = new TileLayer("clusters", TILE_EXTENT);
  for (const { x, y, count, groups, played } of clusters) {
    layer.tag("count", count);
    for (const [group, some] of Object.entries(groups)) layer.tag(group, some);
    if (play && played) tagPlayed(layer, played, play);
    layer.point(x, y);
  }
  return layer;
}

/** Gives a feature its counts by step: `w7` of the days of step 7, `c7` of all up to their end. */
export function tagPlayed(layer: TileLayer, played: PlayedCounts, { steps }: PlaySet): void {
  played.each(steps, (step, cumulative, count) =>
    layer.tag(`${cumulative ? "c" : "w"}${step}`, count),
  );
}

/** Where a position of the world (0 to 1 across, Web Mercator) stands in a tile, in its units. */
export function unitsOf(
  [worldX, worldY]: readonly [number, number],
  z: number,
  x: number,
  y: number,
): [x: number, y: number] {
  const n = 2 ** z;
  return [Math.floor((worldX * n - x) * TILE_EXTENT), Math.floor((worldY * n - y) * TILE_EXTENT)];
}

/** The measured areas among measures as a tile carries them, "966 har;2.5 km2"; undefined for none. */
export function measuredAreas(
  measures: readonly Pick<Measure, "unit" | "value">[],
): string | undefined {
  const areas = measures.filter(({ unit, value }) => unit !== "1" && value !== 0);
  return areas.map(({ unit, value }) => `${value} ${unit}`).join(";") || undefined;
}

/** Nearly every date, known at a glance. */
const PLAIN_DAY = /^\d{4}-\d\d-\d\d$/;

/** The date that a label has to say, of an event that is not over, where its days do not say it all. */
export function whenInTile({ when, occurrence }: Pick<Properties, "when" | "occurrence">) {
  if (occurrence === "happened" || occurrence === "ongoing") return undefined;
  if (PLAIN_DAY.test(when)) return undefined;
  return plainWhen(span(when)) === when ? undefined : when;
}

/** Gives a feature the names of its place, a property a language: `name:en`. */
export function tagNames(layer: TileLayer, name: Localized): void {
  for (const language in name) layer.tag(`name:${language}`, name[language]);
}

/** Gives a feature the days of its event. */
export function tagDays(layer: TileLayer, first: number, last: number): void {
  layer.tag("start", Number.isFinite(first) ? first : undefined);
  layer.tag("end", Number.isFinite(last) ? last : undefined);
}

/**
 * The stack of each row. Counted and secondary marks at one position are two: only the first is ever
 * counted.
 */
function stacksOf(rows: readonly TileRow[], address: Address): Stack[] {
  const byPosition = new Map<string, Stack>();
  return rows.map(({ position, anchor, metres }) => {
    const key = `${position},${anchor}`;
    const stack = byPosition.get(key) ?? stackAt(toWorld(position, 0), address);
    stack.count++;
    stack.reach = Math.max(stack.reach, reachOf(metres, position[1]));
    byPosition.set(key, stack);
    return stack;
  });
}

/** What rows of one tile have in common. */
interface RowTags {
  readonly shared: Tags<string>;
  readonly names: Tags<Localized>;
}

function tagRow(layer: TileLayer, row: TileRow, { shared, names }: RowTags): void {
  const { id, kind, occurrence, verification, role, anchor, metres, name } = row;
  layer.tag("id", id);
  layer.tagOnce(shared, `${kind}/${occurrence}/${verification}/${role}/${anchor}/${metres}`, () => {
    layer.tag("kind", kind);
    layer.tag("occurrence", occurrence);
    layer.tag("verification", verification);
    layer.tag("role", role);
    layer.tag("anchor", anchor);
    layer.tag("metres", metres);
  });
  tagDays(layer, row.start, row.end);
  layer.tag("when", row.when);
  layer.tag("measured", row.measured);
  if (name) layer.tagOnce(names, name, () => tagNames(layer, name));
}
