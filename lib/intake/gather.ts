import type { GazetteerPlace } from "#geo/gazetteer/place";
import { span } from "#lib/event/span";
import type { CandidateActor, CandidatePlace, Problem } from "./candidate";
import { type Draft, type DraftMeasure, type DraftTime, fits, hasScene, sameKind } from "./draft";
import { type Chars, foldText } from "./fold";
import type { ReadLanguage } from "./language";
import { SPEECH_WORDS } from "./lexicon/speech";
import type { FoundMeasure } from "./measures";
import { alternatives, type Hit, wordExpression } from "./pattern";
import type { FoundPlace } from "./places";
import { seatOf } from "./seat";
import { charsOf, quoteOf, type SentenceReading } from "./sentence-reading";
import { countryOf } from "./states";
import { anaphorIn, partsOf, type Telling } from "./tellings";
import type { FoundTime } from "./times";
import type { Atlas } from "./toponyms";

/** What one telling of a sentence has around it. */
interface Gathered {
  readonly telling: Telling;
  readonly places: FoundPlace[];
  readonly times: FoundTime[];
  readonly measures: FoundMeasure[];
}

/** Gathers what the sentences tell into events; what is told twice becomes one. */
export class Gathering {
  readonly drafts: Draft[] = [];
  readonly problems: Problem[] = [];
  /** Who spoke last, and the statement that it made. */
  private speaker: Draft["attributedTo"] = [];
  private statement: Draft | undefined;
  private statementText = "";

  constructor(private readonly atlas: Atlas) {}

  add(reading: SentenceReading, index: number): void {
    const { speech } = reading;
    const said = attribution(reading);
    const same = speech?.same === true;
    const attributedTo = same ? this.speaker : said;
    if (said.length > 0 && !same) this.speaker = said;
    const gathered = share(this.withRetelling(reading, index));
    const isStance = speech?.stance === true && (speech.named || isCapital(reading));
    const active: Draft[] = [];
    for (const one of merged(gathered)) {
      const draft = this.draftOf(one, reading, index, isStance);
      if (!draft) continue;
      draft.attributedTo = [...attributedTo];
      const kept = this.keep(draft);
      if (kept && !draft.passing) active.push(kept);
    }
    this.loose(reading, gathered, active);
    if (
      speech &&
      (isStance ||
        (active.length === 0 && (speech.named || (same && this.statement !== undefined))))
    )
      this.state(reading, index, attributedTo, same);
  }

  /** An event from one telling, or nothing where too little is told of it. */
  private draftOf(
    { telling, places, times, measures }: Gathered,
    reading: SentenceReading,
    index: number,
    isStance: boolean,
  ): Draft | undefined {
    const { kind, form, aside, occurrence, cued } = telling;
    if (aside === "existing" || aside === "negated") return undefined;
    const stated = places.filter(({ standing }) => standing === "place");
    const passing =
      aside === "wished" || (isStance && telling.start > (reading.speech?.at.start ?? 0) - 200);
    const located = stated.length > 0 || (passing && places.length > 0);
    const isTalk = kind === "talks" || kind === "meeting" || kind === "agreement";
    if (isTalk && !located && (times.length === 0 || !cued)) return undefined;
    if (form === "named" && !located && times.length === 0 && !cued && measures.length === 0)
      return this.retelling(telling, reading, index);
    const used = passing ? places : stated;
    const anchors = candidatePlaces(used, telling, reading);
    return {
      kind: {
        value: kind,
        chars: [charsOf(reading, telling)],
        confidence: form === "did" ? 0.85 : 0.7,
        why: form === "did" ? "the words say that it takes place" : "the words name it",
      },
      occurrence: {
        value: occurrence,
        chars: telling.cue ? [charsOf(reading, telling.cue)] : [],
        confidence: cued ? 0.85 : 0.7,
        why: cued ? "a word beside it says so" : "told as something that happened",
      },
      cued,
      times: times.map((time) => draftTime(time, reading)).filter((time) => time !== undefined),
      places: anchors,
      ownPlace: anchors.length > 0,
      measures: measures.map((found) => draftMeasure(found, reading)),
      actors: actorsOf(reading, telling),
      attributedTo: [],
      sources: [sourceOf(reading, telling, places, times, measures)],
      paragraph: reading.paragraph,
      sentence: index,
      passing,
    };
  }

