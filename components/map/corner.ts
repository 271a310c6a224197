import type { DrawnMap } from "./drawn-map";
import { countIn, IN_SIGHT } from "./ground";
import { insetsOf } from "./insets";

/** Where the legend stands: a corner in which it covers nothing, or closed where it would in all. */
export type LegendCorner = "end" | "start" | "top" | "closed";

const MARGIN = 12;
/** A legend leaves at least so much of the map's width to the map. */
const LEAST_LEFT = 0.55;

/**
 * The corner in which an open legend of this size covers no mark and no words: where it stands if
 * it can stay, else at the foot of the map, else above, across from the tools.
 */
export function cornerFor(
  { map }: DrawnMap,
  now: LegendCorner,
  { width, height }: { readonly width: number; readonly height: number },
): LegendCorner {
  const container = map.getContainer();
  const inset = insetsOf(container);
  const layers = IN_SIGHT.filter((id) => map.getLayer(id));
  const right = container.clientWidth - inset.right;
  const bottom = container.clientHeight - inset.bottom;
  if (width > (right - inset.left) * (1 - LEAST_LEFT) || height + 2 * MARGIN > bottom)
    return "closed";
  const mirrored = getComputedStyle(container).direction === "rtl";
  const isFree = (corner: LegendCorner) => {
    const atLeft = (corner === "end") === mirrored;
    const left = atLeft ? inset.left + MARGIN : right - MARGIN - width;
    const top = corner === "top" ? inset.top + MARGIN : bottom - MARGIN - height;
    return countIn(map, { left, top, right: left + width, bottom: top + height }, layers) === 0;
  };
  return (
    ([now, "end", "start", "top"] as const).find((one) => one !== "closed" && isFree(one)) ??
    "closed"
  );
}
