import type { Localized } from "#lib/event/news-event";
import type { Filter, FilterProblem } from "#lib/query/filter";
import { FILTER_PARAMETERS, formatFilter, parseFilter } from "#lib/query/filter-codec";
import { type MapView, parseView, readable } from "#lib/query/page-state";

/** What a wall shows for a while, as it is kept and as it stands in a tour's file. */
export interface View {
  readonly title: Localized;
  /** A filter as the address writes it, `country=SY&kind=clearance`; empty for every event. */
  readonly filter: string;
  /** `zoom/lat/lng`; without it the map fits the events. */
  readonly at?: string;
  /** Seconds. */
  readonly dwell: number;
}

/** What a tour's file says. */
export interface TourFile {
  readonly name: string;
  readonly views: readonly View[];
}

/** One kept version of a tour. */
export interface Tour extends TourFile {
  /** 1, 2, 3 … of that tour. */
  readonly version: number;
  /** When this version was recorded, ISO 8601, UTC: it is shown from the next whole minute. */
  readonly recordedAt: string;
}

/** Whole seconds that a view may stay. Under five, nobody has read it. */
export const DWELL = { least: 5, most: 3600, usual: 20 } as const;
/** What one wall can carry in a page. */
export const MOST_VIEWS = 24;
/** The form of a tour's name, which stands in an address. */
export const TOUR_NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** A view that can be shown: its filter and camera understood. */
export interface ReadView {
  /** Its place in the tour, from 0, skipped views counted. */
  readonly index: number;
  readonly title: Localized;
  readonly filter: Filter;
  readonly at?: MapView;
  readonly dwell: number;
}

/** A view that is left out, and why. */
export interface SkippedView {
  readonly index: number;
  readonly title: Localized;
  readonly problems: readonly FilterProblem[];
}

/**
 * The views of a tour that can be shown, in order, and those that cannot. A filter that was sound
 * when it was kept may be broken today, for it names kinds and countries.
 */
export function readViews(views: readonly View[]): {
  readonly shown: readonly ReadView[];
  readonly skipped: readonly SkippedView[];
} {
  const shown: ReadView[] = [];
  const skipped: SkippedView[] = [];
  views.forEach(({ title, filter: text, at, dwell }, index) => {
    const params = new URLSearchParams(text);
    const { filter, problems: found } = parseFilter(params);
    const problems = [...found, ...strangers(params)];
    const camera = at === undefined ? undefined : parseView(at);
    if (at !== undefined && !camera)
      problems.push({
        parameter: "at",
        value: at,
        reason: "is not zoom/latitude/longitude, such as 4.5/36.2/37.17",
      });
    if (problems.length > 0) skipped.push({ index, title, problems });
    else shown.push({ index, title, filter, dwell, ...(camera ? { at: camera } : {}) });
  });
  return { shown, skipped };
}

/** The one way to write a filter in a view: equal filters have equal text. */
export function filterText(filter: Filter): string {
  return readable(formatFilter(filter));
}

/** A misspelt parameter would ask nothing, and the view would show every event. */
function strangers(params: URLSearchParams): FilterProblem[] {
  const known: readonly string[] = FILTER_PARAMETERS;
  return [...new Set(params.keys())]
    .filter((parameter) => !known.includes(parameter))
    .map((parameter) => ({
      parameter,
      value: params.get(parameter) ?? "",
      reason: `is not one of ${known.join(", ")}`,
    }));
}
