import { FACET_FIELDS, type FacetField, type Facets } from "#lib/query/event-index";
import type { DeskAnswer } from "#lib/server/desk";

/** Longer than a reader looks at one order of values, in milliseconds. */
const KEPT = 30 * 60_000;

/**
 * How many events have each value of a facet without a filter. Counted anew only now and then: it is
 * what values are put in order by, and an order that followed every change would move under the reader.
 */
export class UsualCounts {
  readonly #now: () => number;
  readonly #counts = new Map<FacetField, ReadonlyMap<string, number>>();
  #counted = Number.NEGATIVE_INFINITY;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Gives each value its usual count; 0 for one that came since. `all` counts without a filter. */
  beside(facets: Facets, all: () => Facets): DeskAnswer["facets"] {
    if (this.#now() - this.#counted > KEPT) this.#count(all());
    const usual = (field: FacetField) =>
      facets[field].map((one) => ({ ...one, usual: this.#counts.get(field)?.get(one.value) ?? 0 }));
    return {
      kind: usual("kind"),
      occurrence: usual("occurrence"),
      verification: usual("verification"),
      precision: usual("precision"),
      country: usual("country"),
      actor: usual("actor"),
      source: usual("source"),
    };
  }

  #count(facets: Facets): void {
    for (const field of FACET_FIELDS)
      this.#counts.set(field, new Map(facets[field].map(({ value, count }) => [value, count])));
    this.#counted = this.#now();
  }
}
