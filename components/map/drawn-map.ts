import {
  type LngLatBoundsLike,
  Map as MapLibre,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import type { BBox, Position } from "#geo/position";
import { GROUPS } from "#lib/event/kinds";
import type { Gathered } from "#lib/live/gather";
import { formatPlaySet } from "#lib/query/play";
import { coloursAt, paintOf, themeAt } from "./colours";
import { type EventFeed, feedTiles } from "./event-tiles";
import { HeldFrames } from "./held-frames";
import { type Insets, insetsOf } from "./insets";
import { DISC, ringOf } from "./layers/clusters";
import { STEP } from "./layers/play";
import { SOURCES } from "./layers/sources";
import { boxesOf, newestRev, refreshTouched, splitRev, withRev } from "./live-tiles";
import type { Camera, MapProps } from "./map-props";
import { drawHatch, drawMark, drawRing } from "./mark-image";
import { hatchGroupsOf, lookOf } from "./mark-look";
import { PlayCanvas } from "./play-canvas";
import { quarter, type Scene, styleOf } from "./style";
import type { Switch } from "./switches";
import { TurningSource } from "./turning-source";

setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href);

/** Room for labels around fitted events on a desk, and on a phone. */
const ROOM = { top: 84, right: 110, bottom: 24, left: 156 };
const ROOM_COMPACT = { top: 56, right: 44, bottom: 72, left: 136 };
/** Where text runs from the right a phone's tools stand there, and words go to the left of their marks. */
const ROOM_COMPACT_RTL = { top: 56, right: 92, bottom: 72, left: 84 };
/** Around the one place of a small map, whose extent is its circle. */
const ROOM_STILL = { top: 32, right: 16, bottom: 56, left: 16 };
/** An extent of one place is shown with its surroundings, not from the street. */
const CLOSEST_FIT = 11;
/** Where the embedded map has nothing but paper around a place, its country has to be in sight. */
const CLOSEST_FIT_ON_PAPER = 8;
/** Around what is approached, in px: its marks stand whole. */
const APPROACHED = 40;
const WORLD: BBox = [-120, -50, 150, 65];

/** Parts of a scene that the page decides; the rest the map knows itself. */
export interface Wanted {
  readonly props: MapProps;
  /** What a screen reader calls the map. */
  readonly title: string;
  readonly on: readonly Switch[];
  readonly compact: boolean;
  /** A picture that answers no pointer and no key. */
  readonly still?: boolean;
  /** A screen read from afar: everything this many times as large, with this room around the events. */
  readonly afar?: { readonly times: number; readonly room: Insets };
  readonly hovered: string | undefined;
  readonly play?: Scene["play"];
  readonly stacked?: Scene["stacked"];
  readonly measured: readonly Position[];
}

/** A MapLibre map that shows a scene. The only code that gives MapLibre orders. */
export interface DrawnMap {
  readonly map: MapLibre;
  show(wanted: Wanted): void;
  /** What it was told to show last. */
  showing(): MapProps;
  /** Whether time runs: the points of its steps are drawn over the map, and none by it. */
  isPlaying(): boolean;
  /** Whether the last picture stands still, until the one that it was told to show is whole. */
  isHeld(): boolean;
  /** Shows another step of what is played, and nothing else anew. Resolves when it is drawn. */
  showStep(step: number): Promise<void>;
  /** Brings the extent into view, clear of what stands over the map. */
  fit(insets: Insets, animate: boolean): void;
  /** Comes closer to a box, as the reader asked, until it fills what is free of the map. */
  approach(box: BBox, insets: Insets, animate: boolean): void;
  /** Brings a position into view if it is not. */
  reveal(position: Position, insets: Insets): void;
  camera(): Camera;
  /** Where a position stands in the element, in the copy of the world that is in view. */
  project(position: Position): { readonly x: number; readonly y: number };
  /** One step closer or further, as the reader asked. */
  zoom(by: 1 | -1, animate: boolean): void;
  /** The box that is in view. */
  box(): BBox;
  /** Whether the configured style did not arrive and the embedded map stands in for it. */
  readonly base: "asConfigured" | "fellBack";
  /** Whose data is shown, as text; sources of a newsroom's style may tell only once they loaded. */
  attribution(): string;
  /** Whether the base map has nothing finer to show at this zoom. */
  pastDetail(camera: Camera): boolean;
  /** Something changed: asks anew for the tiles that it touches. */
  refresh(gathered: Gathered): void;
  /** Reads the colours anew where the theme has changed. */
  recolour(): void;
  remove(): void;
}

