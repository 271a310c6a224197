import type { Map as MapLibre, PointLike } from "maplibre-gl";
import type { MarkLook } from "#components/ui/mark-svg";
import type { Position } from "#geo/position";
import { GROUPS, type Group } from "#lib/event/kinds";
import { cellAt } from "#lib/query/cluster-cell";
import type { DrawnMap } from "./drawn-map";
import { HATCH_LAYERS } from "./layers/areas";
import { RINGS_LAYER } from "./layers/sources";
import type { MapArea } from "./map-props";
import { lookFrom } from "./mark-look";

/** A mark that is on the screen, and where. */
export interface SeenMark {
  readonly id: string;
  readonly look: MarkLook;
  readonly x: number;
  readonly y: number;
}

/** A cluster that is on the screen. */
export interface SeenCluster {
  readonly position: Position;
  readonly count: number;
  /** Those that its ring shows; none where it has no ring. */
  readonly groups: readonly Group[];
  /** "z/x/y" of the cell that it stands for. */
  readonly cell: string;
}

/** What is on the screen now: what the legend is made from. */
export interface Picture {
  readonly marks: readonly SeenMark[];
  /** The largest first. */
  readonly clusters: readonly SeenCluster[];
  /** Groups of the areas in view; several of one area count each. */
  readonly areas: readonly Group[];
  /** Groups of the measured areas in view. */
  readonly discs: readonly Group[];
  /** Layers of which something is in view. */
  readonly layers: ReadonlySet<string>;
}

export const MARK_LAYERS = ["marks", "mark-hovered", "mark-selected"];
const READ = [
  ...MARK_LAYERS,
  "disc",
  "doubt",
  "doubt-crowded",
  "arc",
  "arc-dashed",
  "aside-dots",
  "aside-marks",
  "aside-area",
];

/** Reads what MapLibre has drawn, marks in the copy of the world that is in view. */
export function readPicture({
  map,
  project,
  showing,
}: Pick<DrawnMap, "map" | "project" | "showing">): Picture {
  const { areas, crowded } = showing();
  // Circles that wait for a crowd are not drawn, and yet found.
  const waits = crowded ? "" : "doubt-crowded";
  const there = READ.filter((id) => id !== waits && map.getLayer(id));
  const seen = map.queryRenderedFeatures({ layers: there });
  const marks = new Map<string, SeenMark>();
  for (const { layer, properties, geometry } of seen) {
    const look = lookFrom(properties);
    if (!look || !MARK_LAYERS.includes(layer.id) || geometry.type !== "Point") continue;
    const [lng = 0, lat = 0] = geometry.coordinates;
    const { x, y } = project([lng, lat]);
    marks.set(String(properties.id), { id: String(properties.id), look, x, y });
  }
  return {
    marks: [...marks.values()],
    clusters: clustersIn(map).sort((a, b) => b.count - a.count),
    areas: groupsIn(map, areas),
    discs: GROUPS.filter((group) =>
      seen.some(({ layer, properties }) => layer.id === "disc" && properties.group === group),
    ),
    layers: new Set(seen.map(({ layer }) => layer.id)),
  };
}

/** The clusters that MapLibre has drawn, under a point or anywhere, each once. */
export function clustersIn(map: MapLibre, point?: PointLike): SeenCluster[] {
  if (!map.getLayer("clusters")) return [];
  const query = { layers: ["clusters"] };
  const ringed = map.getLayer(RINGS_LAYER) !== undefined;
  const found = point ? map.queryRenderedFeatures(point, query) : map.queryRenderedFeatures(query);
  const clusters = found.flatMap(({ properties, geometry, _z: z }): SeenCluster[] => {
    if (geometry.type !== "Point") return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    const position: Position = [lng, lat];
    const cell = cellAt(position, z).join("/");
    const groups = ringed ? GROUPS.filter((group) => group in properties) : [];
    return [{ position, count: Number(properties.count), groups, cell }];
  });
  return [...new Map(clusters.map((cluster) => [cluster.cell, cluster])).values()];
}

function groupsIn(map: MapLibre, areas: readonly MapArea[]): Group[] {
  const layers = HATCH_LAYERS.filter((id) => map.getLayer(id));
  if (areas.length === 0 || layers.length === 0) return [];
  const seen = new Set(map.queryRenderedFeatures({ layers }).map(areaOf));
  return [...new Set(areas.filter(({ id }) => seen.has(id)).flatMap(({ groups }) => groups))];
}

/** The id of the area that a drawn feature is a part of. */
export function areaOf({ properties }: { readonly properties: Record<string, unknown> }): string {
  return String(properties.iso ?? properties.id);
}
