import type { Place } from "#lib/event/news-event";
import { ints, mix } from "./growing";
import { isSameName } from "./named-codes";

/** Slots at first; they double as places come, and above `MOST` all are forgotten. */
const [FEW, MOST] = [4096, 131_072];

/**
 * Codes of places that were met lately. Thousands of events name the same place in the same words, and
 * to see that costs far less than to work out its code again.
 */
export class RecentPlaces {
  #places: (Place | undefined)[] = new Array(FEW);
  #hashes = ints(FEW);
  #codes = ints(FEW);
  #size = 0;

  /** The code of an equal place met before, else the one that `make` gives. */
  code(place: Place, make: () => number): number {
    const hash = hashOf(place);
    const last = this.#codes.length - 1;
    let slot = hash & last;
    for (let known = this.#places[slot]; known; known = this.#places[slot]) {
      if (this.#hashes[slot] === hash && isEqual(known, place)) return this.#codes[slot] ?? 0;
      slot = (slot + 1) & last;
    }
    const code = make();
    this.#places[slot] = place;
    this.#hashes[slot] = hash;
    this.#codes[slot] = code;
    if (++this.#size * 2 > this.#codes.length) this.#widen();
    return code;
  }

  #widen(): void {
    const [places, hashes, codes] = [this.#places, this.#hashes, this.#codes];
    const slots = places.length * 2 > MOST ? FEW : places.length * 2;
    this.#places = new Array(slots);
    this.#hashes = ints(slots);
    this.#codes = ints(slots);
    if (slots === FEW) this.#size = 0;
    else
      for (const [old, place] of places.entries()) {
        if (!place) continue;
        let slot = (hashes[old] ?? 0) & (slots - 1);
        while (this.#places[slot]) slot = (slot + 1) & (slots - 1);
        this.#places[slot] = place;
        this.#hashes[slot] = hashes[old] ?? 0;
        this.#codes[slot] = codes[old] ?? 0;
      }
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