  /** "The agreement", where the sentences before told of one: its time and place count for that. */
  private withRetelling(reading: SentenceReading, index: number): SentenceReading {
    const before = this.drafts.findLast(
      (draft) => isPact(draft.kind.value) && index - draft.sentence <= 2,
    );
    const again =
      before && !reading.tellings.some(({ kind }) => isPact(kind))
        ? anaphorIn(reading.folded.text, reading.lang)
        : undefined;
    if (!before || !again) return reading;
    const telling: Telling = {
      ...again,
      kind: before.kind.value,
      form: "did",
      occurrence: before.occurrence.value,
      cued: false,
    };
    return {
      ...reading,
      tellings: [...reading.tellings, telling].sort((a, b) => a.start - b.start),
    };
  }

  /** "The explosion", with nothing said but what is known: the same event, told again. */
  private retelling(telling: Telling, reading: SentenceReading, index: number): Draft | undefined {
    const before = this.drafts.findLast(
      (draft) => draft.kind.value === telling.kind && index - draft.sentence <= 6,
    );
    if (before && !telling.aside) before.sources = addSpan(before.sources, reading.sentence.chars);
    return undefined;
  }

  /** Joins a draft to the event it retells, or keeps it as a new one. */
  private keep(draft: Draft): Draft | undefined {
    const same = this.drafts.findLast((one) => isSame(one, draft));
    if (same) {
      absorb(same, draft);
      return same;
    }
    const isPlannedThere =
      draft.places.length > 0 &&
      (draft.occurrence.value === "planned" || draft.occurrence.value === "expected") &&
      draft.cued;
    if (
      draft.passing &&
      !(isPlannedThere && (draft.kind.value === "talks" || draft.kind.value === "meeting"))
    )
      return undefined;
    if (!draft.ownPlace && hasScene(draft.kind.value)) this.inherit(draft);
    if (draft.places.length === 0 && draft.times.length === 0 && draft.measures.length === 0)
      return undefined;
    this.drafts.push(draft);
    return draft;
  }

  /** Place and day of the event told just before, where this one has none of its own. */
  private inherit(draft: Draft): void {
    const before = this.drafts.findLast(
      (one) =>
        hasScene(one.kind.value) &&
        (one.paragraph === draft.paragraph || one.sentence === draft.sentence - 1) &&
        draft.sentence - one.sentence <= 2,
    );
    if (!before) return;
    draft.places = before.places.slice(0, 1).map((place) => ({
      ...place,
      confidence: place.confidence * 0.6,
      why: "no place of its own; that of the event told before",
    }));
    if (draft.times.length === 0 && draft.occurrence.value === "happened")
      draft.times = before.times
        .filter(({ since, lasting }) => !since && !lasting)
        .map((time) => ({
          ...time,
          weak: true,
          why: `${time.why}; that of the event told before`,
        }));
  }

  /** Measures that no telling of the sentence claims go to the event told before. */
  private loose(
    reading: SentenceReading,
    gathered: readonly Gathered[],
    active: readonly Draft[],
  ): void {
    const claimed = new Set(gathered.flatMap(({ measures }) => measures));
    for (const found of reading.measures) {
      if (claimed.has(found)) continue;
      const owner =
        active.findLast((draft) => fits(found, draft.kind.value)) ??
        this.drafts.findLast(
          (draft) => fits(found, draft.kind.value) && reading.paragraph - draft.paragraph <= 1,
        );
      const chars = charsOf(reading, found);
      if (owner) {
        owner.measures.push(draftMeasure(found, reading, nearestTime(reading, found)));
        owner.sources = addSpan(owner.sources, reading.sentence.chars);
      } else
        this.problems.push({
          code: "measure",
          chars,
          message: `“${quoteOf(reading, found)}” counts something, but no event was found that it belongs to.`,
        });
    }
  }

