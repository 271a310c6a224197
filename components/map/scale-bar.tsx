"use client";

import { useTranslations } from "next-intl";
import { numberFormat } from "#lib/messages/formats";
import { formatDistance, wordsOf } from "#lib/messages/words";
import type { Camera, MapProps } from "./map-props";
import { scaleAt } from "./scale";

/** Below this zoom one bar is true only near one latitude, so it names it. */
const ONE_LATITUDE = 6;

/** A length on the ground. It is not mirrored: a map is not. */
export function ScaleBar({
  camera,
  lang,
  locale,
}: { camera: Camera } & Pick<MapProps, "lang" | "locale">) {
  const t = useTranslations("tools");
  const { metres, px } = scaleAt(camera.lat, camera.zoom, 128);
  const distance = formatDistance({ ...wordsOf(t, lang), locale }, metres);
  const degrees = numberFormat(locale).format(Math.abs(Math.round(camera.lat)));
  const latitude = t(camera.lat < 0 ? "south" : "north", { degrees: `${degrees}°` });
  return (
    <div dir="ltr" className="text-12" data-scale={metres}>
      <div className="whitespace-nowrap">
        <bdi>{camera.zoom < ONE_LATITUDE ? t("scaleAt", { distance, latitude }) : distance}</bdi>
      </div>
      <div
        className="h-1.5 border-x border-b border-ink"
        ref={(element) => setWidth(element, px)}
      />
    </div>
  );
}

/** By script, because the content security policy refuses style attributes. */
function setWidth(element: HTMLElement | null, px: number): void {
  if (element) element.style.width = `${px}px`;
}
