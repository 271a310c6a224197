import { toWorld } from "#geo/mercator";
import type { Position } from "#geo/position";
import type { Beside } from "./layers/names";
import type { Camera, MapArc, MapLabel } from "./map-props";

/** The screen that labels stand on. */
export interface Screen {
  readonly camera: Camera;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** How far what stands over the map reaches down from its upper edge; tools begin below it. */
  readonly top: number;
  readonly compact: boolean;
  /** Where a phone's tools stand. */
  readonly tools: "east" | "west";
}

/** Room that a label wants beside its mark, in px: from the mark to its words, and the words. */
const FROM_MARK = 24;
const WIDEST = 195;
const WIDEST_COMPACT = 104;
/** Of a letter, on average. */
const LETTER = 6.2;

/** What a phone's tools take of a corner of what is free of the map, with the height of a label, in px. */
const TOOLS = { width: 60, height: 176 };
/** A label is so many px high on either side of its middle, at most. */
const HALF_HEIGHT = 30;
/** MapLibre's world is this many px wide at zoom 0. */
const WORLD = 512;

/**
 * On which side of its mark a label stands: after it, as one reads a map; before it where the
 * screen ends there, an arc leaves that way or an area has its name there; below it where neither
 * side is free.
 */
export function besideOf(
  { position, name, line, promise }: Pick<MapLabel, "position" | "name" | "line" | "promise">,
  arcs: readonly MapArc[],
  areas: readonly Position[],
  { camera, width, height, top, compact, tools }: Screen,
): Beside {
  const letters = Math.max(name.length, compact && !promise ? 0 : line.length);
  const room = FROM_MARK + Math.min(LETTER * letters, compact ? WIDEST_COMPACT : WIDEST);
  const east = ((((position[0] - camera.lng + 180) % 360) + 360) % 360) - 180;
  const x = width / 2 + (east * WORLD * 2 ** camera.zoom) / 360;
  const down =
    toWorld(position, camera.zoom)[1] - toWorld([camera.lng, camera.lat], camera.zoom)[1];
  const level = compact && height / 2 + down * WORLD < top + TOOLS.height;
  const edge = (side: "east" | "west") => (level && side === tools ? TOOLS.width : 0);
  const away = [
    ...arcs.flatMap((arc) => directionFrom(position, arc)),
    ...areas.flatMap((at) => sideOf(position, at, camera.zoom, room)),
  ];
  const after = x + room < width - edge("east") && !away.includes("east");
  const before = x - room > edge("west") && !away.includes("west");
  if (after) return "after";
  return before ? "before" : "below";
}

/** On which side of a position an area's name stands, if it is so near that a label would cover it. */
function sideOf(position: Position, at: Position, zoom: number, room: number): ("east" | "west")[] {
  const [x, y] = toWorld(position, zoom);
  const [toX, toY] = toWorld(at, zoom);
  const [dx, dy] = [(toX - x) * WORLD, (toY - y) * WORLD];
  if (Math.abs(dy) > HALF_HEIGHT || Math.abs(dx) > room) return [];
  return [dx > 0 ? "east" : "west"];
}

/** Where an arc goes from one of its ends; none for an arc that ends elsewhere. */
function directionFrom(position: Position, { parts }: MapArc): ("east" | "west")[] {
  const line = parts.flat();
  const way = String(line[0]) === String(position) ? line : [...line].reverse();
  if (String(way[0]) !== String(position)) return [];
  const next = way[1];
  if (!next) return [];
  const east = ((next[0] - position[0] + 540) % 360) - 180;
  const steep = Math.abs(next[1] - position[1]) > 2 * Math.abs(east);
  return steep ? [] : [east > 0 ? "east" : "west"];
}
