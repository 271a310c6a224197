import type { MapMouseEvent } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { Position } from "#geo/position";
import type { DrawnMap } from "./drawn-map";
import type { MapProps } from "./map-props";
import { clustersIn, MARK_LAYERS, type SeenCluster } from "./picture";

export interface PointerHandlers {
  readonly onHover: (id: string | undefined) => void;
  readonly onOpen: (found: {
    position: Position;
    name: string;
    ids: readonly string[];
    of: "stack" | "cluster";
  }) => void;
  readonly onCluster: (cluster: SeenCluster) => void;
  /** A press on no mark. */
  readonly onPlain: () => void;
  /** A press while measuring. */
  readonly onCorner: (corner: Position) => void;
}

/** What a pointer does on the map: hover and press marks, or set corners while measuring. */
export function usePointer(
  drawn: DrawnMap | undefined,
  props: MapProps,
  measuring: boolean,
  handlers: PointerHandlers,
): void {
  const newest = useRef({ props, handlers, measuring });
  newest.current = { props, handlers, measuring };
  useEffect(() => {
    if (!drawn) return;
    const { map } = drawn;
    let over: string | undefined;
    const hover = (e: MapMouseEvent) => {
      const [id] = newest.current.measuring ? [] : idsAt(drawn, e);
      const { measuring } = newest.current;
      const open = !measuring && (id !== undefined || clustersIn(map, e.point).length > 0);
      map.getCanvas().style.cursor = measuring ? "crosshair" : open ? "pointer" : "";
      if (id !== over) newest.current.handlers.onHover(id);
      over = id;
    };
    const leave = () => {
      over = undefined;
      newest.current.handlers.onHover(undefined);
    };
    const press = (e: MapMouseEvent) => {
      const { props, handlers, measuring } = newest.current;
      if (measuring) return handlers.onCorner([e.lngLat.wrap().lng, e.lngLat.lat]);
      const pressed = idsAt(drawn, e);
      if (pressed.length === 0) {
        const [cluster] = clustersIn(map, e.point);
        return cluster ? handlers.onCluster(cluster) : handlers.onPlain();
      }
      const labels = props.labels.filter(({ ids }) => ids.some((id) => pressed.includes(id)));
      const ids = [...new Set([...labels.flatMap((label) => label.ids), ...pressed])];
      const position: Position = labels[0]?.position ?? [e.lngLat.lng, e.lngLat.lat];
      const name = labels.map((label) => label.name).join(" · ");
      handlers.onOpen({ position, name, ids, of: labels.length > 1 ? "cluster" : "stack" });
    };
    map.on("mousemove", hover);
    map.on("mouseout", leave);
    map.on("click", press);
    return () => {
      map.off("mousemove", hover);
      map.off("mouseout", leave);
      map.off("click", press);
    };
  }, [drawn]);
}

/** Ids of the events whose marks are under the pointer, the uppermost first. */
function idsAt({ map }: DrawnMap, { point }: MapMouseEvent): string[] {
  const layers = MARK_LAYERS.filter((id) => map.getLayer(id));
  const found = map.queryRenderedFeatures(point, { layers });
  return [...new Set(found.map(({ properties }) => String(properties.id)))];
}
