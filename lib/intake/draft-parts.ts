import type { GazetteerPlace } from "#geo/gazetteer/place";
import type { CandidateActor, CandidatePlace } from "./candidate";
import { type Draft, type DraftMeasure, type DraftTime, hasScene, sameKind } from "./draft";
import type { Chars } from "./fold";
import type { ReadLanguage } from "./language";
import { SPEECH_WORDS } from "./lexicon/speech";
import type { FoundMeasure } from "./measures";
import { alternatives, type Hit, wordExpression } from "./pattern";
import type { FoundPlace } from "./places";
import { charsOf, quoteOf, type SentenceReading } from "./sentence-reading";
import { isHeader } from "./share";
import { countryOf } from "./states";
import type { Telling } from "./tellings";
import type { FoundTime } from "./times";

export function isPact(kind: string): boolean {
  return kind === "ceasefire" || kind === "agreement";
}

export function attribution(reading: SentenceReading): Draft["attributedTo"] {
  return (reading.speech?.chain ?? []).map((hit) => {
    const body = reading.bodies.find(
      ({ start, end }) => start >= hit.start - 1 && end <= hit.end + 1,
    );
    const whole = body !== undefined && hit.end - hit.start <= body.end - body.start + 5;
    return {
      value: quoteOf(reading, hit),
      chars: [charsOf(reading, hit)],
      confidence: 0.75,
      why: "named as who says it",
      ...(whole ? { id: body.institution.id, names: body.institution.names } : {}),
    };
  });
}

export function draftTime(time: FoundTime, reading: SentenceReading): DraftTime | undefined {
  if (time.edtf === undefined) return undefined;
  return {
    edtf: time.edtf,
    since: time.since,
    lasting: time.lasting,
    weak: time.why.includes("does not say of which day"),
    chars: charsOf(reading, time),
    why: time.why,
  };
}

export function draftMeasure(
  found: FoundMeasure,
  reading: SentenceReading,
  time?: FoundTime,
): DraftMeasure {
  const cut = (hit: Hit) => quoteOf(reading, hit);
  const own = time && draftTime(time, reading);
  return {
    found,
    chars: charsOf(reading, found),
    reported: { value: cut(found.reported.value), unit: cut(found.reported.unit) },
    ...(own ? { time: own } : {}),
  };
}

