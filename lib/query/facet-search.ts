import { countryName } from "#geo/names";
import { tokens } from "#lib/event/normalise";
import type { Columns } from "./columns";
import type { FacetField, FacetPart } from "./event-index";
import { type Counted, inOrder, partOf } from "./index-facets";

/** The languages in which a country is looked for: those of the page. */
const LANGUAGES = ["en", "ar", "ru", "tr"];

/** The values whose id or names have, for each word of the text, a word that begins so. */
export function searchIn(
  counted: Counted,
  field: FacetField,
  columns: Columns,
  text: string,
  limit: number,
): FacetPart {
  const asked = tokens(text);
  const found = inOrder(counted).filter((code) => {
    if (asked.length === 0) return true;
    const words = wordsOf(counted.values.value(code), field, columns);
    return asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
  return partOf(counted, found, limit, new Set());
}

function wordsOf(value: string, field: FacetField, { named }: Columns): string[] {
  const names =
    field === "country"
      ? LANGUAGES.map((language) => countryName(value, language))
      : field === "actor" || field === "source"
        ? Object.values(named[field].nameOf(value) ?? {})
        : [];
  return [value, ...names].flatMap(tokens);
}
