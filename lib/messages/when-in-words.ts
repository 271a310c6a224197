import type { Kind } from "#lib/event/kinds";
import { span } from "#lib/event/span";
import type { Occurrence } from "#lib/event/vocabularies";
import { dateFormat } from "#lib/messages/formats";
import type { Words } from "#lib/messages/words";

/** `long` for running text, `short` for lists, `yearless` for map labels; `dayMonth` is long without its year. */
export type WhenForm = "long" | "short" | "yearless" | "dayMonth";

type Unit = "day" | "month" | "year";

const DAY = 86_400_000;
const UNIT_BY_LENGTH: Readonly<Record<number, Unit>> = { 4: "year", 7: "month", 10: "day" };

/** Dates that were written; above so many all are forgotten. Writing one takes Intl up to 40 µs. */
const ranges = new Map<string, string>();
const MOST_RANGES = 5_000;

/**
 * An EDTF level 1 expression in words, no more precise than it is: "5–29 Dec 2016",
 * "about 29 Dec 2016", "December 2016, day not stated".
 *
 * @throws {RangeError} where `span` does.
 */
export function whenInWords(words: Words, when: string, form: WhenForm = "short"): string {
  const [from = "", to] = when.split("/");
  if (to === undefined) return instantInWords(words, from, form);
  if (to === "..") return words.t("when.openEnd", { from: instantInWords(words, from, form) });
  if (from === "..") return words.t("when.openStart", { to: instantInWords(words, to, form) });
  const unit = UNIT_BY_LENGTH[from.length];
  if (unit && unit === UNIT_BY_LENGTH[to.length] && isPlain(from) && isPlain(to))
    return formatRange(words, span(from).first, span(to).first, unit, form);
  return words.t("when.fromTo", {
    from: instantInWords(words, from, form),
    to: instantInWords(words, to, form),
  });
}

/** The same with how the event stands to it: "planned, January 2017". What happened needs no word. */
export function whenAndWhether(
  words: Words,
  event: { readonly kind: Kind; readonly when: string; readonly occurrence: Occurrence },
  form: WhenForm = "short",
): string {
  const when = whenInWords(words, event.when, form);
  const { kind, occurrence } = event;
  return occurrence === "happened" ? when : words.t(`when.${occurrence}`, { kind, when });
}

/** A day number (days since 1970-01-01) as a date. */
export function dayInWords(words: Words, day: number, form: WhenForm = "long"): string {
  return tidy(formatter(words, "day", form).format(day * DAY));
}

/** The time a version was recorded, ISO 8601, as a date and time in UTC. */
export function timeInWords(words: Words, iso: string): string {
  const utc = new Date(iso).toISOString();
  return words.t("when.atTime", {
    date: dayInWords(words, span(utc.slice(0, 10)).first),
    time: clock(words, utc.slice(11, 16)),
    zone: "UTC",
  });
}

function instantInWords(words: Words, text: string, form: WhenForm): string {
  const doubt = { "~": "about", "?": "perhaps", "%": "perhapsAbout" }[text.at(-1) ?? ""];
  const plain = doubt ? text.slice(0, -1) : text;
  const date = plainInWords(words, plain, form);
  return doubt ? words.t(`when.${doubt}`, { when: date }) : date;
}

function plainInWords(words: Words, text: string, form: WhenForm): string {
  const { first, last } = span(text);
  if (text.includes("T")) return withTime(words, text, form);
  if (/^\d{2,3}X/.test(text))
    return words.t("when.between", {
      from: formatRange(words, first, first, "year", form),
      to: formatRange(words, last, last, "year", form),
    });
  if (!text.includes("X"))
    return formatRange(words, first, first, UNIT_BY_LENGTH[text.length] ?? "day", form);
  const [year = "", month = ""] = text.split("-");
  const known: Unit = month.includes("X") ? "year" : "month";
  const missing = text.length === 7 ? "month" : known === "year" ? "monthAndDay" : "day";
  return words.t(`when.not-stated-${missing}`, {
    when: formatRange(
      words,
      span(known === "year" ? year : `${year}-${month}`).first,
      first,
      known,
      form,
    ),
  });
}

function withTime(words: Words, text: string, form: WhenForm): string {
  const [date = "", rest = ""] = text.split("T");
  const [, hours = "", minutes = "", zone = ""] =
    /^(\d\d):?(\d\d)?(?::?\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)$/.exec(rest) ?? [];
  return words.t("when.atTime", {
    date: plainInWords(words, date, form),
    time: clock(words, `${hours}:${minutes || "00"}`),
    zone: zone === "Z" ? "UTC" : `UTC${zone.replace("-", "−")}`,
  });
}

function clock({ locale }: Words, time: string): string {
  const at = Date.parse(`1970-01-01T${time}:00Z`);
  return dateFormat(locale, {
    timeZone: "UTC",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}

function formatRange(
  words: Words,
  first: number,
  last: number,
  unit: Unit,
  form: WhenForm,
): string {
  const key = `${words.locale} ${unit} ${form} ${first} ${last}`;
  const known = ranges.get(key);
  if (known !== undefined) return known;
  if (ranges.size >= MOST_RANGES) ranges.clear();
  const format = formatter(words, unit, form);
  // A range of one day reads the same, and takes ten times as long.
  const text = tidy(
    first === last ? format.format(first * DAY) : format.formatRange(first * DAY, last * DAY),
  );
  ranges.set(key, text);
  return text;
}

function formatter({ locale }: Words, unit: Unit, form: WhenForm): Intl.DateTimeFormat {
  const short = form === "short" || form === "yearless";
  return dateFormat(locale, {
    timeZone: "UTC",
    calendar: "gregory",
    ...(unit === "day" && (form === "yearless" || form === "dayMonth") ? {} : { year: "numeric" }),
    ...(unit === "year" ? {} : { month: short && unit === "day" ? "short" : "long" }),
    ...(unit === "day" ? { day: "numeric" } : {}),
  });
}

/** Newspapers close up "5–29" and leave out the Russian "г."; `Intl` does neither. */
function tidy(text: string): string {
  return text
    .replace(/[\u2009\u202f]/g, " ")
    .replace(/\s+г\./g, "")
    .replace(/^(\d{1,2}|\d{4})\s*–\s*(\d{1,2}\s|\d{4}$)/, "$1–$2");
}

function isPlain(text: string): boolean {
  return /^[\d-]+$/.test(text);
}
