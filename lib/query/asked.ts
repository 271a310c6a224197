import { tokens } from "#lib/event/normalise";
import { PLACE_ROLES } from "#lib/event/vocabularies";
import type { Columns } from "./columns";
import { dayOf } from "./day";
import type { Filter } from "./filter";
import { ints } from "./growing";
import { NOWHERE } from "./place-table";
import type { Codes } from "./rows-by-place";
import { GONE, type Spans } from "./spans";
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

/** A row that is gone holds the span `GONE`, which fails everything. */
const ALL_BITS = 255;

/** One clause of a filter, asked of a column. */
export interface Clause {
  readonly bit: number;
  /** The column that is asked. */
  readonly codes: Codes;
  /** By code, the bit of the clause where it fails, 0 where it does not. */
  readonly bits: Uint8Array;
}

/**
 * A filter asked of everything that rows have codes for. What a row fails is the bits of its codes
 * together.
 */
export interface Asked {
  /** Whether every event matches: of no event is anything asked. */
  readonly all: boolean;
  /** The clauses that the filter has, but for its words. */
  readonly clauses: readonly Clause[];
  /** The rows that hold the words asked for; undefined where none are. */
  readonly rows: Int32Array | undefined;
  /** By list of places, the place where its events then stand; -1 where they fail. */
  readonly stands: Int32Array;
  /** By place, the place clauses that it fails (`PLACE_BIT`). */
  readonly placeFails: Uint8Array;
  /** Whether a place of this role (by number) is asked about; undefined for the anchor alone. */
  readonly roles: Uint8Array | undefined;
}

export function ask(filter: Filter, columns: Columns): Asked {
  const { dictionaries, named, places } = columns;
  const beginnings = tokens(filter.q ?? "");
  const placeFails = places.failing({
    precision: dictionaries.precision.mask(filter.precision),
    country: dictionaries.country.mask(filter.country),
    bbox: filter.bbox,
  });
  const onPlaces = filter.precision || filter.country || filter.bbox;
  const roles = filter.role && rolesOf(filter.role);
  const stands = standsUnder(columns, roles, onPlaces ? placeFails : undefined);
  const clauses: Clause[] = [];
  for (const field of ["kind", "occurrence", "verification"] as const) {
    const mask = dictionaries[field].mask(filter[field] as readonly never[] | undefined);
    const bit = BIT[field];
    if (mask)
      clauses.push({ bit, codes: columns[field], bits: mask.map((met) => (met ? 0 : bit)) });
  }
  const actors = named.actor.mask(filter.actor);
  if (actors)
    clauses.push({
      bit: BIT.actors,
      codes: columns.actors,
      bits: failingLists(columns.lists.actors, actors, BIT.actors),
    });
  const sources = named.source.mask(filter.source);
  if (sources)
    clauses.push({
      bit: BIT.sources,
      codes: columns.sources,
      bits: failingLists(columns.lists.sources, sources, BIT.sources),
    });
  const hasDays = filter.from !== undefined || filter.to !== undefined;
  if (hasDays || columns.gone > 0)
    clauses.push({
      bit: BIT.span,
      codes: columns.span,
      bits: failingSpans(columns.spans, filter),
    });
  if (onPlaces)
    clauses.push({
      bit: BIT.places,
      codes: columns.placeList,
      bits: failingPlaces(stands),
    });
  const rows = beginnings.length > 0 ? columns.words.find(beginnings, columns.length) : undefined;
  const all = !rows && !hasDays && clauses.every(({ bit }) => bit === BIT.span);
  return { all, clauses, rows, stands, placeFails, roles };
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

/** By list of places, the first place asked about that meets the place clauses; -1 for none. */
function standsUnder(
  { anchors, lists, places }: Columns,
  roles: Uint8Array | undefined,
  placeFails: Uint8Array | undefined,
): Int32Array {
  const { values, starts, size } = lists.places;
  if (!roles && !placeFails) return anchors.subarray(0, size);
  const stands = ints(size);
  for (let list = 0; list < size; list++) {
    let stand = roles ? NOWHERE : (anchors[list] ?? NOWHERE);
    const end = roles ? (starts[list + 1] ?? 0) : 0;
    for (let i = starts[list] ?? 0; i < end; i++) {
      const place = values[i] ?? NOWHERE;
      if (!roles?.[places.role[place] ?? 0]) continue;
      stand = place;
      if (!placeFails?.[place]) break;
    }
    stands[list] = placeFails?.[stand] ? -1 : stand;
  }
  return stands;
}

function rolesOf(asked: NonNullable<Filter["role"]>): Uint8Array {
  return Uint8Array.from(PLACE_ROLES, (role) => Number(asked.includes(role)));
}

function failingPlaces(stands: Int32Array): Uint8Array {
  const fails = new Uint8Array(stands.length);
  for (let list = 0; list < fails.length; list++)
    if ((stands[list] ?? 0) < 0) fails[list] = BIT.places;
  return fails;
}

/** By list, the bit where no member is asked for. */
function failingLists({ values, starts, size }: Tuples, mask: Uint8Array, bit: number): Uint8Array {
  const fails = new Uint8Array(size).fill(bit);
  for (let list = 0; list < size; list++) {
    const end = starts[list + 1] ?? 0;
    for (let i = starts[list] ?? 0; i < end; i++) if (mask[values[i] ?? 0]) fails[list] = 0;
  }
  return fails;
}

function failingSpans({ first, last, size }: Spans, { from, to }: Filter): Uint8Array {
  const fails = new Uint8Array(size);
  const [start, end] = [from ? dayOf(from) : -Infinity, to ? dayOf(to) : Infinity];
  for (let code = 0; code < size; code++)
    if ((last[code] ?? 0) < start || (first[code] ?? 0) > end) fails[code] = BIT.span;
  fails[GONE] = ALL_BITS;
  return fails;
}
