import type { Position } from "#geo/position";
import data from "./country-labels.json";

/** Where a country's name may stand: a place for words, and for nothing else. */
export interface CountryLabel {
  readonly code: string;
  readonly position: Position;
  /** Square kilometres of its largest part. */
  readonly area: number;
}

/** One label a country, by ISO 3166-1 alpha-2, in the middle of its largest part. */
export const COUNTRY_LABELS: ReadonlyMap<string, CountryLabel> = new Map(
  Object.entries(data).map(([code, text]) => {
    const [lng = 0, lat = 0, area = 0] = text.split(" ").map(Number);
    return [code, { code, position: [lng, lat], area }];
  }),
);
