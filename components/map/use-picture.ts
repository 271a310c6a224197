import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { DrawnMap } from "./drawn-map";
import type { Camera, MapProps } from "./map-props";
import { writeView } from "./map-view-url";
import { type Picture, readPicture } from "./picture";

/**
 * What the map shows at rest, but not while time runs, of what it was given; how often it came to rest,
 * where it looks, and whether the reader moved it there.
 */
export function usePicture(drawn: DrawnMap | undefined) {
  const [camera, setCamera] = useState<Camera>();
  const [picture, setPicture] = useState<Picture>();
  const [of, setOf] = useState<MapProps>();
  const [rests, setRests] = useState(0);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (!drawn) return;
    const { map } = drawn;
    const look = () => setCamera(drawn.camera());
    const rest = () => {
      if (drawn.isHeld()) return;
      if (drawn.isPlaying()) return setOf(undefined);
      // In the frame in which the map is drawn.
      flushSync(() => {
        setPicture(readPicture(drawn));
        setOf(drawn.showing());
        setRests((before) => before + 1);
      });
    };
    const end = (e: { originalEvent?: unknown; byReader?: boolean }) => {
      if (e.originalEvent === undefined && !e.byReader) return;
      writeView(drawn.camera());
      setMoved(true);
    };
    look();
    map.on("move", look);
    map.on("idle", rest);
    map.on("moveend", end);
    return () => {
      map.off("move", look);
      map.off("idle", rest);
      map.off("moveend", end);
      setPicture(undefined);
      setOf(undefined);
      setCamera(undefined);
    };
  }, [drawn]);
  return { camera, picture, of, rests, moved, setMoved };
}