  /** A statement: somebody with a name or an office says something that is no event of its own. */
  private state(
    reading: SentenceReading,
    index: number,
    attributedTo: Draft["attributedTo"],
    same: boolean,
  ): void {
    const subjects = subjectsOf(reading);
    const before = this.statement;
    const [who] = attributedTo;
    const again = same && before?.attributedTo[0]?.value === this.speaker[0]?.value;
    if (before && (again || (who && isSameSpeaker(this.statementText, who.value)))) {
      before.sources = addSpan(before.sources, reading.sentence.chars);
      before.places = withoutTwice([...before.places, ...subjects]);
      return;
    }
    if (!who || !reading.speech) return;
    const dateline = datelineOf(reading) ?? seatOf(reading, this.atlas);
    const draft: Draft = {
      kind: {
        value: "statement",
        chars: [charsOf(reading, reading.speech.at)],
        confidence: reading.speech.stance ? 0.85 : 0.65,
        why: reading.speech.stance
          ? "saying so is the event"
          : "said by somebody with an office, and no other event is told",
      },
      occurrence: { value: "happened", chars: [], confidence: 0.9, why: "it was said" },
      cued: true,
      times: reading.times
        .filter((time) => nearSpeech(reading, time))
        .map((time) => draftTime(time, reading))
        .filter((time) => time !== undefined),
      places: withoutTwice([...(dateline ? [dateline] : []), ...subjects]),
      ownPlace: dateline !== undefined,
      measures: [],
      actors: [],
      attributedTo: [...attributedTo],
      sources: [reading.sentence.chars],
      paragraph: reading.paragraph,
      sentence: index,
      passing: false,
    };
    this.drafts.push(draft);
    this.statement = draft;
    this.statementText = reading.folded.text;
  }
}

function isPact(kind: string): boolean {
  return kind === "ceasefire" || kind === "agreement";
}

function attribution(reading: SentenceReading): Draft["attributedTo"] {
  return (reading.speech?.chain ?? []).map((hit) => {
    const body = reading.bodies.find(
      ({ start, end }) => start >= hit.start - 1 && end <= hit.end + 1,
    );
    const whole = body !== undefined && hit.end - hit.start <= body.end - body.start + 5;
    return {
      value: quoteOf(reading, hit),
      chars: [charsOf(reading, hit)],
      confidence: 0.75,
      why: "named as who says it",
      ...(whole ? { id: body.institution.id, names: body.institution.names } : {}),
    };
  });
}

/** Whether the speaker is a capital that stands for its government. */
function isCapital({ speech, places }: SentenceReading): boolean {
  const who = speech?.chain[0];
  return (
    who !== undefined &&
    places.some(
      ({ standing, start, end }) => standing === "actor" && start >= who.start && end <= who.end,
    )
  );
}

const COMMA = 25;
const PART = 220;

