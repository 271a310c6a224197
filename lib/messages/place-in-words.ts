import type { Place } from "#lib/event/news-event";
import { drawnAs } from "#lib/event/placement";
import { ASSUMED_METRES } from "#lib/event/vocabularies";
import { type TextIn, textIn } from "#lib/messages/text-in";
import { formatDistance, type Words } from "#lib/messages/words";

/** How precisely a place is known: "Neighbourhoods, placed to within 4.7 km". */
export function precisionInWords(words: Words, place: Place): string {
  const metres = place.coordinateUncertaintyInMeters;
  if (metres === undefined) return words.t("places.noPoint", { what: areaWord(words, place) });
  const what = precisionWord(words, place);
  const within = { what, distance: formatDistance(words, metres) };
  return place.uncertaintyBasis === "assumed"
    ? words.t("places.assumed", within)
    : words.t("places.within", within);
}

/** The same for a list row, where the radius shows only where the report states it. */
export function shortPrecision(words: Words, place: Place): string {
  const metres = place.coordinateUncertaintyInMeters;
  const what = precisionWord(words, place);
  return metres === undefined || place.uncertaintyBasis === "assumed"
    ? what
    : words.t("places.shortWithin", { what, distance: formatDistance(words, metres) });
}

/**
 * An area by what it is across: "Across Syria". A point is its name. Nothing happened at a subject,
 * so its name says that it is only told about: "About Syria".
 */
export function placeName(words: Words, place: Pick<Place, "name" | "role" | "precision">): TextIn {
  const name = textIn(place.name, words.language);
  if (place.role === "subject")
    return { ...name, text: words.t("places.about", { place: name.text }) };
  const drawn = drawnAs(place.precision);
  if (drawn !== "country" && drawn !== "region") return name;
  return { ...name, text: words.t(`places.across-${drawn}`, { place: name.text }) };
}

function areaWord(words: Words, place: Place): string {
  return place.precision === "country" ? placeName(words, place).text : precisionWord(words, place);
}

/** A stated radius wider than one neighbourhood's stands for several of them. */
function precisionWord(words: Words, { precision, ...place }: Place): string {
  const one = ASSUMED_METRES.neighbourhood ?? 0;
  const several = precision === "neighbourhood" && (place.coordinateUncertaintyInMeters ?? 0) > one;
  return words.t(several ? "places.neighbourhoods" : `precisions.${precision}`);
}
