import { COUNTRY_LABELS } from "#geo/areas/country-labels";
import type { GazetteerPlace } from "#geo/gazetteer/place";
import { countryName } from "#geo/names";
import type { Position } from "#geo/position";

const LANGUAGES = ["en", "ar", "ru", "tr"] as const;

/** A name on the basemap. */
export interface BasemapLabel {
  readonly layer: "country-labels" | "cities" | "neighbourhoods";
  readonly position: Position;
  /** In tiles from this zoom on. */
  readonly minzoom: number;
  /** Flat, as a tile holds them: `name:en` … `name:tr`, `class`, `rank`, `iso` or `id`. */
  readonly properties: Readonly<Record<string, string | number>>;
}

/** First zoom of a place's label, by its rank. */
const PLACE_ZOOM: Readonly<Record<number, number>> = { 1: 3, 2: 4, 3: 5, 4: 6, 5: 7, 6: 8 };

/** First zoom of a country's label, by the square kilometres of its largest part. */
const COUNTRY_ZOOMS: readonly (readonly [area: number, zoom: number])[] = [
  [2_000_000, 1],
  [500_000, 2],
  [150_000, 3],
  [20_000, 4],
  [2_000, 5],
  [0, 6],
];

/** Russia's middle is in Siberia: a reader who looks at Moscow finds the name there too. */
const SECOND_LABELS: readonly (readonly [code: string, position: Position, zoom: number])[] = [
  ["RU", [47.5, 58.3], 3],
];

/** The names on the basemap: countries in the middle of their largest part, and places by rank. */
export function basemapLabels(places: readonly GazetteerPlace[]): BasemapLabel[] {
  const countries = Array.from(COUNTRY_LABELS.values(), ({ code, position, area }) =>
    countryLabel(code, position, COUNTRY_ZOOMS.find(([least]) => area >= least)?.[1] ?? 6),
  );
  const second = SECOND_LABELS.map((label) => countryLabel(...label));
  return [...countries, ...second, ...places.flatMap(placeLabel)];
}

function countryLabel(code: string, position: Position, minzoom: number): BasemapLabel {
  const names = LANGUAGES.map((lang) => [`name:${lang}`, countryName(code, lang)]);
  const properties = { iso: code, rank: minzoom, ...Object.fromEntries(names) };
  return { layer: "country-labels", position, minzoom, properties };
}

function placeLabel({ id, class: type, position, rank, names }: GazetteerPlace): BasemapLabel[] {
  const minzoom = PLACE_ZOOM[rank];
  if (!position || minzoom === undefined) return [];
  const named = LANGUAGES.map((lang) => [`name:${lang}`, names[lang] ?? names.en ?? id]);
  const properties = { id, class: type, rank, ...Object.fromEntries(named) };
  const layer = type === "quarter" ? "neighbourhoods" : "cities";
  return [{ layer, position, minzoom, properties }];
}