/**
 * Draws a map into an element.
 *
 * @throws where the browser gives no WebGL 2 context.
 */
export async function drawMap(
  container: HTMLElement,
  first: Wanted,
  insets: Insets,
): Promise<DrawnMap> {
  const [style] = await Promise.all([loadStyle(first.props), loadFonts()]);
  let wanted = first;
  let feed = feedOf(first);
  let step = first.play?.step ?? 0;
  let colours = coloursAt(container);
  let theme = themeAt(container);
  let loaded = false;
  let revision = 0;
  const transformRequest = (url: string) => {
    const { tiles } = wanted.props;
    if (!tiles || !url.startsWith(`${location.origin}/api/tiles/`)) return undefined;
    return { url: withRev(url, newestRev(splitRev(tiles).rev, revision)) };
  };

  const scene = (camera: Camera): Scene => ({
    ...wanted,
    colours,
    theme,
    camera,
    width: container.clientWidth,
    height: container.clientHeight,
    top: insetsOf(container).top,
    ...(wanted.play ? { play: { ...wanted.play, step } } : {}),
    eventTiles: feed?.tiles ?? `${location.origin}${tilesOf(wanted)}`,
    origin: location.origin,
    style,
  });
  const start = startOf(first.props);
  const map = new MapLibre({
    container,
    style: styleOf(scene(first.props.camera ?? { zoom: 3, lat: 45, lng: 45 })),
    ...start,
    ...("bounds" in start ? { fitBoundsOptions: fitting(first, insets) } : {}),
    attributionControl: false,
    interactive: !first.still,
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    renderWorldCopies: true,
    maxZoom: 18,
    ...(first.afar ? { pixelRatio: devicePixelRatio * first.afar.times } : {}),
    refreshExpiredTiles: false,
    transformRequest,
    locale: { "Map.Title": first.title },
  });
  map.touchZoomRotate?.disableRotation();
  map.keyboard?.disableRotation();
  map.setMissingStyleImageResolver((name) => addImage(map, name, container, wanted.compact));

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter().wrap();
    return { zoom: map.getZoom(), lat, lng };
  };
  const project = ([lng, lat]: Position) => {
    const turns = Math.round((map.getCenter().lng - lng) / 360);
    return map.project([lng + turns * 360, lat]);
  };
  const boundsHere = () => boundsOf(wanted.props.extent ?? WORLD);
  const draw = () => {
    if (!loaded) return;
    const style = styleOf(scene(camera()));
    if (!events.readyFor(style)) return;
    map.setStyle(style, { diff: true, validate: false });
    // A style tells only of a default that differs from the last one's, not from the step on show.
    if (wanted.play) map.setGlobalStateProperty(STEP, step);
  };
  const frames = new HeldFrames(map);
  const events = new TurningSource(map, first.afar !== undefined, {
    onTurn: () => {
      if (!wanted.play) frames.hold();
    },
    onTurned: draw,
  });
  let canvas: PlayCanvas | undefined;
  const play = () => {
    const [old, playing] = [canvas, wanted.play];
    canvas = playing?.running
      ? new PlayCanvas(map, {
          playing,
          locale: wanted.props.locale,
          size: markSize(wanted.compact),
          paint: paintOf(container),
        })
      : undefined;
    canvas?.show(step);
    // What ran last stands until the map has drawn it.
    if (old) map.once("idle", () => old.remove());
  };
  map.once("style.load", () => {
    loaded = true;
    draw();
  });
  let fitted = "bounds" in start;
  map.on("movestart", (e) => {
    if (e.originalEvent) fitted = false;
  });
  map.on("resize", () => {
    if (fitted)
      map.fitBounds(boundsHere(), { ...fitting(wanted, insetsOf(container)), animate: false });
  });
  let drawnAt = quarter(map.getZoom());
  map.on("zoom", () => {
    if (quarter(map.getZoom()) === drawnAt) return;
    drawnAt = quarter(map.getZoom());
    draw();
  });
  map.on("moveend", draw);

  return {
    map,
    camera,
    show(next) {
      if (next.props.rows !== wanted.props.rows || setOf(next) !== setOf(wanted)) {
        feed?.close();
        feed = feedOf(next);
      }
      if (next.afar && next.afar.times !== wanted.afar?.times)
        map.setPixelRatio(devicePixelRatio * next.afar.times);
      // While it runs the map knows the step, and what is wanted only where it began.
      if (!next.play?.running || !wanted.play?.running) step = next.play?.step ?? 0;
      const isPlayedAnew = next.play !== wanted.play || next.compact !== wanted.compact;
      wanted = next;
      draw();
      if (isPlayedAnew) play();
    },
    showing: () => wanted.props,
    isPlaying: () => canvas !== undefined,
    isHeld: () => frames.isHeld,
    async showStep(next) {
      step = next;
      const points = canvas?.show(next);
      if (events.isTurning) await map.once("idle");
      // Areas are drawn by the map itself, which lays them out anew for each step.
      if (loaded && wanted.props.played?.length) {
        map.setGlobalStateProperty(STEP, next);
        map.triggerRepaint();
        await map.once("idle");
      }
      await points;
    },
    fit(room, animate) {
      fitted = true;
      map.fitBounds(boundsHere(), { ...fitting(wanted, room), animate });
    },
    project,
    approach(box, room, animate) {
      fitted = false;
      const padding = {
        top: room.top + APPROACHED,
        right: room.right + APPROACHED,
        bottom: room.bottom + APPROACHED,
        left: room.left + APPROACHED,
      };
      map.fitBounds(
        boundsOf(box),
        { padding, maxZoom: map.getMaxZoom(), animate },
        { byReader: true },
      );
    },
    reveal([lng, lat], room) {
      const { x, y } = project([lng, lat]);
      const { clientWidth, clientHeight } = container;
      const inside =
        x > room.left + 40 &&
        x < clientWidth - room.right - 40 &&
        y > room.top + 40 &&
        y < clientHeight - room.bottom - 40;
      if (inside) return;
      fitted = false;
      map.easeTo({ center: [lng, lat], padding: room, duration: 250 });
    },
    zoom(by, animate) {
      fitted = false;
      map.easeTo({ zoom: Math.round(map.getZoom() * 2) / 2 + by, animate }, { byReader: true });
    },
    box() {
      const bounds = map.getBounds();
      const wrap = (lng: number) => ((((lng + 180) % 360) + 360) % 360) - 180;
      const whole = bounds.getEast() - bounds.getWest() >= 360;
      return [
        whole ? -180 : wrap(bounds.getWest()),
        bounds.getSouth(),
        whole ? 180 : wrap(bounds.getEast()),
        bounds.getNorth(),
      ];
    },
    base: wanted.props.base.kind === "style" && !style ? "fellBack" : "asConfigured",
    attribution() {
      const { base, embedded } = wanted.props;
      if (base.kind !== "style") return textOf(base.attribution);
      const said = Object.keys(style?.sources ?? {}).map((id) => map.getSource(id)?.attribution);
      return style
        ? [...new Set(said)].map(textOf).filter(Boolean).join(" · ")
        : embedded.attribution;
    },
    pastDetail: ({ zoom }) => {
      const { base, embedded } = wanted.props;
      return (
        (base.kind === "embedded" || (base.kind === "style" && !style)) && zoom > embedded.detail
      );
    },
    refresh(gathered) {
      revision = gathered.revision;
      if (!feed) refreshTouched(map, SOURCES.events, boxesOf(gathered));
    },
    recolour() {
      if (themeAt(container) === theme) return;
      colours = coloursAt(container);
      theme = themeAt(container);
      draw();
      play();
    },
    remove() {
      canvas?.remove();
      feed?.close();
      map.remove();
    },
  };
}

