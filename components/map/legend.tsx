"use client";

import { useTranslations } from "next-intl";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { AreaMark, Mark } from "#components/ui/mark";
import type { MarkLook } from "#components/ui/mark-svg";
import type { Group } from "#lib/event/kinds";
import type { LegendCorner } from "./corner";
import { type LegendEntry, legendOf } from "./legend-entries";
import type { Picture } from "./picture";

export interface LegendProps {
  readonly picture: Picture;
  readonly corner: LegendCorner;
  /** Tells how large this legend is when open, each time the map comes to rest. */
  readonly onSize: (size: { readonly width: number; readonly height: number }) => void;
}

/** Border and padding of the legend around its list, in px. */
const FRAME = 26;

const PLACES: Readonly<Record<LegendCorner, string>> = {
  end: "end-3 bottom-3",
  start: "start-3 bottom-3",
  top: "start-3 top-3",
  closed: "end-3 bottom-3",
};

/** What is on this map, made from what is on the screen. */
export function Legend({ picture, corner, onSize }: LegendProps) {
  const t = useTranslations("legend");
  const entries = legendOf(picture);
  const heading = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const measure = useRef(onSize);
  measure.current = onSize;
  const [opened, setOpened] = useState<boolean>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture has other rows
  useLayoutEffect(() => {
    if (!list.current || !head.current) return;
    const { offsetWidth, offsetHeight } = list.current;
    measure.current({
      width: offsetWidth + FRAME,
      height: offsetHeight + head.current.offsetHeight + 2,
    });
  }, [picture]);
  if (entries.length === 0) return null;
  const open = opened ?? corner !== "closed";
  return (
    <section
      aria-labelledby={heading}
      data-legend={corner}
      data-furniture=""
      className={`pointer-events-auto absolute border border-line bg-paper px-3 ${PLACES[corner]}`}
    >
      <h2 ref={head} id={heading} className="text-13 font-semibold">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpened(!open)}
          className="flex min-h-8 w-full items-center justify-between gap-3 text-start"
        >
          {t("title")}
          <span aria-hidden="true">{open ? "−" : "+"}</span>
        </button>
      </h2>
      <ul ref={list} className={`w-52 pb-2 ${open ? "" : "invisible absolute start-0 bottom-0"}`}>
        {entries.map((entry) => (
          <LegendRow
            key={entry.key}
            entry={entry}
            className="flex min-h-7 items-center gap-2 text-12"
          />
        ))}
      </ul>
    </section>
  );
}

/** One sign and what it means. */
export function LegendRow({ entry, className }: { entry: LegendEntry; className: string }) {
  return (
    <li className={className}>
      <span className="flex w-7 shrink-0 justify-center">
        <Swatch entry={entry} />
      </span>
      <Words entry={entry} />
    </li>
  );
}

function Words({ entry }: { entry: LegendEntry }) {
  const t = useTranslations();
  return entry.type === "group"
    ? t(`groups.${entry.key}`)
    : t(`legend.${entry.key}` as "legend.area");
}

function Swatch({ entry }: { entry: LegendEntry }) {
  if (entry.type === "mark") return <Mark {...entry.look} size={isWide(entry.look) ? 28 : 22} />;
  if (entry.type === "disc")
    return <Round fill={`var(--g-${entry.group})`} stroke={`var(--t-${entry.group})`} dash="" />;
  if (entry.type === "area") return <AreaMark groups={entry.groups} size={26} />;
  if (entry.type === "group")
    return <Dot hue={`var(--g-${entry.key})`} edge={`var(--t-${entry.key})`} />;
  if (entry.type === "doubt")
    return <Round fill="none" stroke="var(--ink-2)" dash={entry.dashed ? "2.5 2.5" : ""} />;
  if (entry.type === "cluster") return <Cluster groups={entry.groups} />;
  return LINES[entry.key];
}

/** With a ring or a badge around it, the body of a mark needs a larger square to be as large. */
function isWide({ verification, occurrence }: MarkLook): boolean {
  return verification !== undefined || occurrence === "ongoing" || occurrence === "postponed";
}

function Dot({ hue, edge }: { hue: string; edge: string }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6" fill={hue} stroke={edge} />
    </svg>
  );
}

/** A number in a ring that each hue has its part of; without hues its edge is plain. */
function Cluster({ groups }: { groups: readonly Group[] }) {
  const hues = groups.length > 0 ? groups.map((group) => `g-${group}`) : ["ink"];
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      {hues.map((hue, i) => (
        <circle
          key={hue}
          cx="11"
          cy="11"
          r="9.5"
          fill={i > 0 ? "none" : "var(--paper)"}
          stroke={`var(--${hue})`}
          strokeWidth={groups.length > 0 ? 3 : 1.5}
          pathLength={hues.length}
          strokeDasharray={`1 ${hues.length - 1}`}
          strokeDashoffset={-i}
        />
      ))}
      <text x="11" y="14.5" fontSize="10" fontWeight="600" fill="var(--ink)" textAnchor="middle">
        12
      </text>
    </svg>
  );
}

const LINES = {
  arc: <Line dash="" />,
  "arc-dashed": <Line dash="4 2.5" />,
  "aside-area": <Line dash="2 3" />,
  aside: <Dot hue="var(--ink)" edge="var(--paper)" />,
};

function Round({ fill, stroke, dash }: { fill: string; stroke: string; dash: string }) {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <circle
        cx="11"
        cy="11"
        r="9.5"
        fill={fill}
        fillOpacity="0.3"
        stroke={stroke}
        strokeWidth="1.5"
        strokeDasharray={dash}
      />
    </svg>
  );
}

function Line({ dash }: { dash: string }) {
  return (
    <svg width="26" height="4" viewBox="0 0 26 4" aria-hidden="true">
      <path d="M0 2h26" stroke="var(--ink)" strokeWidth="1.4" strokeDasharray={dash} />
    </svg>
  );
}
