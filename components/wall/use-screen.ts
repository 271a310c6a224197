import { type RefObject, useEffect } from "react";

/** The picture moves by a step so often, against burn-in. */
const SHIFT_MS = 180_000;
/** Where it stands, in px, one after the other: a ring that is never far from the one before. */
const STEPS = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
  [-3, 3],
  [-3, 0],
  [-3, -3],
  [0, -3],
  [3, -3],
] as const;

/** Whether an hour lies in `22-6`. */
export function isNight(night: string | null, hour: number): boolean {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(night ?? "") ?? [];
  if (from === undefined || to === undefined) return false;
  const [start, end] = [Number(from), Number(to)];
  return start <= end ? hour >= start && hour < end : hour >= start || hour < end;
}

/** What a screen needs that burns day and night: to stay awake, to move a little, to dim. */
export function useScreen(
  screen: RefObject<HTMLElement | null>,
  second: number,
  night: string | null,
): void {
  const [x, y] = STEPS[Math.floor(second / SHIFT_MS) % STEPS.length] ?? STEPS[0];
  const dim = isNight(night, new Date(second).getHours());
  useEffect(() => {
    if (!screen.current) return;
    screen.current.style.translate = `${x}px ${y}px`;
    screen.current.dataset.night = String(dim);
  }, [screen, x, y, dim]);
  useEffect(() => stayAwake(), []);
}

/** Holds the screen awake where the browser can: again each time it is shown, for a lock ends when hidden. */
function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      await lock?.release();
      lock = await navigator.wakeLock.request("screen");
    } catch {
      // A battery that is low, or a policy: the README names the flags that keep a screen awake.
    }
  };
  void ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}
