import { fits, sameKind } from "./draft";
import type { FoundMeasure } from "./measures";
import type { Hit } from "./pattern";
import type { FoundPlace } from "./places";
import type { SentenceReading } from "./sentence-reading";
import { partsOf, type Telling } from "./tellings";
import type { FoundTime } from "./times";

/** What one telling of a sentence has around it. */
export interface Gathered {
  readonly telling: Telling;
  readonly places: FoundPlace[];
  readonly times: FoundTime[];
  readonly measures: FoundMeasure[];
}

const COMMA = 25;
const PART = 220;

/** Gives each place, time and measure of a sentence to the telling it stands nearest to. */
export function share(reading: SentenceReading): Gathered[] {
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

export function isHeader(place: FoundPlace, { places }: SentenceReading): boolean {
  return (
    place.why.includes("dated from") ||
    (place.start < 40 &&
      places.some(
        (other) => other.why.includes("dated from") && Math.abs(other.start - place.end) < 4,
      ))
  );
}

/** Tellings of one kind in one sentence are one event, unless both have a place or a time of their own. */
export function merged(gathered: readonly Gathered[]): Gathered[] {
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
