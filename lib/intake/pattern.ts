import { foldSource } from "./fold";
import type { ReadLanguage } from "./language";

const BEFORE = "(?<![\\p{L}\\p{N}])";
/** Up to six words between two. */
const GAP = '(?:[ ,"]+[\\p{L}\\p{N}\'-]+){0,6}?[ ,"]+';
const AFTER = "(?![\\p{L}\\p{N}])";
/** What a folded text has between words; all else is a letter, and in small classes quick to compile. */
const PUNCTUATION = "!-,./:-@\\[-`{-~«»،؛؟";
const LETTER = `[^ \\-0-9${PUNCTUATION}]`;
const SMALLER = [
  ["[\\p{L}\\p{N}'-]", '[^ ,"]'],
  ["[\\p{L}\\p{N}]", `[^ \\-${PUNCTUATION}]`],
  ["[\\p{L}-]", `[^ 0-9${PUNCTUATION}]`],
  ["[\\p{L}]", LETTER],
  ["\\p{L}", LETTER],
] as const;

/** An expression over folded text, in which the classes of letters and digits are made small. */
export function wordExpression(source: string, flags: string): RegExp {
  let small = source;
  for (const [wide, narrow] of SMALLER) small = small.replaceAll(wide, narrow);
  return new RegExp(small, flags);
}

/** What Arabic writes together with the word that follows: and, so, in, for, like, will, the. */
const CLITICS = "(?:[وف])?(?:لل|[بلك]?ال|[بلكس])?";

/**
 * Compiles words of a lexicon into one expression over folded text. In them a blank is any run of
 * blanks, `*` the rest of a word (after a `]` it is that of an expression), `…` up to six words; `( | )?` are as in an expression. An Arabic
 * word may carry the conjunctions, prepositions and article that are written with it, unless it
 * starts with `=`. Longer alternatives are tried first.
 */
export function compile(words: readonly string[], lang: ReadLanguage): RegExp {
  const sources = words.map((word) => sourceOf(word, lang)).sort((a, b) => b.length - a.length);
  return wordExpression(`${BEFORE}(?:${sources.join("|")})${AFTER}`, "gu");
}

/** The same as a source without word boundaries, to be part of a larger expression. */
export function alternatives(words: readonly string[], lang: ReadLanguage): string {
  return `(?:${words
    .map((word) => sourceOf(word, lang))
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
}

function sourceOf(word: string, lang: ReadLanguage): string {
  const bare = word.startsWith("=");
  const source = foldSource((bare ? word.slice(1) : word).replace(/ ?… ?/g, "\u0001"))
    .replace(/\./g, "\\.")
    .replace(/(?<!\])\*/g, "[\\p{L}]*")
    .replace(/ /g, '[ "]+')
    .replaceAll("\u0001", GAP);
  return lang === "ar" && !bare ? `${CLITICS}${source}` : source;
}

export interface Hit {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Every place where an expression compiled here meets a folded text. */
export function hits(expression: RegExp, text: string): Hit[] {
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
