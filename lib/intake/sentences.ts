import type { Chars } from "./fold";
import { isRead, languageOf, type ReadLanguage } from "./language";

export interface Sentence {
  readonly chars: Chars;
  readonly text: string;
  readonly lang: ReadLanguage;
}

/** A full stop after one of these ends no sentence. */
const TITLE =
  /(?:^|[\s("«])(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Gov|No|U\.S|U\.N|им|ул|т\.е|Alb|Doç|Prof)\.\s*$/u;
/** After one of these it does where a capital follows. */
const UNIT =
  /(?:^|[\s("«\d])(?:approx|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|тыс|млн|млрд|руб|г|гг|р|т\.д|кв|км|га|чел|vb|sn)\.\s*$/u;
/** A sentence end without the blank after it: "السورية.وفي", "Алеппо.По", "town.The". */
const GLUED = /(?<=[\p{Ll}\p{Lo}”"»)][.!?؟])(?=[“"«]?(?:\p{Lu}|\p{Script=Arabic}))/u;

/**
 * The sentences of a text by `Intl.Segmenter`, corrected: a line break ends a sentence, so does a
 * full stop with no blank behind it; an abbreviation does not, nor the end of a quotation that runs
 * on in lower case. Without `lang` each sentence is in the language it looks like, else in that of
 * the whole text.
 */
export function sentencesOf(text: string, whole: ReadLanguage, given?: ReadLanguage): Sentence[] {
  const found: Sentence[] = [];
  let offset = 0;
  for (const line of text.split(/(?<=\n)/)) {
    for (const [start, end] of inLine(line, whole)) {
      const sentence = line.slice(start, end);
      const lang = given ?? sentenceLanguage(sentence, whole);
      found.push({ chars: [offset + start, offset + end], text: sentence, lang });
    }
    offset += line.length;
  }
  return found;
}

function sentenceLanguage(sentence: string, whole: ReadLanguage): ReadLanguage {
  const own = sentence.length < 40 ? whole : languageOf(sentence);
  return isRead(own) ? own : whole;
}

function inLine(line: string, lang: ReadLanguage): Chars[] {
  const ends: number[] = [];
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(
    line,
  )) {
    let at = index;
    for (const part of segment.split(GLUED)) {
      at += part.length;
      ends.push(at);
    }
  }
  const spans: Chars[] = [];
  let start = 0;
  for (const end of ends) {
    if (end !== line.length && runsOn(line.slice(start, end), line.slice(end))) continue;
    const trimmed = trim(line, start, end);
    if (trimmed) spans.push(trimmed);
    start = end;
  }
  return spans;
}

function runsOn(before: string, after: string): boolean {
  if (TITLE.test(before)) return true;
  if (UNIT.test(before) && /^\s*[\p{Ll}\d(]/u.test(after)) return true;
  if (/^\s*[,،؛;]/.test(after)) return true;
  return /[”"»]\s*$/.test(before) && /^\s*\p{Ll}/u.test(after);
}

function trim(line: string, start: number, end: number): Chars | undefined {
  const text = line.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = start + text.trimEnd().length;
  return from < to ? [from, to] : undefined;
}
