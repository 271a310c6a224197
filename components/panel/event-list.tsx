import type { NewsEvent, Place } from "#lib/event/news-event";
import { formatNumber, type Words } from "#lib/messages/words";
import { EventRow } from "./event-row";

/** A way out of an empty list: "Kind: airstrike", and the address without that filter. */
export interface Removal {
  readonly label: string;
  readonly href: string;
}

export interface EventListProps {
  readonly words: Words;
  readonly events: readonly NewsEvent[];
  /** Where an event is counted, on the map as in the list. */
  readonly placeOf: (event: NewsEvent) => Place | undefined;
  readonly hrefOf: (id: string) => string;
  readonly selected?: string | undefined;
  /** The active filters, for the empty list. */
  readonly removals: readonly Removal[];
  /** How many events the filter matches, where the list may hold fewer. */
  readonly total?: number;
}

/** The events of a filter, newest first: the map in words. */
export function EventList({ words, events, placeOf, hrefOf, selected, ...rest }: EventListProps) {
  const { t } = words;
  const { total = events.length } = rest;
  if (events.length === 0) return <EmptyList words={words} removals={rest.removals} />;
  return (
    <>
      <ol>
        {events.map((event) => (
          <EventRow
            key={event.id}
            words={words}
            event={event}
            place={placeOf(event)}
            href={hrefOf(event.id)}
            current={event.id === selected}
          />
        ))}
      </ol>
      {total > events.length && (
        <p className="p-4 text-13 text-ink-2">
          {t("list.cut", {
            shown: formatNumber(words, events.length),
            total: formatNumber(words, total),
          })}
        </p>
      )}
    </>
  );
}

function EmptyList({ words: { t }, removals }: Pick<EventListProps, "words" | "removals">) {
  if (removals.length === 0) return <p className="p-4">{t("list.none")}</p>;
  return (
    <div className="p-4">
      <p className="text-15">{t("list.empty")}</p>
      <p className="mt-2 text-13 text-ink-2">{t("list.remove")}</p>
      <ul>
        {removals.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="flex min-h-(--target) items-center underline">
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
