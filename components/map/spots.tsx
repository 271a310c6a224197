"use client";

import { useTranslations } from "next-intl";
import { Anchored } from "./anchored";
import type { DrawnMap } from "./drawn-map";
import type { MapLabel } from "./map-props";

/** More marks than this are reached through the list alone. */
const MOST = 60;

export interface SpotsProps {
  readonly drawn: DrawnMap;
  readonly labels: readonly MapLabel[];
  readonly onOpen: (label: MapLabel) => void;
  readonly onHover: (id: string | undefined) => void;
}

/**
 * The marks for a keyboard and a screen reader: a button over each, which a pointer passes through
 * to the mark itself.
 */
export function Spots({ drawn, labels, onOpen, onHover }: SpotsProps) {
  const t = useTranslations("map");
  return labels.slice(0, MOST).map((label) => {
    const words = { place: label.name, line: label.line };
    return (
      <Anchored key={String(label.position)} drawn={drawn} position={label.position}>
        <button
          type="button"
          className={`pointer-events-none absolute size-11 -translate-x-1/2 ${label.tab ? "-top-8" : "-top-5.5"}`}
          aria-label={label.ids.length > 1 ? t("openStack", words) : t("open", words)}
          aria-haspopup={label.ids.length > 1 ? "dialog" : undefined}
          onClick={() => onOpen(label)}
          onFocus={() => onHover(label.ids[0])}
          onBlur={() => onHover(undefined)}
        />
      </Anchored>
    );
  });
}
