import { toWorld } from "#geo/mercator";
import type { BBox } from "#geo/position";

/** Degrees between lines, and the zoom from which they are drawn: a line every 100 to 250 px. */
const STEPS: readonly (readonly [zoom: number, degrees: number])[] = [
  [0, 30],
  [2, 20],
  [3, 10],
  [4, 5],
  [5, 2],
  [6, 1],
  [8, 0.5],
  [9, 0.25],
  [10, 0.1],
  [11, 0.05],
  [12, 0.025],
];

export interface GraticuleLine {
  /** Ends of a straight line in tiles of the zoom. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** Drawn from this zoom up to, and without, the other. */
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** The meridians and parallels in a box of degrees, at a zoom and, at the deepest one, for all beyond it. */
export function graticuleLines(box: BBox, zoom: number, deepest: number): GraticuleLine[] {
  return STEPS.flatMap(([minzoom, degrees], i) => {
    const maxzoom = STEPS[i + 1]?.[0] ?? 24;
    const shown = zoom >= minzoom && zoom < maxzoom;
    if (!shown && !(zoom === deepest && minzoom > zoom)) return [];
    return linesEvery(degrees, box, zoom).map((line) => ({ ...line, minzoom, maxzoom }));
  });
}

function linesEvery(degrees: number, [west, south, east, north]: BBox, zoom: number) {
  const lines: Pick<GraticuleLine, "from" | "to">[] = [];
  const x = (lng: number) => ((lng + 180) / 360) * 2 ** zoom;
  const y = (lat: number) => toWorld([0, lat], zoom)[1];
  for (let i = Math.ceil(west / degrees); i * degrees <= east; i++)
    lines.push({ from: [x(i * degrees), y(north)], to: [x(i * degrees), y(south)] });
  for (let i = Math.ceil(south / degrees); i * degrees <= north; i++)
    lines.push({ from: [x(west), y(i * degrees)], to: [x(east), y(i * degrees)] });
  return lines;
}
