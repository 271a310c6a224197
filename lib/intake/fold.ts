import { normalise } from "#lib/event/normalise";

/** `[start, end)` in UTF-16 units of the report's own text. */
export type Chars = readonly [start: number, end: number];

/** A text in the form in which it is compared, and the way back from there. */
export interface Folded {
  readonly text: string;
  /** The characters of the original that a stretch of the folded text stands for. */
  chars(start: number, end: number): Chars;
  /** Where in the folded text a character of the original stands, or what follows it. */
  at(offset: number): number;
}

const APOSTROPHE = /['’‘ʼ`´]/;
const QUOTE = /[“”„«»″]/;
const DASH = /[‐‑‒–—―]/;
/** What folds to nothing and yet belongs to its word: a combining mark, a final hamza. */
const SILENT = /[\p{M}\p{L}]/u;
const known = new Map<string, string>();

/**
 * Folds a text character by character: `normalise` of `lib/event`, but apostrophes stay (they part
 * a Turkish name from its ending), all quotation marks are `"`, all dashes `-`, all white space a
 * blank. Every character remembers where it came from; combining marks go with their letter.
 */
export function fold(text: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let folded = "";
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const plain = foldLetter(letter);
    if (plain === "" && SILENT.test(letter) && to.length > 0) to[to.length - 1] = end;
    for (let i = 0; i < plain.length; i++) {
      from.push(at);
      to.push(end);
    }
    folded += plain;
    at = end;
  }
  return {
    text: folded,
    at: (offset) => firstFrom(from, offset),
    chars: (start, end) => [
      from[start] ?? at,
      end > start ? (to[end - 1] ?? at) : (from[start] ?? at),
    ],
  };
}

function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Folds the source of an expression; its classes of letters stay what they are. */
export function foldSource(source: string): string {
  return foldText(source).replaceAll("\\p{l}", "\\p{L}");
}

/** Folds words of a lexicon, so that they meet what `fold` makes of a report. */
export function foldText(text: string): string {
  let folded = "";
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}

function foldLetter(letter: string): string {
  let plain = known.get(letter);
  if (plain === undefined) {
    plain = foldUnknown(letter);
    if (known.size < 20_000) known.set(letter, plain);
  }
  return plain;
}

function foldUnknown(letter: string): string {
  if (APOSTROPHE.test(letter)) return "'";
  if (QUOTE.test(letter)) return '"';
  if (DASH.test(letter)) return "-";
  if (/\s/.test(letter)) return " ";
  if (letter === "٬") return ",";
  if (letter === "٫") return ".";
  return normalise(letter);
}