function feedOf({ props, play }: Wanted): EventFeed | undefined {
  return props.rows && feedTiles(props.rows, play);
}

/** What tiles are asked for beside the filter: the set that is played. */
function setOf({ play }: Wanted): string {
  return play ? formatPlaySet(play) : "";
}

/** The template of the server's tiles, without their revision. */
function tilesOf(wanted: Wanted): string {
  const set = setOf(wanted);
  const { template } = splitRev(wanted.props.tiles ?? "");
  if (!set) return template;
  return `${template}${template.includes("?") ? "&" : "?"}play=${encodeURIComponent(set)}`;
}

/** The newsroom's own style; undefined where it has none, or it cannot be had. */
async function loadStyle({ base }: MapProps): Promise<StyleSpecification | undefined> {
  if (base.kind !== "style") return undefined;
  try {
    const answer = await fetch(base.url);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The scripts that labels are written in, so that no label is set in a fallback face. */
async function loadFonts(): Promise<void> {
  const faces = ["400", "500", "700"].map((weight, i) => {
    const family = ["Dateline Map Regular", "Dateline Map Medium", "Dateline Map Bold"][i];
    return document.fonts.load(`${weight} 24px "${family}"`, "Aağاحلبж");
  });
  await Promise.allSettled(faces);
}

/** Attributions come as HTML from files and styles that are not ours: only their words are shown. */
function textOf(html: string | undefined): string {
  return new DOMParser().parseFromString(html ?? "", "text/html").body.textContent.trim();
}

function startOf({ camera, extent }: MapProps) {
  if (camera) return { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom };
  return { bounds: boundsOf(extent ?? WORLD) };
}

/** MapLibre reads an east beyond 180 as past the antimeridian. */
function boundsOf([west, south, east, north]: BBox): LngLatBoundsLike {
  return [west, south, west > east ? east + 360 : east, north];
}

function fitting({ still, afar, compact, props }: Wanted, insets: Insets) {
  const phone = document.documentElement.dir === "rtl" ? ROOM_COMPACT_RTL : ROOM_COMPACT;
  const room = afar ? afar.room : still ? ROOM_STILL : compact ? phone : ROOM;
  const padding = {
    top: room.top + insets.top,
    right: room.right + insets.right,
    bottom: room.bottom + insets.bottom,
    left: room.left + insets.left,
  };
  const onPaper = props.base.kind === "embedded" && props.discs.length === 0 && (afar || !still);
  return { padding, maxZoom: onPaper ? CLOSEST_FIT_ON_PAPER : CLOSEST_FIT };
}

/** Edge of a mark, in px: a phone has less room. */
function markSize(compact: boolean): number {
  return compact ? 40 : 44;
}

async function addImage(
  map: MapLibre,
  name: string,
  container: HTMLElement,
  compact: boolean,
): Promise<void> {
  const ratio = Math.max(2, Math.ceil(map.getPixelRatio()));
  const image = await imageOf(name, container, compact, ratio);
  if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio });
}

/** What a name asks for, drawn: a mark, a cluster's ring or an area's hatch. */
function imageOf(name: string, container: HTMLElement, compact: boolean, ratio: number) {
  const look = lookOf(name);
  if (look) return drawMark(look, markSize(compact), ratio, paintOf(container));
  const colours = coloursAt(container);
  const ring = ringOf(name);
  if (ring) {
    const hues = GROUPS.map((group) => colours.groups[group].fill);
    return drawRing(ring, { ...DISC, paper: colours.paper, hues }, ratio);
  }
  const hues = hatchGroupsOf(name)?.map((group) => colours.groups[group].line);
  return hues && drawHatch(hues, colours.hatchAlpha, ratio);
}
