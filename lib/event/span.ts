/** Days since 1970-01-01. An open start is -Infinity, an open end Infinity. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/;
const TIMED =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/**
 * The first and the last day of an EDTF level 1 expression (ISO 8601-2), both included.
 * A date with a time stands for the day as written, so 23:30+02:00 is not moved to another day.
 * `~` and `?` do not widen the span.
 *
 * @throws {RangeError} in words, when the expression is not one Dateline accepts: days that do
 * not exist, seasons, unknown ends, times without an offset, years outside 0000 to 9999.
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

/** A finite day number as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function instant(text: string): Span {
  if (!text.includes("T")) return dates(text);
  const [, day, offset] = TIMED.exec(text) ?? [];
  if (day === undefined) throw notADate(text);
  if (offset === undefined)
    throw new RangeError(`"${text}" has a time without an offset; add Z or +02:00`);
  return dates(day);
}

function dates(text: string): Span {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) throw notADate(text);
  if (month === undefined || (month === "XX" && (day ?? "XX") === "XX"))
    return {
      first: dayNumber(Number(year.replaceAll("X", "0")), 1, 1),
      last: dayNumber(Number(year.replaceAll("X", "9")), 12, 31),
    };
  const m = Number(month);
  if (m >= 21 && m <= 41 && day === undefined)
    throw new RangeError(`"${text}" is a season; write the months it means`);
  // Below the month, level 1 leaves open only what is last: neither 201X-12 nor 2016-XX-29.
  if (year.includes("X") || !(m >= 1 && m <= 12)) throw notADate(text);
  const y = Number(year);
  const last = daysIn(y, m);
  if (day === undefined || day === "XX")
    return { first: dayNumber(y, m, 1), last: dayNumber(y, m, last) };
  const d = Number(day);
  if (d < 1 || d > last) throw new RangeError(`"${text}" is a day that does not exist`);
  return { first: dayNumber(y, m, d), last: dayNumber(y, m, d) };
}

/** `Date.UTC` reads years below 100 as 19xx; `setUTCFullYear` does not. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

function daysIn(year: number, month: number): number {
  const end = new Date(0);
  end.setUTCFullYear(year, month, 0);
  return end.getUTCDate();
}

function notADate(text: string): RangeError {
  return new RangeError(
    `"${text}" is not an EDTF level 1 date; write it as 2016-12-29, 2016-12-XX or 2016-12-28~`,
  );
}
