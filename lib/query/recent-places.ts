import type { Place } from "#lib/event/news-event";
import { ints, mix } from "./growing";
import { isSameName } from "./named-codes";

/** Slots at first, and at most: they double while more places come than there are slots. */
const [FEW, MOST] = [4096, 131_072];

/**
 * Codes of places that were met lately. Thousands of events name the same place in the same words, and
 * to see that costs far less than to work out its code again.
 */
export class RecentPlaces {
  #places: (Place | undefined)[] = new Array(FEW);
  #codes = ints(FEW);
  /** How many were not met before, since there were so many slots. */
  #made = 0;

  /** The code of an equal place met before, else the one that `make` gives. */
  code(place: Place, make: () => number): number {
    const slot = hashOf(place) & (this.#codes.length - 1);
    const known = this.#places[slot];
    if (known && isEqual(known, place)) return this.#codes[slot] ?? 0;
    const code = make();
    this.#places[slot] = place;
    this.#codes[slot] = code;
    if (++this.#made > this.#codes.length) this.#widen();
    return code;
  }

  /** Forgets all, to remember more. */
  #widen(): void {
    const slots = Math.min(this.#codes.length * 2, MOST);
    this.#places = new Array(slots);
    this.#codes = ints(slots);
    this.#made = 0;
  }
}

function hashOf({ role, precision, position }: Place): number {
  const [lng, lat] = position ?? [0, 0];
  let hash = mix(role.charCodeAt(0), precision.length);
  hash = mix(hash, Math.round(lng * 1e5));
  return mix(hash, Math.round(lat * 1e5));
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
