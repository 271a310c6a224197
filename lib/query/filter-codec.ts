import type { BBox } from "#geo/position";
import { KINDS } from "#lib/event/kinds";
import { OCCURRENCES, PLACE_ROLES, PRECISIONS, VERIFICATIONS } from "#lib/event/vocabularies";
import type { Filter, FilterProblem } from "#lib/query/filter";

/** The parameters a filter is written in, in canonical order. */
export const FILTER_PARAMETERS = [
  "q",
  "kind",
  "occurrence",
  "verification",
  "precision",
  "country",
  "actor",
  "source",
  "role",
  "from",
  "to",
  "bbox",
] as const satisfies readonly (keyof Filter)[];

/** How many values one filter may carry, all its parameters together. */
export const MAX_VALUES = 500;
/** How long a search text may be, in UTF-16 units. */
const MAX_QUERY_LENGTH = 200;

const PRECISION_CLAUSES = [...PRECISIONS, "none"] as const;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const COUNTRY = /^[A-Z]{2}$/;
const DEGREES = /^-?\d{1,3}(\.\d{1,20})?$/;

export interface ParsedFilter {
  readonly filter: Filter;
  /** What was dropped, in the order of the canonical parameters; empty when all was understood. */
  readonly problems: readonly FilterProblem[];
}

/**
 * Reads a filter from an address. What it does not understand it leaves out and reports: the desk
 * shows a notice, the API refuses. Parameters that are not a filter's are not looked at.
 */
export function parseFilter(params: URLSearchParams): ParsedFilter {
  const problems: FilterProblem[] = [];
  let values = 0;

  function all(parameter: string): string[] {
    const found = [...new Set(params.getAll(parameter))].filter((value) => value !== "");
    values += found.length;
    if (values <= MAX_VALUES) return found;
    const reason = `a filter takes at most ${MAX_VALUES} values; found ${values}`;
    problems.push({ parameter, value: `${found.length} values`, reason });
    values -= found.length;
    return [];
  }

  function list<T extends string>(
    parameter: string,
    understand: (value: string) => value is T,
    reason: string,
  ): T[] {
    const known: T[] = [];
    for (const value of all(parameter))
      if (understand(value)) known.push(value);
      else problems.push({ parameter, value, reason });
    return known.sort();
  }

  function one<T>(parameter: string, read: (value: string) => T | string): T | undefined {
    const [value, ...more] = all(parameter);
    for (const extra of more)
      problems.push({ parameter, value: extra, reason: "takes one value; found another before" });
    if (value === undefined) return undefined;
    const found = read(value);
    if (typeof found !== "string") return found;
    problems.push({ parameter, value, reason: found });
    return undefined;
  }

  const q = one("q", readQuery);
  const lists = {
    kind: list("kind", isOneOf(KINDS), "is not a kind of event"),
    occurrence: list("occurrence", isOneOf(OCCURRENCES), `is not one of ${OCCURRENCES.join(", ")}`),
    verification: list(
      "verification",
      isOneOf(VERIFICATIONS),
      `is not one of ${VERIFICATIONS.join(", ")}`,
    ),
    precision: list(
      "precision",
      isOneOf(PRECISION_CLAUSES),
      `is not one of ${PRECISION_CLAUSES.join(", ")}`,
    ),
    country: list("country", isLike(COUNTRY), "is not a two-letter country code such as SY"),
    actor: list("actor", isLike(ID), "is not an id"),
    source: list("source", isLike(ID), "is not an id"),
    role: list("role", isOneOf(PLACE_ROLES), `is not one of ${PLACE_ROLES.join(", ")}`),
  };
  const from = one("from", readDate);
  let to = one("to", readDate);
  if (from && to && from.text > to.text) {
    problems.push({ parameter: "to", value: to.text, reason: `is before from, ${from.text}` });
    to = undefined;
  }
  const bbox = one("bbox", readBBox);

  const filter: Filter = {
    ...(q && q.text !== "" ? { q: q.text } : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...(from ? { from: from.text } : {}),
    ...(to ? { to: to.text } : {}),
    ...(bbox ? { bbox } : {}),
  };
  return { filter, problems };
}

/**
 * Writes a filter as address parameters, canonically: equal filters give equal text, and
 * `parseFilter` reads the same filter back. A box is written to six decimals, about 0.1 m.
 */
export function formatFilter(filter: Filter): URLSearchParams {
  const params = new URLSearchParams();
  for (const parameter of FILTER_PARAMETERS)
    for (const text of textsOf(filter, parameter)) params.append(parameter, text);
  return params;
}

function textsOf(filter: Filter, parameter: (typeof FILTER_PARAMETERS)[number]): string[] {
  if (parameter === "bbox") return filter.bbox ? [filter.bbox.map(round).join(",")] : [];
  const value = filter[parameter];
  if (value === undefined) return [];
  if (typeof value === "string") return [parameter === "q" ? tidy(value) : value].filter(Boolean);
  return [...new Set<string>(value)].sort();
}

function isOneOf<T extends string>(known: readonly T[]) {
  const set: ReadonlySet<string> = new Set(known);
  return (value: string): value is T => set.has(value);
}

function isLike(pattern: RegExp) {
  return (value: string): value is string => pattern.test(value);
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function readQuery(value: string): { text: string } | string {
  if (value.length > MAX_QUERY_LENGTH) return `is longer than ${MAX_QUERY_LENGTH} characters`;
  return { text: tidy(value) };
}

function readDate(value: string): { text: string } | string {
  const reason = "is not a date such as 2016-12-29";
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return reason;
  const time = Date.parse(value);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) return reason;
  return { text: value };
}

function readBBox(value: string): BBox | string {
  const parts = value.split(",");
  if (parts.length !== 4 || !parts.every((part) => DEGREES.test(part)))
    return "is not west,south,east,north in degrees";
  const [west = 0, south = 0, east = 0, north = 0] = parts.map((part) => round(Number(part)));
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return "has a longitude beyond 180 degrees";
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return "has a latitude beyond 90 degrees";
  if (south > north) return "has its south above its north";
  return [west, south, east, north];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}
