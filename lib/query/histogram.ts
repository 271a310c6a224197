import { isoDay } from "#lib/event/span";
import type { Histogram } from "#lib/query/event-index";

type Unit = Histogram["unit"];

/** Above so many days a bin is a week, a month, a year: about 60 bins, at most 120 of months. */
const LONGEST: readonly (readonly [Unit, number])[] = [
  ["day", 62],
  ["week", 62 * 7],
  ["month", 366 * 10],
];

/**
 * Bins without gaps, from the earliest day that events are listed under to the latest end, from
 * those days, earliest first, and how many are listed under each. Each event is counted once, in the
 * bin of its start; with an open start, of its end.
 */
export function histogramOf(
  days: readonly number[],
  counts: ArrayLike<number>,
  last: number,
): Histogram {
  const [first] = days;
  if (first === undefined) return { unit: "day", bins: [] };
  const unit = LONGEST.find(([, days]) => last - first < days)?.[0] ?? "year";
  const bins: Histogram["bins"][number][] = [];
  let i = 0;
  for (let start = startOf(unit, first); start <= last; ) {
    const next = nextOf(unit, start);
    let count = 0;
    for (; (days[i] ?? next) < next; i++) count += counts[i] ?? 0;
    bins.push({ start: isoDay(start), end: isoDay(next - 1), count });
    start = next;
  }
  return { unit, bins };
}

/** The first day of the unit a day lies in; weeks start on Monday. */
function startOf(unit: Unit, day: number): number {
  if (unit === "day") return day;
  if (unit === "week") return Math.floor((day + 3) / 7) * 7 - 3;
  const date = new Date(day * 86_400_000);
  return dayIn(date.getUTCFullYear(), unit === "month" ? date.getUTCMonth() : 0);
}

function nextOf(unit: Unit, day: number): number {
  if (unit === "day") return day + 1;
  if (unit === "week") return day + 7;
  const date = new Date(day * 86_400_000);
  if (unit === "year") return dayIn(date.getUTCFullYear() + 1, 0);
  return dayIn(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** The day a month begins. `Date.UTC` alone takes the years 0 to 99 for 1900 to 1999. */
function dayIn(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / 86_400_000;
}
