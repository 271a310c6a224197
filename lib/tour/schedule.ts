/** What a schedule needs to know of a tour. */
export interface Timed {
  readonly version: number;
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly views: readonly { readonly dwell: number }[];
}

/** An event that is breaking: the tour gives way to it. */
export interface Interruption {
  readonly id: string;
  /** When it was recorded, ISO 8601. */
  readonly recordedAt: string;
}

/** What is on show, from when, and until when if nothing comes between; ms since 1970. */
export type OnShow = { readonly since: number; readonly until: number } & (
  | { readonly kind: "view"; readonly version: number; readonly view: number }
  | { readonly kind: "interruption"; readonly id: string }
);

/** How long an event of urgency 1 or 2 interrupts a tour. */
const INTERRUPTION = 30_000;

const MINUTE = 60_000;

/**
 * The view of a tour at a moment of the server's clock: a function of the two and of nothing else,
 * so that every wall shows the same. A version begins at the whole minute after it was recorded and
 * goes round from there; before that it is as if it had gone round for ever.
 *
 * @returns undefined for a tour without a view that takes time
 */
export function viewAt(tour: Timed, now: number): Extract<OnShow, { kind: "view" }> | undefined {
  const dwells = tour.views.map(({ dwell }) => Math.max(0, dwell) * 1000);
  const round = dwells.reduce((sum, dwell) => sum + dwell, 0);
  if (!(round > 0) || !Number.isFinite(round)) return undefined;
  const start = startOf(tour);
  let since = start + Math.floor((now - start) / round) * round;
  let view = 0;
  for (const dwell of dwells) {
    if (now < since + dwell) break;
    since += dwell;
    view++;
  }
  return {
    kind: "view",
    version: tour.version,
    view,
    since,
    until: since + (dwells[view] ?? 0),
  };
}

/** When a version of a tour is first shown: the whole minute after it was recorded. */
export function startOf({ recordedAt }: Pick<Timed, "recordedAt">): number {
  return Math.ceil(Date.parse(recordedAt) / MINUTE) * MINUTE;
}

/** The version whose turn it is: the newest that has begun, else the oldest. */
export function versionAt<T extends Timed>(versions: readonly T[], now: number): T | undefined {
  const ordered = [...versions].sort((a, b) => a.version - b.version);
  return ordered.findLast((version) => startOf(version) <= now) ?? ordered[0];
}

/**
 * What a wall shows at a moment of the server's clock: the newest interruption that still runs, else
 * the view of the version whose turn it is. `until` ends early where the next version begins.
 */
export function onShow(
  versions: readonly Timed[],
  interruptions: readonly Interruption[],
  now: number,
): OnShow | undefined {
  const running = interruptions
    .map(({ id, recordedAt }) => ({ id, since: Date.parse(recordedAt) }))
    .filter(({ since }) => since <= now && now < since + INTERRUPTION)
    .sort((a, b) => b.since - a.since || (a.id < b.id ? -1 : 1));
  const [newest] = running;
  if (newest)
    return {
      kind: "interruption",
      ...newest,
      until: newest.since + INTERRUPTION,
    };
  const tour = versionAt(versions, now);
  const shown = tour && viewAt(tour, now);
  if (!shown) return undefined;
  const next = versions.map(startOf).filter((start) => start > now);
  return { ...shown, until: Math.min(shown.until, ...next) };
}
