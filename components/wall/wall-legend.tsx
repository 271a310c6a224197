import { useTranslations } from "next-intl";
import { LegendRow } from "#components/map/legend";
import type { LegendEntry } from "#components/map/legend-entries";

/** What must not be read wrong from afar comes first; what does not fit is left out whole. */
const ORDER = [
  "area",
  "planned",
  "expected",
  "dateline",
  "disc",
  "doubt",
  "postponed",
  "cancelled",
  "ongoing",
  "disputed",
];

const MOST = 3;

/** The signs on the map that a passer-by may read wrong. */
export function WallLegend({ entries }: { entries: readonly LegendEntry[] }) {
  const t = useTranslations("legend");
  const shown = ORDER.flatMap((key) => entries.filter((entry) => entry.key === key)).slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <ul className="wall-legend" aria-label={t("title")}>
      {shown.map((entry) => (
        <LegendRow key={entry.key} entry={entry} className="wall-key" />
      ))}
    </ul>
  );
}
