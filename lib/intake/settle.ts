import { isoDay, span } from "#lib/event/span";
import type { Candidate, CandidateMeasure, Problem, Read } from "./candidate";
import { type Draft, type DraftMeasure, type DraftTime, sameKind } from "./draft";
import type { Measured } from "./lexicon/measures";

/** Turns gathered events into candidates: one time, measures with basis and dates, part of what. */
export function settleDrafts(
  drafts: readonly Draft[],
  published: string | undefined,
): { candidates: Candidate[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const day = published?.slice(0, 10);
  const candidates = drafts.map((draft) => candidateOf(draft, day, problems));
  return { candidates: candidates.map((one, i) => withWhole(one, i, candidates)), problems };
}

function candidateOf(draft: Draft, day: string | undefined, problems: Problem[]): Candidate {
  const when = whenOf(draft, day);
  const measures = draft.measures.flatMap(
    (measure) => measureOf(measure, draft, when?.value, day) ?? [],
  );
  problems.push(...conflicts(measures));
  const anchor = draft.places.find(({ role }) => role !== "subject");
  const sure = [
    draft.kind.confidence,
    draft.occurrence.confidence,
    ...(when ? [when.confidence] : []),
    ...(anchor ? [anchor.confidence] : []),
  ];
  return {
    kind: draft.kind,
    occurrence: draft.occurrence,
    ...(when ? { when } : {}),
    places: draft.places,
    measures,
    actors: draft.actors,
    attributedTo: draft.attributedTo,
    sources: [...draft.sources].sort((a, b) => a[0] - b[0]),
    confidence: Math.min(...sure),
  };
}

/** The time that says most: a day before a month, what is named before midnight of no day. */
function whenOf({ times }: Draft, day: string | undefined): Read<string> | undefined {
  const firm = times.filter(({ weak }) => !weak);
  const usable = firm.length > 0 ? firm : times;
  const [best] = [...usable].sort((a, b) => length(a) - length(b));
  if (best) {
    const same = times.filter(({ edtf }) => edtf === best.edtf);
    return {
      value: best.edtf,
      chars: same.map(({ chars }) => chars),
      confidence: best.weak ? 0.5 : 0.85,
      why: best.why,
    };
  }
  if (day === undefined) return undefined;
  return {
    value: `${day}~`,
    chars: [],
    confidence: 0.5,
    why: "no time is stated: the day of the report, approximately",
  };
}

function length({ edtf, since }: DraftTime): number {
  const { first, last } = span(edtf);
  return since ? -1 : last - first;
}

function measureOf(
  { found, chars, reported, time }: DraftMeasure,
  draft: Draft,
  when: string | undefined,
  day: string | undefined,
): CandidateMeasure | undefined {
  const own = time?.edtf ?? when;
  if (own === undefined) return undefined;
  const { first, last } = span(own);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const kind = draft.kind.value;
  const sinceTime =
    time?.since === true || (time === undefined && draft.times.some(({ since }) => since));
  const isCrowd = found.of === "people" && ["protest", "riot", "meeting", "talks"].includes(kind);
  const basis =
    isCrowd || found.says === "standing"
      ? "snapshot"
      : sinceTime || found.says === "total"
        ? "cumulative"
        : "increment";
  const end =
    basis === "cumulative" || found.says === "standing" ? (day ?? isoDay(last)) : isoDay(last);
  const { of, value, unit, low, high } = inUnits(found, kind, draft);
  const start = isoDay(first);
  return {
    of,
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    unit,
    basis,
    ...(basis === "snapshot" ? {} : { since: earlier(start, end) }),
    asOf: end,
    reported,
    chars: [chars],
    confidence: 0.75,
    why: `${found.why}; ${basis === "cumulative" ? "a running total" : basis === "snapshot" ? "how many there are at a moment" : "what the event itself added"}`,
  };
}

function earlier(a: string, b: string): string {
  return [a, b].sort()[0] ?? a;
}

/** A dunam is 1,000 m², in Iraq 2,500 m². */
const DUNAM_HECTARES = { IQ: 0.25, other: 0.1 };

function inUnits(found: DraftMeasure["found"], kind: string, { places }: Draft) {
  const { value, low, high } = found;
  const limits = (by: number) => ({
    value: rounded(value * by),
    ...(low === undefined ? {} : { low: rounded(low * by) }),
    ...(high === undefined ? {} : { high: rounded(high * by) }),
  });
  if (found.of !== "area") return { of: found.of, unit: "1" as const, ...limits(1) };
  const of: Measured = kind === "contamination" ? "land-contaminated" : "land-cleared";
  if (found.unit !== "dunam") return { of, unit: found.unit as "har" | "km2" | "m2", ...limits(1) };
  return {
    of,
    unit: "har" as const,
    ...limits(places[0]?.place.country === "IQ" ? DUNAM_HECTARES.IQ : DUNAM_HECTARES.other),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Two counts of one thing that cannot both be right. */
function conflicts(measures: readonly CandidateMeasure[]): Problem[] {
  return measures.flatMap((one, i) =>
    measures.slice(0, i).flatMap((other): Problem[] => {
      if (
        other.of !== one.of ||
        other.basis !== one.basis ||
        other.asOf !== one.asOf ||
        other.since !== one.since
      )
        return [];
      if (range(one)[0] <= range(other)[1] && range(other)[0] <= range(one)[1]) return [];
      return [
        {
          code: "measure-conflict",
          message: `The report counts ${one.of} twice and differently: “${other.reported.value}” and “${one.reported.value}”. Keep one, or ask the source.`,
          ...(one.chars[0] ? { chars: one.chars[0] } : {}),
        },
      ];
    }),
  );
}

function range({ value, low, high }: CandidateMeasure): readonly [number, number] {
  return [low ?? value, high ?? (low === undefined ? value : Number.POSITIVE_INFINITY)];
}

/** An increment at the place of a running total is part of it. */
function withWhole(one: Candidate, i: number, all: readonly Candidate[]): Candidate {
  const place = one.places[0]?.place.id;
  if (place === undefined || !one.measures.some(({ basis }) => basis === "increment")) return one;
  const whole = all.findIndex(
    (other, j) =>
      j !== i &&
      sameKind(other.kind.value, one.kind.value) &&
      other.places[0]?.place.id === place &&
      other.measures.some(
        ({ basis, since, asOf }) =>
          basis === "cumulative" &&
          one.measures.every(
            (measure) => (since ?? "") <= (measure.since ?? "") && measure.asOf <= asOf,
          ),
      ),
  );
  return whole < 0 ? one : { ...one, partOf: whole };
}
