import { countryName } from "#geo/names";
import type { Localized } from "#lib/event/news-event";
import { tokens } from "#lib/event/normalise";
import type { Answer, FacetField, FacetPart, Facets } from "./event-index";
import type { Filter } from "./filter";

/** The languages in which a country is looked for: those of the page. */
const LANGUAGES = ["en", "ar", "ru", "tr"];

/** Each facet's first `top` values and those that the filter asks for, and how many are left out. */
export function cutFacets(
  facets: Facets,
  filter: Filter,
  top: number,
): Pick<Answer, "facets" | "left"> {
  const cut = (field: FacetField) => {
    const asked = new Set<string>(filter[field]);
    return facets[field].filter(({ value }, i) => i < top || asked.has(value));
  };
  const kept = byField(cut);
  return { facets: kept, left: byField((field) => facets[field].length - kept[field].length) };
}

function byField<T>(of: (field: FacetField) => T): Record<FacetField, T> {
  return {
    kind: of("kind"),
    occurrence: of("occurrence"),
    verification: of("verification"),
    precision: of("precision"),
    country: of("country"),
    actor: of("actor"),
    source: of("source"),
  };
}

/** The first `limit` of these values whose id or names have a word beginning as each word of the text. */
export function searchFacet(
  values: Facets[FacetField],
  field: FacetField,
  text: string,
  limit: number,
  nameOf: (id: string) => Localized | undefined,
): FacetPart {
  const asked = tokens(text);
  const found = values.filter(({ value }) => {
    const words = [value, ...namesOf(field, value, nameOf)].flatMap(tokens);
    return asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
  return { values: found.slice(0, limit), left: Math.max(0, found.length - limit) };
}

function namesOf(
  field: FacetField,
  value: string,
  nameOf: (id: string) => Localized | undefined,
): string[] {
  if (field === "country") return LANGUAGES.map((language) => countryName(value, language));
  return field === "actor" || field === "source" ? Object.values(nameOf(value) ?? {}) : [];
}