/** Gives each place, time and measure of a sentence to the telling it stands nearest to. */
function share(reading: SentenceReading): Gathered[] {
  const { folded, tellings, lang } = reading;
  const gathered: Gathered[] = tellings.map((telling) => ({
    telling,
    places: [],
    times: [],
    measures: [],
  }));
  const parts = partsOf(folded.text, lang);
  const partOf = (at: number) => parts.findIndex(({ start, end }) => at >= start && at < end);
  const cost = (item: Hit, to: Hit) => {
    const between =
      item.end <= to.start
        ? folded.text.slice(item.end, to.start)
        : folded.text.slice(to.end, item.start);
    const commas = between.match(/[,،]/g)?.length ?? 0;
    const behind = item.start >= to.start ? (lang === "tr" ? 12 : 0) : lang === "tr" ? 0 : 12;
    return (
      between.length +
      commas * COMMA +
      (partOf(item.start) === partOf(to.start) ? 0 : PART) +
      behind
    );
  };
  const speechCost = (item: Hit) =>
    Math.min(
      ...speakerHits(reading).map((hit) =>
        isBesideSpeaker(folded.text, item, hit) ? cost(item, hit) : Number.POSITIVE_INFINITY,
      ),
    );
  const nearest = (item: Hit, wanted: (one: Gathered) => boolean, alsoSpeech: boolean) => {
    let best: Gathered | undefined;
    let least = alsoSpeech ? speechCost(item) : Number.POSITIVE_INFINITY;
    for (const one of gathered.filter(wanted)) {
      const price = cost(item, one.telling);
      if (price < least) [best, least] = [one, price];
    }
    return best;
  };
  for (const place of reading.places)
    if (
      place.precision !== "sea" &&
      (place.standing === "place" || place.standing === "event-of") &&
      !place.appositive &&
      !isHeader(place, reading)
    )
      nearest(place, () => true, true)?.places.push(place);
  for (const time of reading.times) nearest(time, () => true, true)?.times.push(time);
  for (const measure of reading.measures)
    nearest(
      measure,
      ({ telling }) => fits(measure, telling.kind) && !telling.aside,
      false,
    )?.measures.push(measure);
  return gathered;
}

function speakerHits({ speech }: SentenceReading): Hit[] {
  return speech ? [speech.at, ...speech.chain] : [];
}

/** "said on Tuesday", "the ministry in Amman": right beside who speaks, no comma between. */
function isBesideSpeaker(text: string, item: Hit, hit: Hit): boolean {
  const between =
    item.start >= hit.end ? text.slice(hit.end, item.start) : text.slice(item.end, hit.start);
  return !/[,،]/.test(between) && between.length <= (item.start >= hit.end ? 22 : 4);
}

function isHeader(place: FoundPlace, { places }: SentenceReading): boolean {
  return (
    place.why.includes("dated from") ||
    (place.start < 40 &&
      places.some(
        (other) => other.why.includes("dated from") && Math.abs(other.start - place.end) < 4,
      ))
  );
}

/** Tellings of one kind in one sentence are one event, unless both have a place or a time of their own. */
function merged(gathered: readonly Gathered[]): Gathered[] {
  const out: Gathered[] = [];
  for (const one of gathered) {
    const before = out.find(
      (other) => sameKind(other.telling.kind, one.telling.kind) || isPartOfCeasefire(other, one),
    );
    const apart = before && differ(before, one);
    if (!before || apart || one.telling.aside === "existing" || before.telling.aside === "existing")
      out.push(one);
    else {
      const main = better(before.telling, one.telling);
      out[out.indexOf(before)] = {
        telling: main,
        places: [...before.places, ...one.places],
        times: [...before.times, ...one.times],
        measures: [...before.measures, ...one.measures],
      };
    }
  }
  return out;
}

/** "They signed an agreement on a ceasefire" tells of one event. */
function isPartOfCeasefire(a: Gathered, b: Gathered): boolean {
  const kinds = [a.telling.kind, b.telling.kind];
  return (
    kinds.includes("agreement") &&
    kinds.includes("ceasefire") &&
    !a.telling.aside &&
    !b.telling.aside
  );
}

function better(a: Telling, b: Telling): Telling {
  if (a.aside !== b.aside) return a.aside ? b : a;
  if (a.kind !== b.kind)
    return a.kind === "ceasefire"
      ? { ...a, occurrence: "expected", cued: true }
      : b.kind === "ceasefire"
        ? { ...b, occurrence: "expected", cued: true }
        : a;
  if (a.form !== b.form)
    return a.form === "did"
      ? { ...a, ...(b.cued && !a.cued ? { occurrence: b.occurrence, cued: true } : {}) }
      : { ...b, ...(a.cued && !b.cued ? { occurrence: a.occurrence, cued: true } : {}) };
  return a.cued || !b.cued ? a : b;
}

