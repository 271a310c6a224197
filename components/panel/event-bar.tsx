import { formatNumber, type Words } from "#lib/messages/words";

export interface EventBarProps {
  readonly words: Words;
  /** The list without a selected event. */
  readonly listHref: string;
  /** How many events the filter matches. */
  readonly total: number;
  /** Place in the list, counted from 1; absent where the event is not on the shown page of it. */
  readonly position?: number | undefined;
  readonly previousHref?: string | undefined;
  readonly nextHref?: string | undefined;
}

/** The head of an open event: back to the list, and to its neighbours in it. */
export function EventBar({ words, listHref, total, position, ...to }: EventBarProps) {
  const { t } = words;
  const number = (value: number) => formatNumber(words, value);
  return (
    <nav
      aria-label={t("list.heading")}
      className="flex min-h-(--strip) items-center gap-2 border-line border-b px-4 text-13"
    >
      <a href={listHref} className="me-auto flex min-h-(--target) items-center underline">
        {t("detail.back", { count: total, number: number(total) })}
      </a>
      {position !== undefined && (
        <span className="text-ink-2">
          {t("detail.position", { index: number(position), total: number(total) })}
        </span>
      )}
      <Step href={to.previousHref} label={t("detail.previous")} rel="prev" path="m5 15 7-7 7 7" />
      <Step href={to.nextHref} label={t("detail.next")} rel="next" path="m5 9 7 7 7-7" />
      <Step href={listHref} label={t("detail.close")} path="M6 6l12 12M18 6 6 18" />
    </nav>
  );
}

interface StepProps {
  readonly href: string | undefined;
  readonly label: string;
  readonly path: string;
  readonly rel?: string;
}

function Step({ href, label, path, rel }: StepProps) {
  if (href === undefined) return null;
  return (
    <a
      href={href}
      title={label}
      rel={rel}
      className="grid size-(--target) place-items-center rounded border border-edge hover:bg-sunk"
    >
      <span className="sr-only">{label}</span>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </a>
  );
}
