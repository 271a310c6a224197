import type { ReadLanguage } from "./language";
import { type AreaUnit, type Fate, MEASURE_WORDS, type Measured } from "./lexicon/measures";
import { type FoundNumber, numbersIn } from "./numbers";
import { alternatives, compile, type Hit, hits, wordExpression } from "./pattern";

/** What a folded sentence counts. Basis and dates come with the event that it belongs to. */
export interface FoundMeasure {
  readonly start: number;
  readonly end: number;
  /** Areas say only their unit; whether land was cleared or is contaminated is the event's to say. */
  readonly of: Measured | "area";
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: AreaUnit | "1";
  /** The number and the noun as written, offsets in the folded text. */
  readonly reported: { readonly value: Hit; readonly unit: Hit };
  /** A total or the state at a moment, where a word says so. */
  readonly says?: "total" | "standing";
  readonly why: string;
}

/** A number whose noun Dateline has no measure for, such as families. */
export interface UncountedNumber extends Hit {
  readonly noun: Hit;
}

interface Grammar {
  readonly nouns: readonly (readonly [what: Measured | AreaUnit | "people" | "other", RegExp])[];
  readonly things: readonly (readonly [Measured, RegExp])[];
  readonly fates: readonly (readonly [Fate, RegExp])[];
  readonly inOneWord: readonly (readonly [Measured | "people", number, RegExp])[];
  readonly total: RegExp;
  readonly standing: RegExp;
  readonly partOf: RegExp;
}

const grammars = new Map<ReadLanguage, Grammar>();

/** The measures of one folded sentence in order, and the numbers that count something else. */
export function measuresIn(
  sentence: string,
  lang: ReadLanguage,
  taken: readonly Hit[] = [],
): { measures: FoundMeasure[]; uncounted: UncountedNumber[] } {
  let grammar = grammars.get(lang);
  if (!grammar) {
    grammar = grammarOf(lang);
    grammars.set(lang, grammar);
  }
  const inWords = singleWords(sentence, grammar);
  const free = numbersIn(sentence, lang).filter(
    ({ bare: [start, end] }) =>
      ![...taken, ...inWords.map(({ hit }) => hit)].some(
        (hit) => start < hit.end && end > hit.start,
      ),
  );
  const stops = [
    ...free.map(({ bare: [start, end] }) => ({ start, end })),
    ...inWords.map(({ hit }) => hit),
  ];
  const measures: FoundMeasure[] = [];
  const uncounted: UncountedNumber[] = [];
  for (const number of free) {
    const noun = nounOf(sentence, number, grammar);
    if (noun?.what === "other") uncounted.push({ start: number.start, end: noun.end, noun });
    else if (noun || isCount(sentence, number, grammar)) {
      const measure = measureOf(sentence, number, noun, grammar, lang, stops);
      if (measure) measures.push(measure);
    }
  }
  for (const { hit, what, value } of inWords) {
    const number = { ...hit, value, bare: [hit.start, hit.end] as const };
    const measure = measureOf(sentence, number, { what, ...hit }, grammar, lang, stops);
    if (measure && (value > 1 || lang !== "en" || measures.length > 0)) measures.push(measure);
  }
  return { measures: withoutParts(sentence, measures, grammar), uncounted };
}

interface Noun extends Hit {
  readonly what: Measured | AreaUnit | "people" | "other";
}

/** The noun that a number counts: right behind it, in Arabic also before "واحدة". */
function nounOf(
  sentence: string,
  { bare: [, end] }: FoundNumber,
  { nouns }: Grammar,
): Noun | undefined {
  let best: Noun | undefined;
  for (const [what, expression] of nouns) {
    const match = expression.exec(sentence.slice(end, end + 70));
    if (!match) continue;
    const noun = match.groups?.noun ?? "";
    const stop = end + match[0].length;
    const found = { what, start: stop - noun.length, end: stop };
    if (!best || found.start < best.start || (found.start === best.start && found.end > best.end))
      best = found;
  }
  return best;
}

