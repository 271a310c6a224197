/** Case endings, with the buffer letters before them and -ki after them, in normalised letters. */
const ENDING = /^(?:n?[dt][ae](?:n|ki)?|n?[iu]n|[yn]?[iu]|y?[ae]|y?l[ae])$/;

/**
 * What a normalised Turkish name may be once its case ending is off, where the apostrophe that
 * should part them is missing: `halepteki` is `halep`. Longest ending first.
 */
export function withoutEnding(word: string): string[] {
  const lengths = Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => i + 3);
  return lengths.filter((n) => ENDING.test(word.slice(n))).map((n) => word.slice(0, n));
}
