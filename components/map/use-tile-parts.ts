import type { MapSourceDataEvent } from "maplibre-gl";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { wordsOf } from "#lib/messages/words";
import type { DrawnMap, Wanted } from "./drawn-map";
import { AREAS_LAYER, EVENTS_LAYER, SOURCES } from "./layers/sources";
import type { MapProps } from "./map-props";
import { type TileFeature, type TileParts, tileParts } from "./tile-parts";
import { pointsIn } from "./tile-points";

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
    let isStale = true;
    const read = () => {
      isStale = false;
      const found = tileParts(words, pointsIn(drawn.map, EVENTS_LAYER), areasIn(drawn), play);
      const said = JSON.stringify(found);
      if (said !== text) setParts(found);
      text = said;
    };
    const { map } = drawn;
    const outdate = () => {
      isStale = true;
    };
    // As soon as all are there, so that what they tell is drawn in the same frame as they are.
    const loaded = ({ sourceId, tile }: MapSourceDataEvent) => {
      if (sourceId !== SOURCES.events || !tile) return;
      isStale = true;
      if (map.isSourceLoaded(sourceId)) read();
    };
    const rest = () => {
      if (isStale) read();
    };
    // While it runs every step loads them anew, and only the first has anything new to tell.
    if (!play?.running) read();
    const heard = [
      map.on("idle", rest),
      ...(play?.running
        ? []
        : [map.on("sourcedata", loaded), map.on("move", outdate), map.on("error", outdate)]),
    ];
    return () => {
      for (const one of heard) one.unsubscribe();
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
    ...parts,
    labels: [...own(props.labels), ...parts.labels],
    areas: [...props.areas.filter(({ id }) => !areas.has(id)), ...parts.areas],
    discs: [...props.discs.filter(({ id }) => !discs.has(id)), ...parts.discs],
    doubts: own(props.labels).length > 0 ? [...props.doubts, ...parts.doubts] : parts.doubts,
  };
}

/** Without their shapes, which are dear to make and stand in the tiles. */
function areasIn({ map }: DrawnMap): TileFeature[] {
  if (!map.getSource(SOURCES.events)) return [];
  const features = map.querySourceFeatures(SOURCES.events, { sourceLayer: AREAS_LAYER });
  return features.map(({ properties }) => ({ properties }));
}
