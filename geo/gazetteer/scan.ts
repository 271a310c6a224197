import type { Found, Gazetteer } from "./gazetteer";
import { bareForms } from "./gazetteer";
import type { Institution } from "./institutions";
import { keysOf, type Word, wordsIn } from "./name-words";

interface At {
  /** Where it stands in the text, in UTF-16 units, Arabic prefixes and Turkish endings left out. */
  readonly start: number;
  readonly end: number;
}

/** A name met in a text: of places, of a country's people and things, or of a body with a seat. */
export type NameSpan = At &
  (
    | { readonly type: "place"; readonly found: readonly Found[] }
    | { readonly type: "demonym"; readonly country: string }
    | { readonly type: "institution"; readonly institution: Institution }
  );

export interface Lexicon {
  readonly gazetteer: Gazetteer;
  /** Words for the people and things of a country, and its code. */
  readonly demonyms: ReadonlyMap<string, string>;
  readonly institutions: readonly Institution[];
}

export type Scan = (text: string, options?: { readonly lang?: string }) => NameSpan[];

/** The longest names have no more words than this. */
const MOST_WORDS = 9;

const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Finds names in a text, the longest at each word, none within another. What a name means there, a
 * place, a person or a government, is for the reader of the text to say.
 */
export function createScanner({ gazetteer, demonyms, institutions }: Lexicon): Scan {
  const peoples = phrases(
    gazetteer,
    [...demonyms].map(([name, code]) => [name, code] as const),
  );
  const bodies = phrases(
    gazetteer,
    institutions.flatMap((one) =>
      [...Object.values(one.names), ...one.also].map((name) => [name, one] as const),
    ),
  );

  function meaning(key: string, capital: boolean): Meaning | undefined {
    const institution = bodies.held.get(key);
    if (institution) return { type: "institution", institution };
    const found = capital ? gazetteer.findKey(key) : [];
    if (found.length > 0) return { type: "place", found };
    const country = peoples.held.get(key);
    return country ? { type: "demonym", country } : undefined;
  }

  function goesOn(key: string): boolean {
    return gazetteer.beginsWith(key) || peoples.beginnings.has(key) || bodies.beginnings.has(key);
  }

  /** The longest name whose first word is `first`, in the form `key`, and how many words it has. */
  function longest(words: readonly Word[], at: number, key: string, text: string) {
    let best: { meaning: Meaning; words: number } | undefined;
    const capital = startsName(text, words[at]);
    let long = key;
    for (let n = 1; n <= MOST_WORDS; n++) {
      const met = meaning(long, capital);
      if (met) best = { meaning: met, words: n };
      const next = words[at + n];
      const before = words[at + n - 1];
      if (!next || !before || !goesOn(long) || !joins(text, before, next)) break;
      long += ` ${next.key}`;
    }
    return best;
  }

  return (text, { lang } = {}) => {
    const words = wordsIn(text, gazetteer.normalise);
    const spans: NameSpan[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word;
      const [best, form] = bestOf([word.key, ...bareForms(word.key, lang)], (key) =>
        longest(words, at, key, text),
      );
      const last = best && words[at + best.words - 1];
      if (best && last) {
        const start = form === word.key ? word.start : startOf(text, word, form, gazetteer);
        spans.push({ start, end: last.end, ...bent(best.meaning, form !== word.key) });
      }
      at += best?.words ?? 1;
    }
    return spans;
  };
}

type Meaning =
  | { readonly type: "place"; readonly found: readonly Found[] }
  | { readonly type: "demonym"; readonly country: string }
  | { readonly type: "institution"; readonly institution: Institution };

function bestOf<T extends { words: number }>(
  forms: readonly string[],
  look: (form: string) => T | undefined,
): readonly [T | undefined, string] {
  let best: T | undefined;
  let at = forms[0] ?? "";
  for (const form of forms) {
    const found = look(form);
    if (found && found.words > (best?.words ?? 0)) [best, at] = [found, form];
  }
  return [best, at];
}

function bent(meaning: Meaning, inflected: boolean): Meaning {
  if (!inflected || meaning.type !== "place") return meaning;
  return { ...meaning, found: meaning.found.map((one) => ({ ...one, match: "inflected" })) };
}

/** Where a word goes on once its prefix is off; a form without its ending begins where the word does. */
function startOf(text: string, word: Word, form: string, { normalise }: Gazetteer): number {
  for (let cut = word.start + 1; cut < word.end; cut++) {
    const rest = normalise(text.slice(cut, word.end));
    if (rest === form || `ا${rest}` === form) return cut;
  }
  return word.start;
}

/** A name begins in a capital where its script has them. */
function startsName(text: string, word: Word | undefined): boolean {
  const first = word ? text.slice(word.start, word.start + 2) : "";
  return !CASED.test(first) || CAPITAL.test(first);
}

/** Whether what stands between two words leaves them one name; a full stop does after an initial: `U.S. Army`. */
function joins(text: string, before: Word, next: Word): boolean {
  const between = text.slice(before.end, next.start);
  if (/^\.\s?$/.test(between)) return before.end - before.start <= 2;
  return /^[ \t\n\u00a0\u200b-\u200f'’‘`\-‐‑–]{0,3}$/.test(between) && !/\n\s*\n/.test(between);
}

function phrases<T>(gazetteer: Gazetteer, entries: readonly (readonly [string, T])[]) {
  const held = new Map<string, T>();
  const beginnings = new Set<string>();
  for (const [name, value] of entries) {
    for (const key of keysOf(name, gazetteer.normalise)) {
      if (!held.has(key)) held.set(key, value);
      for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1))
        beginnings.add(key.slice(0, at));
    }
  }
  return { held, beginnings };
}
