import { unionOf } from "#geo/extent";
import type { BBox } from "#geo/position";
import { type Asked, placesAsked } from "./asked";
import type { Columns } from "./columns";
import type { Dictionary } from "./dictionary";
import type { Counts, Cursor, Facets, FacetValue, Histogram, Page } from "./event-index";
import { histogramOf } from "./histogram";
import { DRAWN, PLACE_BIT } from "./place-table";
import type { Survey } from "./survey";
import type { Tuples } from "./tuples";

/** Up to so many matched rows are sorted for a page; of more, some stand early in the list. */
const FEW = 4096;

export function countsIn({ places }: Columns, asked: Asked, survey: Survey): Counts {
  const sums = { point: 0, region: 0, country: 0, shape: 0, none: 0 };
  for (let list = 0; list < asked.stands.length; list++) {
    const place = asked.stands[list] ?? -1;
    if (place < 0) continue;
    sums[DRAWN[places.drawn[place] ?? 0] ?? "none"] += survey.places[list] ?? 0;
  }
  const { point: points, region: regions, country: countries, shape: shapes } = sums;
  const areas = regions + countries + shapes;
  const matched = points + areas + sums.none;
  return { matched, points, areas, regions, countries, shapes, unplaced: sums.none };
}

export function facetsIn(columns: Columns, asked: Asked, found: Survey): Facets {
  const { dictionaries, lists } = columns;
  const ofCode = (codes: Dictionary, tally: Int32Array) =>
    valuesOf(codes, tally, (code) => (codes.uses[code] ?? 0) > 0);
  const ofLists = (codes: Dictionary, of: Tuples, tally: Int32Array) => {
    const sums = new Int32Array(codes.size);
    const held = new Uint8Array(codes.size);
    for (let list = 0; list < of.size; list++) {
      if (!of.uses[list]) continue;
      for (let i = of.starts[list] ?? 0; i < (of.starts[list + 1] ?? 0); i++) {
        const code = of.values[i] ?? 0;
        held[code] = 1;
        sums[code] = (sums[code] ?? 0) + (tally[list] ?? 0);
      }
    }
    return valuesOf(codes, sums, (code) => held[code] === 1);
  };
  return {
    kind: ofCode(dictionaries.kind, found.kind),
    occurrence: ofCode(dictionaries.occurrence, found.occurrence),
    verification: ofCode(dictionaries.verification, found.verification),
    precision: placeFacet("precision", columns, asked, found),
    country: placeFacet("country", columns, asked, found),
    actor: ofLists(dictionaries.actor, lists.actors, found.actors),
    source: ofLists(dictionaries.source, lists.sources, found.sources),
  };
}

/** Bins over every clause but the days'. */
export function histogramIn(columns: Columns, { spans }: Survey): Histogram {
  const days = new Map<number, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < spans.length; code++) {
    const count = spans[code] ?? 0;
    if (count === 0) continue;
    const day = columns.listedOfSpan(code);
    days.set(day, (days.get(day) ?? 0) + count);
    last = Math.max(last, columns.lastOfSpan(code));
  }
  return histogramOf(days, last);
}

/** Points are gathered into columns of one degree, so that few boxes are put together. */
export function extentIn({ places }: Columns, asked: Asked, found: Survey): BBox | undefined {
  const seen = new Uint8Array(places.size);
  const strips = new Map<number, BBox>();
  const areas: BBox[] = [];
  for (let list = 0; list < asked.stands.length; list++) {
    const place = asked.stands[list] ?? -1;
    if (place < 0 || !found.places[list] || seen[place]) continue;
    seen[place] = 1;
    if (DRAWN[places.drawn[place] ?? 0] !== "point") areas.push(...places.boxesOf(place));
    else {
      const [lng = 0, lat = 0] = [places.lng[place], places.lat[place]];
      const degree = Math.floor(lng);
      const [west, south, east, north] = strips.get(degree) ?? [lng, lat, lng, lat];
      strips.set(degree, [
        Math.min(west, lng),
        Math.min(south, lat),
        Math.max(east, lng),
        Math.max(north, lat),
      ]);
    }
  }
  const distinct = new Map(areas.map((box) => [box.join(), box]));
  return unionOf([...strips.values(), ...distinct.values()]);
}

export function pageIn(
  columns: Columns,
  found: Uint8Array,
  matched: number,
  limit: number,
  after?: Cursor,
): Page {
  const rows =
    matched > FEW ? walked(columns, found, limit, after) : sorted(columns, found, limit, after);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const ids = page.map((row) => columns.ids.id(row));
  return rows.length > limit && last !== undefined
    ? { ids, next: columns.cursorOf(last) }
    : { ids };
}

/** The first rows found after the cursor, in list order, and one more where there is one. */
function walked(columns: Columns, found: Uint8Array, limit: number, after?: Cursor): number[] {
  const rows: number[] = [];
  columns.walk(after, (row) => {
    if (found[row]) rows.push(row);
    return rows.length <= limit;
  });
  return rows;
}

/** The same for few rows, without looking at all others on the way. */
function sorted(columns: Columns, found: Uint8Array, limit: number, after?: Cursor): number[] {
  const rows: number[] = [];
  for (let row = found.indexOf(1); row >= 0; row = found.indexOf(1, row + 1))
    if (!after || columns.follows(row, after)) rows.push(row);
  return rows.sort((a, b) => columns.compare(a, b)).slice(0, limit + 1);
}

function placeFacet(
  field: "precision" | "country",
  columns: Columns,
  asked: Asked,
  found: Survey,
): FacetValue[] {
  const codes: Dictionary = columns.dictionaries[field];
  const { uses } = columns.lists.places;
  const ofPlace = columns.places[field];
  const sums = new Int32Array(codes.size);
  const held = new Uint8Array(codes.size);
  // By value, the last list that counted under it, so that a list counts under each value once.
  const counted = new Int32Array(codes.size).fill(-1);
  for (let list = 0; list < asked.stands.length; list++) {
    if (!uses[list]) continue;
    for (const place of placesAsked(list, columns, asked.roles)) {
      const code = ofPlace[place] ?? -1;
      if (code < 0) continue;
      held[code] = 1;
      const failing = (asked.placeFails[place] ?? 0) & ~PLACE_BIT[field];
      if (failing !== 0 || counted[code] === list) continue;
      counted[code] = list;
      sums[code] = (sums[code] ?? 0) + (found.places[list] ?? 0);
    }
  }
  return valuesOf(codes, sums, (code) => held[code] === 1);
}

/** Most frequent first, then by value. */
function valuesOf(
  codes: Dictionary,
  tally: Int32Array,
  isHeld: (code: number) => boolean,
): FacetValue[] {
  const values: FacetValue[] = [];
  for (let code = 0; code < tally.length; code++)
    if (isHeld(code)) values.push({ value: codes.value(code), count: tally[code] ?? 0 });
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
