import type { z } from "zod";
import { nearest } from "#lib/event/nearest";

/** One thing wrong with an input, in the words of the format. */
export interface Fault {
  readonly path: readonly (string | number)[];
  /** The path as written: `properties.places[0].position`; empty for the whole input. */
  readonly field: string;
  /** What stood there, shortened, with invisible characters spelt out; `nothing` if missing. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** An input as what it was read as, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly value: T; readonly faults?: undefined }
  | { readonly value?: undefined; readonly faults: readonly Fault[] };

/** Reads an input by a schema, and says in words what keeps it from being one. */
export function readAs<T>(schema: z.ZodType<T>, input: unknown): Reading<T> {
  const result = schema.safeParse(input, { error: expectedBy });
  if (result.success) return { value: result.data };
  return { faults: result.error.issues.flatMap((issue) => explain(issue, input)) };
}

function explain(issue: Issue, input: unknown): Fault[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      faultAt([...path, key], input, "no field of this name; leave it out"),
    );
  if (issue.code === "invalid_key") {
    const expected = issue.issues[0]?.message ?? issue.message;
    return [{ ...faultAt(path, input, expected), found: show(path.at(-1)) }];
  }
  return [faultAt(path, input, issue.message + swapHint(path, input))];
}

/** A fault at a path of the input, reading what was found there. */
export function faultAt(path: Path, input: unknown, expected: string): Fault {
  return { path, field: fieldOf(path), found: show(valueAt(input, path)), expected };
}

/** A path in words: `features[3].properties.when`. */
export function fieldOf(path: Path): string {
  return path
    .map((key, i) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[\w-]{1,64}$/.test(key)) return `[${show(key)}]`;
      return i === 0 ? key : `.${key}`;
    })
    .join("");
}

/** A value as JSON on one line, at most 80 characters, with controls and bidi controls spelt out. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = jsonOf(value);
  const short = json.length > 80 ? `${json.slice(0, 79)}…` : json;
  return short.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, part) =>
      typeof part === "string" ? part.slice(0, 80) : part,
    );
  } catch {
    return Array.isArray(value) ? "a list nested too deeply" : "an object nested too deeply";
  }
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

/** What Zod found wrong, as what would be right; a message in the schema itself comes first. */
function expectedBy(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_value":
      return oneOf(issue.values.map(String), issue.input);
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "too_small":
      return bound("at least", "more than", issue.minimum, issue.inclusive, issue.origin);
    case "too_big":
      return bound("at most", "less than", issue.maximum, issue.inclusive, issue.origin);
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String), issue.input)
        : undefined;
    default:
      return undefined;
  }
}

function oneOf(options: string[], found: unknown): string {
  if (options.length === 1) return `"${options[0]}"`;
  const near = typeof found === "string" ? nearest(found, options) : undefined;
  const list = `one of ${options.join(", ")}`;
  return near ? `${list}; did you mean "${near}"?` : list;
}

function bound(
  inclusive: string,
  exclusive: string,
  limit: number | bigint,
  isInclusive: boolean | undefined,
  origin: string,
): string {
  const amount = `${isInclusive === false ? exclusive : inclusive} ${limit}`;
  if (origin === "string") return limit === 1 ? "text that is not empty" : `${amount} characters`;
  if (origin === "array") return `${amount} ${Number(limit) === 1 ? "entry" : "entries"}`;
  return amount;
}

/** Positions are `[longitude, latitude]`; a latitude out of range is most often a longitude. */
function swapHint(path: Path, input: unknown): string {
  if (path.at(-1) !== 1) return "";
  const pair = valueAt(input, path.slice(0, -1));
  if (!Array.isArray(pair) || pair.length !== 2) return "";
  const [first, second]: unknown[] = pair;
  if (typeof first !== "number" || typeof second !== "number") return "";
  if (Math.abs(first) > 90 || Math.abs(second) > 180) return "";
  return `. If longitude and latitude are swapped, write [${second}, ${first}]`;
}
