"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { RowListProps } from "./all-rows";
import { EventRow } from "./event-row";

/** Roughly a row of two lines, in px; each is measured when it is drawn. */
const ROW = 84;
const OVERSCAN = 6;
const NEAR = 12;

const never = () => () => {};

/**
 * Rows of which only those in view stand in the page, in the nearest element that scrolls
 * (`data-scroller`). As the server sends it, and without scripts, all of them do; a list that takes the
 * place of another begins with those that are in view at its top, and with all where it `comesBack`.
 */
export default function DrawnRows({ rows, total, before = 0, ...rest }: RowListProps) {
  const { comesBack = false, onEnd } = rest;
  const list = useRef<HTMLOListElement>(null);
  const isSent = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const beginsWhole = isSent || comesBack;
  const [margin, setMargin] = useState(beginsWhole ? undefined : 0);
  const [focused, setFocused] = useState<number>();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest<HTMLElement>("[data-scroller]") ?? null,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    getItemKey: (i) => rows[i]?.id ?? i,
    scrollMargin: margin ?? 0,
    initialRect: { width: 0, height: beginsWhole ? 0 : window.innerHeight },
    rangeExtractor(range) {
      const shown = defaultRangeExtractor(range);
      if (focused === undefined || focused >= rows.length || shown.includes(focused)) return shown;
      return [...shown, focused].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>("[data-scroller]");
    if (!list.current || !scroller) return;
    const { top } = list.current.getBoundingClientRect();
    setMargin(top - scroller.getBoundingClientRect().top + scroller.scrollTop);
  }, []);
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (margin !== undefined && last >= 0 && last >= rows.length - NEAR) onEnd?.();
  }, [margin, last, rows.length, onEnd]);

  const drawn = margin === undefined ? undefined : items;
  const row = (at: number, place?: { start: number }) => {
    const one = rows[at];
    if (!one) return null;
    const { language, hrefOf, gone, goneWords, onPress } = rest;
    return (
      <EventRow
        key={one.id}
        row={one}
        language={language}
        href={hrefOf(one.id)}
        current={false}
        position={before + at + 1}
        total={total}
        gone={gone?.has(one.id) ? goneWords : undefined}
        onPress={onPress && ((e) => onPress(one.id, e))}
        index={at}
        {...(place ? { ref: virtualizer.measureElement } : {})}
        style={place && { transform: `translateY(${place.start - (margin ?? 0)}px)` }}
      />
    );
  };
  return (
    <ol
      ref={list}
      className={drawn ? "rows rows-drawn" : "rows"}
      style={drawn && { blockSize: virtualizer.getTotalSize() }}
      onFocus={(e) => setFocused(indexOf(e.target))}
      onBlur={() => setFocused(undefined)}
    >
      {drawn ? drawn.map((item) => row(item.index, item)) : rows.map((_, at) => row(at))}
    </ol>
  );
}

function indexOf(target: Element): number | undefined {
  const index = target.closest<HTMLElement>("[data-index]")?.dataset.index;
  return index === undefined ? undefined : Number(index);
}
