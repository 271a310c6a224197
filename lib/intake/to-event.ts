import { groupOf } from "#lib/event/kinds";
import type { Localized, NewsEvent, Place, Report } from "#lib/event/news-event";
import { characterProblem } from "#lib/event/text";
import { ASSUMED_METRES, LANGUAGES } from "#lib/event/vocabularies";
import { speak } from "#lib/messages/speak";
import type { Candidate, CandidateActor, CandidatePlace, Speaker } from "./candidate";
import type { Chars } from "./fold";

/** "The report names no place": stored with the event, in the languages Dateline ships. */
const SEAT = {
  en: (place: string, body: string) =>
    `The report names no place; ${place} is the seat of ${body}.`,
  ar: (place: string, body: string) => `لا يسمي التقرير مكانا؛ ${place} مقر ${body}.`,
  ru: (place: string, body: string) =>
    `Место в сообщении не названо; ${place}: здесь находится ${body}.`,
  tr: (place: string, body: string) => `Haber yer adı vermiyor; ${place}: ${body} buradadır.`,
};

/** Areas of the gazetteer whose extent is known, in metres around their point. */
const AREA_METRES: Readonly<Record<string, number>> = { "eastern-aleppo": 4_700 };

const LONGEST_SUMMARY = 600;

/**
 * The candidates of a report as draft events, sound by `lib/event`'s schema: titled by kind and
 * place in four languages, summed up in the report's own words, graded by nobody. Those without a
 * date are left out; with a day of publication there are none.
 */
export function eventsFrom(
  candidates: readonly Candidate[],
  report: Report,
  text: string,
): NewsEvent[] {
  const idOf = (i: number) => `${report.id}-${i + 1}`;
  return candidates.flatMap((candidate, i) => {
    const event = eventFrom(candidate, idOf(i), report, text);
    if (!event) return [];
    if (candidate.partOf === undefined) return [event];
    const relations = [{ type: "part-of" as const, target: idOf(candidate.partOf) }];
    return [{ ...event, properties: { ...event.properties, relations } }];
  });
}

function eventFrom(
  candidate: Candidate,
  id: string,
  report: Report,
  text: string,
): NewsEvent | undefined {
  const { kind, occurrence, when, measures, attributedTo, sources } = candidate;
  if (!when) return undefined;
  const places = candidate.places.flatMap((place) => placeFrom(place) ?? []);
  const anchor =
    places.find(({ role }) => role === "scene") ??
    places.find(({ role }) => role === "venue") ??
    places.find(({ role }) => role === "dateline");
  const by = attributedTo.map((speaker) => ({
    id: speakerId(speaker),
    name: speakerName(speaker, report.lang),
  }));
  return {
    type: "Feature",
    id,
    geometry:
      anchor?.position && anchor.precision !== "region"
        ? { type: "Point", coordinates: anchor.position }
        : null,
    properties: {
      kind: kind.value,
      title: titleOf(candidate, anchor ?? places[0]),
      summary: { [report.lang]: summaryOf(text, sources) },
      when: when.value,
      occurrence: occurrence.value,
      places,
      actors: [
        ...candidate.actors.map(actorFrom(report.lang)),
        ...by.slice(0, 1).map((who) => ({ ...who, role: "speaker" as const })),
      ],
      measures: measures.map(({ chars: _, confidence: __, why: ___, reported, ...measure }) => ({
        ...measure,
        reported: { value: clean(reported.value), unit: clean(reported.unit) },
      })),
      sources: sources.map((chars) => ({
        report: report.id,
        ...(by.length > 0 ? { attributedTo: by } : {}),
        chars,
        reliability: "F" as const,
      })),
      verification: { status: "single-source", credibility: 6 },
      relations: [],
      urgency: groupOf(kind.value) === "fighting" ? 4 : 5,
      publication: {
        state: "draft",
        version: 1,
        updated: `${report.published.slice(0, 10)}T00:00:00Z`,
      },
    },
  };
}

function placeFrom({
  place,
  role,
  precision,
  evidence,
  seatOf,
}: CandidatePlace): Place | undefined {
  const base = {
    role,
    name: named(place.names),
    id: place.id,
    ...(place.country ? { country: place.country } : {}),
    precision,
    evidence,
    ...(seatOf ? { why: seatInWords(place.names, seatOf) } : {}),
  };
  const assumed = ASSUMED_METRES[precision];
  if (assumed === undefined) return precision === "country" && !place.country ? undefined : base;
  if (!place.position) return undefined;
  const known = AREA_METRES[place.id];
  return {
    ...base,
    position: place.position,
    coordinateUncertaintyInMeters: known ?? assumed,
    uncertaintyBasis: known === undefined ? "assumed" : "stated",
  };
}

function seatInWords(
  place: Readonly<Record<string, string>>,
  body: Readonly<Record<string, string>>,
): Localized {
  const known = LANGUAGES.filter((lang) => body[lang]);
  if (known.length === 0) return { en: SEAT.en(place.en ?? "", Object.values(body)[0] ?? "") };
  return Object.fromEntries(
    known.map((lang) => [lang, SEAT[lang](place[lang] ?? place.en ?? "", clean(body[lang] ?? ""))]),
  );
}

function titleOf({ kind }: Candidate, place: Place | undefined): Localized {
  return Object.fromEntries(
    LANGUAGES.map((lang) => {
      const name = place?.name[lang] ?? place?.name.en;
      const words = speak(lang).t(`kinds.${kind.value}`);
      return [lang, name === undefined ? words : `${words}: ${name}`];
    }),
  );
}

/** The report's own words, in quotation marks, one stretch after the other. */
function summaryOf(text: string, sources: readonly Chars[]): string {
  const words = clean(sources.map(([start, end]) => text.slice(start, end)).join(" … "));
  return words.length <= LONGEST_SUMMARY
    ? `“${words}”`
    : `“${words.slice(0, words.lastIndexOf(" ", LONGEST_SUMMARY))} …”`;
}

function actorFrom(lang: string) {
  return ({
    name,
    role,
    names,
    id,
  }: CandidateActor): NewsEvent["properties"]["actors"][number] => ({
    id: id ?? `named-${hash(name)}`,
    role,
    name: names ? named(names) : { [lang]: clean(name) },
  });
}

function speakerId({ id, value }: Speaker): string {
  return id ?? `named-${hash(value)}`;
}

function speakerName({ names, value }: Speaker, lang: string): Localized {
  return names ? named(names) : { [lang]: clean(value) };
}

function named(names: Readonly<Record<string, string>>): Localized {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name.trim() !== ""));
}

/** On one line, without what the event format refuses: control characters and direction marks. */
function clean(text: string): string {
  const plain = text
    .replace(/[\u202a-\u202e\u2066-\u2069\ufffd]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return characterProblem(plain) ? plain.replace(/\p{Cc}|\p{Cs}/gu, "") : plain;
}

/** FNV-1a, 32 bits: an id for a name that no list knows, the same on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const letter of text.normalize("NFC").toLowerCase())
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}
