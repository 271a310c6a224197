import { withoutPrefixes } from "./arabic-prefixes";
import type { Gazetteer } from "./gazetteer";
import { bareForms } from "./gazetteer";
import { BODIES, type Body, bodyOf, type Institution } from "./institutions";
import { keysOf, type Word, wordsIn } from "./name-words";
import type { Found } from "./place";
import { caseForms } from "./russian-cases";

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
    | {
        readonly type: "institution";
        readonly institution: Institution;
        /** The country's name in it, `China` of `China's Health Ministry`. */
        readonly of?: At & { readonly found: readonly Found[] };
      }
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

/** City, town, village, subdistrict, in normalised letters. */
const TOWN = new Set(["مدينه", "بلده", "قريه", "ناحيه", "البلده", "المدينه", "القريه", "بلدتي"]);

const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Finds names in a text, the longest at each word, none within another. What a name means there, a
 * place, a person or a government, is for the reader of the text to say.
 */
export function createScanner({ gazetteer, demonyms, institutions }: Lexicon): Scan {
  const peoples = phrases(gazetteer, demonyms);
  const bodies = phrases(
    gazetteer,
    inEveryCase<Meaning>([
      ...institutions.flatMap((institution) =>
        [...Object.values(institution.names), ...institution.also].map(
          (name) => [name, { type: "institution", institution }] as const,
        ),
      ),
      ...BODIES.flatMap((body) =>
        [...body.en, ...body.ar, ...body.ru, ...body.tr].map(
          (name) => [name, { type: "body", body }] as const,
        ),
      ),
    ]),
  );

  function meaning(key: string, capital: boolean): Meaning | undefined {
    const body = bodies.held.get(key);
    if (body) return body;
    const found = capital ? gazetteer.findKey(key) : [];
    const country = peoples.held.get(key);
    const known = found.length > 0 && (!country || isOwn(found[0]?.place.id));
    if (known) return { type: "place", found };
    return country ? { type: "demonym", country } : undefined;
  }

  function goesOn(key: string): boolean {
    return gazetteer.beginsWith(key) || peoples.beginnings.has(key) || bodies.beginnings.has(key);
  }

  /** The longest name whose first word is read as `key`, and how many words it has. */
  function longest(text: string, words: readonly Word[], at: number, key: string) {
    let best: { meaning: Meaning; words: number } | undefined;
    let capital = startsName(text, words[at]);
    let long = key;
    for (let n = 1; n <= MOST_WORDS; n++) {
      const met = meaning(long, capital);
      if (met) best = { meaning: met, words: n };
      const [before, next] = [words[at + n - 1], words[at + n]];
      if (!next || !before || !goesOn(long) || !joins(text, before, next)) break;
      // провинция Алеппо
      capital ||= n === 1 && /^\p{Script=Cyrillic}/u.test(next.key) && startsName(text, next);
      long += ` ${next.key}`;
    }
    return best;
  }

  /** `بلدة موحسن`: what Arabic calls a town may be known by its romanised name alone. */
  function unknownTown(text: string, words: readonly Word[], at: number) {
    const [before, first] = [words[at - 1], words[at]];
    if (!before || !first || !/^\p{Script=Arabic}/u.test(first.key)) return undefined;
    if (![before.key, ...bareForms(before.key)].some((form) => TOWN.has(form))) return undefined;
    for (const last of [words[at + 1], first]) {
      if (!last || (last !== first && !joins(text, first, last))) continue;
      const found = gazetteer.find(text.slice(first.start, last.end), { lang: "ar" });
      const place = { type: "place" as const, start: first.start, end: last.end, found };
      if (found.length > 0) return { ...place, words: last === first ? 1 : 2 };
    }
    return undefined;
  }

  return (text, { lang } = {}) => {
    const words = wordsIn(text, gazetteer.normalise);
    const spans: (At & Meaning)[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word;
      const [best, form] = bestOf([word.key, ...firstWords(word.key, lang)], (key) =>
        longest(text, words, at, key),
      );
      const last = best && words[at + best.words - 1];
      if (best && last) {
        const start = form === word.key ? word.start : startOf(text, word, form, gazetteer);
        spans.push({
          start,
          end: endOf(text, start, last.end),
          ...bent(best.meaning, form !== word.key),
        });
      }
      const told = best ? undefined : unknownTown(text, words, at);
      if (told) spans.push(told);
      at += best?.words ?? told?.words ?? 1;
    }
    return withBodies(text, spans, capitalsOf(gazetteer));
  };
}

