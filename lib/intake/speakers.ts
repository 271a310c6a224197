import { foldSource } from "./fold";
import type { ReadLanguage } from "./language";
import { SPEECH_WORDS } from "./lexicon/speech";
import { alternatives, compile, type Hit, hits, wordExpression } from "./pattern";

/** Who says something in a folded sentence, and how. */
export interface FoundSpeech {
  /** Who is quoted, then by way of whom. */
  readonly chain: readonly Hit[];
  /** The words that say that it is said. */
  readonly at: Hit;
  /** Denying, welcoming, condemning: a statement whatever is said. */
  readonly stance: boolean;
  /** An office or a body, and not "sources". */
  readonly named: boolean;
  /** "He added": the speaker of the sentence before. */
  readonly same: boolean;
}

interface Grammar {
  readonly said: RegExp;
  readonly stance: RegExp;
  readonly forms: readonly RegExp[];
  readonly according: readonly RegExp[];
  readonly stops: RegExp;
  readonly offices: RegExp;
  readonly unnamed: RegExp;
  readonly same: RegExp;
}

const grammars = new Map<ReadLanguage, Grammar>();
/** Forms that say themselves where the name ends. */
const BOUNDED = /\(\?=\[ "\]\+قول\)|dayan/;
/** A name that nothing ends but its stops. */
const OPEN_NAME = "[^.;؛:,،()]{2,90}(?![\\p{L}\\p{N}])";
const NEVER = /(?!)/gu;
const MOST_WORDS = 12;

/**
 * Who says what a folded sentence says. `bodies` are the known institutions in it and `breaks` where
 * something starts that is no part of a name (a number, a time, an event).
 */
export function speechIn(
  sentence: string,
  lang: ReadLanguage,
  bodies: readonly Hit[] = [],
  breaks: readonly Hit[] = [],
): FoundSpeech | undefined {
  let grammar = grammars.get(lang);
  if (!grammar) {
    grammar = grammarOf(lang);
    grammars.set(lang, grammar);
  }
  const stances = hits(grammar.stance, sentence);
  const said = hits(grammar.said, sentence);
  const same = hits(grammar.same, sentence)[0];
  const verb = stances[0] ?? said[0] ?? same;
  const chain = chainIn(sentence, grammar, bodies, breaks);
  if (!verb && chain.length === 0) return undefined;
  const [who] = chain;
  const name = who ? sentence.slice(who.start, who.end) : "";
  const isUnnamed = name !== "" && starts(grammar.unnamed, name);
  const isBody =
    who !== undefined && bodies.some((body) => body.start < who.end && body.end > who.start);
  return {
    chain,
    at: verb ?? (who as Hit),
    stance: stances.length > 0,
    named: name !== "" && !isUnnamed && (isBody || hits(grammar.offices, name).length > 0),
    same: same !== undefined && same.start < (verb?.end ?? 0) + 1 && stances.length === 0,
  };
}

/** Whether a name holds one of these words among its first three. */
function starts(words: RegExp, name: string): boolean {
  return hits(words, name.split(" ").slice(0, 3).join(" ")).length > 0;
}

function chainIn(
  sentence: string,
  grammar: Grammar,
  bodies: readonly Hit[],
  breaks: readonly Hit[],
): Hit[] {
  const said = firstNames(sentence, grammar.forms, grammar, bodies, breaks);
  const according = firstNames(sentence, grammar.according, grammar, bodies, breaks);
  return [
    ...said,
    ...according.filter(
      (one) => !said.some(({ start, end }) => one.start < end && one.end > start),
    ),
  ];
}

function firstNames(
  sentence: string,
  forms: readonly RegExp[],
  grammar: Grammar,
  bodies: readonly Hit[],
  breaks: readonly Hit[],
): Hit[] {
  for (const form of forms) {
    const bound = BOUNDED.test(form.source) ? { ...grammar, stops: NEVER } : grammar;
    for (const match of sentence.matchAll(form)) {
      const names = (["who", "via"] as const).flatMap((group) => {
        const found = match.indices?.groups?.[group];
        const hit =
          found &&
          nameWithin(
            sentence,
            { start: found[0], end: found[1] },
            bound,
            bodies,
            breaks,
            group === "who" && found[1] === whoBeforeVerb(match),
          );
        return hit ? [withApposition(sentence, hit)] : [];
      });
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** "The foreign minister, Sergei Lavrov, that": the name between commas is the speaker's. */
function withApposition(sentence: string, { start, end }: Hit): Hit {
  const name = /^، [^،.]{3,40}(?=، (?:ان|بان) )/.exec(sentence.slice(end))?.[0];
  return { start, end: end + (name?.length ?? 0) };
}

/** Where the name ends, when what says so comes behind it. */
function whoBeforeVerb(match: RegExpMatchArray): number | undefined {
  const who = match.indices?.groups?.who;
  const all = match.indices?.[0];
  return who && all && who[0] === all[0] && who[1] < all[1] ? who[1] : undefined;
}

/** Cuts what was met down to a name: from a break or to a stop, around a body that is known. */
function nameWithin(
  sentence: string,
  found: Hit,
  grammar: Grammar,
  bodies: readonly Hit[],
  breaks: readonly Hit[],
  fromRight: boolean,
): Hit | undefined {
  let { start, end } = found;
  if (!fromRight && hits(grammar.stops, sentence.slice(start, end))[0]?.start === 0)
    return undefined;
  const cuts = [...breaks, ...hits(grammar.stops, sentence)].filter(
    (cut) =>
      cut.start >= start &&
      cut.start < end &&
      !bodies.some((body) => cut.start >= body.start && cut.end <= body.end),
  );
  if (fromRight) {
    const last = Math.max(start, ...cuts.map((cut) => cut.end));
    start = last;
  } else end = Math.min(end, ...cuts.filter((cut) => cut.start > start).map((cut) => cut.start));
  const body = bodies.find(
    (one) => one.start >= start - 1 && one.start < start + 40 && one.start < end,
  );
  if (body && !fromRight && body.start - start < 3)
    end = Math.max(body.end, Math.min(end, body.end));
  const text = sentence.slice(start, end);
  const lead = /^[\s",.:;-]*/.exec(text)?.[0].length ?? 0;
  const trail = /[\s",.:;-]*$/.exec(text)?.[0].length ?? 0;
  const hit = { start: start + lead, end: end - trail };
  const words = sentence.slice(hit.start, hit.end).split(" ").length;
  return hit.end > hit.start && words <= MOST_WORDS ? hit : undefined;
}

function grammarOf(lang: ReadLanguage): Grammar {
  const words = SPEECH_WORDS[lang];
  const said = alternatives([...words.report, ...words.stance], lang);
  const name = "[^.;؛:,،()]{2,90}?";
  const form = (source: string) =>
    wordExpression(
      `${source.startsWith("^") || source.startsWith("(?<=") ? "" : "(?<![\\p{L}\\p{N}])"}${foldSource(
        source,
      )
        .replace(/ (?![?\]])/g, '[ "]+')
        .replace("{who}", `(?<who>${source.endsWith("{who}") ? OPEN_NAME : name})`)
        .replace("{office}", `(?<who>[^.;:,()]{0,60}?${alternatives(words.offices, lang)})`)
        .replace("{via}", `(?<via>${name})`)
        .replaceAll(
          "{said}",
          `(?:${said})`,
        )}(?![\\p{L}\\p{N}])${source.endsWith("{via}") ? "(?=[.;؛:,،()]|$)" : ""}`,
      "dgu",
    );
  return {
    said: compile(words.report, lang),
    stance: compile(words.stance, lang),
    forms: words.forms.map(form),
    according: words.according.map(form),
    stops: compile(words.stops, lang),
    offices: compile(words.offices, lang),
    unnamed: compile(words.unnamed, lang),
    same: compile(words.same, lang),
  };
}
