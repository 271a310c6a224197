import { type Asked, BIT } from "./asked";
import type { Columns } from "./columns";

/**
 * What one pass over all rows finds: by code, how many rows that meet every other clause hold it.
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
  /** By row, 1 where it matches. */
  readonly found: Uint8Array;
}

/** Looks at each row once. Rows that fail more than one clause count nowhere. */
export function survey(columns: Columns, asked: Asked): Survey {
  const { dictionaries, lists, length } = columns;
  const { kind, occurrence, verification, actors, sources, span, placeList } = columns;
  const tallies = {
    kind: new Int32Array(dictionaries.kind.size),
    occurrence: new Int32Array(dictionaries.occurrence.size),
    verification: new Int32Array(dictionaries.verification.size),
    actors: new Int32Array(lists.actors.size),
    sources: new Int32Array(lists.sources.size),
    spans: new Int32Array(lists.spans.size),
    places: new Int32Array(lists.places.size),
    found: new Uint8Array(length),
  };
  const fails = failsOf(columns, asked);
  const add = (tally: Int32Array, code: number | undefined) => {
    if (code !== undefined) tally[code] = (tally[code] ?? 0) + 1;
  };
  for (let row = 0; row < length; row++) {
    const bits = fails(row);
    if (bits === 0) {
      tallies.found[row] = 1;
      add(tallies.kind, kind[row]);
      add(tallies.occurrence, occurrence[row]);
      add(tallies.verification, verification[row]);
      add(tallies.actors, actors[row]);
      add(tallies.sources, sources[row]);
      add(tallies.spans, span[row]);
      add(tallies.places, placeList[row]);
    } else if (bits === BIT.kind) add(tallies.kind, kind[row]);
    else if (bits === BIT.occurrence) add(tallies.occurrence, occurrence[row]);
    else if (bits === BIT.verification) add(tallies.verification, verification[row]);
    else if (bits === BIT.actors) add(tallies.actors, actors[row]);
    else if (bits === BIT.sources) add(tallies.sources, sources[row]);
    else if (bits === BIT.span) add(tallies.spans, span[row]);
    else if (bits === BIT.places) add(tallies.places, placeList[row]);
  }
  return tallies;
}

/** Gives the clauses that a row fails, as bits. */
export function failsOf(columns: Columns, asked: Asked): (row: number) => number {
  const { kind, occurrence, verification, actors, sources, span, placeList } = columns;
  const { words } = asked;
  return (row) =>
    (asked.kind[kind[row] ?? 0] ?? 0) |
    (asked.occurrence[occurrence[row] ?? 0] ?? 0) |
    (asked.verification[verification[row] ?? 0] ?? 0) |
    (asked.actors[actors[row] ?? 0] ?? 0) |
    (asked.sources[sources[row] ?? 0] ?? 0) |
    (asked.span[span[row] ?? 0] ?? 0) |
    (asked.places[placeList[row] ?? 0] ?? 0) |
    (words && !words[row] ? BIT.q : 0);
}
