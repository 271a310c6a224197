"use client";

import { Notice } from "./notice";
import { useFreshPage } from "./use-fresh-page";
import { useChanges, useContact } from "./use-live";

/**
 * Keeps a page up to date from the mark it was made at, and says since when it is not: `stale` has
 * `{time}` where the time of the last good data stands.
 */
export function LivePage(props: { mark: string; locale: string; stale: string }) {
  const { mark, locale, stale } = props;
  const contact = useContact(mark);
  useChanges(useFreshPage(), mark);
  if (!contact?.lost) return <span hidden data-live={contact && "kept"} />;
  return (
    <Notice>
      <span data-live="lost">{stale.replace("{time}", timeOf(contact.last, locale))}</span>
    </Notice>
  );
}

/** The time of day, with the date where it is another day's. */
function timeOf(moment: number, locale: string): string {
  const isToday = new Date(moment).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(isToday ? {} : { day: "numeric", month: "long" }),
    hour: "2-digit",
    minute: "2-digit",
  }).format(moment);
}
