import { useEffect, useState } from "react";
import type { DrawnMap, Wanted } from "./drawn-map";
import { EVENTS_LAYER } from "./layers/sources";
import { type PlayedMark, playedIn, shownIn } from "./played";
import { pointsIn } from "./tile-points";

interface Stacked {
  readonly play: Wanted["play"];
  readonly marks: readonly PlayedMark[];
}

/**
 * Where playback rests, the stacks of the step on show with the number of their events in it. The
 * tiles know that number only of all steps, so it is counted when they have come.
 */
export function useStacked(
  drawn: DrawnMap | undefined,
  play: Wanted["play"],
): readonly PlayedMark[] | undefined {
  const [stacked, setStacked] = useState<Stacked>();
  useEffect(() => {
    if (!drawn || !play || play.running) return;
    const read = () => {
      const { marks } = shownIn(playedIn([], pointsIn(drawn.map, EVENTS_LAYER), play), play);
      const found = marks.filter(({ look }) => (look.count ?? 1) > 1);
      setStacked((last) =>
        last?.play === play && JSON.stringify(last.marks) === JSON.stringify(found)
          ? last
          : { play, marks: found },
      );
    };
    read();
    const heard = drawn.map.on("idle", read);
    return () => heard.unsubscribe();
  }, [drawn, play]);
  return stacked && stacked.play === play ? stacked.marks : undefined;
}
