import { useEffect, useState } from "react";
import { dateFormat, numberFormat } from "#lib/messages/formats";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `14:22` in a zone, said to be UTC where it is; with its date where it is not today. */
export function timeOfDay(locale: string, zone: string, time: number, now: number): string {
  const far = Math.abs(now - time) > DAY / 2;
  return dateFormat(locale, {
    timeZone: zone,
    ...(far ? { day: "numeric", month: "short" } : {}),
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(zone === "UTC" ? { timeZoneName: "short" } : {}),
  }).format(time);
}

/** The zone this screen hangs in; UTC until its script knows. */
export function useOwnZone(): string {
  const [zone, setZone] = useState("UTC");
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}

/** The time at a place, `14:22`. */
export function timeIn(locale: string, zone: string, time: number): string {
  return dateFormat(locale, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(time);
}

/** "40 seconds", "18 minutes", "3 hours", "2 days": no finer than one can use. */
export function ageInWords(locale: string, ms: number): string {
  const [unit, size] =
    ms < 2 * MINUTE
      ? (["second", 1000] as const)
      : ms < 2 * HOUR
        ? (["minute", MINUTE] as const)
        : ms < 2 * DAY
          ? (["hour", HOUR] as const)
          : (["day", DAY] as const);
  return numberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(
    Math.floor(ms / size),
  );
}
