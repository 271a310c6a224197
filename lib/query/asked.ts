import { tokens } from "#lib/event/normalise";
import { PLACE_ROLES } from "#lib/event/vocabularies";
import type { Columns } from "./columns";
import { dayOf } from "./day";
import type { Filter } from "./filter";
import { NOWHERE } from "./place-table";
import type { Tuples } from "./tuples";

/** One bit for each clause that a row can fail, so that a facet can overlook the clause of its own. */
export const BIT = {
  kind: 1,
  occurrence: 2,
  verification: 4,
  actors: 8,
  sources: 16,
  span: 32,
  q: 64,
  places: 128,
} as const;

/** A row that is gone holds span 0, which fails everything. */
const ALL_BITS = 255;

/**
 * A filter asked of everything that rows have codes for: by code, the bit of its clause where it
 * fails and 0 where it does not. What a row fails is the bits of its codes together.
 */
export interface Asked {
  readonly kind: Uint8Array;
  readonly occurrence: Uint8Array;
  readonly verification: Uint8Array;
  readonly actors: Uint8Array;
  readonly sources: Uint8Array;
  readonly span: Uint8Array;
  readonly places: Uint8Array;
  /** By row, 1 where it holds the words asked for; undefined where none are. */
  readonly words: Uint8Array | undefined;
  /** By list of places, the place where its events then stand; -1 where they fail. */
  readonly stands: Int32Array;
  /** By place, the place clauses that it fails (`PLACE_BIT`). */
  readonly placeFails: Uint8Array;
  /** Whether a place of this role (by number) is asked about; undefined for the anchor alone. */
  readonly roles: Uint8Array | undefined;
}

export function ask(filter: Filter, columns: Columns): Asked {
  const { dictionaries, lists, places } = columns;
  const beginnings = tokens(filter.q ?? "");
  const placeFails = places.failing({
    precision: dictionaries.precision.mask(filter.precision),
    country: dictionaries.country.mask(filter.country),
    bbox: filter.bbox,
  });
  const roles = filter.role && rolesOf(filter.role);
  const stands = new Int32Array(lists.places.size);
  const failing = new Uint8Array(stands.length);
  for (let list = 0; list < stands.length; list++) {
    const place = standsAt(list, columns, roles, placeFails);
    stands[list] = place;
    if (place < 0) failing[list] = BIT.places;
  }
  return {
    kind: failingCodes(dictionaries.kind.mask(filter.kind), dictionaries.kind.size, BIT.kind),
    occurrence: failingCodes(
      dictionaries.occurrence.mask(filter.occurrence),
      dictionaries.occurrence.size,
      BIT.occurrence,
    ),
    verification: failingCodes(
      dictionaries.verification.mask(filter.verification),
      dictionaries.verification.size,
      BIT.verification,
    ),
    actors: failingLists(lists.actors, dictionaries.actor.mask(filter.actor), BIT.actors),
    sources: failingLists(lists.sources, dictionaries.source.mask(filter.source), BIT.sources),
    span: failingSpans(lists.spans, filter),
    places: failing,
    words: beginnings.length > 0 ? columns.words.find(beginnings, columns.length) : undefined,
    stands,
    placeFails,
    roles,
  };
}

/** The places of a list that a filter asks about: its anchor, or those of the roles asked for. */
export function placesAsked(
  list: number,
  { lists, places, anchors }: Columns,
  roles: Uint8Array | undefined,
): readonly number[] {
  if (!roles) return [anchors[list] ?? NOWHERE];
  const found: number[] = [];
  const { values, starts } = lists.places;
  for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++) {
    const place = values[i] ?? NOWHERE;
    if (roles[places.role[place] ?? 0]) found.push(place);
  }
  return found.length > 0 ? found : [NOWHERE];
}

function standsAt(
  list: number,
  columns: Columns,
  roles: Uint8Array | undefined,
  placeFails: Uint8Array,
): number {
  if (roles)
    return placesAsked(list, columns, roles).find((place) => placeFails[place] === 0) ?? -1;
  const anchor = columns.anchors[list] ?? NOWHERE;
  return placeFails[anchor] === 0 ? anchor : -1;
}

function rolesOf(asked: NonNullable<Filter["role"]>): Uint8Array {
  return Uint8Array.from(PLACE_ROLES, (role) => Number(asked.includes(role)));
}

function failingCodes(mask: Uint8Array | undefined, size: number, bit: number): Uint8Array {
  return mask ? mask.map((met) => (met ? 0 : bit)) : new Uint8Array(size);
}

function failingLists(lists: Tuples, mask: Uint8Array | undefined, bit: number): Uint8Array {
  const fails = new Uint8Array(lists.size);
  if (!mask) return fails;
  const { values, starts } = lists;
  for (let code = 0; code < fails.length; code++) {
    let met = false;
    for (let i = starts[code] ?? 0; i < (starts[code + 1] ?? 0); i++)
      if (mask[values[i] ?? 0]) met = true;
    if (!met) fails[code] = bit;
  }
  return fails;
}

function failingSpans({ values, starts, size }: Tuples, { from, to }: Filter): Uint8Array {
  const fails = new Uint8Array(size);
  const [first, last] = [from ? dayOf(from) : -Infinity, to ? dayOf(to) : Infinity];
  if (from || to)
    for (let code = 1; code < size; code++) {
      const start = starts[code] ?? 0;
      if ((values[start + 1] ?? 0) < first || (values[start] ?? 0) > last) fails[code] = BIT.span;
    }
  fails[0] = ALL_BITS;
  return fails;
}
