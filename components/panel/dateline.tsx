import type { NewsEvent, Place } from "#lib/event/news-event";
import { datelineInWords } from "#lib/messages/dateline-in-words";
import type { Words } from "#lib/messages/words";
import { DatelineText } from "./dateline-text";

export interface DatelineProps {
  readonly words: Words;
  readonly event: NewsEvent;
  readonly place: Place | undefined;
}

/** The line that opens a wire story: place in capitals where the script has them, and when. */
export function Dateline({ words, event, place }: DatelineProps) {
  const said = datelineInWords(words, event, place);
  return <DatelineText {...said} placed={place !== undefined} language={words.language} />;
}
