import type { Candidate, ReadResult } from "./candidate";
import type { Chars } from "./fold";

/** A labelled report, as `reports/README.md` describes it. */
export interface LabelledReport {
  readonly lang: string;
  readonly published: string;
  readonly text: readonly string[];
  readonly places: readonly (readonly [quote: string, id: string])[];
  readonly times: readonly (readonly [quote: string, edtf: string])[];
  readonly events: readonly LabelledEvent[];
}

interface LabelledMeasure {
  readonly quote: string;
  readonly of: string;
  readonly value: number;
  readonly unit: string;
  readonly basis: string;
  readonly since?: string;
  readonly asOf: string;
  readonly low?: number;
  readonly high?: number;
}

interface LabelledEvent {
  readonly kind: string;
  readonly occurrence: string;
  readonly when: string;
  readonly anchor: readonly [role: string, id: string, precision: string] | null;
  readonly at: readonly string[];
  readonly by: readonly string[];
  readonly measures: readonly LabelledMeasure[];
}

/** Right, missed and wrongly found. */
export interface Tally {
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
}

export const SCORED = ["places", "times", "measures", "events", "eventsFound", "speakers"] as const;
export type Scored = (typeof SCORED)[number];
export type Scores = Readonly<Record<Scored, Tally>>;

/** What was missed and what was found too much, for whoever works on the development half. */
export interface Differences {
  readonly scores: Scores;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/**
 * Compares what was read with the labels. A place counts by its span and id; a time by its span and
 * EDTF; a measure by its span and every field; an event by kind, occurrence, time and anchor (role,
 * id, precision), `eventsFound` by kind and words only; speakers by the events that name them right.
 */
export function score(report: LabelledReport, read: ReadResult): Differences {
  const text = report.text.join("\n");
  const at = (quote: string) => spanOf(text, quote);
  const key = (chars: Chars | undefined, ...rest: unknown[]) => ({ chars, label: rest.join(" ") });
  const isPlace = read.mentions.filter(
    ({ type, place }) => type === "place" && place !== undefined,
  );
  const parts = {
    places: match(
      report.places.map(([quote, id]) => key(at(quote), id)),
      isPlace.map(({ chars, place }) => key(chars[0], place?.id)),
    ),
    times: match(
      report.times.map(([quote, edtf]) => key(at(quote), edtf)),
      read.mentions
        .filter(({ type }) => type === "time")
        .map(({ chars, edtf }) => key(chars[0], edtf)),
    ),
    measures: match(
      report.events.flatMap(({ measures }) =>
        measures.map((m) => key(at(m.quote), measureLabel(m))),
      ),
      read.candidates.flatMap(({ measures }) =>
        measures.map((m) => key(m.chars[0], measureLabel(m))),
      ),
    ),
    events: match(
      report.events.map((event) => key(at(event.at[0] ?? ""), eventLabel(event))),
      read.candidates.map((one) => key(wide(one), candidateLabel(one))),
    ),
    eventsFound: match(
      report.events.map((event) => key(at(event.at[0] ?? ""), event.kind)),
      read.candidates.map((one) => key(wide(one), one.kind.value)),
    ),
    speakers: match(
      report.events
        .filter(({ by }) => by.length > 0)
        .map((event) => key(at(event.by[0] ?? ""), "says")),
      read.candidates
        .filter(({ attributedTo }) => attributedTo.length > 0)
        .map(({ attributedTo }) => key(attributedTo[0]?.chars[0], "says")),
    ),
  };
  const all = Object.entries(parts);
  return {
    scores: Object.fromEntries(all.map(([name, { tally }]) => [name, tally])) as Scores,
    missed: all.flatMap(([name, { missed }]) => missed.map((label) => `${name}: ${label}`)),
    extra: all.flatMap(([name, { extra }]) => extra.map((label) => `${name}: ${label}`)),
  };
}

/** Where a quote stands in a text; `quote#2` is its second time. */
export function spanOf(text: string, quote: string): Chars | undefined {
  const [, words = "", times = "1"] = /^(.*?)(?:#(\d))?$/s.exec(quote) ?? [];
  let at = -1;
  for (let i = 0; i < Number(times); i++) at = text.indexOf(words, at + 1);
  return at < 0 ? undefined : [at, at + words.length];
}

export function f1({ right, missed, extra }: Tally): number {
  return right === 0 ? (missed + extra === 0 ? 1 : 0) : (2 * right) / (2 * right + missed + extra);
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = (pick: (tally: Tally) => number) =>
    tallies.reduce((all, tally) => all + pick(tally), 0);
  return {
    right: total((t) => t.right),
    missed: total((t) => t.missed),
    extra: total((t) => t.extra),
  };
}

interface Item {
  readonly chars: Chars | undefined;
  readonly label: string;
}

function match(wanted: readonly Item[], found: readonly Item[]) {
  const free = [...found];
  const missed: string[] = [];
  for (const item of wanted) {
    const i = free.findIndex((one) => one.label === item.label && overlap(one.chars, item.chars));
    if (i < 0) missed.push(item.label);
    else free.splice(i, 1);
  }
  return {
    tally: { right: wanted.length - missed.length, missed: missed.length, extra: free.length },
    missed,
    extra: free.map(({ label }) => label),
  };
}

function overlap(a: Chars | undefined, b: Chars | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
}

/** From the first to the last character that tells a candidate. */
function wide({ sources, kind }: Candidate): Chars {
  const all = [...sources, ...kind.chars];
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
}

function measureLabel({
  of,
  value,
  unit,
  basis,
  since,
  asOf,
  low,
  high,
}: Omit<LabelledMeasure, "quote">): string {
  return [of, value, unit, basis, since ?? "-", asOf, low ?? "", high ?? ""].join(" ");
}

function eventLabel({ kind, occurrence, when, anchor }: LabelledEvent): string {
  return [kind, occurrence, when, ...(anchor ?? ["nowhere"])].join(" ");
}

function candidateLabel({ kind, occurrence, when, places }: Candidate): string {
  const anchor = places.find(({ role }) => role !== "subject");
  return [
    kind.value,
    occurrence.value,
    when?.value,
    ...(anchor ? [anchor.role, anchor.place.id, anchor.precision] : ["nowhere"]),
  ].join(" ");
}
