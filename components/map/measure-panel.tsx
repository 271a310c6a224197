"use client";

import { useTranslations } from "next-intl";
import { areaOf, lengthOf } from "#geo/measure";
import type { Position } from "#geo/position";
import { numberFormat } from "#lib/messages/formats";
import { formatDistance, wordsOf } from "#lib/messages/words";
import type { MapProps } from "./map-props";

export interface MeasurePanelProps extends Pick<MapProps, "lang" | "locale"> {
  readonly corners: readonly Position[];
  readonly onChange: (corners: readonly Position[]) => void;
  readonly onDone: () => void;
}

/** What the reader measured: the way along the points, and the area from three points on. */
export function MeasurePanel({ corners, onChange, onDone, lang, locale }: MeasurePanelProps) {
  const t = useTranslations("tools");
  const words = { ...wordsOf(t, lang), locale };
  return (
    <section
      aria-label={t("measure")}
      className="pointer-events-auto absolute start-1/2 top-3 w-72 -translate-x-1/2 border border-ink bg-paper p-3 rtl:translate-x-1/2"
    >
      <output className="block text-14 font-semibold" data-measured={lengthOf(corners)}>
        {corners.length < 2 ? (
          <span className="text-13 font-normal">{t("measureHint")}</span>
        ) : (
          <>
            <span className="block">
              {t("distance")}: <bdi>{formatDistance(words, lengthOf(corners))}</bdi>
            </span>
            {corners.length > 2 && (
              <span className="block">
                {t("area")}: <bdi>{formatArea(locale, areaOf(corners))}</bdi>
              </span>
            )}
          </>
        )}
      </output>
      <div className="mt-2 flex gap-3 text-13">
        <button
          type="button"
          className="min-h-8 underline disabled:text-ink-3 disabled:no-underline"
          disabled={corners.length === 0}
          onClick={() => onChange(corners.slice(0, -1))}
        >
          {t("undo")}
        </button>
        <button
          type="button"
          className="min-h-8 underline disabled:text-ink-3 disabled:no-underline"
          disabled={corners.length === 0}
          onClick={() => onChange([])}
        >
          {t("clear")}
        </button>
        <button type="button" className="ms-auto min-h-8 underline" onClick={onDone}>
          {t("done")}
        </button>
      </div>
    </section>
  );
}

/** Square metres below a hectare, hectares below a square kilometre, square kilometres above ten. */
function formatArea(locale: string, squareMetres: number): string {
  const [unit, metres] =
    squareMetres < 10_000
      ? (["m²", 1] as const)
      : squareMetres < 10_000_000
        ? (["ha", 10_000] as const)
        : (["km²", 1_000_000] as const);
  const number = numberFormat(locale, { maximumSignificantDigits: 4 });
  return `${number.format(squareMetres / metres)} ${unit}`;
}
