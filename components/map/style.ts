import type { FeatureCollection, GeoJSON, Geometry } from "geojson";
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { circleAround } from "#geo/circles";
import type { Position } from "#geo/position";
import type { CoveredCountry } from "#lib/query/event-index";
import { MOST_STEPS, type Playing } from "#lib/query/play";
import { type Base, baseOf } from "./base";
import { besideOf } from "./beside";
import type { MapColours, Theme } from "./colours";
import { arcLayers } from "./layers/arcs";
import { areaLayers } from "./layers/areas";
import { asideLayers } from "./layers/asides";
import { clusterLayers } from "./layers/clusters";
import { discLayers } from "./layers/discs";
import { crowdedDoubtLayer, doubtLayer } from "./layers/doubts";
import { graticuleAt, graticuleLayer } from "./layers/graticule";
import { markLayers, raisedMarkLayer, stackedMarkLayer, tipLayer } from "./layers/marks";
import { measureLayers } from "./layers/measure";
import { nameLayer } from "./layers/names";
import { noteLayers } from "./layers/notes";
import { STEP } from "./layers/play";
import { SOURCES } from "./layers/sources";
import type { Camera, MapArea, MapLabel, MapProps } from "./map-props";
import { overlayAt } from "./overlay";
import type { PlayedMark } from "./played";
import type { Switch } from "./switches";

/** With more words than this no two may overlap, so that each can be read. */
const MOST_ROOMY = 24;
/** Before all stacks: none is larger. */
const FIRST = -1e6;

/** Everything a picture of the map depends on. */
export interface Scene {
  readonly props: MapProps;
  readonly colours: MapColours;
  readonly theme: Theme;
  readonly on: readonly Switch[];
  readonly compact: boolean;
  readonly camera: Camera;
  /** Of the map, in px. */
  readonly width: number;
  readonly height: number;
  /** How far what stands over the map reaches down from its upper edge, in px. */
  readonly top: number;
  readonly hovered: string | undefined;
  /** Corners of what the reader measures. */
  readonly measured: readonly Position[];
  /** Address template of the events' tiles, the page's own or the server's. */
  readonly eventTiles: string;
  /** Address of this server: MapLibre's worker wants whole addresses. */
  readonly origin: string;
  /** What is played: the step on show, and whether it runs, when words and circles wait for its end. */
  readonly play?: (Playing & { readonly running: boolean }) | undefined;
  /** Where what is played rests, the stacks of its step. */
  readonly stacked?: readonly PlayedMark[] | undefined;
  /** The newsroom's own style, once it has arrived. */
  readonly style: StyleSpecification | undefined;
}

/** The whole map as a MapLibre style: a pure function of the scene. */
export function styleOf(scene: Scene): StyleSpecification {
  const base = baseOf(scene);
  const sources = { ...base.sources, ...sourcesOf(scene) };
  return {
    version: 8,
    state: { [STEP]: { default: scene.play?.step ?? 0 } },
    sources,
    layers: layersOf(scene, base).map((layer) =>
      "source" in layer && isEmpty(sources[layer.source]) ? hidden(layer) : layer,
    ),
    ...(base.sprite ? { sprite: base.sprite } : {}),
  };
}

function sourcesOf(scene: Scene) {
  const { props, camera, eventTiles, origin, measured } = scene;
  const still = scene.play?.running ? { discs: [], doubts: [] } : props;
  const overlay = overlayAt(still.discs, still.doubts, quarter(camera.zoom));
  const embedded: SourceSpecification = {
    type: "vector",
    tiles: [origin + props.embedded.tiles],
    maxzoom: props.embedded.maxzoom,
  };
  const sources: Record<string, SourceSpecification> = {
    [SOURCES.embedded]: embedded,
    // Once more for countries that are areas: another hatch then lays out no land and no names anew.
    [SOURCES.countries]: embedded,
    [SOURCES.events]: { type: "vector", tiles: [eventTiles], maxzoom: 14, promoteId: "id" },
    [SOURCES.areas]: geojson(areaShapes(scene.play ? (props.played ?? []) : props.areas)),
    [SOURCES.discs]: geojson(overlay.discs),
    [SOURCES.doubts]: geojson(overlay.doubts),
    [SOURCES.notes]: geojson(overlay.notes),
    [SOURCES.arcs]: geojson(arcLines(props)),
    [SOURCES.names]: geojson(namePoints(scene)),
    [SOURCES.stacked]: geojson(stackedPoints(scene)),
    [SOURCES.asides]: geojson(asideShapes(props)),
    [SOURCES.measure]: geojson(measuredShape(measured)),
    [SOURCES.graticule]: geojson(graticuleAt(camera.zoom, camera.lng, camera.lat)),
  };
  return sources;
}

