import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";

export type PlaceClass = "country" | "capital" | "city" | "area" | "quarter";

export interface GazetteerPlace {
  /** Kebab-case English, never given to another place: `aleppo`, `aleppo-hanano`. */
  readonly id: string;
  readonly class: PlaceClass;
  /** ISO 3166-1 alpha-2; absent where Dateline takes no side. */
  readonly country?: string;
  /** A point in the place; a country has none. */
  readonly position?: Position;
  /** 1 is named first on a map, 6 last; 9 is never a label. */
  readonly rank: number;
  readonly names: Readonly<Record<string, string>>;
  /** Former names and other spellings, in any script. */
  readonly also: readonly string[];
  /** Where the position comes from: a key of the table in README.md. */
  readonly reference: string;
}

export interface Nearest {
  readonly place: GazetteerPlace;
  readonly metres: number;
}

export interface Gazetteer {
  readonly places: readonly GazetteerPlace[];
  byId(id: string): GazetteerPlace | undefined;
  /** Every place of that name, in any language, spelling or former name; best known first. */
  byName(name: string): readonly GazetteerPlace[];
  /** The place with a position nearest to this one, at most `within` metres away. */
  nearest(position: Position, within?: number): Nearest | undefined;
  /** All names and spellings of a place, for search; empty for an unknown id. */
  namesOf(id: string): readonly string[];
}

/**
 * A gazetteer over places handed in. Names are compared by `normalise`, which has to map spellings
 * that mean the same name to the same text.
 */
export function createGazetteer(
  places: readonly GazetteerPlace[],
  normalise: (name: string) => string,
): Gazetteer {
  const ids = new Map(places.map((place) => [place.id, place]));
  const names = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    for (const key of new Set(spellings(place).map(normalise))) {
      names.set(key, [...(names.get(key) ?? []), place]);
    }
  }
  for (const found of names.values()) found.sort((a, b) => a.rank - b.rank);
  return {
    places,
    byId: (id) => ids.get(id),
    byName: (name) => names.get(normalise(name)) ?? [],
    nearest: (position, within = Number.POSITIVE_INFINITY) => nearest(places, position, within),
    namesOf: (id) => {
      const place = ids.get(id);
      return place ? spellings(place) : [];
    },
  };
}

function spellings(place: GazetteerPlace): string[] {
  return [...new Set([...Object.values(place.names), ...place.also])];
}

function nearest(
  places: readonly GazetteerPlace[],
  position: Position,
  within: number,
): Nearest | undefined {
  let best: Nearest | undefined;
  for (const place of places) {
    if (!place.position) continue;
    const metres = haversine(position, place.position);
    if (metres <= (best?.metres ?? within)) best = { place, metres };
  }
  return best;
}
