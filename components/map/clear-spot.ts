import type { Position } from "#geo/position";
import type { DrawnMap } from "./drawn-map";
import { MARK_LAYERS } from "./picture";

/** From where a label would stand to where it does, in px. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

const AVOIDED = [...MARK_LAYERS, "names", "notes"];
/** Directions to step aside in, to the south and east first: away from where labels read. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 1],
  [0, 1],
  [1, 0],
  [-1, 1],
  [1, -1],
  [-1, 0],
  [0, -1],
  [-1, -1],
];

/** Where a label of this size covers no mark and no words, nearest to its own position first. */
export function clearSpot(
  drawn: DrawnMap,
  position: Position,
  width: number,
  height: number,
): Shift {
  const { x, y } = drawn.project(position);
  const layers = AVOIDED.filter((id) => drawn.map.getLayer(id));
  const free = ({ x: dx, y: dy }: Shift) => {
    const [left, top] = [x + dx - width / 2 - 4, y + dy - height / 2 - 4];
    const box: [[number, number], [number, number]] = [
      [left, top],
      [left + width + 8, top + height + 8],
    ];
    return drawn.map.queryRenderedFeatures(box, { layers }).length === 0;
  };
  const shifts = [1, 1.6, 2.4].flatMap((far) =>
    DIRECTIONS.map(([across, down]) => ({
      x: Math.round(across * far * (width / 2 + 12)),
      y: Math.round(down * far * (height + 10)),
    })),
  );
  return [{ x: 0, y: 0 }, ...shifts].find(free) ?? { x: 0, y: 0 };
}
