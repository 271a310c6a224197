import type { DrawnMap } from "./drawn-map";
import { MARK_LAYERS } from "./picture";

/** Where the legend stands: a lower corner that covers no mark, or closed where both would. */
export type LegendCorner = "start" | "end" | "closed";

const WIDTH = 248;
const HEIGHT = 300;

/** The lower corner in which an open legend covers the fewest marks and words. */
export function cornerFor({ map }: DrawnMap, container: HTMLElement): LegendCorner {
  const { clientWidth, clientHeight } = container;
  const layers = [...MARK_LAYERS, "names", "notes"].filter((id) => map.getLayer(id));
  const covered = (left: number) =>
    map.queryRenderedFeatures(
      [
        [left, clientHeight - HEIGHT],
        [left + WIDTH, clientHeight],
      ],
      { layers },
    ).length;
  if (clientWidth < 2 * WIDTH) return "closed";
  const [left, right] = [covered(0), covered(clientWidth - WIDTH)];
  if (left > 0 && right > 0) return "closed";
  const rightIsEnd = getComputedStyle(container).direction === "ltr";
  return right <= left === rightIsEnd ? "end" : "start";
}
