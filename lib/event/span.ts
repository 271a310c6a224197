import edtf, { parse } from "edtf";

/** Days since 1970-01-01. An open start is -Infinity, an open end Infinity. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

interface EdtfNode {
  type: string;
  values: (EdtfNode | number | null)[];
  offset?: number;
}

/**
 * The first and the last day of an EDTF level 1 expression (ISO 8601-2), both included.
 * A date with a time stands for the day as written, so 23:30+02:00 is not moved to another day.
 * `~` and `?` do not widen the span.
 *
 * @throws {RangeError} in words, when the expression is not one Dateline accepts: seasons,
 * unknown ends, times without an offset, years outside 0000 to 9999.
 */
export function span(when: string): Span {
  const [from, to, ...rest] = when.split("/");
  if (from === undefined || rest.length > 0) throw new RangeError(`"${when}" has more than one /`);
  if (to === undefined) return instant(from);
  if (from === "" || to === "")
    throw new RangeError(`"${when}" has an unknown end; write ".." for an open one`);
  if (from === ".." && to === "..") throw new RangeError(`"${when}" says no date at all`);
  const first = from === ".." ? Number.NEGATIVE_INFINITY : instant(from).first;
  const last = to === ".." ? Number.POSITIVE_INFINITY : instant(to).last;
  if (first > last) throw new RangeError(`"${when}" ends before it starts`);
  return { first, last };
}

function instant(text: string): Span {
  const node = parseLevel1(text);
  if (node.type === "Season")
    throw new RangeError(`"${text}" is a season; write the months it means`);
  if (node.type !== "Date" || !/^\d/.test(text))
    throw new RangeError(`"${text}" is not a date; write it as 2016-12-29, 2016-12 or 2016`);
  if (text.includes("T") && node.offset === undefined)
    throw new RangeError(`"${text}" has a time without an offset; add Z or +02:00`);
  if (text.includes("T") && !/(Z|[+-]\d\d:?\d\d)[~?%]?$/.test(text))
    throw new RangeError(`"${text}" has a time without an offset; add Z or +02:00`);
  const day = edtf(text.replace(/T.*$/, "").replace(/[~?%]$/, ""), { level: 1 });
  return { first: Math.floor(day.min / DAY), last: Math.floor(day.max / DAY) };
}

function parseLevel1(text: string): EdtfNode {
  try {
    return parse(text, { level: 1 }) as EdtfNode;
  } catch {
    throw new RangeError(
      `"${text}" is not an EDTF level 1 date; write it as 2016-12-29, 2016-12-XX or 2016-12-28~`,
    );
  }
}

/** A day number as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
