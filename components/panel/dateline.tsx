import type { NewsEvent, Place } from "#lib/event/news-event";
import { datelineInWords } from "#lib/messages/dateline-in-words";
import type { Words } from "#lib/messages/words";
import { Said } from "./said";

export interface DatelineProps {
  readonly words: Words;
  readonly event: NewsEvent;
  readonly place: Place | undefined;
}

/** The line that opens a wire story: place in capitals where the script has them, and when. */
export function Dateline({ words, event, place }: DatelineProps) {
  const { place: name, rest, dash } = datelineInWords(words, event, place);
  return (
    <span className="block text-13 narrow text-ink-2">
      <b className={place ? "font-bold text-ink uppercase" : "font-bold text-ink"}>
        <Said text={name} language={words.language} />
      </b>
      {rest}
      <span aria-hidden="true">{dash}</span>
    </span>
  );
}
