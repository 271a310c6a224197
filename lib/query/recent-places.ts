import type { Place } from "#lib/event/news-event";
import { ints, mix } from "./growing";

const SLOTS = 4096;

/**
 * Codes of places that were met lately. Thousands of events name the same place in the same words, and
 * to see that costs far less than to work out its code again.
 */
export class RecentPlaces {
  readonly #places: (Place | undefined)[] = new Array(SLOTS);
  readonly #codes = ints(SLOTS);

  /** The code of an equal place met before, else the one that `make` gives. */
  code(place: Place, make: () => number): number {
    const slot = slotOf(place);
    const known = this.#places[slot];
    if (known && isEqual(known, place)) return this.#codes[slot] ?? 0;
    const code = make();
    this.#places[slot] = place;
    this.#codes[slot] = code;
    return code;
  }
}

function slotOf({ role, precision, position }: Place): number {
  const [lng, lat] = position ?? [0, 0];
  let hash = mix(role.charCodeAt(0), precision.length);
  hash = mix(hash, Math.round(lng * 1e5));
  return mix(hash, Math.round(lat * 1e5)) & (SLOTS - 1);
}

/** Whether two values of plain data are the same, as JSON has them. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  let keys = 0;
  for (const key in a) {
    if (!isEqual(a[key as never], b[key as never])) return false;
    keys++;
  }
  for (const _ in b) keys--;
  return keys === 0;
}