function differ(a: Gathered, b: Gathered): boolean {
  const ids = (one: Gathered) => one.places.map(({ place }) => place.id);
  const bothPlaced =
    ids(a).length > 0 && ids(b).length > 0 && !ids(a).some((id) => ids(b).includes(id));
  const edtf = (one: Gathered) => one.times.map((time) => time.edtf);
  const bothTimed =
    edtf(a).length > 0 && edtf(b).length > 0 && !edtf(a).some((time) => edtf(b).includes(time));
  return (
    bothPlaced ||
    (bothTimed &&
      (ids(a).length > 0 || ids(b).length > 0) &&
      a.telling.form === "did" &&
      b.telling.form === "did")
  );
}

function draftTime(time: FoundTime, reading: SentenceReading): DraftTime | undefined {
  if (time.edtf === undefined) return undefined;
  return {
    edtf: time.edtf,
    since: time.since,
    lasting: time.lasting,
    weak: time.why.includes("does not say of which day"),
    chars: charsOf(reading, time),
    why: time.why,
  };
}

function draftMeasure(
  found: FoundMeasure,
  reading: SentenceReading,
  time?: FoundTime,
): DraftMeasure {
  const cut = (hit: Hit) => quoteOf(reading, hit);
  const own = time && draftTime(time, reading);
  return {
    found,
    chars: charsOf(reading, found),
    reported: { value: cut(found.reported.value), unit: cut(found.reported.unit) },
    ...(own ? { time: own } : {}),
  };
}

