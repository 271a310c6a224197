"use client";

import { useRouter } from "next/navigation";
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import { keepView } from "#components/ui/keep-view";
import { dateFormat } from "#lib/messages/formats";
import {
  clamped,
  type Days,
  dateOf,
  dayAt,
  dayByKey,
  dayOf,
  FIRST_DAY,
  fractionOf,
  LAST_DAY,
} from "./days";

export interface BrushProps {
  readonly days: Days;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly direction: "ltr" | "rtl";
  readonly locale: string;
  readonly height: number;
  readonly label: string;
  readonly labels: { readonly first: string; readonly last: string };
  /** Addresses with `FIRST_DAY` and `LAST_DAY` in place of the days. */
  readonly hrefs: Readonly<Record<"none" | "from" | "to" | "both", string>>;
  readonly children: ReactNode;
}

type Range = readonly [from: number, to: number];

const AXIS = 24;
const DRAG_FROM_PX = 4;
const REST_MS = 350;

/**
 * First and last day over the plot: drag a range, or move a handle by pointer or key. At both ends
 * it asks nothing. The address follows when the hand comes to rest.
 */
export function Brush(props: BrushProps) {
  const { days, direction, height, label, labels, children } = props;
  const router = useRouter();
  const plot = useRef<SVGSVGElement>(null);
  const asked = rangeOf(props);
  const [moving, setMoving] = useState<Range>();
  const [from, to] = moving ?? asked;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drag = useRef<{ x: number; anchor: number; handle?: "from" | "to"; far: boolean }>(
    undefined,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer ends the move that asked for it
  useEffect(() => setMoving(undefined), [props.from, props.to, days.first, days.last]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function ask([first, last]: Range) {
    const href = hrefFor(props, [first, last]);
    router.push(keepView(href, location.href), { scroll: false });
  }

  function dayUnder(e: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return days.first;
    const fraction = (e.clientX - box.left) / box.width;
    return dayAt(direction === "rtl" ? 1 - fraction : fraction, days);
  }

  function onPointerDown(e: PointerEvent) {
    if (e.button !== 0) return;
    const grip = e.target instanceof Element ? e.target.closest("[data-handle]") : null;
    const handle = grip?.getAttribute("data-handle");
    drag.current = {
      x: e.clientX,
      anchor: dayUnder(e),
      far: false,
      ...(handle === "from" || handle === "to" ? { handle } : {}),
    };
  }

  function onPointerMove(e: PointerEvent) {
    const held = drag.current;
    if (!held) return;
    if (!held.far && Math.abs(e.clientX - held.x) < DRAG_FROM_PX) return;
    if (!held.far) plot.current?.setPointerCapture(e.pointerId);
    held.far = true;
    const day = dayUnder(e);
    if (held.handle === "from") setMoving([Math.min(day, to), to]);
    else if (held.handle === "to") setMoving([from, Math.max(day, from)]);
    else setMoving([Math.min(day, held.anchor), Math.max(day, held.anchor)]);
  }

  function onPointerUp() {
    const held = drag.current;
    drag.current = undefined;
    if (held?.far && moving) ask(moving);
  }

  function onKeyDown(e: KeyboardEvent, handle: "from" | "to") {
    const day = dayByKey(e.key, handle === "from" ? from : to, days, direction);
    if (day === undefined) return;
    e.preventDefault();
    const next: Range = handle === "from" ? [Math.min(day, to), to] : [from, Math.max(day, from)];
    setMoving(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask(next), REST_MS);
  }

  const x = (day: number) => {
    const fraction = fractionOf(day, days);
    return 100 * (direction === "rtl" ? 1 - fraction : fraction);
  };
  const [a, b] = [x(from), x(to + 1)];
  const veils = [
    [0, Math.min(a, b)],
    [Math.max(a, b), 100],
  ] as const;
  const handles = [
    { handle: "from", day: from, at: a, min: days.first, max: to, name: labels.first },
    { handle: "to", day: to, at: b, min: from, max: days.last, name: labels.last },
  ] as const;
  const words = dateFormat(props.locale, {
    dateStyle: "long",
    timeZone: "UTC",
    calendar: "gregory",
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing
    <svg
      ref={plot}
      role="group"
      aria-label={label}
      className="plot"
      height={height + AXIS}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = undefined;
        setMoving(undefined);
      }}
      onClickCapture={(e) => {
        if (moving) {
          e.preventDefault();
          e.stopPropagation();
        }
      }}
    >
      <rect width="100%" height={height} fill="transparent" />
      {children}
      {veils.map(([start, end]) => (
        <rect
          key={start}
          x={`${start}%`}
          width={`${end - start}%`}
          height={height}
          fill="var(--paper)"
          opacity="0.72"
          pointerEvents="none"
        />
      ))}
      {handles.map(({ handle, day, at, min, max, name }) => (
        <g
          key={handle}
          data-handle={handle}
          role="slider"
          tabIndex={0}
          aria-label={name}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={day}
          aria-valuetext={words.format(day * 86_400_000)}
          className="handle"
          onKeyDown={(e) => onKeyDown(e, handle)}
        >
          <svg x={`${at}%`} overflow="visible" width="1" height={height} aria-hidden="true">
            <rect x="-12" width="24" height={height} fill="transparent" stroke="none" />
            <line y1="0" y2={height} stroke="var(--ink)" strokeWidth="2" />
            <rect
              x="-4.5"
              y={height / 2 - 11}
              width="9"
              height="22"
              fill="var(--paper)"
              stroke="var(--ink)"
              strokeWidth="2"
            />
          </svg>
        </g>
      ))}
    </svg>
  );
}

/** The days asked for, within the days shown; both ends where nothing is asked. */
function rangeOf({ days, from, to }: Pick<BrushProps, "days" | "from" | "to">): Range {
  return [
    from === undefined ? days.first : clamped(dayOf(from), days),
    to === undefined ? days.last : clamped(dayOf(to), days),
  ];
}

function hrefFor({ days, hrefs }: Pick<BrushProps, "days" | "hrefs">, [from, to]: Range): string {
  const open = from <= days.first;
  const href = open
    ? to >= days.last
      ? hrefs.none
      : hrefs.to
    : to >= days.last
      ? hrefs.from
      : hrefs.both;
  return href.replace(FIRST_DAY, dateOf(from)).replace(LAST_DAY, dateOf(to));
}
