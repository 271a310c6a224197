import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import type { GazetteerPlace } from "#geo/gazetteer/place";
import type { Precision } from "#lib/event/vocabularies";

const countries = new Map<string, GazetteerPlace>();
const capitals = new Map<string, GazetteerPlace>();
const cities = new Set<string>();
const parts = new Map<string, GazetteerPlace>();
for (const place of DATELINE_PLACES) {
  if (place.class === "area") parts.set(place.id, place);
  else if (place.class === "city" || place.class === "capital") cities.add(place.id);
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

const SITES = new Set(
  "incirlik ain-al-asad masnaa-crossing zaatari rukban fordow chernobyl bab-al-hawa bab-al-salama al-tanf tiyas hmeimim simalka nasib".split(
    " ",
  ),
);
const VALLEYS = new Set(["ghouta", "eastern-ghouta", "western-ghouta", "wadi-barada"]);

/**
 * How precisely an area of the gazetteer places an event: a crossing, a base or a camp and a side of
 * a city as a neighbourhood, a valley as a district, a landscape of one country as a region. What
 * lies in several countries, as a continent or a river does, places nothing.
 */
export function areaPrecision({ id, country }: GazetteerPlace): Precision | undefined {
  if (SITES.has(id) || cities.has(id.replace(/^(?:eastern|western|northern|southern)-/, "")))
    return "neighbourhood";
  if (VALLEYS.has(id)) return "district";
  return country === undefined ? undefined : "region";
}
