import type { Span } from "#lib/event/span";

/** Days since 1970-01-01 of a date written `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** The day an event is listed and counted under: its first, or its last where the start is open. */
export function listedDay({ first, last }: Span): number {
  return Number.isFinite(first) ? first : last;
}
