import { foldSource } from "./fold";
import type { ReadLanguage } from "./language";
import { NUMBER_WORDS, type NumberWords } from "./lexicon/numbers";
import { wordExpression } from "./pattern";

/** A number in a folded text, with what limits it. */
export interface FoundNumber {
  /** With its qualifier ("at least"). */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** Without the qualifier: the figures or the words themselves. */
  readonly bare: readonly [start: number, end: number];
}

interface Grammar {
  readonly number: RegExp;
  readonly words: readonly (readonly [whole: RegExp, value: number])[];
  readonly vague: readonly (readonly [whole: RegExp, least: number])[];
  readonly multipliers: readonly (readonly [whole: RegExp, value: number])[];
  readonly joint: RegExp;
  readonly ranges: readonly RegExp[];
  readonly before: readonly (readonly [RegExp, "low" | "high" | "about"])[];
  readonly after: readonly (readonly [RegExp, "low"])[];
}

const grammars = new Map<ReadLanguage, Grammar>();

/**
 * The numbers of a folded text, in figures and in words, in order, none within another. "At least"
 * gives `low`, "up to" gives `high`; of a range or of "dozens" the value is the low end, the least
 * that the text vouches for.
 */
export function numbersIn(text: string, lang: ReadLanguage): FoundNumber[] {
  let grammar = grammars.get(lang);
  if (!grammar) {
    grammar = grammarOf(lang);
    grammars.set(lang, grammar);
  }
  return joinRanges(text, singles(text, grammar, NUMBER_WORDS[lang]), grammar);
}

function singles(text: string, grammar: Grammar, words: NumberWords): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(grammar.number)) {
    const start = match.index;
    const end = start + match[0].length;
    const vague = grammar.vague.find(([whole]) => whole.test(match[0]))?.[1];
    const value = vague ?? numberIn(match[0], grammar, words);
    if (value === undefined) continue;
    const number = { start, end, value, bare: [start, end] as const };
    found.push(qualified(text, vague === undefined ? number : { ...number, low: value }, grammar));
  }
  return found;
}

function qualified(text: string, number: FoundNumber, { before, after }: Grammar): FoundNumber {
  const ahead = text.slice(Math.max(0, number.start - 40), number.start);
  for (const [expression, limit] of before) {
    const match = expression.exec(ahead);
    if (!match) continue;
    const start = number.start - match[0].length;
    return { ...number, start, ...(limit === "about" ? {} : { [limit]: number.value }) };
  }
  const behind = text.slice(number.end, number.end + 30);
  const match = after.map(([expression]) => expression.exec(behind)).find((m) => m !== null);
  return match ? { ...number, low: number.value } : number;
}

/** "between 20 and 30", "20-30": one number with its two ends. */
function joinRanges(text: string, numbers: readonly FoundNumber[], { ranges }: Grammar) {
  const joined: FoundNumber[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const a = numbers[i];
    const b = numbers[i + 1];
    if (!a) continue;
    const range = b && a.value < b.value ? rangeOf(text, a, b, ranges) : undefined;
    if (range) i++;
    joined.push(range ?? a);
  }
  return joined;
}

function rangeOf(text: string, a: FoundNumber, b: FoundNumber, ranges: readonly RegExp[]) {
  if (b.bare[0] - a.bare[1] > 12) return undefined;
  const from = Math.max(0, a.bare[0] - 12);
  const around = `${text.slice(from, a.bare[0])}#${text.slice(a.bare[1], b.bare[0])}#${text.slice(b.bare[1], b.bare[1] + 12)}`;
  for (const range of ranges) {
    const match = range.exec(around);
    if (!match) continue;
    const lead = a.bare[0] - from - match.index;
    const tail = match[0].length - match[0].lastIndexOf("#") - 1;
    return {
      start: a.bare[0] - Math.max(0, lead),
      end: b.bare[1] + tail,
      value: a.value,
      low: a.value,
      high: b.value,
      bare: [a.bare[0], b.bare[1]] as const,
    };
  }
  return undefined;
}

function numberIn(text: string, grammar: Grammar, words: NumberWords): number | undefined {
  const figures = /^\d[\d.,  ]*/.exec(text)?.[0].trim();
  let rest = figures ? text.slice(text.indexOf(figures) + figures.length).trim() : text;
  let total = 0;
  let part = figures === undefined ? 0 : figuresIn(figures, words);
  if (Number.isNaN(part)) return undefined;
  let any = figures !== undefined;
  while (rest !== "") {
    const step = stepOf(rest, grammar);
    if (!step) return any ? total + part : undefined;
    const [length, value, multiplies] = step;
    if (multiplies) {
      part = Math.max(1, part) * value;
      if (value >= 1_000) {
        total += part;
        part = 0;
      }
    } else part += value;
    any = true;
    rest = rest.slice(length).replace(grammar.joint, "").trim();
  }
  return Math.round((total + part) * 1_000) / 1_000;
}

