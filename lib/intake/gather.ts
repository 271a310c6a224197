import type { Problem } from "./candidate";
import { type Draft, fits, hasScene } from "./draft";
import {
  actorsOf,
  addSpan,
  attribution,
  candidatePlaces,
  datelineOf,
  draftMeasure,
  draftTime,
  isPact,
  nearestTime,
  nearSpeech,
  sourceOf,
  subjectsOf,
  withoutTwice,
} from "./draft-parts";
import { foldText } from "./fold";
import { absorb, isSame } from "./same-event";
import { seatOf } from "./seat";
import { charsOf, quoteOf, type SentenceReading } from "./sentence-reading";
import { type Gathered, merged, share } from "./share";
import { anaphorIn, type Telling } from "./tellings";
import type { Atlas } from "./toponyms";

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

/** "Hijab said", after a statement of "the head of the committee, Riyad Hijab". */
function isSameSpeaker(text: string, name: string): boolean {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  const last = words.at(-1);
  return last !== undefined && words.length <= 3 && text.includes(last);
}
