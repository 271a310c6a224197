"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Wanted } from "./drawn-map";
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
  const { drawn, failure } = useDrawnMap(container, wanted);
  useEffect(() => {
    if (!drawn) return;
    const look = () => setCamera(drawn.camera());
    drawn.map.on("idle", look);
    return () => {
      drawn.map.off("idle", look);
    };
  }, [drawn]);
  return (
    <figure className="relative h-72 overflow-hidden border-y border-line bg-land">
      <div
        ref={container}
        className="size-full"
        data-map={failure ?? (camera ? "drawn" : "loading")}
      />
      {failure && <p className="absolute inset-x-4 top-4 bg-paper p-3 text-13">{t(failure)}</p>}
      {camera && (
        <figcaption className="absolute start-2 bottom-2 bg-paper px-1.5 py-1">
          {props.areas.map(({ id, name, line }) => (
            <p key={id} dir="auto" className="text-12">
              <b>{name}</b> {line}
            </p>
          ))}
          <ScaleBar camera={camera} lang={props.lang} locale={props.locale} />
          {props.base.kind !== "style" && (
            <p className="text-11 text-ink-2">{props.base.attribution}</p>
          )}
        </figcaption>
      )}
    </figure>
  );
}
