import type { Position } from "#geo/position";
import type { Beside } from "./layers/names";
import type { Camera, MapArc } from "./map-props";

/** Room that a label wants beside its mark, in px. */
const WIDEST = 150;
const WIDEST_COMPACT = 110;

/**
 * On which side of its mark a label stands: after it, as one reads a map; before it where the
 * screen ends there or an arc leaves that way; below it where neither side is free.
 */
export function besideOf(
  position: Position,
  arcs: readonly MapArc[],
  camera: Camera,
  width: number,
  compact: boolean,
): Beside {
  const room = compact ? WIDEST_COMPACT : WIDEST;
  const east = ((((position[0] - camera.lng + 180) % 360) + 360) % 360) - 180;
  const x = width / 2 + (east * 512 * 2 ** camera.zoom) / 360;
  const away = arcs.flatMap((arc) => directionFrom(position, arc));
  const after = x + room < width && !away.includes("east");
  const before = x - room > 0 && !away.includes("west");
  if (after) return "after";
  return before ? "before" : "below";
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
