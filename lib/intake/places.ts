import type { Institution } from "#geo/gazetteer/institutions";
import type { Found, GazetteerPlace } from "#geo/gazetteer/place";
import type { Precision } from "#lib/event/vocabularies";
import type { Folded } from "./fold";
import type { ReadLanguage } from "./language";
import { PLACE_WORDS, type PlaceWords } from "./lexicon/places";
import { alternatives, type Hit, wordExpression } from "./pattern";
import { areaPrecision, capitalOf, countryOf, sideOf } from "./states";
import type { Atlas, Toponym } from "./toponyms";

/** What names a place in a sentence, and whether it means the place. */
export interface FoundPlace extends Hit {
  readonly place: GazetteerPlace;
  readonly precision: Precision;
  /** Other places of that name, the likeliest first. */
  readonly alternatives: readonly GazetteerPlace[];
  readonly confidence: number;
  /** A government, part of another name, or an event named after the place are no place. */
  readonly standing: "place" | "actor" | "name" | "event-of";
  /** Whether the name as written, or a word beside it, leaves no other choice. */
  readonly firm: boolean;
  /** Says where the place before it lies, "Astana, capital of Kazakhstan". */
  readonly appositive: boolean;
  /** Near it, and not in it. */
  readonly near: boolean;
  /** Where something comes from. */
  readonly origin: boolean;
  readonly why: string;
}

export interface FoundBody extends Hit {
  readonly institution: Institution;
}

export interface FoundNames {
  readonly places: readonly FoundPlace[];
  readonly bodies: readonly FoundBody[];
  /** A country in what its people and things are called: an actor. */
  readonly demonyms: readonly (Hit & { readonly country: string })[];
}

interface Grammar {
  readonly locative: RegExp;
  readonly near: RegExp;
  readonly nearAfter: RegExp;
  readonly wholeAfter: RegExp;
  readonly territory: RegExp;
  readonly territoryAfter: RegExp;
  readonly bodyBefore: RegExp;
  readonly bodyAfter: RegExp;
  readonly ownBody: RegExp;
  readonly eventOf: RegExp;
  readonly caseAfter: RegExp;
  readonly origin: RegExp;
  readonly originAfter: RegExp;
  readonly appositive: RegExp;
  readonly parts: readonly (readonly [string, RegExp, RegExp])[];
}

const grammars = new Map<ReadLanguage, Grammar>();

/** The names in one sentence: what is a place, a body or a people there, offsets in the folded text. */
export function namesIn(
  sentence: string,
  folded: Folded,
  lang: ReadLanguage,
  { scan }: Atlas,
): FoundNames {
  let grammar = grammars.get(lang);
  if (!grammar) {
    grammar = grammarOf(lang);
    grammars.set(lang, grammar);
  }
  const places: FoundPlace[] = [];
  const bodies: FoundBody[] = [];
  const demonyms: (Hit & { country: string })[] = [];
  for (const span of scan(sentence, { lang })) {
    const hit = { start: folded.at(span.start), end: folded.at(span.end) };
    if (span.type === "institution") bodies.push({ ...hit, institution: span.institution });
    else if (span.type === "place")
      places.push(placeOf(sentence, folded.text, hit, span, grammar, lang, places.at(-1)));
    else {
      const country = isTerritory(folded.text, hit, grammar) ? countryOf(span.country) : undefined;
      if (country) places.push(whole(folded.text, hit, country, grammar));
      else demonyms.push({ ...hit, country: span.country });
    }
  }
  return {
    places: places.map((one, i) => besides(folded.text, one, places[i - 1])),
    bodies,
    demonyms,
  };
}

/** "In Istanbul and Ankara": what says where of the one says it of the other. */
function besides(text: string, one: FoundPlace, before: FoundPlace | undefined): FoundPlace {
  if (one.standing !== "actor" || before?.standing !== "place" || before.why.includes("dated"))
    return one;
  const joint = /^(?:,? and | و|، ?و?| и |,? ve )$/u.test(text.slice(before.end, one.start));
  return joint && before.precision === one.precision
    ? { ...one, standing: "place", why: "named beside a place" }
    : one;
}

