import { unionOf } from "#geo/extent";
import type { BBox } from "#geo/position";
import { type Asked, BIT } from "./asked";
import type { Columns } from "./columns";
import type { Counts, Histogram } from "./event-index";
import { ints } from "./growing";
import { histogramOf } from "./histogram";
import { DRAWN } from "./place-table";

/** From how many matched rows hold each list of places. */
export function countsIn({ places }: Columns, asked: Asked, tally: Int32Array): Counts {
  const sums = { point: 0, region: 0, country: 0, shape: 0, none: 0 };
  const byNumber = ints(DRAWN.length);
  for (let list = 0; list < asked.stands.length; list++) {
    const place = asked.stands[list] ?? -1;
    if (place < 0) continue;
    const drawn = places.drawn[place] ?? 0;
    byNumber[drawn] = (byNumber[drawn] ?? 0) + (tally[list] ?? 0);
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
export function extentIn({ places }: Columns, asked: Asked, tally: Int32Array): BBox | undefined {
  const seen = new Uint8Array(places.size);
  const grounds = new Set<number>();
  const strips = new Map<number, [number, number, number, number]>();
  const areas: BBox[] = [];
  for (let list = 0; list < asked.stands.length; list++) {
    const place = asked.stands[list] ?? -1;
    if (place < 0 || !tally[list] || seen[place]) continue;
    seen[place] = 1;
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
