import type { Map as MapLibre, StyleSpecification, VectorTileSource } from "maplibre-gl";
import { SOURCES } from "./layers/sources";

/**
 * The events' source, which turns to the tiles of another filter. `setTiles` asks for them at once, and the
 * last marks stand until they come, where a source that is exchanged asks two frames later. But
 * MapLibre reads a tile's old data again, for good, where the tile has not come yet or a layer of it
 * changes in the same frame: then the source is exchanged, or the layer waits.
 */
export class TurningSource {
  readonly #map: MapLibre;
  readonly #cuts: boolean;
  readonly #onTurn: () => void;
  #address = "";
  #layers = "";
  #isTurning = false;
  #hasWaiting = false;

  /**
   * @param cuts whether marks must never stand beside another view's, even for a moment
   * @param onTurn is called when it leaves one address for another without a cut
   * @param onTurned is called when a style that had to wait can be set
   */
  constructor(
    map: MapLibre,
    cuts: boolean,
    { onTurn, onTurned }: { readonly onTurn: () => void; readonly onTurned: () => void },
  ) {
    this.#map = map;
    this.#cuts = cuts;
    this.#onTurn = onTurn;
    const turned = () => {
      this.#isTurning = false;
      if (!this.#hasWaiting) return;
      this.#hasWaiting = false;
      onTurned();
    };
    map.on("sourcedata", ({ sourceId, tile }) => {
      if (sourceId === SOURCES.events && tile && map.isSourceLoaded(sourceId)) turned();
    });
    map.on("idle", turned);
    map.on("error", turned);
  }

  /** Whether tiles of another address are on their way: layers of the source are then left alone. */
  get isTurning(): boolean {
    return this.#isTurning;
  }

  /** Makes the source ready for a style. Whether the style can be set now, or has to wait. */
  readyFor({ sources, layers, state }: StyleSpecification): boolean {
    const [address = ""] = (sources[SOURCES.events] as { tiles?: string[] }).tiles ?? [];
    const own = JSON.stringify([
      state,
      layers.filter((layer) => "source" in layer && layer.source === SOURCES.events),
    ]);
    const isSame = own === this.#layers;
    if (address === this.#address && this.#isTurning && !isSame) {
      this.#hasWaiting = true;
      return false;
    }
    if (address !== this.#address) {
      if (this.#address !== "" && !this.#cuts) this.#onTurn();
      this.#isTurning = isSame && !this.#cuts && this.#isWhole();
      if (this.#isTurning)
        this.#map.getSource<VectorTileSource>(SOURCES.events)?.setTiles([address]);
    }
    this.#address = address;
    this.#layers = own;
    return true;
  }

  #isWhole(): boolean {
    const tiles = this.#map.style.tileManagers[SOURCES.events]?._inViewTiles.getAllTiles() ?? [];
    return (
      this.#map.isSourceLoaded(SOURCES.events) && tiles.every(({ state }) => state === "loaded")
    );
  }
}