type Meaning =
  | { readonly type: "place"; readonly found: readonly Found[] }
  | { readonly type: "demonym"; readonly country: string }
  | { readonly type: "institution"; readonly institution: Institution }
  | { readonly type: "body"; readonly body: Body };

/** What stands between a body and the state before it, and between it and the state after it. */
const STATE_BEFORE = /^(?:['’]s)? $/;
const STATE_AFTER = /^ (?:of (?:the )?|في )?$/;

/** A body beside the state it is of is one name with it, and none without. */
function withBodies(
  text: string,
  spans: readonly (At & Meaning)[],
  capitals: ReadonlyMap<string, string>,
): NameSpan[] {
  const read: NameSpan[] = [];
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as At & Meaning;
    if (span.type !== "body") {
      read.push(span);
      continue;
    }
    const [before, after] = [read.at(-1), spans[i + 1]];
    const state =
      before && STATE_BEFORE.test(text.slice(before.end, span.start)) && stateOf(before);
    const stateAfter =
      after && STATE_AFTER.test(text.slice(span.end, after.start)) && stateOf(after);
    const country = state || stateAfter || "";
    const seat = capitals.get(country);
    if (!seat) continue;
    if (state) read.pop();
    read.push({
      type: "institution",
      institution: bodyOf(span.body, country, seat),
      start: state && before ? before.start : span.start,
      end: !state && after ? after.end : span.end,
      ...countryIn(state ? before : after),
    });
    if (!state) i++;
  }
  return read;
}

function countryIn(span: (At & Meaning) | undefined) {
  if (span?.type !== "place") return {};
  const { start, end, found } = span;
  return { of: { start, end, found } };
}

function stateOf(span: At & Meaning): string | undefined {
  if (span.type === "demonym") return span.country;
  const place = span.type === "place" ? span.found[0]?.place : undefined;
  return place?.class === "country" ? place.country : undefined;
}

function capitalsOf({ places }: Gazetteer): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>();
  for (const { class: type, country, id } of places)
    if (type === "capital" && country && !capitals.has(country)) capitals.set(country, id);
  return capitals;
}

/** A name's first word may be of two letters, `تل`, where the whole name may not. */
function firstWords(key: string, lang?: string): string[] {
  return /^\p{Script=Arabic}/u.test(key) ? withoutPrefixes(key) : bareForms(key, lang);
}

function bestOf<T extends { words: number }>(
  forms: readonly string[],
  look: (form: string) => T | undefined,
): readonly [T | undefined, string] {
  let best: T | undefined;
  let at = forms[0] ?? "";
  for (const form of forms) {
    const found = look(form);
    if (form.length < 3 && form !== forms[0] && found?.words === 1) continue;
    if (found && found.words > (best?.words ?? 0)) [best, at] = [found, form];
  }
  return [best, at];
}

function bent(meaning: Meaning, inflected: boolean): Meaning {
  if (!inflected || meaning.type !== "place") return meaning;
  return { ...meaning, found: meaning.found.map((one) => ({ ...one, match: "inflected" })) };
}

/** A name in initials ends with the full stop behind its last: `U.S.`. */
function endOf(text: string, start: number, end: number): number {
  return /^(?:\p{L}\.)+\p{L}$/u.test(text.slice(start, end)) && text[end] === "." ? end + 1 : end;
}

/** Where a word goes on once its prefix is off; a form without its ending begins where the word does. */
function startOf(text: string, word: Word, form: string, { normalise }: Gazetteer): number {
  for (let cut = word.start + 1; cut < word.end; cut++) {
    const rest = normalise(text.slice(cut, word.end));
    if (rest === form || `ا${rest}` === form) return cut;
  }
  return word.start;
}

/** Whether a place is Dateline's own; a town called Canadian gives way to the people. */
function isOwn(id = ""): boolean {
  return !/^(?:geonames|region)-/.test(id);
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

/** Names and what they mean, by their keys; the first of a name holds. */
function phrases<T>({ normalise }: Gazetteer, entries: Iterable<readonly [string, T]>) {
  const held = new Map<string, T>();
  const beginnings = new Set<string>();
  for (const [name, value] of entries) {
    for (const key of keysOf(name, normalise)) {
      if (!held.has(key)) held.set(key, value);
      for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1))
        beginnings.add(key.slice(0, at));
    }
  }
  return { held, beginnings };
}

/** Russian names stand for themselves in the other cases too. */
function inEveryCase<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.flatMap(([name, value]) => {
    const cases = /\p{Script=Cyrillic}/u.test(name) ? caseForms(name) : [];
    return [name, ...cases].map((form) => [form, value] as const);
  });
}
