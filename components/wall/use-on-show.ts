import { useEffect, useRef, useState } from "react";
import { onShow } from "#lib/tour/schedule";
import type { WallSnapshot } from "./snapshot";

/**
 * What the clock says is on show, and the clock itself, by the second. It is looked at when a second
 * or a view ends, and at once when the screen is shown again: a hidden page's timers sleep.
 */
export function useOnShow(snapshot: WallSnapshot, now: () => number) {
  const [moment, setMoment] = useState(snapshot.madeAt);
  const { tours, interruptions } = snapshot;
  const newest = useRef(snapshot);
  newest.current = snapshot;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const time = now();
      setMoment(time);
      const until = onShow(newest.current.tours, newest.current.interruptions, time)?.until;
      const left = Math.min(1000 - (time % 1000), until === undefined ? 1000 : until - time);
      timer = setTimeout(look, Math.max(left, 5));
    };
    look();
    for (const event of ["visibilitychange", "pageshow", "resume"])
      document.addEventListener(event, look);
    return () => {
      clearTimeout(timer);
      for (const event of ["visibilitychange", "pageshow", "resume"])
        document.removeEventListener(event, look);
    };
  }, [now]);
  // What has just been recorded is on show now, not when the second ends.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each snapshot
  useEffect(() => setMoment(now()), [snapshot, now]);
  return { shown: onShow(tours, interruptions, moment), second: Math.floor(moment / 1000) * 1000 };
}
