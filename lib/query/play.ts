import { isoDay } from "#lib/event/span";
import type { Filter } from "#lib/query/filter";
import { dayOf } from "./day";

/** A set of tiles carries counts for at most so many steps. */
export const MOST_STEPS = 64;

/** Days that are played in steps of as equal length as whole days allow; both ends are included. */
export interface PlaySet {
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly to: string;
  readonly steps: number;
}

/** A step of a set on show: the events of its days, or of all days up to its end. */
export interface Playing extends PlaySet {
  /** From 0. */
  readonly step: number;
  readonly cumulative: boolean;
}

/** First and last step of something, both included. */
export type StepRange = readonly [first: number, last: number];

/** How many events show in each step of a set: those of its days, and those begun by its end. */
export class PlayedCounts {
  readonly #steps: number[] = [];
  readonly #begun: number[] = [];

  add([first, last]: StepRange): void {
    for (let step = first; step <= last; step++) this.#steps[step] = (this.#steps[step] ?? 0) + 1;
    this.#begun[first] = (this.#begun[first] ?? 0) + 1;
  }

  /** Hands over each count that is not 0, with the step and whether it is cumulative. */
  each(steps: number, visit: (step: number, cumulative: boolean, count: number) => void): void {
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      sum += this.#begun[step] ?? 0;
      const count = this.#steps[step] ?? 0;
      if (count > 0) visit(step, false, count);
      if (sum > 0) visit(step, true, sum);
    }
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `from/to/steps`; what is wrong with it in words where it is none. */
export function parsePlaySet(text: string): PlaySet | string {
  const [from = "", to = "", steps = "", ...more] = text.split("/");
  if (more.length > 0 || steps === "" || !isDate(from) || !isDate(to))
    return "is not from/to/steps, such as 2016-12-01/2016-12-31/31";
  if (from > to) return "ends before it begins";
  const days = dayOf(to) - dayOf(from) + 1;
  const most = Math.min(MOST_STEPS, days);
  if (!/^[1-9]\d?$/.test(steps) || Number(steps) > most)
    return `does not have 1 to ${most} steps: at most ${MOST_STEPS}, and no more than days`;
  return { from, to, steps: Number(steps) };
}

export function formatPlaySet({ from, to, steps }: PlaySet): string {
  return `${from}/${to}/${steps}`;
}

/** Reads `from/to/steps/step`, the step from 1, with `/cumulative` behind it; undefined where it is none. */
export function parsePlaying(text: string): Playing | undefined {
  const [from, to, steps, step = "", mode, ...more] = text.split("/");
  const set = parsePlaySet([from, to, steps].join("/"));
  if (typeof set === "string" || more.length > 0) return undefined;
  if (mode !== undefined && mode !== "cumulative") return undefined;
  if (!/^[1-9]\d?$/.test(step) || Number(step) > set.steps) return undefined;
  return { ...set, step: Number(step) - 1, cumulative: mode === "cumulative" };
}

export function formatPlaying({ step, cumulative, ...set }: Playing): string {
  return `${formatPlaySet(set)}/${step + 1}${cumulative ? "/cumulative" : ""}`;
}

/** How many steps play these days well: a step a day, a week, a month or a 64th of them. */
export function stepsFor(from: string, to: string): number {
  const days = dayOf(to) - dayOf(from) + 1;
  const counts = [days, Math.ceil(days / 7), Math.ceil(days / 30.4375)];
  return counts.find((count) => count <= MOST_STEPS) ?? MOST_STEPS;
}

/** The first and last day of a step. */
export function daysOfStep({ from, to, steps }: PlaySet, step: number): readonly [number, number] {
  const first = dayOf(from);
  const days = dayOf(to) - first + 1;
  const begins = (at: number) => first + Math.ceil((at * days) / steps);
  return [begins(step), begins(step + 1) - 1];
}

/** The steps whose days a span of days shares; undefined for none. Open ends are infinite. */
export function stepsOf({ from, to, steps }: PlaySet, first: number, last: number) {
  const [start, end] = [dayOf(from), dayOf(to)];
  if (last < start || first > end) return undefined;
  const stepOf = (day: number) => Math.floor(((day - start) * steps) / (end - start + 1));
  return [stepOf(Math.max(first, start)), stepOf(Math.min(last, end))] as const;
}

/** The filter that matches what a step shows of the events of another. */
export function stepFilter(filter: Filter, playing: Playing): Filter {
  const [first, last] = daysOfStep(playing, playing.step);
  return { ...filter, from: playing.cumulative ? playing.from : isoDay(first), to: isoDay(last) };
}

function isDate(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text)) && isoDay(dayOf(text)) === text;
}
