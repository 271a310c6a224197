import tzLookup from "@photostructure/tz-lookup";
import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import type { GazetteerPlace } from "#geo/gazetteer/place";
import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";
import type { Localized, Place } from "#lib/event/news-event";

/** A clock: the place it is named after and its IANA time zone. */
export interface Clock {
  readonly name: Localized;
  readonly zone: string;
}

const CITIES = DATELINE_PLACES.flatMap((place) =>
  place.position && (place.class === "capital" || place.class === "city")
    ? [{ ...place, position: place.position, zone: zoneAt(place.position) }]
    : [],
);

/**
 * Clocks for these places, one a country and zone, from west to east, at most `most` of those named
 * first. A clock bears the name of the country's capital where that has the same zone, else of the
 * nearest city known there, else of the first place itself. Places in no stated country have one a zone.
 */
export function clocksFor(places: readonly Place[], most: number): Clock[] {
  const clocks = new Map<string, Clock & { readonly lng: number }>();
  for (const place of places) {
    const clock = clockOf(place);
    if (!clock) continue;
    const key = `${clock.zone} ${place.country ?? ""}`;
    if (clocks.size < most && !clocks.has(key)) clocks.set(key, clock);
  }
  return [...clocks.values()]
    .sort((a, b) => a.lng - b.lng)
    .map(({ name, zone }) => ({ name, zone }));
}

function clockOf({ country, position, name }: Place) {
  const own = CITIES.filter((city) => country !== undefined && city.country === country);
  const capital = own.find((city) => city.class === "capital");
  if (!position) return capital && named(capital);
  const zone = zoneAt(position);
  if (capital?.zone === zone) return named(capital);
  const near = own
    .filter((city) => city.zone === zone)
    .sort((a, b) => haversine(position, a.position) - haversine(position, b.position))[0];
  return near ? named(near) : { name, zone, lng: position[0] };
}

function named({ names, zone, position }: GazetteerPlace & { zone: string; position: Position }) {
  return { name: names, zone, lng: position[0] };
}

function zoneAt([lng, lat]: Position): string {
  return tzLookup(lat, lng);
}
