"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Mark } from "#components/ui/mark";
import type { Position } from "#geo/position";
import { Anchored } from "./anchored";
import type { DrawnMap } from "./drawn-map";
import type { MapEntry } from "./map-props";

export interface StackListProps {
  readonly drawn: DrawnMap;
  readonly position: Position;
  readonly name: string;
  readonly entries: readonly MapEntry[];
  readonly hrefFor: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** The events at one position, as a list: a stack never hides one. */
export function StackList(props: StackListProps) {
  const { drawn, position, name, entries, hrefFor, onSelect, onClose } = props;
  const t = useTranslations("map");
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.querySelector("a")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <Anchored drawn={drawn} position={position} className="z-10">
      <div
        ref={dialog}
        role="dialog"
        aria-label={t("stack", { place: name, number: entries.length })}
        onKeyDown={(e) => {
          if (e.key !== "Escape") return;
          e.stopPropagation();
          onClose();
        }}
        className="pointer-events-auto absolute top-6 left-0 w-72 -translate-x-1/2 border border-ink bg-paper"
      >
        <div className="flex items-center justify-between border-b border-line ps-3">
          <b dir="auto" className="text-13">
            {name}
          </b>
          <button type="button" onClick={onClose} aria-label={t("close")} className="size-8">
            ×
          </button>
        </div>
        <ul className="max-h-72 overflow-y-auto">
          {entries.map((entry) => (
            <li key={entry.id} className="border-b border-line last:border-0">
              <a
                href={hrefFor(entry.id)}
                data-event-id={entry.id}
                onClick={(e) => {
                  if (e.metaKey || e.ctrlKey || e.shiftKey || e.button !== 0) return;
                  e.preventDefault();
                  onSelect(entry.id);
                }}
                className="flex gap-2 px-3 py-2 hover:bg-sunk data-hover:bg-sunk"
              >
                <Mark {...entry.look} size={22} />
                <span>
                  <span dir="auto" className="block text-12 text-ink-2">
                    {entry.dateline}
                  </span>
                  <span dir="auto" className="block text-14 font-semibold">
                    {entry.title}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Anchored>
  );
}
