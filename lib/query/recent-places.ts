import type { Place } from "#lib/event/news-event";
import { ints, mix, roomier } from "./growing";
import { isSameName } from "./named-codes";

/** Above so many remembered places all are forgotten, so that what is remembered stays small. */
const MOST = 65_536;
const FEW_SLOTS = 8192;

/**
 * Codes of places that were met lately. Thousands of events name the same place in the same words, and
 * to see that costs far less than to work out its code again.
 */
export class RecentPlaces {
  #places: Place[] = [];
  #codes: number[] = [];
  /** By the hash of a place, its number in `#places` plus one and beside it that hash. */
  #slots = ints(FEW_SLOTS);

  /** The code of an equal place met before, else the one that `make` gives. */
  code(place: Place, make: () => number): number {
    const hash = hashOf(place);
    const last = this.#slots.length - 1;
    let slot = (hash << 1) & last;
    for (let known = this.#slots[slot] ?? 0; known > 0; known = this.#slots[slot] ?? 0) {
      const met = this.#places[known - 1];
      if (this.#slots[slot + 1] === hash && met && isEqual(met, place))
        return this.#codes[known - 1] ?? 0;
      slot = (slot + 2) & last;
    }
    const code = make();
    this.#codes.push(code);
    this.#slots[slot] = this.#places.push(place);
    this.#slots[slot + 1] = hash;
    if (this.#places.length > MOST) this.#forget();
    else if (this.#places.length * 4 > this.#slots.length) this.#slots = roomier(this.#slots);
    return code;
  }

  #forget(): void {
    this.#places = [];
    this.#codes = [];
    this.#slots = ints(FEW_SLOTS);
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
