import { type Asked, placesAsked } from "./asked";
import type { Columns } from "./columns";
import type { Dictionary } from "./dictionary";
import { type Answer, FACET_FIELDS, type FacetField, type FacetPart } from "./event-index";
import type { Filter } from "./filter";
import { ints } from "./growing";
import type { NamedCodes } from "./named-codes";
import { PLACE_BIT } from "./place-table";
import type { Survey } from "./survey";
import type { Standing } from "./survey-answers";
import type { Tuples } from "./tuples";

/** The values of one facet with their counts, by code. */
export interface Counted {
  readonly values: Dictionary;
  readonly counts: Int32Array;
  /** By code, above 0 where some event has the value, whether it matches or not. */
  readonly held: Uint8Array | Int32Array;
}

/** Of each facet the first `top` values and those that the filter asks for. */
export function facetsIn(
  columns: Columns,
  asked: Asked,
  found: Survey,
  standing: Standing,
  filter: Filter,
  top: number,
): Pick<Answer, "facets" | "left"> {
  const parts = FACET_FIELDS.map((field) => {
    const counted = countedIn(field, columns, asked, found, standing);
    const kept = new Set<string>(filter[field]);
    return [field, partOf(counted, inOrder(counted), top, kept)] as const;
  });
  return {
    facets: Object.fromEntries(parts.map(([field, { values }]) => [field, values])) as never,
    left: Object.fromEntries(parts.map(([field, { left }]) => [field, left])) as never,
  };
}

export function countedIn(
  field: FacetField,
  columns: Columns,
  asked: Asked,
  found: Survey,
  standing: Standing,
): Counted {
  const { dictionaries, lists, named } = columns;
  if (field === "actor") return byMember(named.actor, lists.actors, found.actors);
  if (field === "source") return byMember(named.source, lists.sources, found.sources);
  if (field === "precision" || field === "country")
    return asked.roles
      ? byPlaceOfRoles(field, columns, asked, found.places)
      : byAnchor(field, columns, asked, standing);
  const values = dictionaries[field];
  return { values, counts: found[field], held: values.uses };
}

/** These codes of a facet as far as `top`, and beyond that the values to be kept. */
export function partOf(
  { values, counts }: Counted,
  codes: readonly number[],
  top: number,
  kept: ReadonlySet<string>,
): FacetPart {
  const one = (code: number) => ({ value: values.value(code), count: counts[code] ?? 0 });
  const first = codes.slice(0, top).map(one);
  const rest = kept.size > 0 ? codes.slice(top) : [];
  const more = rest.filter((code) => kept.has(values.value(code))).map(one);
  return { values: [...first, ...more], left: codes.length - first.length - more.length };
}

/** The codes of values that are held, most frequent first, then by value. */
export function inOrder({ values, counts, held }: Counted): number[] {
  const byValue = values.inOrder();
  const size = byValue.length;
  // One number sorts by both: how far the count is below all counts, then the place by value.
  const keys = new Float64Array(size);
  let length = 0;
  for (let place = 0; place < size; place++) {
    const code = byValue[place] ?? 0;
    if (held[code]) keys[length++] = (2 ** 31 - (counts[code] ?? 0)) * size + place;
  }
  return Array.from(keys.subarray(0, length).sort(), (key) => byValue[key % size] ?? 0);
}

/** Counts each list under the ids of its members, once under each. */
function byMember(codes: NamedCodes, lists: Tuples, tally: Int32Array): Counted {
  const { ids, idOf, uses } = codes;
  const { starts, values } = lists;
  const counts = ints(ids.size);
  const held = new Uint8Array(ids.size);
  for (let code = 0; code < codes.size; code++) if (uses[code]) held[idOf[code] ?? 0] = 1;
  const counted = ints(ids.size);
  for (let list = 0; list < lists.size; list++) {
    const count = tally[list] ?? 0;
    if (count === 0) continue;
    const end = starts[list + 1] ?? 0;
    for (let i = starts[list] ?? 0; i < end; i++) {
      const id = idOf[values[i] ?? 0] ?? 0;
      if (counted[id] === list + 1) continue;
      counted[id] = list + 1;
      counts[id] = (counts[id] ?? 0) + count;
    }
  }
  return { values: ids, counts, held };
}

/** Without roles each list is asked about one place. */
function byAnchor(
  field: "precision" | "country",
  { dictionaries, places }: Columns,
  { placeFails }: Asked,
  standing: Standing,
): Counted {
  const values: Dictionary = dictionaries[field];
  const ofPlace = places[field];
  const others = ~PLACE_BIT[field];
  const counts = ints(values.size);
  const held = new Uint8Array(values.size);
  for (let place = 0; place < standing.held.length; place++) {
    const code = ofPlace[place] ?? -1;
    if (code < 0 || !standing.held[place]) continue;
    held[code] = 1;
    if (((placeFails[place] ?? 0) & others) === 0)
      counts[code] = (counts[code] ?? 0) + (standing.counts[place] ?? 0);
  }
  return { values, counts, held };
}

/** With roles a list can be asked about several places; it counts once under each value. */
function byPlaceOfRoles(
  field: "precision" | "country",
  columns: Columns,
  { roles, placeFails }: Asked,
  tally: Int32Array,
): Counted {
  const values: Dictionary = columns.dictionaries[field];
  const ofPlace = columns.places[field];
  const counts = ints(values.size);
  const held = new Uint8Array(values.size);
  const counted = ints(values.size).fill(-1);
  for (let list = 0; list < columns.lists.places.size; list++) {
    if (!columns.lists.places.uses[list]) continue;
    for (const place of placesAsked(list, columns, roles)) {
      const code = ofPlace[place] ?? -1;
      if (code < 0) continue;
      held[code] = 1;
      const failing = (placeFails[place] ?? 0) & ~PLACE_BIT[field];
      if (failing !== 0 || counted[code] === list) continue;
      counted[code] = list;
      counts[code] = (counts[code] ?? 0) + (tally[list] ?? 0);
    }
  }
  return { values, counts, held };
}
