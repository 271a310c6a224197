import type { Position } from "#geo/position";

export type PlaceClass =
  | "country"
  | "capital"
  | "city"
  | "town"
  | "quarter"
  | "region"
  | "district"
  | "area"
  | "sea";

/** A name that was a place's own from one year to another, as EDTF dates where they are known. */
export interface FormerName {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
}

export interface GazetteerPlace {
  /** Kebab-case English, never given to another place: `aleppo`, `aleppo-hanano`. */
  readonly id: string;
  readonly class: PlaceClass;
  /** ISO 3166-1 alpha-2; absent where Dateline takes no side. */
  readonly country?: string;
  /** The id of the region or place it lies in, where that is known. */
  readonly within?: string;
  /** A point in the place; a country has none. */
  readonly position?: Position;
  /** 1 is named first on a map, 6 last; 9 is never a label. */
  readonly rank: number;
  readonly names: Readonly<Record<string, string>>;
  /** Other spellings, in any script. */
  readonly also: readonly string[];
  readonly former?: readonly FormerName[];
  /** People, where a source says so. */
  readonly population?: number;
  /** The id in GeoNames. */
  readonly geonames?: number;
  /** Where the position comes from: a key of the table in README.md. */
  readonly reference: string;
}

/**
 * How a name was found: letter by letter, in another spelling of the same letters, with a prefix or
 * a case ending, or by what its consonants sound like.
 */
export type Match = "exact" | "normalised" | "inflected" | "transliterated";

export interface Found {
  readonly place: GazetteerPlace;
  readonly match: Match;
  /** The name in the gazetteer that was met. */
  readonly name: string;
  /** The language it is the place's name in; absent for other spellings and former names. */
  readonly lang?: string;
  /** Whether the name is one the place no longer bears, and when it did. */
  readonly former?: FormerName;
}

export interface Nearest {
  readonly place: GazetteerPlace;
  readonly metres: number;
}