/** "Twenty were wounded", "the toll has risen to nine": people, though no noun says so. */
function isCount(sentence: string, number: FoundNumber, grammar: Grammar): boolean {
  const after = sentence.slice(number.bare[1], number.bare[1] + 28);
  const before = sentence.slice(Math.max(0, number.start - 60), number.start);
  const isBare = /^(?:'\p{L}+)?(?:[ .,]|$)/u.test(after);
  if (!isBare) return false;
  const fateBehind = grammar.fates.some(([, fate]) =>
    hits(fate, after).some(({ start }) => BEFORE_FATE.test(after.slice(0, start))),
  );
  const fateAhead = grammar.fates.some(([, fate]) =>
    hits(fate, before).some(({ end }) => /^ +$/.test(before.slice(end))),
  );
  const rises =
    holds(grammar.total, `${before}${after}`) &&
    grammar.fates.some(([, fate]) => holds(fate, before));
  const thing =
    holds(grammar.total, `${before}${after}`) &&
    grammar.things.some(([, things]) => holds(things, before));
  return fateBehind || fateAhead || rises || thing;
}

const BEFORE_FATE = /^(?:'\p{L}+)? +(?:\p{L}{3,} +)?(?:(?:were|was|have been|more) +)?$/u;

function holds(words: RegExp, text: string): boolean {
  return hits(words, text).length > 0;
}

function measureOf(
  sentence: string,
  number: FoundNumber,
  noun: Noun | undefined,
  grammar: Grammar,
  lang: ReadLanguage,
  stops: readonly Hit[],
): FoundMeasure | undefined {
  const what = noun?.what;
  const end = Math.max(number.end, noun?.end ?? number.end);
  const segment = segmentAround(sentence, { start: number.start, end }, stops);
  const counted: Measured | "area" | undefined =
    what === "har" || what === "km2" || what === "m2" || what === "dunam"
      ? "area"
      : what === undefined || what === "people" || what === "displaced"
        ? (fateOf(segment, grammar, lang) ??
          fateOf(
            segmentAround(sentence, { start: number.start, end }, stops, true),
            grammar,
            lang,
            40,
          ) ??
          thingBefore(segment, grammar) ??
          (what === undefined ? undefined : what))
        : what === "other"
          ? undefined
          : what;
  if (counted === undefined) return undefined;
  const unit = counted === "area" ? (what as AreaUnit) : "1";
  if (unit === "1" && !Number.isInteger(number.value)) return undefined;
  const says = holds(grammar.total, segment.text)
    ? "total"
    : holds(grammar.standing, segment.text)
      ? "standing"
      : undefined;
  return {
    start: number.start,
    end,
    of: counted,
    value: number.value,
    unit,
    ...(number.low === undefined ? {} : { low: number.low }),
    ...(number.high === undefined ? {} : { high: number.high }),
    reported: {
      value: { start: number.bare[0], end: number.bare[1] },
      unit: noun ?? { start: number.bare[0], end: number.bare[1] },
    },
    ...(says ? { says } : {}),
    why:
      what === "people" || what === undefined
        ? `counted as ${counted} by the words around the number`
        : "the noun says what is counted",
  };
}

interface Segment {
  readonly text: string;
  /** The number within the segment. */
  readonly from: number;
  readonly to: number;
}

/** The words around a number up to its neighbours and the ends of its clause. */
function segmentAround(
  sentence: string,
  { start, end }: Hit,
  stops: readonly Hit[],
  overCommas = false,
): Segment {
  const left = Math.max(
    0,
    ...stops.filter((stop) => stop.end <= start).map((stop) => stop.end),
    ...(overCommas ? [";", "؛"] : [";", "؛", "، ", ", "]).map(
      (mark) => sentence.lastIndexOf(mark, start - 1) + 1,
    ),
  );
  const rest = sentence.slice(end).search(overCommas ? /[;؛]/ : /[;؛]|[,،] /);
  const right = Math.min(
    sentence.length,
    ...stops.filter((stop) => stop.start >= end).map((stop) => stop.start),
    rest < 0 ? sentence.length : end + rest,
  );
  return { text: sentence.slice(left, right), from: start - left, to: end - left };
}

/** What became of the people: the nearest word for it; Turkish says it after, Arabic before. */
function fateOf(
  { text, from, to }: Segment,
  { fates }: Grammar,
  lang: ReadLanguage,
  within = Number.POSITIVE_INFINITY,
): Fate | undefined {
  let best: Fate | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [fate, expression] of fates)
    for (const match of text.matchAll(expression)) {
      const isAfter = match.index >= to;
      const distance = isAfter
        ? match.index - to
        : Math.max(0, from - match.index - match[0].length);
      const wrongSide = (lang === "tr" && !isAfter) || (lang === "ar" && isAfter) ? 100 : 0;
      if (distance + wrongSide <= within && distance + wrongSide < nearest)
        [best, nearest] = [fate, distance + wrongSide];
    }
  return best;
}

/** "The number of lorries has risen to 240": the noun stands before. */
function thingBefore({ text, from }: Segment, { things }: Grammar): Measured | undefined {
  const before = text.slice(0, from);
  return things.find(([, words]) => holds(words, before))?.[0];
}

function singleWords(sentence: string, { inOneWord }: Grammar) {
  return inOneWord.flatMap(([what, value, expression]) =>
    hits(expression, sentence).map((hit) => ({
      hit: { start: hit.start + prefixLength(sentence, hit), end: hit.end },
      what,
      value,
    })),
  );
}

/** Arabic's "and", which is written with the word, is not part of what is quoted. */
function prefixLength(sentence: string, { start }: Hit): number {
  return /^و(?=مسجد|مدرس|مستشف|مشف|روض|مبن|شخص|جريح|قتيل|شاحن)/.test(
    sentence.slice(start, start + 8),
  )
    ? 1
    : 0;
}

/** "Seven people, among them two children": the two are no measure of their own. */
function withoutParts(
  sentence: string,
  measures: readonly FoundMeasure[],
  { partOf }: Grammar,
): FoundMeasure[] {
  const sorted = [...measures].sort((a, b) => a.start - b.start);
  return sorted.filter((measure) => {
    const before = sentence.slice(0, measure.start);
    const part = [...before.matchAll(partOf)].at(-1);
    if (!part) return true;
    const gap = before.slice(part.index);
    return (
      !sorted.some((other) => other.end <= part.index + 2 && part.index - other.end < 40) ||
      /[.;؛]/.test(gap) ||
      gap.length > 40
    );
  });
}

function grammarOf(lang: ReadLanguage): Grammar {
  const words = MEASURE_WORDS[lang];
  const suffix = lang === "tr" ? "(?:'\\p{L}+)?" : "";
  const noun = (list: readonly string[]) =>
    wordExpression(
      `^${suffix} *-?${words.between}[ "]*(?<noun>${alternatives(list, lang)})(?![\\p{L}\\p{N}])`,
      "u",
    );
  const nouns = [
    ...words.units,
    ...words.things,
    ["people", words.people] as const,
    ["other", words.others] as const,
  ].map(([what, list]) => [what, noun(list)] as const);
  return {
    nouns,
    things: words.things.map(([what, list]) => [what, compile(list, lang)] as const),
    fates: words.fates.map(([fate, list]) => [fate, compile(list, lang)] as const),
    inOneWord: words.inOneWord.map(
      ([what, value, list]) => [what, value, compile(list, lang)] as const,
    ),
    total: compile(words.total, lang),
    standing: compile(words.standing, lang),
    partOf: compile(words.partOf, lang),
  };
}
