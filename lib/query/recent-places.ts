import type { Place } from "#lib/event/news-event";
import { ints, mix } from "./growing";
import { isSameName } from "./named-codes";

const SLOTS = 131072;

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

/** Whether two places are the same in all that a place's code is made of. */
function isEqual(a: Place, b: Place): boolean {
  return (
    a.id === b.id &&
    a.role === b.role &&
    a.precision === b.precision &&
    a.country === b.country &&
    a.coordinateUncertaintyInMeters === b.coordinateUncertaintyInMeters &&
    a.position?.[0] === b.position?.[0] &&
    a.position?.[1] === b.position?.[1] &&
    isSameName(a.name, b.name)
  );
}
