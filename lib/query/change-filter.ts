import type { FacetField } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";

/** One thing a filter asks, as a chip shows it and a cross removes it. */
export interface Clause {
  readonly field: keyof Filter;
  /** The value of a repeated field, the text of a single one, the four numbers of a box. */
  readonly value: string;
}

const SINGLE = ["q", "from", "to", "bbox"] as const;
const REPEATED = [
  "kind",
  "occurrence",
  "verification",
  "precision",
  "country",
  "actor",
  "source",
  "role",
] as const satisfies readonly (keyof Filter)[];

/** Everything a filter asks, in the order of the facets. */
export function clausesOf(filter: Filter): readonly Clause[] {
  return [
    ...(filter.q === undefined ? [] : [{ field: "q", value: filter.q } as const]),
    ...REPEATED.flatMap((field) => (filter[field] ?? []).map((value) => ({ field, value }))),
    ...(filter.from === undefined ? [] : [{ field: "from", value: filter.from } as const]),
    ...(filter.to === undefined ? [] : [{ field: "to", value: filter.to } as const]),
    ...(filter.bbox === undefined
      ? []
      : [{ field: "bbox", value: filter.bbox.join(",") } as const]),
  ];
}

/** The filter without one clause; a field left empty is absent. */
export function withoutClause(filter: Filter, { field, value }: Clause): Filter {
  const { [field]: found, ...rest } = filter;
  if (SINGLE.some((single) => single === field) || !Array.isArray(found)) return rest;
  const left = found.filter((one) => one !== value);
  return left.length === 0 ? rest : { ...rest, [field]: left };
}

/** Whether a filter asks for a value of a facet. */
export function asksFor(filter: Filter, field: FacetField, value: string): boolean {
  return (filter[field] ?? []).some((one) => one === value);
}

/** The filter with one value of a facet added, or taken away where it was asked for. */
export function toggled(filter: Filter, field: FacetField, value: string): Filter {
  if (asksFor(filter, field, value)) return withoutClause(filter, { field, value });
  const values: readonly string[] = filter[field] ?? [];
  return { ...filter, [field]: [...values, value].sort() };
}

/** The filter with these first and last days, either of which may be absent. */
export function withDays(filter: Filter, from: string | undefined, to: string | undefined): Filter {
  const { from: _from, to: _to, ...rest } = filter;
  return { ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
