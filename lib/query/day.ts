import { isoDay, type Span } from "#lib/event/span";

/** Days since 1970-01-01 of a date written `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/**
 * Days as the plainest EDTF that means them: a day, a whole month or year, else an interval, open
 * where an end is infinite.
 */
export function plainWhen({ first, last }: Span): string {
  if (!Number.isFinite(first)) return `../${isoDay(last)}`;
  if (!Number.isFinite(last)) return `${isoDay(first)}/..`;
  const start = isoDay(first);
  if (first === last) return start;
  if (start.endsWith("-01")) {
    const next = isoDay(last + 1);
    if (start.endsWith("-01-01") && next.endsWith("-01-01") && last - first < 366)
      return start.slice(0, -6);
    if (next.endsWith("-01") && last - first < 31) return start.slice(0, -3);
  }
  return `${start}/${isoDay(last)}`;
}

/** The day an event is listed and counted under: its first, or its last where the start is open. */
export function listedDay({ first, last }: Span): number {
  return Number.isFinite(first) ? first : last;
}
