import type { NewsEvent } from "#lib/event/news-event";
import { gradeInWords } from "#lib/messages/source-in-words";
import type { Words } from "#lib/messages/words";

/** How the event is verified, with the letters of the Admiralty code spelled out. */
export function HowSure({ words, event }: { words: Words; event: NewsEvent }) {
  const { sources, verification } = event.properties;
  const ungraded =
    verification.credibility === 6 && sources.every(({ reliability }) => reliability === "F");
  return (
    <>
      <p className="font-medium">{gradeInWords(words, event)}</p>
      {ungraded && <p className="text-12 text-ink-3">{words.t("sources.cannotJudge")}</p>}
    </>
  );
}
