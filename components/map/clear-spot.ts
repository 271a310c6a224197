import type { Position } from "#geo/position";
import type { DrawnMap } from "./drawn-map";
import { MARK_LAYERS } from "./picture";

/** From where a label would stand to where it does, in px. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

const AVOIDED = [...MARK_LAYERS, "names", "notes"];
const STEP = 32;
const FARTHEST = 320;

/** A label that has to step aside goes south-east, clear of the area itself, or as near to that as it can. */
const ASIDE = { x: 112, y: 64 };

/** Its own position first, then a grid of others. */
const SHIFTS: readonly Shift[] = Array.from({ length: 21 ** 2 }, (_, i) => ({
  x: ((i % 21) - 10) * STEP,
  y: (Math.floor(i / 21) - 10) * STEP,
}))
  .filter(({ x, y }) => Math.hypot(x, y) <= FARTHEST)
  .sort((a, b) => cost(a) - cost(b));

function cost({ x, y }: Shift): number {
  return x === 0 && y === 0 ? -1 : Math.hypot(x - ASIDE.x, y - ASIDE.y);
}

/** Where a label of this size covers no mark, no words and no tool, nearest to its own position first. */
export function clearSpot(
  drawn: DrawnMap,
  position: Position,
  width: number,
  height: number,
): Shift {
  const { x, y } = drawn.project(position);
  const layers = AVOIDED.filter((id) => drawn.map.getLayer(id));
  const container = drawn.map.getContainer();
  const { clientWidth, clientHeight } = container;
  const furniture = furnitureOver(container);
  const free = ({ x: dx, y: dy }: Shift) => {
    const [left, top] = [x + dx - width / 2 - 4, y + dy - height / 2 - 4];
    const [right, bottom] = [left + width + 8, top + height + 8];
    if (left < 0 || top < 0 || right > clientWidth || bottom > clientHeight) return false;
    if (furniture.some((f) => f.left < right && left < f.right && f.top < bottom && top < f.bottom))
      return false;
    const box: [[number, number], [number, number]] = [
      [left, top],
      [right, bottom],
    ];
    return drawn.map.queryRenderedFeatures(box, { layers }).length === 0;
  };
  return SHIFTS.find(free) ?? { x: 0, y: 0 };
}

/** Tools, legend and scale, as boxes in the map's own pixels. */
function furnitureOver(container: HTMLElement): DOMRect[] {
  const own = container.getBoundingClientRect();
  const found = container.closest("[data-map]")?.querySelectorAll("[data-furniture]") ?? [];
  return Array.from(found, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return new DOMRect(left - own.left, top - own.top, width, height);
  });
}
