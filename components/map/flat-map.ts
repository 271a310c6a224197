import type { Map as MapLibre } from "maplibre-gl";
import { toWorld } from "#geo/mercator";
import type { Point } from "./clear-spot";

/** A drawn map as a flat picture: where positions stand on the screen, for one that is north up and level. */
export interface FlatMap {
  /** How far one copy of the world stands from the next, in px. */
  readonly turn: number;
  /** Where a longitude and latitude stand in one copy, whether that is in view or not. */
  at(position: readonly number[]): Point;
}

/** Asks the map for two positions and reckons all others from them. */
export function flatMap(map: Pick<MapLibre, "project">): FlatMap {
  const origin = map.project([-180, 0]);
  const turn = map.project([180, 0]).x - origin.x;
  return {
    turn,
    at: ([lng = 0, lat = 0]) => ({
      x: origin.x + ((lng + 180) / 360) * turn,
      y: origin.y + (toWorld([0, lat], 0)[1] - 0.5) * turn,
    }),
  };
}
