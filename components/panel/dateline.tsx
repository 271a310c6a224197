import type { NewsEvent } from "#lib/event/news-event";
import { anchorOf } from "#lib/event/placement";
import { datelineInWords } from "#lib/messages/dateline-in-words";
import type { Words } from "#lib/messages/words";
import { Said } from "./said";

/** The line that opens a wire story: place in capitals where the script has them, and when. */
export function Dateline({ words, event }: { words: Words; event: NewsEvent }) {
  const { place, rest, dash } = datelineInWords(words, event);
  return (
    <span className="block text-13 narrow text-ink-2">
      <b className={anchorOf(event) ? "font-bold text-ink uppercase" : "font-bold text-ink"}>
        <Said text={place} language={words.language} />
      </b>
      {rest}
      <span aria-hidden="true">{dash}</span>
    </span>
  );
}
