import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import type { GazetteerPlace } from "#geo/gazetteer/place";

const countries = new Map<string, GazetteerPlace>();
const capitals = new Map<string, GazetteerPlace>();
const parts = new Map<string, GazetteerPlace>();
for (const place of DATELINE_PLACES) {
  if (place.class === "area") parts.set(place.id, place);
  if (place.country === undefined) continue;
  if (place.class === "country") countries.set(place.country, place);
  if (place.class === "capital" && !capitals.has(place.country)) capitals.set(place.country, place);
}

/** A country as a place, by its ISO 3166-1 code. */
export function countryOf(code: string | undefined): GazetteerPlace | undefined {
  return code === undefined ? undefined : countries.get(code);
}

/** The capital of a country, by the country's ISO 3166-1 code. */
export function capitalOf(code: string | undefined): GazetteerPlace | undefined {
  return code === undefined ? undefined : capitals.get(code);
}

/** A side of a city that is a place of its own: eastern Aleppo. */
export function sideOf(side: string, place: GazetteerPlace): GazetteerPlace | undefined {
  return parts.get(`${side}-${place.id}`);
}
