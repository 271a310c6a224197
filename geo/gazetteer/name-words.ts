/** A word of a text: where it stands, in UTF-16 units, and its normalised form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Maps spellings of one name to one text; `normalise` of `lib/event` is meant. */
export type Normalise = (name: string) => string;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order. An apostrophe ends a word, so that a Turkish case ending is one of its own. */
export function wordsIn(text: string, normalise: Normalise): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = normalise(word);
    if (key) words.push({ start: index, end: index + word.length, key });
  }
  return words;
}

/**
 * The keys a name is found under: its words, one space between. A name with an apostrophe inside has
 * two, since a text may leave it out: `san a` and `sana`.
 */
export function keysOf(name: string, normalise: Normalise): string[] {
  const apart = wordsIn(name, normalise)
    .map((word) => word.key)
    .join(" ");
  if (!/\p{L}['’‘`]\p{L}/u.test(name)) return apart ? [apart] : [];
  const joined = wordsIn(name.replace(/(\p{L})['’‘`](?=\p{L})/gu, "$1"), normalise)
    .map((word) => word.key)
    .join(" ");
  return [...new Set([apart, joined])].filter(Boolean);
}
