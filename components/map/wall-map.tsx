"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { AreaChips } from "./area-chips";
import type { DrawnMap, Wanted } from "./drawn-map";
import { insetsOf } from "./insets";
import type { MapProps } from "./map-props";
import type { Picture } from "./picture";
import { ScaleBar } from "./scale-bar";
import { SWITCHED_ON } from "./switches";
import { useDrawnMap } from "./use-drawn-map";
import { usePicture } from "./use-picture";

/** A wall's map is drawn as for a screen whose short side is this many px, and shown as large as it is. */
const SHORT_SIDE = 500;
/** Around the events, for their words. */
const ROOM = { top: 44, right: 92, bottom: 32, left: 64 };
/** A map that was lost is started anew after this pause, and each time after twice as long. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

export interface WallMapProps {
  readonly map: MapProps;
  /** Tells what is on the screen, each time the map comes to rest. */
  readonly onPicture: (picture: Picture | undefined) => void;
  /** Tells which `map` is on the screen, or that there will be none. */
  readonly onDrawn: (map: MapProps) => void;
}

/** A map to be read from six metres, which nobody touches: it shows what it is given, at once. */
export function WallMap({ map, onPicture, onDrawn }: WallMapProps) {
  const t = useTranslations("map");
  const title = t("title");
  const words = useTranslations("wall");
  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const times = useTimes(frame);
  const { wanted, same } = useWanted(map, title, times);
  const { drawn, failure, missing, retry } = useDrawnMap(container, wanted);
  const { camera, picture, of } = usePicture(drawn);
  useLook(drawn, container, same);
  useAgain(failure !== undefined, picture !== undefined, retry);
  useEffect(() => onPicture(picture), [picture, onPicture]);
  const dir = map.lang === "ar" ? "rtl" : "ltr";
  const done = of === same || failure !== undefined;
  useEffect(() => {
    if (done) onDrawn(map);
  }, [done, map, onDrawn]);
  return (
    <div className="relative flex-1 overflow-hidden bg-land" dir="ltr" inert>
      <div
        ref={frame}
        className="absolute top-0 left-0 flex origin-top-left flex-col"
        data-map={failure ?? (picture ? "drawn" : "loading")}
        data-drawn={picture && JSON.stringify(picture.marks.map(({ id, x, y }) => [id, x, y]))}
      >
        <div className="relative min-h-0 flex-1 overflow-hidden">
          <div ref={container} className="size-full" />
          {drawn && !failure && (
            <div dir={dir} className="pointer-events-none absolute inset-0">
              <AreaChips
                drawn={drawn}
                areas={same.areas}
                selected={undefined}
                picture={of === same ? picture : undefined}
                corner="end"
                onHover={ignore}
                onOpen={ignore}
              />
            </div>
          )}
        </div>
        <div
          dir={dir}
          className="flex min-h-8 items-end justify-between gap-4 border-t border-edge bg-paper px-3 pb-1.5 text-12"
        >
          {camera && <ScaleBar camera={camera} lang={map.lang} locale={map.locale} />}
          {missing && <p className="font-semibold">{t("missing")}</p>}
          <p>{drawn?.attribution()}</p>
        </div>
      </div>
      {failure && <p className="wall-no-map">{words("noMap")}</p>}
    </div>
  );
}

/** Nobody touches a wall. */
function ignore(): void {}

/** What is wanted, the same object as long as what is drawn is the same: a map is not drawn in vain. */
function useWanted(props: MapProps, title: string, times: number) {
  const key = JSON.stringify(props);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the props say
  const same = useMemo(() => props, [key]);
  const wanted: Wanted = useMemo(
    () => ({
      props: same,
      title,
      on: SWITCHED_ON,
      compact: false,
      still: true,
      afar: { times, room: ROOM },
      hovered: undefined,
      measured: [],
    }),
    [same, title, times],
  );
  return { wanted, same };
}

/** How many times as large as drawn the map is shown; sets its frame so. */
function useTimes(frame: React.RefObject<HTMLDivElement | null>): number {
  const [times, setTimes] = useState(2);
  useEffect(() => {
    const measure = () => {
      const now = Math.max(0.5, Math.min(innerWidth, innerHeight) / SHORT_SIDE);
      setTimes(now);
      if (!frame.current) return;
      const size = `calc(100% / ${now})`;
      Object.assign(frame.current.style, { width: size, height: size, transform: `scale(${now})` });
    };
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [frame]);
  return times;
}

/** Another view is a cut, not a journey: it is right in one frame, and moves nobody's eye. */
function useLook(
  drawn: DrawnMap | undefined,
  container: React.RefObject<HTMLElement | null>,
  { camera, extent }: MapProps,
): void {
  const place = camera ? `${camera.zoom}/${camera.lat}/${camera.lng}` : String(extent);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says where camera and extent are
  useEffect(() => {
    if (!drawn || !container.current) return;
    if (camera) drawn.map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
    else drawn.fit(insetsOf(container.current), false);
  }, [drawn, container, place]);
}

/** Starts a map that failed anew, for ever, unless the browser gives it back before. */
function useAgain(failed: boolean, drawn: boolean, retry: () => void): void {
  const tries = useRef(0);
  if (drawn && !failed) tries.current = 0;
  const again = useRef(retry);
  again.current = retry;
  useEffect(() => {
    if (!failed) return;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** tries.current, LONGEST_PAUSE_MS);
    const timer = setTimeout(() => {
      tries.current++;
      again.current();
    }, pause);
    return () => clearTimeout(timer);
  }, [failed]);
}
