import { useEffect, useRef, useState } from "react";
import { awaitKeeper, keepPage, startKeeper } from "./keeper";
import type { WallSnapshot } from "./snapshot";
import type { WallContact } from "./use-live";

const RESTARTS = "dateline-wall-restarts";
/** After so long without an error the pauses start small again. */
const SOUND_MS = 600_000;
/** Pauses before a wall starts anew after an error: 10 s, then twice as long each time, up to ten minutes. */
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 600_000;

/**
 * Keeps a wall on its feet: it is marked as alive, starts anew after an error and with a new build,
 * and leaves with the browser what it needs to start without a server. `pageBuild` made the page; what
 * it was sent since may be of a newer one.
 */
export function useStayingUp(
  pageBuild: string,
  snapshot: WallSnapshot,
  { build }: WallContact,
  since: number | undefined,
) {
  const [kept, setKept] = useState(false);
  const [canKeep, setCanKeep] = useState(true);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.wall = "alive";
    setKept(root.dataset.kept !== undefined);
    setCanKeep(startKeeper(pageBuild));
  }, [pageBuild]);
  useEffect(() => startAnewAfterErrors(), []);
  const [ready, setReady] = useState(false);
  const [passedBy, setPassedBy] = useState(false);
  useEffect(
    () =>
      awaitKeeper(
        () => setReady(true),
        () => setPassedBy(true),
      ),
    [],
  );
  const moved = passedBy || (build !== undefined && build !== pageBuild);
  const left = useRef(since);
  useEffect(() => {
    if (since === left.current) return;
    left.current = since;
    if (moved) void startAnew();
  }, [since, moved]);
  useEffect(() => {
    if (build === pageBuild) keepPage(snapshot);
  }, [snapshot, build, pageBuild]);
  return { kept, canKeep, ready };
}

/** Loads the page anew, once the server has answered that there is one. */
async function startAnew(): Promise<void> {
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.ok && answer.headers.get("x-dateline-kept") === null) location.reload();
  } catch {
    // The next view tries again.
  }
}

function startAnewAfterErrors(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sound = setTimeout(() => sessionStorage.removeItem(RESTARTS), SOUND_MS);
  const failed = () => {
    if (timer) return;
    clearTimeout(sound);
    timer = setTimeout(restart, pauseBefore());
  };
  addEventListener("error", failed);
  addEventListener("unhandledrejection", failed);
  return () => {
    clearTimeout(timer);
    clearTimeout(sound);
    removeEventListener("error", failed);
    removeEventListener("unhandledrejection", failed);
  };
}

/** How long to wait before the next start, in ms. */
export function pauseBefore(): number {
  const restarts = Number(sessionStorage.getItem(RESTARTS)) || 0;
  return Math.min(FIRST_PAUSE_MS * 2 ** restarts, LONGEST_PAUSE_MS);
}

export function restart(): void {
  const restarts = Number(sessionStorage.getItem(RESTARTS)) || 0;
  sessionStorage.setItem(RESTARTS, String(restarts + 1));
  location.reload();
}
