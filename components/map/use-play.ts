import { useEffect, useMemo, useSyncExternalStore } from "react";
import { currentPlay, markDrawn, playText, watchPlay } from "#components/ui/playing";
import type { DrawnMap, Wanted } from "./drawn-map";

/**
 * What is played, the same while it runs: each of its steps goes to the map and to nothing else. At
 * rest it is another with each step, so that words and circles of the step are drawn.
 */
export function usePlay(drawn: DrawnMap | undefined): Wanted["play"] {
  const text = useSyncExternalStore(watchPlay, playText, () => "");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all of it
  const play = useMemo(() => {
    const { playing, running } = currentPlay();
    return playing && { ...playing, running };
  }, [text]);
  useEffect(() => {
    if (!drawn) return;
    const { map } = drawn;
    let step = currentPlay().playing?.step;
    const show = () => {
      const { playing, running } = currentPlay();
      if (running && playing && playing.step !== step) drawn.showStep(playing.step);
      step = playing?.step;
    };
    const rest = () => markDrawn(step ?? 0);
    markDrawn(step ?? 0);
    const leave = watchPlay(show);
    map.on("idle", rest);
    return () => {
      leave();
      map.off("idle", rest);
      markDrawn(undefined);
    };
  }, [drawn]);
  return play;
}
