import type { Mention, Problem, ReadOptions, ReadResult } from "./candidate";
import { Gathering } from "./gather";
import { isRead, languageOf } from "./language";
import { resolved } from "./places";
import { charsOf, quoteOf, readSentence, type SentenceReading } from "./sentence-reading";
import { sentencesOf } from "./sentences";
import { settleDrafts } from "./settle";
import { coverageIn } from "./tellings";
import { MAX_LENGTH, textProblems } from "./text-problems";
import { type Atlas, placesIn } from "./toponyms";

/**
 * Reads a report and proposes the events in it, each value with the characters it came from. Pure
 * and deterministic; a text it cannot read gives no candidates and a problem that says why. Times
 * relative to the day of publication need `published`, a date or a moment.
 */
export function readReport(
  text: string,
  { gazetteer: atlas, ...options }: ReadOptions & { readonly gazetteer: Atlas },
): ReadResult {
  const problems: Problem[] = textProblems(text, options);
  const whole = options.lang?.split("-")[0] ?? languageOf(text);
  if (!isRead(whole)) return nothing([...problems, ...unread(text, whole)]);
  const published = isPublished(options.published) ? options.published?.slice(0, 10) : undefined;
  const readings = readingsOf(text, whole, options, atlas, published);
  const gathering = new Gathering(atlas);
  for (const [i, reading] of readings.entries()) gathering.add(reading, i);
  const { candidates, problems: unsettled } = settleDrafts(gathering.drafts, published);
  problems.push(
    ...gathering.problems,
    ...unsettled,
    ...timeProblems(readings),
    ...contradictions(readings),
    ...uncounted(readings),
  );
  if (candidates.length === 0 && text.trim() !== "")
    problems.push({ code: "no-events", message: "No event was found in this text." });
  return {
    lang: whole,
    sentences: readings.map(({ sentence: { chars, lang } }) => ({ chars, lang })),
    mentions: readings
      .flatMap(mentionsOf)
      .sort((a, b) => (a.chars[0]?.[0] ?? 0) - (b.chars[0]?.[0] ?? 0)),
    candidates,
    problems,
  };
}

