import type { CSSProperties, MouseEvent, Ref } from "react";
import type { Language } from "#lib/event/vocabularies";
import type { ListRow } from "#lib/messages/row-in-words";
import { DatelineText } from "./dateline-text";
import { EventMark } from "./event-mark";
import { Said } from "./said";

export interface EventRowProps {
  readonly row: ListRow;
  readonly language: Language;
  readonly href: string;
  readonly current: boolean;
  /** Its number in the list, from 1, and how many the list has. */
  readonly position: number;
  readonly total: number;
  /** Said in place of an event that is no longer published. */
  readonly gone?: string | undefined;
  readonly onPress?: ((e: MouseEvent) => void) | undefined;
  /** For a list that draws only what is in view. */
  readonly index?: number;
  readonly ref?: Ref<HTMLLIElement>;
  readonly style?: CSSProperties | undefined;
}

/** One event of the list: a link with its dateline, title, precision, verification and sources. */
export function EventRow({ row, language, href, current, gone, onPress, ...at }: EventRowProps) {
  return (
    <li
      ref={at.ref}
      style={at.style}
      data-index={at.index}
      aria-posinset={at.position}
      aria-setsize={at.total}
    >
      {gone === undefined ? (
        <a
          href={href}
          onClick={onPress}
          data-event-id={row.id}
          aria-current={current ? "true" : undefined}
          className="row-link"
        >
          <EventMark mark={row.mark} size={34} />
          <span className="min-w-0">
            <DatelineText {...row} language={language} />
            <strong className="block text-15">
              <Said text={row.title} language={language} />
            </strong>
            <span className="block text-12 text-ink-3">{row.facts}</span>
          </span>
        </a>
      ) : (
        <p className="row-link text-13 text-ink-2">{gone}</p>
      )}
    </li>
  );
}