function isTerritory(
  text: string,
  { start, end }: Hit,
  { territory, territoryAfter }: Grammar,
): boolean {
  return territory.test(text.slice(0, start)) || territoryAfter.test(text.slice(end));
}

function whole(text: string, hit: Hit, place: GazetteerPlace, grammar: Grammar): FoundPlace {
  const before = text.slice(0, hit.start);
  const lead = grammar.territory.exec(before)?.[0].length ?? 0;
  const trail = grammar.territoryAfter.exec(text.slice(hit.end))?.[0].length ?? 0;
  return {
    start: hit.start - lead,
    end: hit.end + trail,
    place,
    precision: "country",
    alternatives: [],
    firm: true,
    confidence: 0.9,
    standing: "place",
    appositive: false,
    near: false,
    origin: false,
    why: "the territory of a country",
  };
}

function placeOf(
  sentence: string,
  text: string,
  hit: Hit,
  span: { readonly start: number; readonly end: number; readonly found: readonly Found[] },
  grammar: Grammar,
  lang: ReadLanguage,
  previous?: FoundPlace,
): FoundPlace {
  const before = text.slice(Math.max(0, hit.start - 60), hit.start);
  const after = text.slice(hit.end, hit.end + 50);
  const written = sentence.slice(span.start, span.end);
  // "عمّان" with its doubling mark is Amman, though both are عمان without.
  const marked = /\p{M}/u.test(written)
    ? span.found.find(({ name }) => name === written)
    : undefined;
  const [first] = span.found;
  const candidates = [...new Set([...(marked ? [marked] : []), ...span.found])].map(
    ({ place }) => place,
  );
  const part = partOf(before, after, candidates[0], grammar) ?? arabicCapital(after, candidates[0]);
  const place = part?.place ?? (candidates[0] as GazetteerPlace);
  const joined = part ? { start: hit.start - part.before, end: hit.end + part.after } : hit;
  const standing = standingOf(sentence, text, joined, span, place, grammar, lang);
  const isNear = !part && (grammar.near.test(before) || grammar.nearAfter.test(after));
  const between = previous ? text.slice(previous.end, hit.start) : "";
  return {
    ...joined,
    place,
    precision: precisionOf(place, isNear),
    alternatives: part ? [] : candidates.slice(1, 6),
    firm:
      part !== undefined ||
      marked !== undefined ||
      (first?.match === "exact" && span.found.slice(1).every(({ match }) => match !== "exact")),
    confidence: first?.match === "transliterated" ? 0.5 : candidates.length > 1 ? 0.75 : 0.9,
    standing: standing.standing,
    appositive:
      previous !== undefined &&
      place.class === "country" &&
      isAppositive(between, previous, place, grammar),
    near: isNear,
    origin: grammar.origin.test(before) || grammar.originAfter.test(after),
    why: isNear ? `${standing.why}; near it, so no closer than the district` : standing.why,
  };
}

