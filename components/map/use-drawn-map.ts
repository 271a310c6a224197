import { type RefObject, useEffect, useRef, useState } from "react";
import type { DrawnMap, Wanted } from "./drawn-map";
import { insetsOf } from "./insets";
import { watchMissing } from "./missing-tiles";

/** Why there is no map: the browser gives no WebGL 2, or the map's script did not arrive. */
export type MapFailure = "failed" | "lost";

/** A MapLibre map in an element, kept at what is wanted. Its code is fetched after the page stands. */
export function useDrawnMap(container: RefObject<HTMLElement | null>, wanted: Wanted) {
  const [drawn, setDrawn] = useState<DrawnMap>();
  const [failure, setFailure] = useState<MapFailure>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const newest = useRef(wanted);
  newest.current = wanted;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts anew
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let map: DrawnMap | undefined;
    let gone = false;
    const start = async () => {
      if (!hasWebGl()) return setFailure("failed");
      const { drawMap } = await import("./drawn-map");
      if (gone) return;
      map = await drawMap(element, newest.current, insetsOf(element));
      if (gone) return map.remove();
      map.map.on("webglcontextlost", () => setFailure("failed"));
      map.map.on("webglcontextrestored", () => setFailure(undefined));
      setDrawn(map);
    };
    start().catch((error: unknown) => {
      console.warn("The map could not be drawn.", error);
      setFailure("lost");
    });
    return () => {
      gone = true;
      setDrawn(undefined);
      setFailure(undefined);
      map?.remove();
    };
  }, [container, attempt]);

  useEffect(() => drawn?.show(wanted), [drawn, wanted]);
  useEffect(() => (drawn ? watchTheme(drawn) : undefined), [drawn]);
  useEffect(() => (drawn ? watchMissing(drawn.map, setMissing) : undefined), [drawn]);
  return { drawn, failure, missing, retry: () => setAttempt(attempt + 1) };
}

function hasWebGl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

/** The system's choice or the page's: whichever changes, the map's colours are read anew. */
function watchTheme(drawn: DrawnMap): () => void {
  const media = matchMedia("(prefers-color-scheme: dark)");
  const changed = () => drawn.recolour();
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  media.addEventListener("change", changed);
  // It may have changed while the map was being made.
  changed();
  return () => {
    page.disconnect();
    media.removeEventListener("change", changed);
  };
}
