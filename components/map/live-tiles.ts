import type { Map as MapLibre } from "maplibre-gl";
import { boxesMeet } from "#geo/extent";
import { tileBox } from "#geo/mercator";
import type { BBox } from "#geo/position";
import type { Gathered } from "#lib/live/gather";

/** A template of tiles without the revision, which each request names as it then is. */
export interface LiveTemplate {
  readonly template: string;
  /** `revision-store-build`, as the server wrote it. */
  readonly rev: string;
}

/** Takes `rev` from an address template, where it stands last. */
export function splitRev(tiles: string): LiveTemplate {
  const [, template = tiles, rev = ""] = /^(.*)[?&]rev=([^&]*)$/.exec(tiles) ?? [];
  return { template, rev };
}

/** The address of one tile with the revision at its end, where the server looks for it. */
export function withRev(url: string, rev: string): string {
  return `${url}${url.includes("?") ? "&" : "?"}rev=${rev}`;
}

/** The newer of what the page and the stream know: the store and the build are the page's. */
export function newestRev(rev: string, revision: number): string {
  return Number.parseInt(rev, 10) >= revision ? rev : rev.replace(/^\d+/, String(revision));
}

/** Whether a change touches a tile: `undefined` boxes are everywhere. */
function touches(boxes: readonly BBox[] | undefined, z: number, x: number, y: number): boolean {
  return boxes === undefined || boxes.some((box) => boxesMeet(box, tileBox(z, x, y)));
}

/** Where anything changed; undefined where it may be anywhere. */
export function boxesOf({ everything, changes }: Gathered): readonly BBox[] | undefined {
  const isAnywhere = changes.some((change) => "id" in change && change.version === undefined);
  if (everything || isAnywhere) return undefined;
  return changes.flatMap((change) => ("id" in change && change.bbox ? [change.bbox] : []));
}

/** Asks anew for the tiles that these boxes touch, and forgets those that wait out of view. */
export function refreshTouched(
  map: MapLibre,
  source: string,
  boxes: readonly BBox[] | undefined,
): void {
  const tiles = map.style.tileManagers[source];
  if (!tiles || boxes?.length === 0) return;
  if (boxes === undefined) {
    map.refreshTiles(source);
    return;
  }
  tiles._outOfViewCache.filter(({ tileID: { canonical } }) => {
    return !touches(boxes, canonical.z, canonical.x, canonical.y);
  });
  const touched = tiles._inViewTiles
    .getAllTiles()
    .map(({ tileID }) => tileID.canonical)
    .filter(({ z, x, y }) => touches(boxes, z, x, y));
  if (touched.length > 0) map.refreshTiles(source, touched);
}