/** "Astana, capital of Kazakhstan", "Astana in Kazakhstan", "Gaziantep, Turkey". */
function isAppositive(
  between: string,
  previous: FoundPlace,
  place: GazetteerPlace,
  { appositive }: Grammar,
): boolean {
  if (previous.place.country !== place.country || previous.place.class === "country") return false;
  return /^[ ,،"]{1,3}(?:in |فى |في |ب)?$/.test(between) || appositive.test(between);
}

/** "The eastern quarters of Aleppo", where the gazetteer knows them. */
function partOf(
  before: string,
  after: string,
  place: GazetteerPlace | undefined,
  { parts }: Grammar,
) {
  if (!place) return undefined;
  for (const [side, ahead, behind] of parts) {
    const known = sideOf(side, place);
    if (!known) continue;
    const lead = ahead.exec(before)?.[0].length ?? 0;
    const trail = behind.exec(after)?.[0].length ?? 0;
    if (lead + trail > 0) return { place: known, before: lead, after: trail };
  }
  return undefined;
}

/** "تونس العاصمة": where country and capital have one name. */
function arabicCapital(after: string, place: GazetteerPlace | undefined) {
  const word = /^ العاصمه(?!\p{L})/u.exec(after)?.[0];
  if (!word || place?.class !== "country") return undefined;
  const capital = capitalOf(place.country);
  return capital && { place: capital, before: 0, after: word.length };
}

function standingOf(
  sentence: string,
  text: string,
  hit: Hit,
  span: { readonly start: number; readonly end: number },
  place: GazetteerPlace,
  grammar: Grammar,
  lang: ReadLanguage,
): { standing: FoundPlace["standing"]; why: string } {
  const before = text.slice(Math.max(0, hit.start - 60), hit.start);
  const after = text.slice(hit.end, hit.end + 50);
  if (grammar.bodyBefore.test(before) || grammar.bodyAfter.test(after))
    return { standing: "name", why: "part of the name of a body, a treaty or the like" };
  if (place.class === "quarter" && grammar.ownBody.test(text.slice(hit.start, hit.end)))
    return { standing: "name", why: "the body, not the quarter named after it" };
  if (grammar.eventOf.test(before))
    return { standing: "event-of", why: "an event is named after it" };
  if (lang === "ar" && isLookalike(before, text.slice(hit.start, hit.end), place, grammar))
    return {
      standing: "name",
      why: "a word that sounds like a small place, and nothing calls it one",
    };
  if (lang === "tr" && place.id.startsWith("geonames-") && !after.startsWith("'"))
    return {
      standing: "name",
      why: "a word that is also a small place: a name takes an apostrophe",
    };
  const located =
    grammar.locative.test(before) ||
    grammar.caseAfter.test(after) ||
    grammar.wholeAfter.test(after) ||
    arabicPreposition(sentence, span, lang);
  if (located) return { standing: "place", why: "the words around it say where" };
  if (isPersonal(sentence, span, lang))
    return { standing: "name", why: "part of a person's or a body's name" };
  if (place.class === "country" || place.class === "capital") {
    if (isHeader(sentence, span))
      return { standing: "place", why: "the place the report is dated from" };
    return {
      standing: "actor",
      why:
        place.class === "capital"
          ? "a capital that acts stands for its government"
          : "a country that acts, not where something is",
    };
  }
  if (lang !== "en" && place.id.startsWith("geonames-"))
    return { standing: "name", why: "a word that is also a small place, and nothing says where" };
  return { standing: "place", why: "a name of the gazetteer" };
}

const SETTLEMENT = /(?:مدينه|بلده|قريه|ناحيه|مخيم|حي|بلدتي|قريتي|مدينتي) $/u;

/** Vowels are not written, so a common word may have the consonants of a village somewhere. */
function isLookalike(
  before: string,
  name: string,
  { id }: GazetteerPlace,
  { near, locative }: Grammar,
): boolean {
  const isPlain = [SETTLEMENT, near, locative].some((words) => words.test(`${name} `));
  return id.startsWith("geonames-") && (isPlain || !SETTLEMENT.test(before));
}

/** "بحلب", "لدمشق": the preposition is written with the name, and the scanner left it out. */
function arabicPreposition(
  sentence: string,
  { start }: { start: number },
  lang: ReadLanguage,
): boolean {
  return lang === "ar" && /(?:^|[\sوف"“(])ب$/u.test(sentence.slice(Math.max(0, start - 3), start));
}

/** The dateline of a wire: "GAZIANTEP, Turkey —". */
function isHeader(sentence: string, { start, end }: { start: number; end: number }): boolean {
  return (
    start < 40 &&
    /^[\p{Lu}\s,.'-]*$/u.test(sentence.slice(0, start)) &&
    /^[^.;]{0,40}(?:—|–| - |\) ?[-:]|:\s)/u.test(sentence.slice(end, end + 45))
  );
}

/** A capitalised stranger beside it: "Jordan Smith", "Sydney Sweeney". */
function isPersonal(
  sentence: string,
  { start, end }: { start: number; end: number },
  lang: ReadLanguage,
): boolean {
  if (lang === "ar") return false;
  const behind = /^ (\p{Lu}\p{Ll}+)/u.exec(sentence.slice(end, end + 30))?.[1];
  const ahead = /(\p{Lu}\p{Ll}+) $/u.exec(sentence.slice(0, start))?.[1];
  const startsSentence = ahead !== undefined && start - ahead.length - 1 <= 1;
  return behind !== undefined || (ahead !== undefined && !startsSentence);
}

const PRECISION: Readonly<Record<GazetteerPlace["class"], Precision>> = {
  country: "country",
  capital: "city",
  city: "city",
  town: "city",
  quarter: "neighbourhood",
  area: "region",
  district: "district",
  region: "region",
  sea: "sea",
};

function precisionOf(place: GazetteerPlace, isNear: boolean): Precision {
  const precision =
    place.class === "area" ? (areaPrecision(place) ?? "sea") : PRECISION[place.class];
  return isNear && (precision === "city" || precision === "neighbourhood") ? "district" : precision;
}

/** The province or the country that bears a city's name: a bare name is the city. */
function isAround(one: GazetteerPlace, other: GazetteerPlace): boolean {
  if (one.class === "country") return other.class !== "country";
  const wide = ["region", "district"];
  return one.country === other.country && wide.includes(one.class) && !wide.includes(other.class);
}

/** Dateline's own places are the ones its readers' reports are about. */
function isOwn({ id }: GazetteerPlace): boolean {
  return !/^(?:geonames|region)-/.test(id);
}

/** The place that the whole text means by a name; what is sure stays. */
export function resolved(one: FoundPlace, toponym: Toponym | undefined): FoundPlace {
  if (!toponym || one.firm || isAround(toponym.place, one.place)) return one;
  if (isOwn(one.place) && !isOwn(toponym.place)) return one;
  const { place, alternatives, confidence } = toponym;
  return {
    ...one,
    place,
    precision: precisionOf(place, one.near),
    alternatives: alternatives.slice(0, 5),
    confidence: Math.min(one.confidence, Math.max(0.5, confidence)),
    why:
      place.id === one.place.id
        ? one.why
        : `${one.why}; of several places of that name the one the report speaks for`,
  };
}

function grammarOf(lang: ReadLanguage): Grammar {
  const words: PlaceWords = PLACE_WORDS[lang];
  const before = (list: readonly string[]) =>
    list.length === 0
      ? /(?!)/u
      : wordExpression(`(?<![\\p{L}\\p{N}])${alternatives(list, lang)}[ "]+(?:the |ال|ب|ل)?$`, "u");
  const after = (list: readonly string[], gap = " +") =>
    list.length === 0
      ? /(?!)/u
      : wordExpression(`^${gap}${alternatives(list, lang)}(?![\\p{L}\\p{N}])`, "u");
  return {
    locative: before(words.locative),
    near: before(words.near),
    nearAfter: after(words.nearAfter, " ?"),
    wholeAfter: after(words.wholeAfter, ""),
    territory: before(words.territory),
    territoryAfter: after(words.territoryAfter),
    bodyBefore: before(words.bodyBefore),
    bodyAfter: after(words.bodyAfter, "(?:'s|'?(?:nin|nun|in|un))? +(?:\\p{L}+ )?"),
    ownBody: wordExpression(
      `^${alternatives(words.bodyBefore.length > 0 ? words.bodyBefore : ["(?!)"], lang)}(?![\\p{L}\\p{N}])`,
      "u",
    ),
    eventOf: before(words.eventOf),
    caseAfter: after(words.caseAfter, ""),
    origin: before(words.origin),
    originAfter: after(words.originAfter, ""),
    appositive: wordExpression(
      `^[ ,،"]*${alternatives(words.appositive.length > 0 ? words.appositive : ["(?!)"], lang)} *$`,
      "u",
    ),
    parts: words.parts.map(
      ([side, ahead, behind]) => [side, before(ahead), after(behind, " ?")] as const,
    ),
  };
}
