"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { formatNumber } from "#lib/messages/words";
import { Anchored } from "./anchored";
import type { DrawnMap } from "./drawn-map";
import type { MapLabel } from "./map-props";
import type { SeenCluster } from "./picture";

/** More marks, or more clusters, than this are reached through the list alone. */
const MOST = 60;

export interface SpotsProps {
  readonly drawn: DrawnMap;
  readonly locale: string;
  readonly labels: readonly MapLabel[];
  /** Those in view, the largest first. */
  readonly clusters: readonly SeenCluster[];
  readonly onOpen: (label: MapLabel) => void;
  readonly onCluster: (cluster: SeenCluster) => void;
  readonly onHover: (id: string | undefined) => void;
}

/**
 * The marks and clusters for a keyboard and a screen reader: a button over each, which a pointer
 * passes through to the mark itself.
 */
export const Spots = memo(function Spots(props: SpotsProps) {
  const { drawn, locale, labels, clusters, ...on } = props;
  const t = useTranslations("map");
  return (
    <>
      {clusters.slice(0, MOST).map((cluster) => (
        <Anchored key={cluster.cell} drawn={drawn} position={cluster.position}>
          <button
            type="button"
            className="pointer-events-none absolute -top-5.5 size-11 -translate-x-1/2 rounded-full"
            aria-label={t("openCluster", {
              count: cluster.count,
              number: formatNumber({ locale }, cluster.count),
            })}
            aria-haspopup="dialog"
            onClick={() => on.onCluster(cluster)}
          />
        </Anchored>
      ))}
      {labels.slice(0, MOST).map((label) => {
        const words = { place: label.name, line: label.line };
        return (
          <Anchored
            key={`${label.position} ${label.ids[0]}`}
            drawn={drawn}
            position={label.position}
          >
            <button
              type="button"
              className={`pointer-events-none absolute size-11 -translate-x-1/2 ${label.tab ? "-top-8" : "-top-5.5"}`}
              aria-label={label.ids.length > 1 ? t("openStack", words) : t("open", words)}
              aria-haspopup={label.ids.length > 1 ? "dialog" : undefined}
              onClick={() => on.onOpen(label)}
              onFocus={() => on.onHover(label.ids[0])}
              onBlur={() => on.onHover(undefined)}
            />
          </Anchored>
        );
      })}
    </>
  );
});
