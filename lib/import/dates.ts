import { span } from "#lib/event/span";
import { remember } from "./remember";

/** How dates in figures alone are written: day, month or year first. */
export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d|UTC)?$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: .*)?$/;
const FIGURES = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)(?:,? .*)?$/;
const DAY_MONTH = /^(\d{1,2})[-/. ]+([A-Za-z]{3,9})\.?[-/. ,]+(\d{4}|\d\d)$/;
const MONTH_DAY = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;

/**
 * A date as a file writes it, as EDTF level 1: ISO 8601 and EDTF themselves, figures in the given
 * order, English months in words. A time of day is kept where its offset stands with it.
 * Undefined where it is no date, or none that exists.
 */
export function readDate(text: string, order: DateOrder | undefined): string | undefined {
  return READERS[order ?? "none"](text);
}

const READERS = {
  dmy: remember((text) => dateOf(text, "dmy")),
  mdy: remember((text) => dateOf(text, "mdy")),
  ymd: remember((text) => dateOf(text, "ymd")),
  none: remember((text) => dateOf(text, undefined)),
} as const;

function dateOf(text: string, order: DateOrder | undefined): string | undefined {
  const written = asEdtf(text, order);
  try {
    span(written);
    return written;
  } catch {
    return undefined;
  }
}

function asEdtf(text: string, order: DateOrder | undefined): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const [, day = "", time = "", zone] = MOMENT.exec(text) ?? [];
  if (day) return zone ? `${day}T${time}${offsetOf(zone)}` : day;
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? YEAR_FIRST.exec(text);
  if (compact) return dayOf(compact[1], compact[2], compact[3]);
  const figures = FIGURES.exec(text);
  if (figures && order === "dmy") return dayOf(figures[3], figures[2], figures[1]);
  if (figures && order === "mdy") return dayOf(figures[3], figures[1], figures[2]);
  if (figures && order === "ymd" && figures[3]?.length === 2)
    return dayOf(figures[1], figures[2], figures[3]);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return dayOf(dayMonth[3], monthOf(dayMonth[2]), dayMonth[1]);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return dayOf(monthDay[3], monthOf(monthDay[1]), monthDay[2]);
  return text;
}

/**
 * The order in which these dates in figures are written, `undefined` where none is in figures, or
 * `ambiguous` where each could be read day first and month first.
 */
export function orderOf(dates: readonly string[]): DateOrder | "ambiguous" | undefined {
  const figures = dates.map((date) => FIGURES.exec(date)).filter((found) => found !== null);
  if (figures.length === 0) return undefined;
  const fits = (first: 1 | 2, second: 1 | 2) =>
    figures.filter((f) => Number(f[first]) <= 31 && Number(f[second]) <= 12).length;
  const dayFirst = fits(1, 2);
  const monthFirst = fits(2, 1);
  if (dayFirst === monthFirst) return "ambiguous";
  return dayFirst > monthFirst ? "dmy" : "mdy";
}

function dayOf(year = "", month = "", day = ""): string {
  return `${fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Of two figures, 70 to 99 are of the last century. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) >= 70 ? `19${year}` : `20${year}`;
}

function monthOf(word = ""): string {
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? String(month) : "";
}

function offsetOf(zone: string): string {
  if (zone === "UTC") return "Z";
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}