/** The number word at the start of a text: its length, its value and whether it multiplies. */
function stepOf(
  text: string,
  { words, multipliers }: Grammar,
): [number, number, boolean] | undefined {
  let best: [number, number, boolean] | undefined;
  for (const [list, multiplies] of [
    [words, false],
    [multipliers, true],
  ] as const)
    for (const [whole, value] of list) {
      const length = startOf(whole).exec(text)?.[0].length ?? 0;
      if (length > (best?.[0] ?? 0)) best = [length, value, multiplies];
    }
  return best;
}

const starts = new Map<RegExp, RegExp>();

function startOf(whole: RegExp): RegExp {
  let start = starts.get(whole);
  if (!start) {
    start = wordExpression(`${whole.source.slice(0, -1)}(?![\\p{L}\\p{N}])`, "u");
    starts.set(whole, start);
  }
  return start;
}

/** Figures as the language groups them: `4,000`, `1,2`, `1.200`, `25 000`. */
function figuresIn(figures: string, { decimal }: NumberWords): number {
  const plain = figures.replace(/ /g, "").replace(/[.,]$/, "");
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}([.,]\d{3})+$/.test(plain)) {
    const mark = plain.replace(/\d/g, "")[0];
    const isDecimal = mark === decimal && plain.split(decimal).length === 2 && decimal === ",";
    return Number(
      isDecimal && /^0/.test(plain) ? plain.replace(",", ".") : plain.replace(/[.,]/g, ""),
    );
  }
  const match = /^(\d+(?:[.,]\d{3})*)[.,](\d{1,2})$/.exec(plain);
  return match ? Number(`${match[1]?.replace(/[.,]/g, "")}.${match[2]}`) : Number.NaN;
}

function grammarOf(lang: ReadLanguage): Grammar {
  const words = NUMBER_WORDS[lang];
  const folded = (source: string) => foldSource(source).replace(/ (?!\?)/g, " +");
  const whole = ([source, value]: readonly [string, number]) =>
    [wordExpression(`^(?:${folded(source)})$`, "u"), value] as const;
  const longestFirst = (list: NumberWords["values"]) =>
    list
      .flatMap(([source]) => source)
      .sort((a, b) => b.length - a.length)
      .map(folded)
      .join("|");
  const clitic =
    lang === "ar"
      ? "(?:(?<=(?<![\\p{L}\\p{N}])(?:[وفبلك]|[وف]?[بلك]?ال|وب|ول|لل))|(?<![\\p{L}\\p{N}]))"
      : "(?<![\\p{L}\\p{N}])";
  const one = `(?:${longestFirst(words.values)})(?![\\p{L}\\p{N}])`;
  const many = `(?:${longestFirst(words.multipliers)})(?![\\p{L}\\p{N}])`;
  const figures = "\\d{1,3}(?:[., ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
  const part = `(?:${one}|${many})`;
  const vague = `(?:${longestFirst(words.vague)})(?![\\p{L}\\p{N}])`;
  const number = `${clitic}(?:(?:${vague})|(?:${figures})(?: ?${many})*|${part}(?:${words.joint}${part})*)`;
  const suffix = lang === "tr" ? "(?:'\\p{L}+)?" : "";
  return {
    number: wordExpression(number, "gu"),
    words: words.values.map(whole),
    multipliers: words.multipliers.map(whole),
    vague: words.vague.map(whole),
    joint: wordExpression(`^${words.joint}`, "u"),
    ranges: words.ranges.map((range) =>
      wordExpression(folded(range).replace(/ \+/g, " *").replaceAll("{n}", "#"), "u"),
    ),
    before: [
      ...([
        [words.atLeast, "low"],
        [words.atMost, "high"],
        [words.about, "about"],
      ] as const),
    ].map(
      ([list, limit]) =>
        [
          wordExpression(
            `(?<![\\p{L}\\p{N}])(?:[وفبل])?(?:${list.map(folded).join("|")}) +(?:an? +)?(?:ال)?$`,
            "u",
          ),
          limit,
        ] as const,
    ),
    after: [
      [
        wordExpression(
          `^${suffix} *(?:'?(?:den|dan|ten|tan|in|ın) +)?(?:${words.atLeast.map(folded).join("|")})(?![\\p{L}\\p{N}])`,
          "u",
        ),
        "low",
      ],
    ],
  };
}