/** From the ground up: areas, discs, uncertainty, arcs, words, marks, the selected mark. */
function layersOf(scene: Scene, base: Base): LayerSpecification[] {
  const { props, colours, theme, on, compact, hovered, measured } = scene;
  const when = (name: Switch, layers: readonly LayerSpecification[]) =>
    on.includes(name) ? layers : [];
  // While it runs a canvas over the map draws them (`play-canvas.ts`).
  const points = (layers: LayerSpecification[]) => (scene.play?.running ? [] : layers);
  const played = scene.play && { ...scene.play, areas: props.played ?? [] };
  const crowd = props.crowded === true && !scene.play?.running;
  const room = props.labels.length <= MOST_ROOMY;
  const countries = { source: SOURCES.countries, layer: "countries", code: "iso" };
  return [
    ...base.ground,
    ...(base.embedded ? [graticuleLayer(colours)] : []),
    ...when(
      "areas",
      areaLayers(acrossOf(scene), countries, colours, theme, props.tiles !== undefined, played),
    ),
    ...when("discs", discLayers(colours)),
    ...when("doubts", [
      doubtLayer(colours),
      ...(props.tiles === undefined ? [] : [crowdedDoubtLayer(colours, crowd, played)]),
    ]),
    ...when("arcs", arcLayers(colours)),
    ...when("placeNames", base.names),
    ...when("asides", asideLayers(props.asides, countries, colours, theme)),
    ...noteLayers(colours, room),
    ...when("names", [nameLayer(colours, compact, room)]),
    ...points(clusterLayers(colours, theme, props.locale, played)),
    ...points(markLayers(theme, played)),
    ...(played ? points([stackedMarkLayer(theme)]) : []),
    raisedMarkLayer(hovered, theme, "hovered"),
    raisedMarkLayer(props.selected, theme, "selected"),
    ...points([tipLayer(colours, played)]),
    ...(measured.length > 0 ? measureLayers(colours) : []),
  ];
}

/** The countries that are hatched. */
function acrossOf({ play, props }: Scene): readonly CoveredCountry[] {
  const areas = play ? (props.played ?? []) : props.areas;
  return (!play && props.covered) || areas.filter(({ shape: { type } }) => type === "country");
}

/** Whether a source is known to hold nothing. MapLibre cuts out its tiles for every layer all the same. */
function isEmpty(source: SourceSpecification | undefined): boolean {
  if (source?.type !== "geojson" || typeof source.data === "string") return false;
  return source.data.type === "FeatureCollection" && source.data.features.length === 0;
}

function hidden(layer: LayerSpecification): LayerSpecification {
  return { ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification;
}

/** Zoom in the steps at which what is drawn in metres is drawn anew. */
export function quarter(zoom: number): number {
  return Math.round(zoom * 4) / 4;
}

function geojson(data: GeoJSON): GeoJSONSourceSpecification {
  return { type: "geojson", data };
}

function collection(
  items: readonly { geometry: Geometry; properties: Record<string, unknown> }[],
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: items.map((item) => ({ type: "Feature", ...item })),
  };
}

function areaShapes(areas: readonly MapArea[]): FeatureCollection {
  return collection(
    areas.flatMap(({ id, shape, groups, steps }) => {
      const properties = { id, groups: groups.join("+"), ...inSteps(steps) };
      if (shape.type === "reported")
        return [{ geometry: shape.geometry, properties: { ...properties, drawn: "shape" } }];
      if (shape.type === "circle") {
        const geometry = circleAround(shape.centre, shape.metres);
        return [{ geometry, properties: { ...properties, drawn: "region" } }];
      }
      return [];
    }),
  );
}

/** In which steps a shape of this map's own shows, as tiles say it of theirs. */
function inSteps(steps: readonly number[] = []): Record<string, number> {
  const [first = MOST_STEPS] = steps;
  const begun = Array.from({ length: MOST_STEPS - first }, (_, i) => [`c${first + i}`, 1]);
  return Object.fromEntries([...steps.map((step) => [`w${step}`, 1]), ...begun]);
}

function arcLines({ arcs }: MapProps): FeatureCollection {
  return collection(
    arcs.map(({ id, dashed, parts }) => ({
      geometry: {
        type: "MultiLineString",
        coordinates: parts.map((part) => part.map((position) => [...position])),
      },
      properties: { id, dashed },
    })),
  );
}

function namePoints(scene: Scene): FeatureCollection {
  const { props, on, ...screen } = scene;
  const arcs = on.includes("arcs") ? props.arcs : [];
  const areas = on.includes("areas") ? props.areas.map(({ at }) => at) : [];
  const tools = props.lang === "ar" ? "east" : "west";
  return collection(
    (scene.play?.running ? [] : props.labels).map((label) => ({
      geometry: pointAt(label.position),
      properties: {
        name: label.name,
        line: label.line && `\n${label.line}`,
        compactLine: label.promise ? `\n${label.line}` : "",
        tab: label.tab,
        order: orderOf(label),
        beside: besideOf(label, arcs, areas, { ...screen, tools }),
      },
    })),
  );
}

/** Which words find their place first: of what is ahead or announced here, then of large stacks. */
function orderOf({ promise, ids }: MapLabel): number {
  if (!promise) return 0;
  return ids.length === 1 ? FIRST : -ids.length;
}

function stackedPoints({ play, stacked = [] }: Scene): FeatureCollection {
  return collection(
    (play?.running ? [] : stacked).map(({ position, lighter, look: { count, ...look } }) => ({
      geometry: pointAt(position),
      properties: { ...look, stack: count, lighter },
    })),
  );
}

/** The words of other places, and the circles of regions among them. */
function asideShapes({ asides }: MapProps): FeatureCollection {
  return collection(
    asides.flatMap(({ position, text, marked, shape }) => [
      { geometry: pointAt(position), properties: { text, marked } },
      ...(shape?.type === "circle"
        ? [{ geometry: circleAround(shape.centre, shape.metres), properties: {} }]
        : []),
    ]),
  );
}

function measuredShape(corners: readonly Position[]): FeatureCollection {
  const line = corners.map((corner) => [...corner]);
  const shapes: Geometry[] = corners.map(pointAt);
  const [first] = line;
  if (first && line.length > 2)
    shapes.unshift({ type: "Polygon", coordinates: [[...line, first]] });
  else if (line.length > 1) shapes.unshift({ type: "LineString", coordinates: line });
  return collection(shapes.map((geometry) => ({ geometry, properties: {} })));
}

function pointAt(position: Position): Geometry {
  return { type: "Point", coordinates: [...position] };
}
