import type { Map as MapLibre } from "maplibre-gl";

/** How long a picture stands at most while the next one is made ready. */
const MOST_MS = 1_000;
/** So long what happens meanwhile is gathered, where all tiles have come and where some have not. */
const [SOON_MS, LATER_MS] = [8, 50];

/**
 * Lets the last picture stand until the next is whole, so that no frame shows the marks of one filter
 * beside the areas of another, and none is drawn in vain. MapLibre goes on with all of its work but the
 * drawing, and waits for no frame of the screen; once that comes to rest it draws, and rests again.
 */
export class HeldFrames {
  readonly #map: MapLibre;
  #end: ReturnType<typeof setTimeout> | undefined;
  #turn: ReturnType<typeof setTimeout> | undefined;
  #turnsAt = Number.POSITIVE_INFINITY;

  constructor(map: MapLibre) {
    this.#map = map;
    map.on("idle", () => {
      // Whoever else hears of this rest shall still see that nothing was drawn.
      if (this.isHeld) queueMicrotask(() => this.release() && map.redraw());
    });
    // What the reader moves is drawn as it moves; a jump is over when this is asked.
    map.on("movestart", () => queueMicrotask(() => map.isMoving() && this.release()));
    // Another size has emptied the canvas.
    map.on("resize", () => this.release());
    map.on("webglcontextlost", () => this.#stop());
    map.on("remove", () => this.#stop());
  }

  /** Whether the picture that stands is not the one that the map was told to show. */
  get isHeld(): boolean {
    return this.#end !== undefined;
  }

  hold(): void {
    const map = this.#map;
    if (map.isMoving()) return;
    clearTimeout(this.#end);
    this.#end = setTimeout(() => this.release(), MOST_MS);
    map.painter.render = () => {};
    map.triggerRepaint = () => this.#turnIn(map.areTilesLoaded() ? SOON_MS : LATER_MS);
    this.#turnIn(SOON_MS);
  }

  /** Draws what there is with the next frame. Whether a picture was held. */
  release(): boolean {
    if (!this.isHeld) return false;
    this.#stop();
    this.#map.triggerRepaint();
    return true;
  }

  #turnIn(wait: number): void {
    const at = performance.now() + wait;
    if (at >= this.#turnsAt) return;
    this.#turnsAt = at;
    clearTimeout(this.#turn);
    this.#turn = setTimeout(() => {
      this.#turnsAt = Number.POSITIVE_INFINITY;
      this.#map.redraw();
    }, wait);
  }

  #stop(): void {
    clearTimeout(this.#end);
    clearTimeout(this.#turn);
    this.#end = undefined;
    this.#turnsAt = Number.POSITIVE_INFINITY;
    // The methods of the map and its painter stand behind these again.
    Reflect.deleteProperty(this.#map.painter, "render");
    Reflect.deleteProperty(this.#map, "triggerRepaint");
  }
}
