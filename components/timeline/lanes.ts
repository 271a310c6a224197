import { type Group, groupOf } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { span } from "#lib/event/span";
import type { Occurrence } from "#lib/event/vocabularies";
import type { Histogram } from "#lib/query/event-index";
import { type Days, dayOf, fractionOf } from "./days";

/** Above this many events a lane an event is too thin to tell. */
export const MOST_LANES = 12;

const HOLLOW: ReadonlySet<Occurrence> = new Set(["planned", "expected", "postponed", "cancelled"]);

/** One event on the timeline, as fractions of its width. */
export interface Bar {
  readonly event: NewsEvent;
  readonly group: Group;
  readonly start: number;
  readonly end: number;
  /** Open ends fade out at the edge of the days shown. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** It has not happened: drawn hollow, dashed where only expected. */
  readonly hollow: boolean;
  readonly dashed: boolean;
}

/** All days of the histogram and of the events, open ends aside; undefined where there are none. */
export function daysOf(histogram: Histogram, events: readonly NewsEvent[]): Days | undefined {
  const days = [
    ...histogram.bins.flatMap(({ start, end }) => [dayOf(start), dayOf(end)]),
    ...events.flatMap(({ properties }) => {
      const { first, last } = span(properties.when);
      return [first, last];
    }),
  ].filter(Number.isFinite);
  return days.length === 0
    ? undefined
    : { first: least(days), last: -least(days.map((day) => -day)) };
}

/** One bar an event, the earliest on top and the longer first: as long as the date is vague. */
export function barsOf(events: readonly NewsEvent[], days: Days): readonly Bar[] {
  return events
    .map((event) => ({ event, ...span(event.properties.when) }))
    .sort((a, b) => a.first - b.first || b.last - a.last || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event, first, last }) => {
      const { kind, occurrence } = event.properties;
      return {
        event,
        group: groupOf(kind),
        start: fractionOf(first, days),
        end: fractionOf(last + 1, days),
        openStart: first === Number.NEGATIVE_INFINITY,
        openEnd: last === Number.POSITIVE_INFINITY,
        hollow: HOLLOW.has(occurrence),
        dashed: occurrence === "expected",
      };
    });
}

/** Where dates span several bins: the union of those ranges, as fractions, in order. */
export function vagueBands(
  histogram: Histogram,
  events: readonly NewsEvent[],
  days: Days,
): readonly (readonly [start: number, end: number])[] {
  const starts = histogram.bins.map(({ start }) => dayOf(start));
  const binOf = (day: number) => starts.findLastIndex((start) => start <= day);
  const ranges = events
    .map(({ properties }) => span(properties.when))
    .filter(({ first, last }) => binOf(first) !== binOf(last))
    .map(({ first, last }) => [fractionOf(first, days), fractionOf(last + 1, days)] as const)
    .sort(([a], [b]) => a - b);
  const bands: (readonly [number, number])[] = [];
  for (const [start, end] of ranges) {
    const before = bands.at(-1);
    if (before && start <= before[1])
      bands[bands.length - 1] = [before[0], Math.max(end, before[1])];
    else bands.push([start, end]);
  }
  return bands;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
