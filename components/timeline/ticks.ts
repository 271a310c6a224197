import { scaleUtc } from "d3-scale";
import { dateFormat } from "#lib/messages/formats";
import { type Days, fractionOf } from "./days";

export interface Tick {
  readonly at: number;
  readonly label: string;
  /** The first of a year, or of a month among days: where the eye counts from. */
  readonly strong: boolean;
}

const DAY = 86_400_000;
const WANTED = 9;

/** Dates along the axis, in the reader's language, at round steps. */
export function ticksOf(days: Days, locale: string): readonly Tick[] {
  const domain = [new Date(days.first * DAY), new Date((days.last + 1) * DAY)];
  const dates = scaleUtc()
    .domain(domain)
    .ticks(WANTED)
    .filter((date) => date.getTime() % DAY === 0);
  const [a, b] = dates;
  const step = a && b ? (b.getTime() - a.getTime()) / DAY : 1;
  const unit = step < 28 ? "day" : step < 360 ? "month" : "year";
  const format = formatter(unit, locale);
  const withYear = formatter("year", locale);
  return dates
    .filter((date) => date.getTime() < (days.last + 1) * DAY)
    .map((date) => {
      const month = date.getUTCDate() === 1;
      const year = month && date.getUTCMonth() === 0;
      return {
        at: fractionOf(date.getTime() / DAY, days),
        label: year && unit === "month" ? withYear.format(date) : format.format(date),
        strong: unit === "day" ? month : unit === "month" && year,
      };
    });
}

/** The start of each day, where days are few enough to tell apart. */
export function dayMarks(days: Days): readonly number[] {
  const count = days.last + 1 - days.first;
  if (count > 92) return [];
  return Array.from({ length: count + 1 }, (_, i) => i / count);
}

function formatter(unit: "day" | "month" | "year", locale: string): Intl.DateTimeFormat {
  return dateFormat(locale, {
    timeZone: "UTC",
    calendar: "gregory",
    ...(unit === "day" ? { day: "numeric", month: "short" } : {}),
    ...(unit === "month" ? { month: "short" } : {}),
    ...(unit === "year" ? { year: "numeric" } : {}),
  });
}
