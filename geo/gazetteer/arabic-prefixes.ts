/** Conjunctions, then prepositions, then the article: what Arabic writes onto the word that follows. */
const PREFIXED = /^(?<conjunction>[وف]?)(?<preposition>[بلكس]?)(?<rest>\p{L}{2,})$/u;

/**
 * What a normalised Arabic word may be once its prefixes are off, shortest prefix first:
 * `وبحلب` is `بحلب` or `حلب`, `للرياض` is `الرياض`. The word itself is not among them.
 */
export function withoutPrefixes(word: string): string[] {
  const { conjunction = "", preposition = "", rest = "" } = PREFIXED.exec(word)?.groups ?? {};
  const bare = [
    ...(conjunction ? [preposition + rest] : []),
    ...(preposition ? [rest] : []),
    // lam swallows the alef of the article
    ...(preposition === "ل" && rest.startsWith("ل") ? [`ا${rest}`] : []),
  ];
  return [...new Set(bare)].filter((form) => form !== word && form.length >= 2);
}
