import type { Filter, FilterProblem } from "#lib/query/filter";
import { FILTER_PARAMETERS, formatFilter, parseFilter } from "#lib/query/filter-codec";
import { BadRequest } from "#lib/server/problem";

/** How a route reads one parameter of its own: the value, or what is wrong with it in words. */
export type Reader<T> = (text: string) => { readonly value: T } | string;

export interface Question<T> {
  readonly filter: Filter;
  /** The route's own parameters, where they are given. */
  readonly own: Partial<T>;
  /** The revision that the client knows of, as an answer named it. */
  readonly rev: string | undefined;
  /** Whether the address is written the one canonical way, so that caches may hold its answer. */
  readonly canonical: boolean;
}

/**
 * Reads a filter, `rev` and a route's own parameters from an address.
 *
 * @throws {BadRequest} for a broken or unknown parameter, all of them named
 */
export function readQuestion<T extends object>(
  url: string,
  readers: { readonly [K in keyof T]: Reader<T[K]> },
): Question<T> {
  const { searchParams, search } = new URL(url);
  const { filter, problems: found } = parseFilter(searchParams);
  const known = [...FILTER_PARAMETERS, ...Object.keys(readers), "rev"];
  const problems = [...found, ...unknownIn(searchParams, known)];
  const address = formatFilter(filter);

  function read<V>(parameter: string, reader: Reader<V>): V | undefined {
    const [text, ...more] = searchParams.getAll(parameter);
    if (text === undefined) return undefined;
    const result = more.length > 0 ? "takes one value" : reader(text);
    if (typeof result === "string") problems.push({ parameter, value: text, reason: result });
    else {
      address.append(parameter, text);
      return result.value;
    }
    return undefined;
  }

  const own: Partial<T> = {};
  for (const name in readers) {
    const value = read(name, readers[name]);
    if (value !== undefined) own[name] = value;
  }
  const rev = read("rev", readRev);
  if (problems.length > 0) throw new BadRequest(problems);
  return { filter, own, rev, canonical: search.slice(1) === String(address) };
}

/** Reads a whole number from `least` to `most`, written without sign or leading zeros. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (text) => {
    const value = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? { value }
      : `is not a whole number from ${least} to ${most}`;
  };
}

/** An older answer may have written it in another form; it is then not the current one. */
const readRev: Reader<string> = (text) =>
  /^\d{1,15}(-[\w-]{1,40})?$/.test(text)
    ? { value: text }
    : "is not a revision that an answer gave";

/** @throws {BadRequest} where an address that takes no parameters has some */
export function refuseParameters(url: string): void {
  const problems = unknownIn(new URL(url).searchParams, []);
  if (problems.length > 0) throw new BadRequest(problems);
}

function unknownIn(params: URLSearchParams, known: readonly string[]): FilterProblem[] {
  return [...new Set(params.keys())]
    .filter((parameter) => !known.includes(parameter))
    .map((parameter) => ({
      parameter,
      value: params.get(parameter) ?? "",
      reason: "is not a parameter of this address",
    }));
}
