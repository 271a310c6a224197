import destination from "@turf/destination";
import type { Feature, FeatureCollection, Point, Polygon } from "geojson";
import { circleAround, discAround, discRadius } from "#geo/circles";
import { metresPerPixel } from "#geo/mercator";
import type { Position } from "#geo/position";
import { MARK_RADIUS } from "./layers/doubts";
import type { MapDisc, MapDoubt } from "./map-props";

/** What is drawn in metres around marks, and the words at its edges. */
export interface Overlay {
  readonly discs: FeatureCollection<Polygon>;
  readonly doubts: FeatureCollection<Polygon>;
  readonly notes: FeatureCollection<Point>;
}

const GAP = 8;
const LINE = 17;
/** Width of a letter at the size of these words, rounded up. */
const LETTER = 7;

/**
 * Discs and uncertainty circles at a zoom, each from the size at which its mark no longer hides
 * it. The words of a disc stand below it, or below the uncertainty circle where they would cross it.
 */
export function overlayAt(
  discs: readonly MapDisc[],
  doubts: readonly MapDoubt[],
  zoom: number,
): Overlay {
  const seen = doubts.filter(
    ({ position, metres }) => metres / metresPerPixel(position[1], zoom) > MARK_RADIUS,
  );
  const shown = discs.filter(
    (disc) =>
      discRadius(disc.squareMetres) / metresPerPixel(disc.position[1], zoom) > MARK_RADIUS - GAP,
  );
  return {
    discs: collect(
      shown.map((disc) =>
        shape(discAround(disc.position, disc.squareMetres), { id: disc.id, group: disc.group }),
      ),
    ),
    doubts: collect(seen.map(({ position, metres }) => shape(circleAround(position, metres), {}))),
    notes: collect([
      ...seen.map(({ position, metres, text }) =>
        note(position, metres, 0, { of: "doubt", anchor: "bottom", first: "", second: text }),
      ),
      ...shown.map((disc) => {
        const [first, second] = disc.lines;
        const below = clearOf(disc, seen, zoom);
        const words = { of: "disc", anchor: "top", first: `${first}\n`, second };
        return note(disc.position, below, 180, words);
      }),
    ]),
  };
}

/** How many metres below the centre a disc's words are clear of every circle around it. */
function clearOf(disc: MapDisc, doubts: readonly MapDoubt[], zoom: number): number {
  const scale = metresPerPixel(disc.position[1], zoom);
  const half = (Math.max(...disc.lines.map((line) => line.length)) * LETTER) / 2;
  let below = Math.max(discRadius(disc.squareMetres) / scale, MARK_RADIUS + GAP);
  for (const { position, metres } of doubts) {
    if (String(position) !== String(disc.position)) continue;
    const radius = metres / scale;
    const corner = Math.hypot(half, below + GAP + 2 * LINE);
    if (below < radius && corner > radius - GAP) below = radius;
  }
  return below * scale;
}

function note(
  centre: Position,
  metres: number,
  bearing: number,
  properties: Record<string, string>,
): Feature<Point> {
  const { geometry } = destination([...centre], metres, bearing, { units: "meters" });
  return { type: "Feature", geometry, properties };
}

function shape(geometry: Polygon, properties: Record<string, string>): Feature<Polygon> {
  return { type: "Feature", geometry, properties };
}

function collect<G extends Point | Polygon>(features: Feature<G>[]): FeatureCollection<G> {
  return { type: "FeatureCollection", features };
}
