import type { NewsEvent, Place } from "#lib/event/news-event";
import { shortPrecision } from "#lib/messages/place-in-words";
import { reportCountInWords } from "#lib/messages/source-in-words";
import { textIn } from "#lib/messages/text-in";
import type { Words } from "#lib/messages/words";
import { Dateline } from "./dateline";
import { EventMark } from "./event-mark";
import { Said } from "./said";

export interface EventRowProps {
  readonly words: Words;
  readonly event: NewsEvent;
  /** Where the event is counted under the filter, if anywhere. */
  readonly place: Place | undefined;
  readonly href: string;
  readonly current: boolean;
}

/** One event of the list: a link with its dateline, title, precision, verification and sources. */
export function EventRow({ words, event, place, href, current }: EventRowProps) {
  const { t, language } = words;
  const facts = [
    t(`kinds.${event.properties.kind}`),
    ...(place ? [shortPrecision(words, place)] : []),
    t(`verifications.${event.properties.verification.status}`),
    reportCountInWords(words, event),
  ];
  return (
    <li>
      <a
        href={href}
        data-event-id={event.id}
        aria-current={current ? "true" : undefined}
        className="flex gap-3 border-line border-b border-s-3 border-s-transparent px-4 py-2.5 hover:border-s-ink hover:bg-sunk aria-[current]:border-s-ink aria-[current]:bg-sunk data-hover:border-s-ink data-hover:bg-sunk -outline-offset-2"
      >
        <EventMark event={event} place={place} size={34} />
        <span className="min-w-0">
          <Dateline words={words} event={event} place={place} />
          <strong className="block text-15">
            <Said text={textIn(event.properties.title, language)} language={language} />
          </strong>
          <span className="block text-12 text-ink-3">{facts.join(t("list.separator"))}</span>
        </span>
      </a>
    </li>
  );
}
