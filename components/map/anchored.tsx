"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Position } from "#geo/position";
import type { DrawnMap } from "./drawn-map";

export interface AnchoredProps {
  readonly drawn: DrawnMap;
  readonly position: Position;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Holds an element's corner at a position while the map moves under it. */
export function Anchored({ drawn, position, className = "", children }: AnchoredProps) {
  const element = useRef<HTMLDivElement>(null);
  const [lng, lat] = position;
  useLayoutEffect(() => {
    const place = () => {
      const { x, y } = drawn.project([lng, lat]);
      if (element.current)
        element.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    place();
    drawn.map.on("move", place);
    drawn.map.on("resize", place);
    return () => {
      drawn.map.off("move", place);
      drawn.map.off("resize", place);
    };
  }, [drawn, lng, lat]);
  return (
    <div ref={element} className={`absolute top-0 left-0 size-0 ${className}`}>
      {children}
    </div>
  );
}