/** The time of a count that stands by itself: since when, or over which stretch. */
export function nearestTime(reading: SentenceReading, { start }: Hit): FoundTime | undefined {
  const times = reading.times.filter(({ since, lasting }) => since || lasting);
  return [...times].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

export function candidatePlaces(
  places: readonly FoundPlace[],
  telling: Telling,
  reading: SentenceReading,
): CandidatePlace[] {
  const { kind } = telling;
  const leaving = kind === "displacement" || kind === "evacuation";
  const settledPlaces = places.filter(({ origin }) => leaving || !origin);
  const used = settledPlaces.length > 0 ? settledPlaces : places;
  const away = (one: FoundPlace) => Math.max(one.start - telling.end, telling.start - one.end);
  const ordered = [...used].sort(
    (a, b) => rankOf(a, leaving) - rankOf(b, leaving) || away(a) - away(b),
  );
  const narrow = ordered.filter(
    (one) =>
      !ordered.some(
        (other) =>
          other !== one &&
          one.precision === "country" &&
          other.place.country === one.place.country &&
          other.precision !== "country",
      ),
  );
  const [anchor] = narrow;
  const role = hasScene(kind) ? "scene" : "venue";
  const beside = (one: FoundPlace) =>
    anchor !== undefined &&
    /^[ ,،]{0,2}(?:and|و|и|ve|ile)?[ وب]{0,3}(?:in |في |в )?$/u.test(
      reading.folded.text.slice(Math.min(anchor.end, one.end), Math.max(anchor.start, one.start)),
    );
  return withoutTwice(
    narrow.map((found) =>
      candidatePlace(found, found === anchor || beside(found) ? role : "subject", reading),
    ),
  );
}

/** People leave from where the event is; what an event is named after stands before other places. */
function rankOf({ origin, standing }: FoundPlace, leaving: boolean): number {
  return (standing === "event-of" ? 0 : 2) + (leaving && !origin ? 1 : 0);
}

function candidatePlace(
  found: FoundPlace,
  role: CandidatePlace["role"],
  reading: SentenceReading,
): CandidatePlace {
  return {
    place: found.place,
    role,
    precision: found.precision,
    evidence: "stated",
    alternatives: found.alternatives,
    chars: [charsOf(reading, found)],
    confidence: found.confidence,
    why: found.why,
  };
}

export function subjectsOf(reading: SentenceReading): CandidatePlace[] {
  return reading.places
    .filter(
      ({ standing, appositive }) =>
        (standing === "place" || standing === "event-of") && !appositive,
    )
    .filter(
      (found) => !isHeader(found, reading) && datelineOf(reading)?.place.id !== found.place.id,
    )
    .map((found) => candidatePlace(found, "subject", reading));
}

const spokenAt = new Map<ReadLanguage, RegExp>();

function spokenIn(lang: ReadLanguage): RegExp {
  const known = spokenAt.get(lang);
  if (known) return known;
  const made = wordExpression(
    `(?<![\\p{L}\\p{N}])${alternatives(SPEECH_WORDS[lang].spokenAt, lang)}[ "]*ب?$`,
    "u",
  );
  spokenAt.set(lang, made);
  return made;
}

/** Where a statement was made, where the text says so: "in a press conference in Amman". */
export function datelineOf(reading: SentenceReading): CandidatePlace | undefined {
  const { folded, lang, places, speech } = reading;
  const spoken = spokenIn(lang);
  const found = places.find(
    ({ start, end, standing, origin }) =>
      standing === "place" &&
      !origin &&
      (spoken.test(folded.text.slice(0, start)) ||
        (lang === "tr" && speech !== undefined && isVenueOfTurkishSpeech(folded.text, end))),
  );
  return found ? candidatePlace(found, "dateline", reading) : undefined;
}

/** "Arap Birliği, Kahire'de yaptığı toplantıda …": the first place after the speaker, where something is held. */
function isVenueOfTurkishSpeech(text: string, end: number): boolean {
  return /^'?(?:da|de|ta|te) (?:yap(?:ti|il)|duzenle|konus|acikla)\p{L}*/u.test(text.slice(end));
}

export function nearSpeech(
  { speech, tellings, folded }: SentenceReading,
  time: FoundTime,
): boolean {
  if (!speech) return false;
  const gap =
    time.start >= speech.at.end
      ? folded.text.slice(speech.at.end, time.start)
      : folded.text.slice(time.end, speech.at.start);
  return (
    gap.length < 30 &&
    !tellings.some(
      ({ start, end }) =>
        (start >= speech.at.end && end <= time.start) ||
        (start >= time.end && end <= speech.at.start),
    )
  );
}

function identified(country: GazetteerPlace | undefined): Pick<CandidateActor, "id" | "names"> {
  return country ? { id: country.id, names: country.names } : {};
}

/** Countries that act, and capitals that stand for theirs. */
export function actorsOf(reading: SentenceReading, telling: Telling): CandidateActor[] {
  if (!["ceasefire", "agreement", "talks", "meeting"].includes(telling.kind)) return [];
  return reading.places
    .filter(
      ({ standing, place, start, end }) =>
        standing === "actor" &&
        place.country !== undefined &&
        Math.min(Math.abs(start - telling.end), Math.abs(telling.start - end)) < 120,
    )
    .map((found) => ({
      name: quoteOf(reading, found),
      role: "party" as const,
      country: found.place.country ?? "",
      ...identified(countryOf(found.place.country)),
      chars: [charsOf(reading, found)],
      confidence: 0.6,
      why: "acts in the sentence that tells it",
    }));
}

/** The sentence, or where it tells of several events the stretch up to its neighbours. */
export function sourceOf(
  reading: SentenceReading,
  telling: Telling,
  ...items: readonly (readonly Hit[])[]
): Chars {
  const others = reading.tellings.filter(
    (other) =>
      !other.aside &&
      !sameKind(other.kind, telling.kind) &&
      !(isPact(other.kind) && isPact(telling.kind)),
  );
  const own = [telling, ...items.flat()];
  const [from, to] = [
    Math.min(...own.map(({ start }) => start)),
    Math.max(...own.map(({ end }) => end)),
  ];
  const before = Math.max(0, ...others.filter(({ end }) => end <= from).map(({ end }) => end));
  const after = Math.min(
    reading.folded.text.length,
    ...others.filter(({ start }) => start >= to).map(({ start }) => start),
  );
  const text = reading.folded.text.slice(before, after);
  const lead = /^(?:\p{L}*)[\s,،"]*/u.exec(before === 0 ? "" : text)?.[0].length ?? 0;
  return charsOf(reading, {
    start: Math.min(from, before + lead),
    end: Math.max(to, before + text.trimEnd().length),
  });
}

export function addSpan(spans: readonly Chars[], chars: Chars): Chars[] {
  return spans.some(([start, end]) => start <= chars[0] && chars[1] <= end)
    ? [...spans]
    : [...spans, chars];
}

export function withoutTwice(places: readonly CandidatePlace[]): CandidatePlace[] {
  return places.filter(
    (one, i) => places.findIndex((other) => other.place.id === one.place.id) === i,
  );
}
