import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import type { Position } from "#geo/position";
import { wordsOf } from "#lib/messages/words";
import type { DrawnMap, Wanted } from "./drawn-map";
import { AREAS_LAYER, EVENTS_LAYER, SOURCES } from "./layers/sources";
import type { MapProps } from "./map-props";
import { type TileFeature, type TileParts, tileParts } from "./tile-parts";

/**
 * Props with what their tiles tell, where events come as tiles: words, discs and circles of single
 * marks, and areas. Read when the map comes to rest; the same props where events travel with the page.
 */
export function useTileParts(
  drawn: DrawnMap | undefined,
  props: MapProps,
  play: Wanted["play"],
): MapProps {
  const t = useTranslations();
  const [parts, setParts] = useState<TileParts>();
  const { tiles, lang, locale } = props;
  useEffect(() => {
    if (!drawn || tiles === undefined) return setParts(undefined);
    const words = { ...wordsOf(t, lang), locale };
    let text = "";
    const read = () => {
      const found = tileParts(
        words,
        featuresIn(drawn, EVENTS_LAYER),
        featuresIn(drawn, AREAS_LAYER),
        play,
      );
      const said = JSON.stringify(found);
      if (said !== text) setParts(found);
      text = said;
    };
    const { map } = drawn;
    if (!play?.running) read();
    // While it runs every step comes to rest, and only the first has anything new to tell.
    if (play?.running) map.once("idle", read);
    else map.on("idle", read);
    return () => {
      map.off("idle", read);
    };
  }, [drawn, tiles, lang, locale, t, play]);
  return useMemo(() => (parts ? merged(props, parts) : props), [props, parts]);
}

/** What tiles tell takes the place of what the page told of the selected event alone. */
function merged(props: MapProps, parts: TileParts): MapProps {
  const areas = new Set(parts.areas.map(({ id }) => id));
  const labelled = new Set(parts.labels.flatMap(({ ids }) => ids));
  const own = <T extends { readonly ids: readonly string[] }>(items: readonly T[]) =>
    items.filter(({ ids }) => !ids.some((id) => labelled.has(id)));
  const discs = new Set(parts.discs.map(({ id }) => id));
  return {
    ...props,
    labels: [...own(props.labels), ...parts.labels],
    ...(parts.played ? { played: parts.played } : {}),
    areas: [...props.areas.filter(({ id }) => !areas.has(id)), ...parts.areas],
    discs: [...props.discs.filter(({ id }) => !discs.has(id)), ...parts.discs],
    doubts: own(props.labels).length > 0 ? [...props.doubts, ...parts.doubts] : parts.doubts,
  };
}

function featuresIn({ map }: DrawnMap, sourceLayer: string): TileFeature[] {
  if (!map.getSource(SOURCES.events)) return [];
  return map
    .querySourceFeatures(SOURCES.events, { sourceLayer })
    .map(({ properties, geometry }) => ({
      properties,
      ...(geometry.type === "Point"
        ? { position: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0] as Position }
        : {}),
    }));
}
