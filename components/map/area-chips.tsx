"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Anchored } from "./anchored";
import { clearSpot, type Shift } from "./clear-spot";
import type { DrawnMap } from "./drawn-map";
import type { MapArea } from "./map-props";
import type { Picture } from "./picture";

export interface AreaChipsProps {
  readonly drawn: DrawnMap;
  readonly areas: readonly MapArea[];
  readonly selected: string | undefined;
  /** A new one each time the map comes to rest: the chips then find their places anew. */
  readonly picture: Picture | undefined;
  readonly onOpen: (area: MapArea) => void;
  readonly onHover: (id: string | undefined) => void;
}

/** A label on each area that is its button: an area has no mark to press. */
export function AreaChips({ areas, ...rest }: AreaChipsProps) {
  return areas.map((area) => <AreaChip key={area.id} area={area} {...rest} />);
}

function AreaChip({
  area,
  drawn,
  selected,
  picture,
  onOpen,
  onHover,
}: Omit<AreaChipsProps, "areas"> & { area: MapArea }) {
  const t = useTranslations("map");
  const button = useRef<HTMLButtonElement>(null);
  const [shift, setShift] = useState<Shift>({ x: 0, y: 0 });
  useEffect(() => {
    if (!picture) return;
    const { offsetWidth = 0, offsetHeight = 0 } = button.current ?? {};
    setShift(clearSpot(drawn, area.at, offsetWidth, offsetHeight));
  }, [drawn, area.at, picture]);
  useEffect(() => {
    if (button.current)
      button.current.style.transform = `translate(calc(-50% + ${shift.x}px), calc(-50% + ${shift.y}px))`;
  }, [shift]);
  const [hue] = area.groups;
  return (
    <Anchored drawn={drawn} position={area.at}>
      {(shift.x !== 0 || shift.y !== 0) && (
        <svg className="absolute overflow-visible" width="1" height="1" aria-hidden="true">
          <path d={`M0 0L${shift.x} ${shift.y}`} stroke={`var(--t-${hue})`} strokeWidth="1.2" />
        </svg>
      )}
      <button
        ref={button}
        type="button"
        data-area={area.id}
        aria-label={t("openArea", { name: area.name, line: area.line })}
        aria-pressed={area.ids.includes(selected ?? "")}
        onClick={() => onOpen(area)}
        onPointerEnter={() => onHover(area.ids[0])}
        onPointerLeave={() => onHover(undefined)}
        style={{ borderColor: `var(--t-${hue})` }}
        className="pointer-events-auto absolute top-0 left-0 w-max max-w-44 tablet:max-w-56 border border-dashed bg-paper px-2 py-1 text-start text-12 aria-pressed:outline-2 aria-pressed:outline-ink"
      >
        <b dir="auto">{area.name}</b> <span dir="auto">{area.line}</span>
      </button>
    </Anchored>
  );
}
