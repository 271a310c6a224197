import type { BBox } from "#geo/position";
import data from "./country-boxes.json";

const BOXES = new Map<string, readonly BBox[]>(
  Object.entries(data).map(([code, text]) => [code, boxesFrom(text)]),
);

/**
 * The boxes around a country's parts, from an ISO 3166-1 alpha-2 code (XK is Kosovo). A list,
 * because one box around Russia or Fiji spans the Earth. No box crosses the antimeridian.
 * Empty for a code that is unknown or has no land in the countries file.
 */
export function countryBoxes(code: string): readonly BBox[] {
  return BOXES.get(code) ?? [];
}

function boxesFrom(text: string): BBox[] {
  const numbers = text.split(" ").map(Number);
  return Array.from({ length: numbers.length / 4 }, (_, i) => {
    const [west = 0, south = 0, east = 0, north = 0] = numbers.slice(i * 4);
    return [west, south, east, north];
  });
}