/** The time of a count that stands by itself: since when, or over which stretch. */
function nearestTime(reading: SentenceReading, { start }: Hit): FoundTime | undefined {
  const times = reading.times.filter(({ since, lasting }) => since || lasting);
  return [...times].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

function candidatePlaces(
  places: readonly FoundPlace[],
  telling: Telling,
  reading: SentenceReading,
): CandidatePlace[] {
  const { kind } = telling;
  const leaving = kind === "displacement" || kind === "evacuation";
  const settledPlaces = places.filter(({ origin }) => leaving || !origin);
  const used = settledPlaces.length > 0 ? settledPlaces : places;
  const away = (one: FoundPlace) => Math.max(one.start - telling.end, telling.start - one.end);
  const ordered = [...used].sort(
    (a, b) => rankOf(a, leaving) - rankOf(b, leaving) || away(a) - away(b),
  );
  const narrow = ordered.filter(
    (one) =>
      !ordered.some(
        (other) =>
          other !== one &&
          one.precision === "country" &&
          other.place.country === one.place.country &&
          other.precision !== "country",
      ),
  );
  const [anchor] = narrow;
  const role = hasScene(kind) ? "scene" : "venue";
  const beside = (one: FoundPlace) =>
    anchor !== undefined &&
    /^[ ,،]{0,2}(?:and|و|и|ve|ile)?[ وب]{0,3}(?:in |في |в )?$/u.test(
      reading.folded.text.slice(Math.min(anchor.end, one.end), Math.max(anchor.start, one.start)),
    );
  return withoutTwice(
    narrow.map((found) =>
      candidatePlace(found, found === anchor || beside(found) ? role : "subject", reading),
    ),
  );
}

/** People leave from where the event is; what an event is named after stands before other places. */
function rankOf({ origin, standing }: FoundPlace, leaving: boolean): number {
  return (standing === "event-of" ? 0 : 2) + (leaving && !origin ? 1 : 0);
}

function candidatePlace(
  found: FoundPlace,
  role: CandidatePlace["role"],
  reading: SentenceReading,
): CandidatePlace {
  return {
    place: found.place,
    role,
    precision: found.precision,
    evidence: "stated",
    alternatives: found.alternatives,
    chars: [charsOf(reading, found)],
    confidence: found.confidence,
    why: found.why,
  };
}

function subjectsOf(reading: SentenceReading): CandidatePlace[] {
  return reading.places
    .filter(
      ({ standing, appositive }) =>
        (standing === "place" || standing === "event-of") && !appositive,
    )
    .filter(
      (found) => !isHeader(found, reading) && datelineOf(reading)?.place.id !== found.place.id,
    )
    .map((found) => candidatePlace(found, "subject", reading));
}

const spokenAt = new Map<ReadLanguage, RegExp>();

function spokenIn(lang: ReadLanguage): RegExp {
  const known = spokenAt.get(lang);
  if (known) return known;
  const made = wordExpression(
    `(?<![\\p{L}\\p{N}])${alternatives(SPEECH_WORDS[lang].spokenAt, lang)}[ "]*ب?$`,
    "u",
  );
  spokenAt.set(lang, made);
  return made;
}

/** Where a statement was made, where the text says so: "in a press conference in Amman". */
function datelineOf(reading: SentenceReading): CandidatePlace | undefined {
  const { folded, lang, places, speech } = reading;
  const spoken = spokenIn(lang);
  const found = places.find(
    ({ start, end, standing, origin }) =>
      standing === "place" &&
      !origin &&
      (spoken.test(folded.text.slice(0, start)) ||
        (lang === "tr" && speech !== undefined && isVenueOfTurkishSpeech(folded.text, end))),
  );
  return found ? candidatePlace(found, "dateline", reading) : undefined;
}

/** "Arap Birliği, Kahire'de yaptığı toplantıda …": the first place after the speaker, where something is held. */
function isVenueOfTurkishSpeech(text: string, end: number): boolean {
  return /^'?(?:da|de|ta|te) (?:yap(?:ti|il)|duzenle|konus|acikla)\p{L}*/u.test(text.slice(end));
}

function nearSpeech({ speech, tellings, folded }: SentenceReading, time: FoundTime): boolean {
  if (!speech) return false;
  const gap =
    time.start >= speech.at.end
      ? folded.text.slice(speech.at.end, time.start)
      : folded.text.slice(time.end, speech.at.start);
  return (
    gap.length < 30 &&
    !tellings.some(
      ({ start, end }) =>
        (start >= speech.at.end && end <= time.start) ||
        (start >= time.end && end <= speech.at.start),
    )
  );
}

function identified(country: GazetteerPlace | undefined): Pick<CandidateActor, "id" | "names"> {
  return country ? { id: country.id, names: country.names } : {};
}

/** Countries that act, and capitals that stand for theirs. */
function actorsOf(reading: SentenceReading, telling: Telling): CandidateActor[] {
  if (!["ceasefire", "agreement", "talks", "meeting"].includes(telling.kind)) return [];
  return reading.places
    .filter(
      ({ standing, place, start, end }) =>
        standing === "actor" &&
        place.country !== undefined &&
        Math.min(Math.abs(start - telling.end), Math.abs(telling.start - end)) < 120,
    )
    .map((found) => ({
      name: quoteOf(reading, found),
      role: "party" as const,
      country: found.place.country ?? "",
      ...identified(countryOf(found.place.country)),
      chars: [charsOf(reading, found)],
      confidence: 0.6,
      why: "acts in the sentence that tells it",
    }));
}

/** The sentence, or where it tells of several events the stretch up to its neighbours. */
function sourceOf(
  reading: SentenceReading,
  telling: Telling,
  ...items: readonly (readonly Hit[])[]
): Chars {
  const others = reading.tellings.filter(
    (other) =>
      !other.aside &&
      !sameKind(other.kind, telling.kind) &&
      !(isPact(other.kind) && isPact(telling.kind)),
  );
  const own = [telling, ...items.flat()];
  const [from, to] = [
    Math.min(...own.map(({ start }) => start)),
    Math.max(...own.map(({ end }) => end)),
  ];
  const before = Math.max(0, ...others.filter(({ end }) => end <= from).map(({ end }) => end));
  const after = Math.min(
    reading.folded.text.length,
    ...others.filter(({ start }) => start >= to).map(({ start }) => start),
  );
  const text = reading.folded.text.slice(before, after);
  const lead = /^(?:\p{L}*)[\s,،"]*/u.exec(before === 0 ? "" : text)?.[0].length ?? 0;
  return charsOf(reading, {
    start: Math.min(from, before + lead),
    end: Math.max(to, before + text.trimEnd().length),
  });
}

function addSpan(spans: readonly Chars[], chars: Chars): Chars[] {
  return spans.some(([start, end]) => start <= chars[0] && chars[1] <= end)
    ? [...spans]
    : [...spans, chars];
}

function withoutTwice(places: readonly CandidatePlace[]): CandidatePlace[] {
  return places.filter(
    (one, i) => places.findIndex((other) => other.place.id === one.place.id) === i,
  );
}

/** "Hijab said", after a statement of "the head of the committee, Riyad Hijab". */
function isSameSpeaker(text: string, name: string): boolean {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  const last = words.at(-1);
  return last !== undefined && words.length <= 3 && text.includes(last);
}

/** Whether two drafts tell of one event. */
function isSame(a: Draft, b: Draft): boolean {
  if (!sameKind(a.kind.value, b.kind.value)) return false;
  if (a.occurrence.value !== b.occurrence.value && !isLike(a.occurrence.value, b.occurrence.value))
    return false;
  if (timesClash(a, b)) return false;
  const ids = new Set(a.places.map(({ place }) => place.id));
  if (b.places.some(({ place }) => ids.has(place.id))) return true;
  if (!b.ownPlace || !a.ownPlace)
    return (
      hasScene(a.kind.value) &&
      b.sentence - a.sentence <= 4 &&
      !b.ownPlace &&
      b.sentence !== a.sentence
    );
  return false;
}

/** A plan is the same whether it is told as planned, as expected or in passing. */
function isLike(a: string, b: string): boolean {
  const ahead = ["planned", "expected"];
  return (
    (ahead.includes(a) && (ahead.includes(b) || b === "happened")) ||
    (ahead.includes(b) && a === "happened") ||
    (a === "ongoing" && b === "happened")
  );
}

function timesClash(a: Draft, b: Draft): boolean {
  const firm = (draft: Draft) => draft.times.filter(({ weak }) => !weak);
  const [x] = firm(a);
  const [y] = firm(b);
  if (!x || !y) return (x?.since === true && y?.lasting === true) || false;
  if (x.edtf === y.edtf) return false;
  if (x.since || y.since || x.lasting || y.lasting) return b.ownPlace;
  const [p, q] = [span(x.edtf), span(y.edtf)];
  return p.first > q.last || q.first > p.last;
}

function absorb(into: Draft, from: Draft): void {
  const isMore =
    from.measures.length > 0 &&
    from.times.some(({ since, lasting }) => since || lasting) &&
    into.times.length > 0;
  into.measures.push(
    ...(isMore
      ? from.measures.map((one) => ({ ...one, ...(from.times[0] ? { time: from.times[0] } : {}) }))
      : from.measures),
  );
  if (!isMore) into.times.push(...from.times);
  into.places = withoutTwice([
    ...into.places,
    ...(into.ownPlace && !from.ownPlace ? [] : from.passing ? [] : from.places),
  ]);
  if (into.occurrence.value === "happened" && !into.cued && from.cued)
    into.occurrence = from.occurrence;
  if (
    into.occurrence.value === "expected" &&
    from.occurrence.value === "planned" &&
    into.kind.value !== "ceasefire"
  )
    into.occurrence = from.occurrence;
  into.cued ||= from.cued;
  if (!from.passing) for (const chars of from.sources) into.sources = addSpan(into.sources, chars);
  for (const actor of from.actors)
    if (!into.actors.some(({ country }) => country === actor.country)) into.actors.push(actor);
  if (into.attributedTo.length === 0) into.attributedTo = from.attributedTo;
  into.kind = { ...into.kind, chars: [...into.kind.chars, ...from.kind.chars] };
}
