"use client";

import { useTranslations } from "next-intl";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import type { Position } from "#geo/position";
import { Anchored } from "./anchored";
import { type Box, clearSpot, homeSpot } from "./clear-spot";
import type { LegendCorner } from "./corner";
import type { DrawnMap } from "./drawn-map";
import { furnitureOver, Surroundings } from "./ground";
import { type MapArea, MOST_LABELLED_AREAS } from "./map-props";
import type { Picture } from "./picture";

/**
 * Of more areas than these, those of most events have a place sought for their label, where it covers
 * nothing and its leader crosses nothing; the others have theirs at home or none.
 */
const MOST_SOUGHT = 16;

export interface AreaChipsProps {
  readonly drawn: DrawnMap;
  readonly areas: readonly MapArea[];
  readonly selected: string | undefined;
  /** A new one each time the map rests: the chips then find their places anew. */
  readonly picture: Picture | undefined;
  /** Where the legend stands, which chips give way to. */
  readonly corner: LegendCorner;
  readonly onOpen: (area: MapArea) => void;
  readonly onHover: (id: string | undefined) => void;
}

/** Where a chip stands: so many px from a position, with a leader to it or none. */
interface Place {
  readonly from: Position;
  readonly x: number;
  readonly y: number;
  readonly led: boolean;
}

/** A label on each area that is its button: an area has no mark to press. */
export const AreaChips = memo(function AreaChips(props: AreaChipsProps) {
  const { drawn, areas: all, picture, corner, selected, ...on } = props;
  const areas = all.slice(0, MOST_LABELLED_AREAS);
  const chips = useRef(new Map<string, HTMLElement>());
  const onElement = useCallback((id: string, element: HTMLElement | null) => {
    if (element) chips.current.set(id, element);
    else chips.current.delete(id);
  }, []);
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  const newest = useRef(areas);
  newest.current = areas;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a legend that moved frees and takes room
  useEffect(() => {
    if (!picture) return;
    // After the frame, and once where the legend moves in it too.
    const timer = setTimeout(() => setPlaces(placesFor(drawn, newest.current, chips.current)));
    return () => clearTimeout(timer);
  }, [drawn, picture, corner]);
  return areas.map((area) => (
    <AreaChip
      key={area.id}
      area={area}
      drawn={drawn}
      place={places.get(area.id)}
      isSelected={area.ids.includes(selected ?? "")}
      onElement={onElement}
      {...on}
    />
  ));
});

function placesFor(
  { map, project }: DrawnMap,
  areas: readonly MapArea[],
  chips: ReadonlyMap<string, HTMLElement>,
): ReadonlyMap<string, Place> {
  const taken: Box[] = furnitureOver(map.getContainer());
  const surroundings = new Surroundings(map);
  const places = new Map<string, Place>();
  const isCrowded = areas.length > MOST_SOUGHT;
  for (const [i, { id, at }] of areas.entries()) {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = chips.get(id) ?? {};
    const size = { width, height };
    const home = project(at);
    const sparing = (what: "names" | "words" | "marks") => surroundings.of(id, taken, what);
    const spot = isCrowded
      ? i < MOST_SOUGHT
        ? clearSpot(home, size, sparing("words"))
        : homeSpot(home, size, sparing("words"))
      : (clearSpot(home, size, sparing("names")) ??
        clearSpot(home, size, sparing("words")) ??
        clearSpot(home, size, sparing("words"), "any") ??
        clearSpot(home, size, sparing("marks"), "any"));
    if (!spot) continue;
    const { centre, from, led } = spot;
    const { lng, lat } = map.unproject([from.x, from.y]);
    places.set(id, { from: [lng, lat], x: centre.x - from.x, y: centre.y - from.y, led });
    const [dx, dy] = [width / 2, height / 2];
    const { x, y } = centre;
    taken.push({ left: x - dx, top: y - dy, right: x + dx, bottom: y + dy });
  }
  return places;
}

type AreaChipProps = Pick<AreaChipsProps, "drawn" | "onOpen" | "onHover"> & {
  readonly area: MapArea;
  readonly place: Place | undefined;
  readonly isSelected: boolean;
  readonly onElement: (id: string, element: HTMLElement | null) => void;
};

const AreaChip = memo(function AreaChip(props: AreaChipProps) {
  const { area, drawn, place, isSelected, onElement, onOpen, onHover } = props;
  const t = useTranslations("map");
  const button = useRef<HTMLButtonElement>(null);
  const { x, y } = place ?? { x: 0, y: 0 };
  useEffect(() => {
    if (button.current)
      button.current.style.transform = `translate(calc(-50% + ${x}px), calc(-50% + ${y}px))`;
  }, [x, y]);
  const [hue] = area.groups;
  return (
    <Anchored drawn={drawn} position={place?.from ?? area.at}>
      {place?.led && (
        <svg className="absolute overflow-visible" width="1" height="1" aria-hidden="true">
          <path d={`M0 0L${x} ${y}`} stroke={`var(--t-${hue})`} strokeWidth="1.2" />
        </svg>
      )}
      <button
        ref={(element) => {
          button.current = element;
          onElement(area.id, element);
        }}
        type="button"
        data-area={area.id}
        aria-label={t("openArea", { name: area.name, line: area.line })}
        aria-pressed={isSelected}
        onClick={() => onOpen(area)}
        onPointerEnter={() => onHover(area.ids[0])}
        onPointerLeave={() => onHover(undefined)}
        style={{ borderColor: `var(--t-${hue})` }}
        className={`absolute top-0 left-0 w-max max-w-44 border border-dashed bg-paper px-2 py-1 text-start text-12 desk:max-w-56 aria-pressed:outline-2 aria-pressed:outline-ink ${place ? "pointer-events-auto" : "invisible"}`}
      >
        <b dir="auto">{area.name}</b> <span dir="auto">{area.line}</span>
      </button>
    </Anchored>
  );
});