function nothing(problems: readonly Problem[]): ReadResult {
  return { lang: undefined, sentences: [], mentions: [], candidates: [], problems };
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

function unread(text: string, lang: string): Problem[] {
  if (text.trim() === "") return [];
  if (lang === "zxx" || lang === "und")
    return [
      {
        code: "no-language",
        message:
          "There are too few words in this text to tell its language; Dateline reads English, Arabic, Russian and Turkish.",
      },
    ];
  return [
    {
      code: "language",
      message: `This text looks like ${LANGUAGE_NAMES.of(lang) ?? lang}, which Dateline does not read; it reads English, Arabic, Russian and Turkish.`,
    },
  ];
}

function isPublished(published: string | undefined): boolean {
  return (
    published !== undefined &&
    /^\d{4}-\d\d-\d\d/.test(published) &&
    !Number.isNaN(Date.parse(published.slice(0, 10)))
  );
}

function readingsOf(
  text: string,
  lang: SentenceReading["lang"],
  options: ReadOptions,
  atlas: Atlas,
  published: string | undefined,
): SentenceReading[] {
  const within = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  const given = options.lang === undefined ? undefined : lang;
  const readings = sentencesOf(within, lang, given).map((sentence) => {
    const paragraph = within.slice(0, sentence.chars[0]).split("\n").length;
    return readSentence(sentence, paragraph, atlas, published);
  });
  return settleNames(within, readings, lang, atlas);
}

/** What the whole report says about its places: which of several, and what an event is named after. */
function settleNames(
  text: string,
  readings: readonly SentenceReading[],
  lang: SentenceReading["lang"],
  atlas: Atlas,
): SentenceReading[] {
  const toponyms = placesIn(text, atlas, lang);
  const settled = readings.map((reading) => ({
    ...reading,
    places: reading.places.map((one) => {
      const [start, end] = charsOf(reading, one);
      const toponym = toponyms.find((other) => other.start < end && start < other.end);
      const isName =
        lang === "en" && !toponym && one.standing === "place" && one.place.class !== "country";
      return isName
        ? { ...one, standing: "name" as const, why: "a person's or a body's name" }
        : resolved(one, toponym);
    }),
  }));
  const stated = new Set(
    settled.flatMap(({ places }) =>
      places.flatMap(({ standing, place }) => (standing === "place" ? [place.id] : [])),
    ),
  );
  return settled.map((reading) => ({
    ...reading,
    places: reading.places.map((one) =>
      one.standing === "event-of" && !stated.has(one.place.id)
        ? { ...one, standing: "name" as const, why: `${one.why}, and nothing is said to be there` }
        : one,
    ),
  }));
}

function timeProblems(readings: readonly SentenceReading[]): Problem[] {
  return readings.flatMap((reading) =>
    reading.times.flatMap((time): Problem[] => {
      const chars = charsOf(reading, time);
      const quote = `“${quoteOf(reading, time)}”`;
      if (time.edtf === undefined)
        return [
          {
            code: "time",
            chars,
            message: `${quote} leans on the day of publication, which is not known; say when the report was published.`,
          },
        ];
      if (time.clash)
        return [
          { code: "time-clash", chars, message: `${quote} does not fit together: ${time.clash}.` },
        ];
      return [];
    }),
  );
}

function uncounted(readings: readonly SentenceReading[]): Problem[] {
  return readings.flatMap((reading) =>
    reading.uncounted
      .filter(({ noun }) =>
        /famil|household|عائل|اسر|сем|aile/u.test(reading.folded.text.slice(noun.start, noun.end)),
      )
      .map((number): Problem => {
        const chars = charsOf(reading, number);
        return {
          code: "measure",
          chars,
          message: `“${quoteOf(reading, number)}” counts families, which are not people; Dateline has no measure for them.`,
        };
      }),
  );
}

/** One sentence covers a group, another excludes it: a reader notes it and does not resolve it. */
function contradictions(readings: readonly SentenceReading[]): Problem[] {
  const said = readings.flatMap((reading) =>
    coverageIn(reading.folded.text, reading.lang).map((one) => ({
      ...one,
      reading,
      chars: charsOf(reading, {
        start: Math.min(one.verb.start, one.group.start),
        end: Math.max(one.verb.end, one.group.end),
      }),
    })),
  );
  const covering = said.find(({ covers }) => covers);
  const excluding = said.filter(({ covers }) => !covers);
  if (!covering || excluding.length === 0) return [];
  return [
    {
      code: "contradiction",
      chars: covering.chars,
      message: `The report contradicts itself: here the agreement covers groups that it excludes ${excluding.length === 1 ? "in another place" : `in ${excluding.length} other places`}. Ask the source; Dateline does not choose.`,
    },
  ];
}

function mentionsOf(reading: SentenceReading): Mention[] {
  const mention = (
    hit: { start: number; end: number },
    type: Mention["type"],
    label: string,
    why: string,
    confidence: number,
    more: Partial<Mention> = {},
  ): Mention => ({ type, label, why, confidence, chars: [charsOf(reading, hit)], ...more });
  return [
    ...reading.places.map((one) =>
      mention(
        one,
        one.standing === "place" || one.standing === "event-of" ? "place" : "not-a-place",
        one.standing === "place" ? one.place.id : `${one.place.id} (${one.standing})`,
        one.why,
        one.confidence,
        { place: one.place },
      ),
    ),
    ...reading.bodies.map((one) =>
      mention(one, "body", one.institution.id, "a body with a seat", 0.9),
    ),
    ...reading.demonyms.map((one) =>
      mention(one, "people", one.country, "a country's people or things, no place", 0.9),
    ),
    ...reading.times.map((one) =>
      mention(
        one,
        "time",
        one.edtf ?? "?",
        one.why,
        one.edtf ? 0.85 : 0.3,
        one.edtf ? { edtf: one.edtf } : {},
      ),
    ),
    ...reading.measures.map((one) =>
      mention(
        one,
        "measure",
        `${one.of} ${one.value}${one.unit === "1" ? "" : ` ${one.unit}`}`,
        one.why,
        0.75,
      ),
    ),
    ...(reading.speech?.chain.map((hit) =>
      mention(hit, "speaker", "who says so", "named as who says it", 0.75),
    ) ?? []),
    ...reading.tellings.map((one) =>
      mention(
        one,
        "event",
        `${one.kind}${one.aside ? ` (${one.aside})` : ` ${one.occurrence}`}`,
        one.aside ? "no event of its own here" : "tells of an event",
        0.75,
      ),
    ),
  ];
}
