import type { Map as MapLibre } from "maplibre-gl";
import { type MarkLook, type Paint, TAB_TIP } from "#components/ui/mark-svg";
import type { Position } from "#geo/position";
import { clusterRadius } from "#lib/query/cluster-grid";
import { DISC } from "./layers/clusters";
import { TIP } from "./layers/marks";
import { LIGHTER } from "./layers/play";
import { CLUSTERS_LAYER, EVENTS_LAYER, SOURCES } from "./layers/sources";
import { drawMark } from "./mark-image";
import { type Played, type PlayedStep, type PlayedTiles, playedIn, shownIn } from "./played";
import { pointsIn } from "./tile-points";

/** Beyond the edges of the map, in px, what stands there may still reach into it. */
const REACH = 50;
/** MapLibre's world at zoom 0, in px. */
const WORLD = 512;

export interface PlayLook {
  readonly playing: Played;
  readonly locale: string;
  /** Edge of a mark, in px. */
  readonly size: number;
  readonly paint: Paint;
}

/**
 * The points of what is played, drawn over the map while it runs: clusters and marks as the layers
 * of the map draw them, from the same tiles. A step is some hundred figures on a canvas, where the
 * map would lay out all of its tiles anew.
 */
export class PlayCanvas {
  readonly #map: MapLibre;
  readonly #look: PlayLook;
  readonly #canvas = document.createElement("canvas");
  readonly #images = new Map<string, ImageBitmap>();
  readonly #number: Intl.NumberFormat;
  readonly #heard: readonly { unsubscribe(): void }[];
  #tiles: PlayedTiles | undefined;
  #step = 0;

  constructor(map: MapLibre, look: PlayLook) {
    this.#map = map;
    this.#look = look;
    this.#number = new Intl.NumberFormat(look.locale);
    this.#canvas.className = "pointer-events-none absolute inset-0 size-full";
    this.#canvas.dataset.played = "";
    this.#canvas.setAttribute("aria-hidden", "true");
    map.getCanvasContainer().append(this.#canvas);
    this.#heard = [
      map.on("sourcedata", ({ sourceId, tile }) => {
        if (sourceId !== SOURCES.events || !tile) return;
        this.#tiles = undefined;
        this.#draw();
      }),
      map.on("move", () => this.#draw()),
      map.on("moveend", () => {
        this.#tiles = undefined;
        this.#draw();
      }),
      map.on("resize", () => this.#draw()),
    ];
  }

  /** Draws a step. Resolves when it stands, once its tiles and the images of its marks have come. */
  async show(step: number): Promise<void> {
    this.#step = step;
    if (!this.#map.isSourceLoaded(SOURCES.events)) await this.#map.once("idle");
    await this.#draw();
  }

  remove(): void {
    for (const one of this.#heard) one.unsubscribe();
    this.#canvas.remove();
  }

  /** Draws what can be drawn at once, and again when images that are missing have come. */
  async #draw(): Promise<void> {
    const { playing } = this.#look;
    this.#tiles ??= playedIn(
      pointsIn(this.#map, CLUSTERS_LAYER),
      pointsIn(this.#map, EVENTS_LAYER),
      playing,
    );
    const shown = shownIn(this.#tiles, { ...playing, step: this.#step });
    this.#paint(shown);
    const missing = shown.marks.filter(({ look }) => !this.#images.has(keyOf(look)));
    if (missing.length === 0) return;
    await Promise.all(missing.map(({ look }) => this.#load(look)));
    await this.#draw();
  }

  async #load(look: MarkLook): Promise<void> {
    const image = await drawMark(look, this.#look.size, devicePixelRatio, this.#look.paint);
    this.#images.set(keyOf(look), await createImageBitmap(image));
  }

  #paint({ clusters, marks }: PlayedStep): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const [width, height] = [clientWidth * devicePixelRatio, clientHeight * devicePixelRatio];
    if (this.#canvas.width !== Math.round(width)) this.#canvas.width = width;
    if (this.#canvas.height !== Math.round(height)) this.#canvas.height = height;
    const context = this.#canvas.getContext("2d");
    if (!context) return;
    const { paint, size } = this.#look;
    const [paper, ink] = [paint("paper"), paint("ink")];
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, clientWidth, clientHeight);
    context.font = `500 ${DISC.text}px "Dateline Map Medium"`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const { position, count } of clusters)
      for (const [x, y] of this.#copiesOf(position))
        disc(context, x, y, clusterRadius(count), DISC.edge, paper, ink, () =>
          context.fillText(this.#number.format(count), x, y),
        );
    for (const { position, look, lighter } of marks) {
      const image = this.#images.get(keyOf(look));
      if (!image) continue;
      const lift = look.role === "dateline" ? TAB_TIP : 0;
      for (const [x, y] of this.#copiesOf(position)) {
        context.globalAlpha = lighter ? LIGHTER : 1;
        context.drawImage(image, x - size / 2, y - lift - size / 2, size, size);
        context.globalAlpha = 1;
        if (lift > 0) disc(context, x, y, TIP.radius, TIP.edge, ink, paper);
      }
    }
  }

  /** Where a position stands on the screen, in each copy of the world that is in view. */
  *#copiesOf([lng, lat]: Position): Generator<readonly [x: number, y: number]> {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { x, y } = this.#map.project([lng, lat]);
    if (y < -REACH || y > clientHeight + REACH) return;
    const turn = WORLD * 2 ** this.#map.getZoom();
    const first = x - Math.floor((x + REACH) / turn) * turn;
    for (let at = first; at < clientWidth + REACH; at += turn) yield [at, y];
  }
}

/** A disc whose edge lies around it, as MapLibre strokes a circle. */
function disc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  edge: number,
  fill: string,
  stroke: string,
  write: () => void = () => {},
): void {
  context.beginPath();
  context.arc(x, y, radius + edge / 2, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = edge;
  context.strokeStyle = stroke;
  context.stroke();
  context.fillStyle = stroke;
  write();
}

function keyOf({ kind, role, occurrence, verification, count }: MarkLook): string {
  return [kind, role, occurrence, verification, count].join("/");
}
