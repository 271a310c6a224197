import type { Localized, Measure, Named, NewsEvent, Place } from "#lib/event/news-event";
import { problemsOf } from "#lib/event/rules";
import { span } from "#lib/event/span";

/**
 * Whether the schema would take an event of ours as it stands, told at a tenth of its price. Where it
 * says no, the schema may still take it: that alone decides, and says what is wrong. Made for
 * events built by an importer, whose fields have the right types and names; a test holds that what
 * passes here passes there unchanged.
 */
export function isPlainlySound(event: NewsEvent): boolean {
  const { properties: p, geometry } = event;
  return (
    ID.test(event.id) &&
    (geometry === null || geometry.type === "Point") &&
    isText(p.title) &&
    isText(p.summary) &&
    isDate(p.when) &&
    p.places.every(isPlace) &&
    p.actors.every(isNamed) &&
    p.measures.every(isMeasure) &&
    p.sources.length > 0 &&
    p.sources.every(
      ({ report, attributedTo, chars }) =>
        ID.test(report) &&
        chars === undefined &&
        (attributedTo === undefined || (attributedTo.length > 0 && attributedTo.every(isNamed))),
    ) &&
    p.relations.length === 0 &&
    p.publication.note === undefined &&
    problemsOf(event).length === 0
  );
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const COUNTRY = /^[A-Z]{2}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Nothing at either end that trimming would take, and no character that a text problem is made of. */
const TEXT = /^(?!\s)[^\p{Cc}\p{Cs}\ufffd\u202a-\u202e\u2066-\u2069]+(?<!\s)$/u;
/** The same for most texts, far sooner. */
const ASCII = /^[!-~](?:[ -~]*[!-~])?$/;

const MOST = 10_000;
const dates = new Set<string>();

function isDate(when: string): boolean {
  if (dates.has(when)) return true;
  try {
    span(when);
  } catch {
    return false;
  }
  if (dates.size >= MOST) dates.clear();
  dates.add(when);
  return true;
}

function isText(text: Localized): boolean {
  let some = false;
  for (const language in text) {
    const words = text[language] ?? "";
    if (!LANGUAGE.test(language) || !(ASCII.test(words) || TEXT.test(words))) return false;
    some = true;
  }
  return some;
}

function isNamed({ id, name }: Named): boolean {
  return ID.test(id) && isText(name);
}

function isPlace({ id, name, country, position, why, ...rest }: Place): boolean {
  const metres = rest.coordinateUncertaintyInMeters;
  return (
    (id === undefined || ID.test(id)) &&
    isText(name) &&
    (country === undefined || COUNTRY.test(country)) &&
    (metres === undefined || (metres > 0 && metres <= 5_000_000)) &&
    (position === undefined || (Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90)) &&
    (why === undefined || isText(why))
  );
}

function isMeasure({ value, low, high, since, asOf, reported }: Measure): boolean {
  return (
    [value, low ?? 0, high ?? 0].every((n) => n >= 0 && n < Number.POSITIVE_INFINITY) &&
    [since ?? asOf, asOf].every((day) => DAY.test(day) && isDate(day)) &&
    reported === undefined
  );
}
