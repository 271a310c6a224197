import type { Measure } from "#lib/event/news-event";
import { span } from "#lib/event/span";
import { AREA_MEASURES } from "#lib/event/vocabularies";
import { dayInWords } from "#lib/messages/when-in-words";
import { formatNumber, type Words } from "#lib/messages/words";

/** A measure in parts, so that a view can set the figure large: before + figure + after, then basis. */
export interface MeasureInWords {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  /** "in total since 5 December, as of 29 December 2016" */
  readonly basis: string;
  /** "between 900 and 1,000", where the report gives bounds. */
  readonly bounds?: string;
  /** All of it: "966 ha in total since 5 December, as of 29 December 2016". */
  readonly text: string;
}

/** A measure with its basis, the way a reader may use it: a total is never worded as an increment. */
export function measureInWords(words: Words, measure: Measure): MeasureInWords {
  const quantity = quantityInWords(words, measure);
  const basis = basisInWords(words, measure);
  const bounds = boundsInWords(words, measure);
  const number = formatNumber(words, measure.value);
  const at = quantity.indexOf(number);
  return {
    before: at < 0 ? "" : quantity.slice(0, at),
    figure: at < 0 ? quantity : number,
    after: at < 0 ? "" : quantity.slice(at + number.length),
    basis,
    ...(bounds === undefined ? {} : { bounds }),
    text: words.t("bases.sentence", { quantity, basis }) + (bounds ? ` (${bounds})` : ""),
  };
}

/** "966 ha", "9 mosques": the figure with what it counts, in the plural form of the language. */
function quantityInWords(words: Words, measure: Measure): string {
  const values = { count: measure.value, number: formatNumber(words, measure.value) };
  return measure.unit === "1"
    ? words.t(`measures.${measure.of}`, values)
    : words.t(`units.${measure.unit}`, values);
}

/**
 * What Dateline computes of an area measured over several days: value / (asOf − since), to two
 * significant digits, with its divisor in days. Undefined for people, buildings and single days.
 */
export function rateInWords(words: Words, measure: Measure): string | undefined {
  const days = daysOf(measure);
  const isArea = (AREA_MEASURES as readonly string[]).includes(measure.of);
  if (!isArea || days < 2) return undefined;
  const rate = Number((measure.value / days).toPrecision(2));
  return words.t("units.rate", {
    quantity: words.t(`units.${measure.unit}-a-day`, {
      count: rate,
      number: formatNumber(words, rate),
    }),
    days,
    daysNumber: formatNumber(words, days),
  });
}

function basisInWords(words: Words, measure: Measure): string {
  const asOf = dayInWords(words, span(measure.asOf).first);
  if (measure.basis === "snapshot" || measure.since === undefined)
    return words.t("bases.asOf", { asOf });
  const oneYear = measure.since.slice(0, 4) === measure.asOf.slice(0, 4);
  const since = dayInWords(words, span(measure.since).first, oneYear ? "dayMonth" : "long");
  if (measure.basis === "cumulative") return words.t("bases.total", { since, asOf });
  const days = daysOf(measure);
  const to = dayInWords(words, span(measure.asOf).first, oneYear ? "dayMonth" : "long");
  if (days === 0) return words.t("bases.onDay", { day: asOf });
  return days === 1
    ? words.t("bases.hours24", { to })
    : words.t("bases.days", { count: days, number: formatNumber(words, days), to });
}

function boundsInWords(words: Words, { low, high }: Measure): string | undefined {
  const number = (value: number) => formatNumber(words, value);
  if (low !== undefined && high !== undefined)
    return words.t("bases.between", { low: number(low), high: number(high) });
  if (low !== undefined) return words.t("bases.atLeast", { low: number(low) });
  return high === undefined ? undefined : words.t("bases.atMost", { high: number(high) });
}

/** Whole days from `since` to `asOf`; 0 without a since. */
function daysOf({ since, asOf }: Measure): number {
  return since === undefined ? 0 : span(asOf).first - span(since).first;
}

/** "966 ha, size at true scale; extent not reported": what an area drawn as a disc has to say. */
export function trueScaleInWords(words: Words, measure: Measure): string | undefined {
  if (measure.unit === "1") return undefined;
  const number = formatNumber(words, measure.value);
  return words.t("units.trueScale", {
    quantity: words.t(`units.${measure.unit}-on-map`, { number }),
  });
}
