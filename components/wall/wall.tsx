"use client";

import { useRef } from "react";
import type { WallSnapshot } from "./snapshot";
import { useLive } from "./use-live";
import { useOnShow } from "./use-on-show";
import { useScreen } from "./use-screen";
import { useStayingUp } from "./use-staying-up";
import { WallPicture } from "./wall-picture";

export interface WallProps {
  /** What the page was made with. */
  readonly first: WallSnapshot;
  /** Where a newer snapshot is to be had. */
  readonly source: string;
  /** The hours in which the screen is dimmed, `22-6`. */
  readonly night: string | null;
}

/** The wall: it shows what the server's clock says, says how old that is, and needs nobody. */
export function Wall({ first, source, night }: WallProps) {
  const screen = useRef<HTMLElement>(null);
  const { snapshot, contact, now } = useLive(first, source);
  const { shown, second } = useOnShow(snapshot, now);
  const { kept, canKeep, ready } = useStayingUp(first.build, snapshot, contact, shown?.since);
  useScreen(screen, second, night);
  return (
    <WallPicture
      screen={screen}
      snapshot={snapshot}
      shown={shown}
      second={second}
      contact={contact}
      kept={kept}
      canKeep={canKeep}
      ready={ready}
    />
  );
}
