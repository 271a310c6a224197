import type { Chars, Folded } from "./fold";
import { fold } from "./fold";
import type { ReadLanguage } from "./language";
import { type FoundMeasure, measuresIn, type UncountedNumber } from "./measures";
import type { Hit } from "./pattern";
import { type FoundNames, namesIn } from "./places";
import type { Sentence } from "./sentences";
import { type FoundSpeech, speechIn } from "./speakers";
import { type Telling, tellingsIn } from "./tellings";
import { type FoundTime, timesIn } from "./times";
import type { Atlas } from "./toponyms";

/** All that was recognised in one sentence; offsets are in its folded text. */
export interface SentenceReading extends FoundNames {
  readonly sentence: Sentence;
  readonly folded: Folded;
  readonly lang: ReadLanguage;
  /** Sentences of one line of the report belong together. */
  readonly paragraph: number;
  readonly times: readonly FoundTime[];
  readonly measures: readonly FoundMeasure[];
  readonly uncounted: readonly UncountedNumber[];
  readonly tellings: readonly Telling[];
  readonly speech?: FoundSpeech;
}

/** Runs the stages on one sentence. */
export function readSentence(
  sentence: Sentence,
  paragraph: number,
  atlas: Atlas,
  published?: string,
): SentenceReading {
  const { lang } = sentence;
  const folded = fold(sentence.text);
  const { text } = folded;
  const names = namesIn(sentence.text, folded, lang, atlas);
  const times = timesIn(text, lang, published);
  const { measures, uncounted } = measuresIn(text, lang, times);
  const all = tellingsIn(text, lang, names.bodies);
  const speech = speechIn(text, lang, names.bodies, [
    ...measures,
    ...times,
    ...all.filter(({ form }) => form === "did"),
  ]);
  // "The High Negotiations Committee": what stands in a speaker's name tells of nothing.
  const tellings = speech ? tellingsIn(text, lang, [...names.bodies, ...speech.chain]) : all;
  const chain = speech?.chain ?? [];
  const places = names.places.map((one) => {
    if (times.some(({ start, end }) => one.start < end && one.end > start))
      return { ...one, standing: "name" as const, why: "part of a date" };
    const inName = chain.some(({ start, end }) => one.start >= start && one.end <= end);
    return inName && one.why === "a name of the gazetteer"
      ? { ...one, standing: "name" as const, why: "part of the name of who speaks" }
      : one;
  });
  return {
    ...names,
    places,
    sentence,
    folded,
    lang,
    paragraph,
    times,
    measures,
    uncounted,
    tellings,
    ...(speech ? { speech } : {}),
  };
}

/** Offsets of a sentence's folded text as characters of the whole report. */
export function charsOf({ sentence, folded }: SentenceReading, { start, end }: Hit): Chars {
  const [from, to] = folded.chars(start, end);
  return [sentence.chars[0] + from, sentence.chars[0] + to];
}

/** The words of the report that an offset of the folded text stands for. */
export function quoteOf(reading: SentenceReading, hit: Hit): string {
  const [start, end] = charsOf(reading, hit);
  const { chars, text } = reading.sentence;
  return text.slice(start - chars[0], end - chars[0]);
}
