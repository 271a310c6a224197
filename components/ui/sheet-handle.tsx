"use client";

import { useRef } from "react";

const HEIGHTS = ["peek", "half", "full"] as const;
type Height = (typeof HEIGHTS)[number];

const STEP_PX = 40;

/** The grip of the phone's sheet: a tap leads to the next height, a drag up or down to the nearest. */
export function SheetHandle({ label, words }: { label: string; words: Record<Height, string> }) {
  const started = useRef<number>(undefined);
  return (
    <fieldset
      className="grab"
      onPointerDown={(e) => {
        started.current = e.clientY;
        e.currentTarget.setPointerCapture(e.pointerId);
      }}
      onPointerUp={(e) => {
        const moved = (started.current ?? e.clientY) - e.clientY;
        started.current = undefined;
        if (Math.abs(moved) < STEP_PX) return;
        step(moved > 0 ? 1 : -1);
      }}
    >
      <legend className="sr-only">{label}</legend>
      {HEIGHTS.map((height) => (
        <label key={height} className={`to-${height}`}>
          <input
            type="radio"
            name="sheet"
            id={`sheet-${height}`}
            className="sr-only"
            defaultChecked={height === "half"}
          />
          <span className="sr-only">{words[height]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function step(by: 1 | -1) {
  const now = HEIGHTS.findIndex((height) => radio(height)?.checked);
  const next = radio(HEIGHTS[now + by] ?? "half");
  if (next && HEIGHTS[now + by]) next.checked = true;
}

function radio(height: Height): HTMLInputElement | undefined {
  const found = document.getElementById(`sheet-${height}`);
  return found instanceof HTMLInputElement ? found : undefined;
}
