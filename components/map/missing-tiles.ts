import type { ErrorEvent, Map as MapLibre } from "maplibre-gl";

/** Tiles that did not come are asked for again after this pause, and each time after twice as long. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Asks again for tiles in view that did not come, until they have, and tells each time whether any
 * are missing. MapLibre by itself leaves such a gap until the reader moves the map.
 */
export function watchMissing(map: MapLibre, onMissing: (missing: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  // A tile that an archive does not have is errored too, but nothing that failed.
  const failures = new WeakSet<object>();
  const missingTiles = () =>
    Object.entries(map.style.tileManagers).flatMap(([source, { _inViewTiles }]) => {
      const tiles = _inViewTiles.getAllTiles().filter((tile) => failures.has(tile));
      const missing = tiles.filter(({ state }) => state === "errored");
      return missing.map(({ tileID }) => ({ source, tile: tileID.canonical }));
    });
  const ask = () => {
    timer = undefined;
    tries++;
    for (const { source, tile } of missingTiles()) map.refreshTiles(source, [tile]);
  };
  const look = () => {
    const missing = missingTiles().length > 0;
    onMissing(missing);
    if (!missing) tries = 0;
    else timer ??= setTimeout(ask, Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS));
  };
  // With a listener MapLibre does not write its errors to the console, where they read as faults.
  const failed = (e: ErrorEvent & { readonly tile?: object }) => {
    console.warn(`A part of the map did not come: ${e.error.message}`);
    if (e.tile) failures.add(e.tile);
    look();
  };
  map.on("error", failed);
  map.on("idle", look);
  return () => {
    clearTimeout(timer);
    map.off("error", failed);
    map.off("idle", look);
  };
}
