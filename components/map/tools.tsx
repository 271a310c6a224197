"use client";

import { type Hand, Layers, Maximize, Minus, Plus, Ruler } from "lucide";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Icon } from "./icon";
import { SWITCHES, type Switch } from "./switches";

export interface ToolsProps {
  readonly on: readonly Switch[];
  readonly onSwitch: (name: Switch) => void;
  readonly measuring: boolean;
  readonly onMeasure: () => void;
  readonly onFit: () => void;
  readonly onZoom: (by: 1 | -1) => void;
}

/** The map's tools. On a phone two fingers zoom, so there are no buttons for it. */
export function Tools({ on, onSwitch, measuring, onMeasure, onFit, onZoom }: ToolsProps) {
  const t = useTranslations("tools");
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div
      role="toolbar"
      data-furniture=""
      aria-orientation="vertical"
      aria-label={t("label")}
      className="pointer-events-auto absolute start-3 top-3 flex flex-col border border-edge bg-paper tablet:start-auto tablet:end-3"
      onKeyDown={(e) => {
        if (e.key !== "Escape" || !open) return;
        e.stopPropagation();
        setOpen(false);
      }}
    >
      <Tool icon={Plus} label={t("zoomIn")} onClick={() => onZoom(1)} wide />
      <Tool icon={Minus} label={t("zoomOut")} onClick={() => onZoom(-1)} wide />
      <Tool icon={Maximize} label={t("fit")} onClick={onFit} />
      <Tool
        icon={Layers}
        label={t("layers")}
        onClick={() => setOpen(!open)}
        expanded={open}
        controls={panel}
      />
      <Tool icon={Ruler} label={t("measure")} onClick={onMeasure} pressed={measuring} />
      {open && (
        <fieldset
          id={panel}
          className="absolute start-full top-0 ms-2 w-60 border border-edge bg-paper p-3 tablet:start-auto tablet:end-full tablet:me-2"
        >
          <legend className="sr-only">{t("layers")}</legend>
          {SWITCHES.map((name) => (
            <label key={name} className="flex min-h-8 items-center gap-2 text-13">
              <input
                type="checkbox"
                checked={on.includes(name)}
                onChange={() => onSwitch(name)}
                className="size-4 accent-ink"
              />
              {t(name)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface ToolProps {
  readonly icon: typeof Hand;
  readonly label: string;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly pressed?: boolean;
  /** Only where there is room and no touch. */
  readonly wide?: boolean;
}

function Tool({ icon, label, onClick, expanded, controls, pressed, wide }: ToolProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      aria-pressed={pressed}
      onClick={onClick}
      className={`size-11 items-center justify-center border-b border-line last-of-type:border-0 hover:bg-sunk aria-pressed:bg-ink aria-pressed:text-paper tablet:size-9 ${wide ? "hidden tablet:flex" : "flex"}`}
    >
      <Icon icon={icon} />
    </button>
  );
}
