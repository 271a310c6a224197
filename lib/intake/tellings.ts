import type { Kind } from "#lib/event/kinds";
import type { Occurrence } from "#lib/event/vocabularies";
import type { ReadLanguage } from "./language";
import { type Cue, EVENT_WORDS, type Telling as Form } from "./lexicon/events";
import { compile, type Hit, hits } from "./pattern";

/** Words of a folded sentence that tell of an event. */
export interface Telling extends Hit {
  readonly kind: Kind;
  readonly form: Form;
  readonly occurrence: Occurrence;
  /** Whether a word around it says how it stands with it. */
  readonly cued: boolean;
  /** The words that say so. */
  readonly cue?: Hit;
  /** An aim, a background, something there already: no event told here. */
  readonly aside?: "negated" | "existing" | "wished";
}

interface Grammar {
  readonly kinds: readonly (readonly [Kind, Form, RegExp])[];
  readonly cues: readonly (readonly [Cue, RegExp])[];
  readonly covers: RegExp;
  readonly excludes: RegExp;
  readonly groups: RegExp;
  readonly anaphora: RegExp;
}

const grammars = new Map<ReadLanguage, Grammar>();

/** What a folded sentence tells of, in order; of two at the same words the longer. */
export function tellingsIn(
  sentence: string,
  lang: ReadLanguage,
  skip: readonly Hit[] = [],
): Telling[] {
  const grammar = grammarFor(lang);
  const all = grammar.kinds.flatMap(([kind, form, expression]) =>
    hits(expression, sentence)
      .filter((hit) => !skip.some((other) => hit.start >= other.start && hit.end <= other.end))
      .map((hit) => ({ ...hit, kind, form })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (Hit & { kind: Kind; form: Form })[] = [];
  for (const one of all) {
    const before = kept.at(-1);
    if (!before || one.start >= before.end) kept.push(one);
    else if (one.form === "did" && before.form === "named") kept[kept.length - 1] = one;
    else if (one.form === before.form && one.end - one.start > before.end - before.start)
      kept[kept.length - 1] = one;
  }
  return kept.map((one, i) => ({
    ...one,
    ...standing(sentence, one, kept[i - 1], kept[i + 1], grammar, lang),
  }));
}

type Bare = Hit & { readonly kind: Kind; readonly form: Form };

function standing(
  sentence: string,
  one: Bare,
  before: Bare | undefined,
  after: Bare | undefined,
  grammar: Grammar,
  lang: ReadLanguage,
): Pick<Telling, "occurrence" | "cued" | "cue" | "aside"> {
  const zone = zoneOf(sentence, one, before, after, lang);
  const cues = cuesIn(sentence, zone, grammar);
  const near = cues.filter(
    ({ start, end }) => (end <= one.start ? one.start - end : start - one.end) < 45,
  );
  const aside = asideOf(sentence, one, before, cues, lang);
  const first = (wanted: readonly Cue[], from: readonly (Hit & { cue: Cue })[]) =>
    wanted.map((cue) => from.find((one) => one.cue === cue)).find((found) => found !== undefined);
  const found =
    one.form === "did"
      ? first(
          ["expected", "planned", "ongoing"],
          lang === "tr"
            ? []
            : cues.filter(
                ({ end, start }) =>
                  (end <= one.start && one.start - end < 12) ||
                  (start >= one.start && end <= one.end),
              ),
        )
      : first(["cancelled", "postponed", "expected", "ongoing", "planned"], cues);
  const inForce = cues.find(({ cue }) => cue === "in-force");
  const base = found?.cue as Occurrence | undefined;
  const extra = {
    ...(aside ? { aside } : {}),
    ...(found ? { cue: { start: found.start, end: found.end } } : {}),
  };
  if (one.kind === "ceasefire")
    return {
      ...ceasefire(
        base,
        inForce !== undefined,
        near.some(({ cue }) => cue === "agreed"),
      ),
      ...extra,
      ...(inForce ? { cue: inForce } : {}),
    };
  if (one.kind === "contamination" && cues.some(({ cue }) => cue === "ongoing"))
    return { occurrence: "ongoing", cued: true, ...extra };
  const own =
    one.form === "did" && base === undefined
      ? tense(sentence.slice(one.start, one.end), grammar)
      : base;
  return { occurrence: own ?? "happened", cued: own !== undefined, ...extra };
}

/** A verb that carries its own future, as "соберутся" and "toplanacak" do. */
function tense(words: string, { cues }: Grammar): Occurrence | undefined {
  for (const cue of ["planned", "ongoing"] as const) {
    const expression = cues.find(([name]) => name === cue)?.[1];
    if (expression && hits(expression, words).length > 0) return cue;
  }
  return undefined;
}

/** A ceasefire is expected once it is agreed, and has happened when it is in force. */
function ceasefire(
  base: Occurrence | undefined,
  inForce: boolean,
  agreed: boolean,
): Pick<Telling, "occurrence" | "cued"> {
  if (base === "cancelled" || base === "postponed") return { occurrence: base, cued: true };
  if (agreed && !(inForce && base === undefined)) return { occurrence: "expected", cued: true };
  if (inForce)
    return {
      occurrence: base === "planned" || base === "expected" ? "expected" : "happened",
      cued: true,
    };
  if (base !== undefined)
    return { occurrence: base === "ongoing" ? "ongoing" : "expected", cued: true };
  return { occurrence: "happened", cued: false };
}

/** What stands between one telling and its neighbours, up to the ends of its part of the sentence. */
function zoneOf(
  sentence: string,
  one: Bare,
  before: Bare | undefined,
  after: Bare | undefined,
  lang: ReadLanguage,
): Hit {
  const parts = partsOf(sentence, lang);
  const part = parts.find(({ start, end }) => one.start >= start && one.start < end) ?? {
    start: 0,
    end: sentence.length,
  };
  return {
    start: Math.max(part.start, before && before.kind !== one.kind ? before.end : 0),
    end: Math.min(part.end, after && after.kind !== one.kind ? after.start : sentence.length),
  };
}

const PARTING: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /;|, (?:but|while|and (?:the|neither|police|security))| while /g,
  ar: /[;؛]|،? ?(?:بينما|فيما|في حين) |، و(?=[^ ]+ت? )/g,
  ru: /;|, (?:а|но|однако|тогда как) /g,
  tr: /;|, (?:ancak|ise|fakat) /g,
};

/** The parts of a sentence that speak of different things. */
export function partsOf(sentence: string, lang: ReadLanguage): Hit[] {
  const cuts = [...sentence.matchAll(PARTING[lang])].map((match) => match.index + 1);
  const edges = [0, ...cuts, sentence.length];
  return edges.slice(1).map((end, i) => ({ start: edges[i] ?? 0, end }));
}

function cuesIn(sentence: string, zone: Hit, { cues }: Grammar): (Hit & { cue: Cue })[] {
  const found = cues.flatMap(([cue, expression]) =>
    hits(expression, sentence)
      .filter(({ start, end }) => start >= zone.start && end <= zone.end)
      .map((hit) => ({ ...hit, cue })),
  );
  // "began holding" is ongoing though "holding" alone is planned: the longer words say more.
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.cue !== one.cue &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

const WISH_REACH = 28;

function asideOf(
  sentence: string,
  one: Bare,
  before: Bare | undefined,
  cues: readonly (Hit & { cue: Cue })[],
  lang: ReadLanguage,
): Telling["aside"] {
  const existing = cues.some(
    ({ cue, start, end }) =>
      cue === "existing" && Math.min(Math.abs(start - one.end), Math.abs(one.start - end)) < 6,
  );
  if (existing) return "existing";
  const ahead = cues.filter(({ end }) => end <= one.start && one.start - end < WISH_REACH);
  if (one.form === "did" && ahead.some(({ cue, end }) => cue === "negated" && one.start - end < 14))
    return "negated";
  if (
    one.form === "named" &&
    lang === "en" &&
    ahead.some(({ cue, end }) => cue === "negated" && one.start - end < 3)
  )
    return "negated";
  const wish = ahead.some(
    ({ cue, end }) => cue === "wished" && !/[,،]/.test(sentence.slice(end, one.start)),
  );
  const behind =
    lang === "tr" &&
    cues.some(({ cue, start }) => cue === "wished" && start >= one.end && start - one.end < 20);
  if (one.form === "named" && (wish || behind)) return "wished";
  // "Talks on a ceasefire": the one is what the other is about.
  const isTopic =
    before &&
    one.form === "named" &&
    before.form === "named" &&
    before.kind !== one.kind &&
    /^[ "]*(?:on|about|over|for|of|о|об|по|حول|بشأن|ل|لبحث)?[ "]*(?:an? |the )?(?:\p{L}+ )?$/u.test(
      sentence.slice(before.end, one.start),
    ) &&
    one.start - before.end < 20;
  return isTopic ? "wished" : undefined;
}

/** The first words of a folded sentence that stand for an agreement told before. */
export function anaphorIn(sentence: string, lang: ReadLanguage): Hit | undefined {
  return hits(grammarFor(lang).anaphora, sentence).at(-1);
}

/** Groups that a folded sentence says an agreement covers or excludes. */
export function coverageIn(
  sentence: string,
  lang: ReadLanguage,
): { verb: Hit; covers: boolean; group: Hit }[] {
  const grammar = grammarFor(lang);
  const excludes = hits(grammar.excludes, sentence).map((verb) => ({ verb, covers: false }));
  const covers = hits(grammar.covers, sentence)
    .filter(
      (verb) =>
        !excludes.some((other) => verb.start < other.verb.end && verb.end > other.verb.start),
    )
    .map((verb) => ({ verb, covers: true }));
  const verbs = [...excludes, ...covers].sort((a, b) => a.verb.start - b.verb.start);
  return hits(grammar.groups, sentence).flatMap((group) => {
    const said = verbs
      .filter(({ verb }) => (lang === "tr" ? verb.start >= group.end : verb.end <= group.start))
      .at(lang === "tr" ? 0 : -1);
    return said ? [{ ...said, group }] : [];
  });
}

function grammarFor(lang: ReadLanguage): Grammar {
  let grammar = grammars.get(lang);
  if (!grammar) {
    const words = EVENT_WORDS[lang];
    grammar = {
      kinds: words.kinds.map(([kind, form, list]) => [kind, form, compile(list, lang)] as const),
      cues: (Object.entries(words.cues) as [Cue, readonly string[]][]).map(
        ([cue, list]) => [cue, compile(list, lang)] as const,
      ),
      covers: compile(words.covers, lang),
      excludes: compile(words.excludes, lang),
      groups: compile(words.groups, lang),
      anaphora: compile(words.anaphora, lang),
    };
    grammars.set(lang, grammar);
  }
  return grammar;
}
