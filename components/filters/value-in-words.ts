import { countryName } from "#geo/names";
import { span } from "#lib/event/span";
import { textIn } from "#lib/messages/text-in";
import { dayInWords } from "#lib/messages/when-in-words";
import type { Words } from "#lib/messages/words";
import type { Clause } from "#lib/query/change-filter";
import type { FacetField } from "#lib/query/event-index";
import type { ValueNames } from "#lib/server/desk";

export type Names = ValueNames;

const VOCABULARY = {
  kind: "kinds",
  occurrence: "occurrences",
  verification: "verifications",
  precision: "precisions",
  role: "roles",
} as const;

/** A value of a field as the reader's language calls it; an id nobody names stays an id. */
export function valueInWords(
  words: Words,
  field: FacetField | "role",
  value: string,
  names: Names,
): string {
  if (field === "country") return countryName(value, words.language);
  if (field === "actor" || field === "source") {
    const name = names.get(value);
    return name ? textIn(name, words.language).text : value;
  }
  return words.t(`${VOCABULARY[field]}.${value}`);
}

/** One clause of a filter as its chip says it: "Kind: Clearance", "From: 5 December 2016". */
export function clauseInWords(words: Words, { field, value }: Clause, names: Names): string {
  const said = (text: string) =>
    words.t("facets.clause", { field: words.t(`facets.${field}`), value: text });
  if (field === "q") return said(value);
  if (field === "bbox") return said(words.t("facets.thisArea"));
  if (field === "from" || field === "to") return said(dayInWords(words, span(value).first));
  return said(valueInWords(words, field, value, names));
}
