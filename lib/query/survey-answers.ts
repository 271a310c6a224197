import { unionOf } from "#geo/extent";
import type { BBox } from "#geo/position";
import { type Asked, BIT } from "./asked";
import type { Columns } from "./columns";
import type { Counts, Histogram } from "./event-index";
import { ints } from "./growing";
import { histogramOf } from "./histogram";
import { DRAWN } from "./place-table";

/** Where events stand: of each place how many, and whether any does, matched or not. */
export interface Standing {
  readonly counts: Int32Array;
  readonly held: Uint8Array;
}

/**
 * From how many rows hold each list of places. Without roles all are asked about one place, and those
 * that fail a place clause count where they would stand without it.
 */
export function standingIn(
  { anchors, lists, places }: Columns,
  { roles, stands }: Asked,
  tally: Int32Array,
): Standing {
  const { size, uses } = lists.places;
  const at = roles ? stands : anchors;
  const counts = ints(places.size);
  const held = new Uint8Array(places.size);
  for (let list = 0; list < size; list++) {
    const place = at[list] ?? -1;
    if (place < 0 || !uses[list]) continue;
    held[place] = 1;
    counts[place] = (counts[place] ?? 0) + (tally[list] ?? 0);
  }
  return { counts, held };
}

/** From how many rows stand at each place. */
export function countsIn({ places }: Columns, { placeFails }: Asked, { counts }: Standing): Counts {
  const sums = { point: 0, region: 0, country: 0, shape: 0, none: 0 };
  const byNumber = ints(DRAWN.length);
  for (let place = 0; place < counts.length; place++) {
    if (placeFails[place]) continue;
    const drawn = places.drawn[place] ?? 0;
    byNumber[drawn] = (byNumber[drawn] ?? 0) + (counts[place] ?? 0);
  }
  for (const [number, drawn] of DRAWN.entries()) sums[drawn] = byNumber[number] ?? 0;
  const { point: points, region: regions, country: countries, shape: shapes } = sums;
  const areas = regions + countries + shapes;
  const matched = points + areas + sums.none;
  return { matched, points, areas, regions, countries, shapes, unplaced: sums.none };
}

/** Bins over every clause but the days', from how many rows hold each span. */
export function histogramIn({ spans }: Columns, tally: Int32Array): Histogram {
  const onDay = ints(spans.days.length);
  let last = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < spans.size; code++) {
    const count = tally[code] ?? 0;
    if (count === 0) continue;
    const day = spans.day[code] ?? 0;
    onDay[day] = (onDay[day] ?? 0) + count;
    last = Math.max(last, spans.end(code));
  }
  const counted = spans.inOrder().filter((day) => onDay[day]);
  return histogramOf(
    counted.map((day) => spans.days[day] ?? 0),
    counted.map((day) => onDay[day] ?? 0),
    last,
  );
}

/** By number of a day, how many matched rows are listed under it. */
export function matchedByDay({ spans }: Columns, asked: Asked, tally: Int32Array): Int32Array {
  const bits = asked.clauses.find(({ bit }) => bit === BIT.span)?.bits;
  const onDay = ints(spans.days.length);
  for (let code = 0; code < spans.size; code++) {
    const day = spans.day[code] ?? 0;
    if (tally[code] && !bits?.[code]) onDay[day] = (onDay[day] ?? 0) + (tally[code] ?? 0);
  }
  return onDay;
}

/** Points are gathered into columns of one degree, so that few boxes are put together. */
export function extentIn(
  { places }: Columns,
  { placeFails }: Asked,
  { counts }: Standing,
): BBox | undefined {
  const grounds = new Set<number>();
  const strips = new Map<number, [number, number, number, number]>();
  const areas: BBox[] = [];
  for (let place = 0; place < counts.length; place++) {
    if (!counts[place] || placeFails[place]) continue;
    if (DRAWN[places.drawn[place] ?? 0] === "point") {
      widen(strips, places.lng[place] ?? 0, places.lat[place] ?? 0);
      continue;
    }
    const ground = places.ground[place] ?? 0;
    if (!grounds.has(ground)) areas.push(...places.boxesOf(place));
    grounds.add(ground);
  }
  return unionOf([...strips.values(), ...areas]);
}

function widen(strips: Map<number, [number, number, number, number]>, lng: number, lat: number) {
  const degree = Math.floor(lng);
  const strip = strips.get(degree);
  if (!strip) {
    strips.set(degree, [lng, lat, lng, lat]);
    return;
  }
  if (lng < strip[0]) strip[0] = lng;
  if (lat < strip[1]) strip[1] = lat;
  if (lng > strip[2]) strip[2] = lng;
  if (lat > strip[3]) strip[3] = lat;
}
