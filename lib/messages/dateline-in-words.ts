import type { NewsEvent, Place } from "#lib/event/news-event";
import { anchorOf } from "#lib/event/placement";
import { placeName } from "#lib/messages/place-in-words";
import { dirOf, type TextIn } from "#lib/messages/text-in";
import { type WhenForm, whenAndWhether } from "#lib/messages/when-in-words";
import type { Words } from "#lib/messages/words";

/** The line that opens a wire story, in parts: the place, and what stands after it. */
export interface DatelineInWords {
  /** "Eastern Aleppo", "Across Syria", "No place stated". A view may set it in capitals. */
  readonly place: TextIn;
  /** ", announced here, about 29 Dec 2016"; opens with the comma of the language. */
  readonly rest: string;
  /** A dash held to the word before it by a no-break space. */
  readonly dash: string;
  /** Place and rest in one string, without the dash: for labels, titles and metadata. */
  readonly text: string;
}

/**
 * Place, whether announced there or only told about, whether planned, and when. The place is the one
 * an event is counted at: under a filter by role that need not be its anchor, and may be none.
 */
export function datelineInWords(
  words: Words,
  event: NewsEvent,
  at: Place | undefined,
  form: WhenForm = "short",
): DatelineInWords {
  const { t } = words;
  const place = at ? placeName(words, at) : placeless(words, event);
  const parts = [
    ...(at?.role === "dateline" ? [t("places.announcedHere")] : []),
    whenAndWhether(words, event.properties, form),
  ];
  const comma = t("places.comma");
  const rest = parts.map((part) => `${comma}${part}`).join("");
  return { place, rest, dash: "\u00a0—", text: place.text + rest };
}

/** An event that has a place, but none of the role asked for, is not said to have none. */
function placeless({ t, language }: Words, event: NewsEvent): TextIn {
  const text = t(anchorOf(event) ? "places.noneOfRole" : "places.none");
  return { text, lang: language, dir: dirOf(language) };
}
