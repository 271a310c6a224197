/** The days a timeline shows, as day numbers since 1970-01-01, both included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Stand in an address for days not yet known, so that the browser fills them in. */
export const FIRST_DAY = "1111-11-11";
export const LAST_DAY = "2222-12-22";

const DAY = 86_400_000;

/** The day number of a date written `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

/** A day number written `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Where a day begins, from 0 at the first day's start to 1 at the last day's end. */
export function fractionOf(day: number, { first, last }: Days): number {
  return Math.min(1, Math.max(0, (day - first) / (last + 1 - first)));
}

/** The day under a fraction of the width. */
export function dayAt(fraction: number, { first, last }: Days): number {
  return clamped(first + Math.floor(fraction * (last + 1 - first)), { first, last });
}

/** A day kept within the days shown. */
export function clamped(day: number, { first, last }: Days): number {
  return Math.min(last, Math.max(first, day));
}

/**
 * The day a key moves a handle to: arrows by a day, the way they point; PageUp and PageDown by a
 * month; Home and End to the ends. Undefined for other keys.
 */
export function dayByKey(
  key: string,
  day: number,
  days: Days,
  direction: "ltr" | "rtl",
): number | undefined {
  const onward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const back = direction === "ltr" ? "ArrowLeft" : "ArrowRight";
  switch (key) {
    case onward:
    case "ArrowUp":
      return clamped(day + 1, days);
    case back:
    case "ArrowDown":
      return clamped(day - 1, days);
    case "PageUp":
      return clamped(monthsOn(day, 1), days);
    case "PageDown":
      return clamped(monthsOn(day, -1), days);
    case "Home":
      return days.first;
    case "End":
      return days.last;
    default:
      return undefined;
  }
}

/** The same day of another month, or that month's last. */
function monthsOn(day: number, months: number): number {
  const date = new Date(day * DAY);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const length = new Date(date.getTime());
  length.setUTCMonth(length.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(wanted, length.getUTCDate()));
  return Math.round(date.getTime() / DAY);
}
