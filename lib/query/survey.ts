import { type Asked, BIT } from "./asked";
import type { Columns } from "./columns";
import { ints } from "./growing";
import type { Codes } from "./rows-by-place";

/**
 * What one pass over the rows finds: by code, how many rows that meet every other clause hold it.
 * For a code that meets its own clause these are rows that match.
 */
export interface Survey {
  readonly kind: Int32Array;
  readonly occurrence: Int32Array;
  readonly verification: Int32Array;
  readonly actors: Int32Array;
  readonly sources: Int32Array;
  readonly spans: Int32Array;
  readonly places: Int32Array;
  /** By row, the clauses that it fails, as bits; 0 where it matches. */
  readonly fails: Uint8Array;
  /** The rows that match, in order. */
  readonly matched: Int32Array;
}

/** By row, the clauses that it fails, as bits. A clause that the filter does not have costs nothing. */
export function failing({ length }: Columns, { clauses, rows }: Asked): Uint8Array {
  const fails = new Uint8Array(length);
  if (rows) {
    fails.fill(BIT.q);
    for (let i = 0; i < rows.length; i++) fails[rows[i] ?? 0] = 0;
  }
  for (const { codes, bits } of clauses)
    if (rows) failSome(fails, codes, bits, rows);
    else if (codes instanceof Uint8Array) failBytes(fails, codes, bits);
    else failInts(fails, codes, bits);
  return fails;
}

// Twice the same: a loop that reads one type of array alone runs half as long again as fast.
function failBytes(fails: Uint8Array, codes: Uint8Array, bits: Uint8Array): void {
  for (let row = 0; row < fails.length; row++)
    fails[row] = (fails[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
}

function failInts(fails: Uint8Array, codes: Int32Array, bits: Uint8Array): void {
  for (let row = 0; row < fails.length; row++)
    fails[row] = (fails[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
}

/**
 * Adds what the clause `bits` fails of a stretch of codes: the i-th of `fails` is of `codes[start + i]`.
 * Whoever calls gives `fails` of that length at least.
 */
export function failStretch(
  fails: Uint8Array,
  codes: Codes,
  bits: Uint8Array,
  start: number,
  end: number,
): void {
  if (codes instanceof Uint8Array) failStretchOfBytes(fails, codes, bits, start, end);
  else failStretchOfInts(fails, codes, bits, start, end);
}

function failStretchOfBytes(
  fails: Uint8Array,
  codes: Uint8Array,
  bits: Uint8Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++)
    fails[i - start] = (fails[i - start] ?? 0) | (bits[codes[i] ?? 0] ?? 0);
}

function failStretchOfInts(
  fails: Uint8Array,
  codes: Int32Array,
  bits: Uint8Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++)
    fails[i - start] = (fails[i - start] ?? 0) | (bits[codes[i] ?? 0] ?? 0);
}

function failSome(fails: Uint8Array, codes: Codes, bits: Uint8Array, rows: Int32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    fails[row] = (fails[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
  }
}

/**
 * Counts the codes of the rows that match, and of those that fail one clause the code that fails.
 * Where there is only one clause, the latter are all rows that hold the code, which is known.
 */
export function survey(columns: Columns, asked: Asked): Survey {
  const { dictionaries, lists, spans } = columns;
  const { kind, occurrence, verification, actors, sources, span, placeList } = columns;
  const fails = failing(columns, asked);
  if (asked.all) return surveyOfAll(columns, fails, matchedBy(asked, fails));
  const { rows, clauses } = asked;
  const count = rows ? rows.length : columns.length;
  const matched = ints(count);
  let size = 0;
  const tallies = {
    kind: ints(dictionaries.kind.size),
    occurrence: ints(dictionaries.occurrence.size),
    verification: ints(dictionaries.verification.size),
    actors: ints(lists.actors.size),
    sources: ints(lists.sources.size),
    spans: ints(spans.size),
    places: ints(lists.places.size),
  };
  const alone = rows || clauses.length > 1 ? undefined : held(columns, tallies, clauses[0]?.bit);
  for (let i = 0; i < count; i++) {
    const row = rows ? (rows[i] ?? 0) : i;
    const bits = fails[row];
    if (bits === 0) {
      matched[size++] = row;
      add(tallies.kind, kind[row]);
      add(tallies.occurrence, occurrence[row]);
      add(tallies.verification, verification[row]);
      add(tallies.actors, actors[row]);
      add(tallies.sources, sources[row]);
      add(tallies.spans, span[row]);
      add(tallies.places, placeList[row]);
    } else if (alone) continue;
    else if (bits === BIT.kind) add(tallies.kind, kind[row]);
    else if (bits === BIT.occurrence) add(tallies.occurrence, occurrence[row]);
    else if (bits === BIT.verification) add(tallies.verification, verification[row]);
    else if (bits === BIT.actors) add(tallies.actors, actors[row]);
    else if (bits === BIT.sources) add(tallies.sources, sources[row]);
    else if (bits === BIT.span) add(tallies.spans, span[row]);
    else if (bits === BIT.places) add(tallies.places, placeList[row]);
  }
  if (alone) alone.tally.set(alone.uses.subarray(0, alone.tally.length));
  return { ...tallies, fails, matched: matched.subarray(0, size) };
}

/** Where every event matches, how many rows hold each code is known: the counts that columns keep. */
function surveyOfAll(
  { dictionaries, lists, spans }: Columns,
  fails: Uint8Array,
  matched: Int32Array,
): Survey {
  return {
    kind: dictionaries.kind.uses,
    occurrence: dictionaries.occurrence.uses,
    verification: dictionaries.verification.uses,
    actors: lists.actors.uses,
    sources: lists.sources.uses,
    spans: spans.uses,
    places: lists.places.uses,
    fails,
    matched,
  };
}

/** The tally of a clause, with how many rows hold each of its codes, where columns count that. */
function held(
  { dictionaries, lists }: Columns,
  tallies: Pick<Survey, "kind" | "occurrence" | "verification" | "actors" | "sources" | "places">,
  bit = 0,
): { readonly tally: Int32Array; readonly uses: Int32Array } | undefined {
  for (const field of ["kind", "occurrence", "verification"] as const)
    if (bit === BIT[field]) return { tally: tallies[field], uses: dictionaries[field].uses };
  for (const field of ["actors", "sources", "places"] as const)
    if (bit === BIT[field]) return { tally: tallies[field], uses: lists[field].uses };
  return undefined;
}

/** The rows that match, in order, of a filter that was asked. */
export function matchedBy({ rows }: Asked, fails: Uint8Array): Int32Array {
  const count = rows ? rows.length : fails.length;
  const matched = ints(count);
  let size = 0;
  for (let i = 0; i < count; i++) {
    const row = rows ? (rows[i] ?? 0) : i;
    if (fails[row] === 0) matched[size++] = row;
  }
  return matched.subarray(0, size);
}

/** By code, how many of these rows hold it. */
export function tallyOf(codes: Int32Array, size: number, rows: Int32Array): Int32Array {
  const tally = ints(size);
  for (let i = 0; i < rows.length; i++) add(tally, codes[rows[i] ?? 0]);
  return tally;
}

function add(tally: Int32Array, code = 0): void {
  tally[code] = (tally[code] ?? 0) + 1;
}
