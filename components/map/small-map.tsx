"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Wanted } from "./drawn-map";
import { FailureNotice } from "./failure-notice";
import type { Camera, MapProps } from "./map-props";
import { ScaleBar } from "./scale-bar";
import { SWITCHED_ON } from "./switches";
import { useDrawnMap } from "./use-drawn-map";

/** One event's map beside its words: the same layers, standing still. */
export function SmallMap(props: MapProps) {
  const t = useTranslations("map");
  const title = t("title");
  const container = useRef<HTMLDivElement>(null);
  const [camera, setCamera] = useState<Camera>();
  const wanted: Wanted = useMemo(
    () => ({
      props,
      title,
      on: SWITCHED_ON,
      compact: true,
      still: true,
      hovered: undefined,
      measured: [],
    }),
    [props, title],
  );
  const { drawn, failure, retry } = useDrawnMap(container, wanted);
  useEffect(() => {
    if (!drawn) return;
    const look = () => setCamera(drawn.camera());
    drawn.map.on("idle", look);
    return () => {
      drawn.map.off("idle", look);
    };
  }, [drawn]);
  return (
    <figure className="border-y border-line">
      <div className="relative h-72 overflow-hidden bg-land">
        <div
          ref={container}
          className="size-full"
          data-map={failure ?? (camera ? "drawn" : "loading")}
        />
        {failure && <FailureNotice failure={failure} onRetry={retry} />}
      </div>
      <figcaption className="flex min-h-12 flex-wrap items-end justify-between gap-x-4 py-1.5">
        <div>
          {props.areas.map(({ id, name, line }) => (
            <p key={id} dir="auto" className="text-12">
              <b>{name}</b> {line}
            </p>
          ))}
          {drawn && <p className="text-11 text-ink-2">{drawn.attribution()}</p>}
        </div>
        {camera && <ScaleBar camera={camera} lang={props.lang} locale={props.locale} />}
      </figcaption>
    </figure>
  );
}
