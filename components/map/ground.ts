import type { Map as MapLibre } from "maplibre-gl";
import { type Box, boxesOverlap, type Ground } from "./clear-spot";
import { hatchLayer } from "./layers/areas";
import { MARK_LAYERS } from "./picture";

/** What words and tools must leave in sight. */
export const IN_SIGHT: readonly string[] = [
  ...MARK_LAYERS,
  "names",
  "notes",
  "aside-marks",
  "aside-words",
  "arc",
  "arc-dashed",
];

/** Names of the base map, which words and tools leave in sight where they can. */
const BASE_NAMES = ["neighbourhood-names", "city-names", "country-names"];

/** The drawn map as the ground on which an area's label looks for a place, and what it spares there. */
export function groundOf(
  map: MapLibre,
  area: string,
  taken: readonly Box[],
  spare: "names" | "anything",
): Ground {
  const kept = spare === "names" ? [...IN_SIGHT, ...BASE_NAMES] : IN_SIGHT;
  const layers = kept.filter((id) => map.getLayer(id));
  const hatch = [hatchLayer(area)].filter((id) => map.getLayer(id));
  const { clientWidth, clientHeight } = map.getContainer();
  return {
    width: clientWidth,
    height: clientHeight,
    covers: (box) => taken.some((one) => boxesOverlap(one, box)) || countIn(map, box, layers) > 0,
    inside: ({ x, y }) => map.queryRenderedFeatures([x, y], { layers: hatch }).length > 0,
  };
}

/** How many features of these layers a box covers. */
export function countIn(map: MapLibre, box: Box, layers: readonly string[]): number {
  const { left, top, right, bottom } = box;
  const corners: [[number, number], [number, number]] = [
    [left, top],
    [right, bottom],
  ];
  return map.queryRenderedFeatures(corners, { layers: [...layers] }).length;
}

/** Tools, legend and scale, as boxes in the map's own pixels. */
export function furnitureOver(container: HTMLElement): Box[] {
  const own = container.getBoundingClientRect();
  const found = container.closest("[data-map]")?.querySelectorAll("[data-furniture]") ?? [];
  return Array.from(found, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - own.left,
      top: top - own.top,
      right: right - own.left,
      bottom: bottom - own.top,
    };
  });
}
