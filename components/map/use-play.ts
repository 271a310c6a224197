import { useEffect, useMemo, useSyncExternalStore } from "react";
import { currentPlay, markDrawn, playText, watchPlay } from "#components/ui/playing";
import type { DrawnMap, Wanted } from "./drawn-map";

/** A step that is none: nothing is drawn yet of what begins to run. */
const NO_STEP = -1;

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
    if (!play?.running) {
      markDrawn(play?.step ?? 0);
      return () => markDrawn(undefined);
    }
    let shown = NO_STEP;
    const show = () => {
      const { step } = currentPlay().playing ?? { step: NO_STEP };
      if (step === shown || step === NO_STEP) return;
      shown = step;
      drawn.showStep(step).then(() => markDrawn(step));
    };
    markDrawn(NO_STEP);
    // The map is told that it runs by an effect after this one.
    queueMicrotask(show);
    const leave = watchPlay(show);
    return () => {
      leave();
      markDrawn(undefined);
    };
  }, [drawn, play]);
  return play;
}
