import type { Language } from "#lib/event/vocabularies";
import type { FacetField, FacetValue } from "#lib/query/event-index";

/** A value of a facet in the reader's words. */
export interface WordedValue extends FacetValue {
  readonly label: string;
}

/** What a text finds in a facet: what `/api/facets/{field}` answers, beside the text. */
export interface FoundValues {
  readonly text: string;
  readonly values: readonly WordedValue[];
  readonly left: number;
}

/** The canonical address of what a text finds in a facet, under a filter as its address form. */
export function facetAddress(
  filter: string,
  field: FacetField,
  text: string,
  lang: Language,
): string {
  const params = new URLSearchParams(filter);
  params.append("lang", lang);
  params.append("find", text);
  return `/api/facets/${field}?${params}`;
}
