import type { Localized, Place } from "#lib/event/news-event";
import { doubles, grown, ints, mix, roomier } from "./growing";
import { isSameName } from "./named-codes";

/** Above so many remembered places all are forgotten, so that what is remembered stays small. */
const MOST = 65_536;
const FEW = 1024;
const FEW_SLOTS = 8192;
/** Longitude, latitude and metres, side by side; a longitude that is none where a place has no position. */
const FIGURES = 3;
const NO_LONGITUDE = 999;

/**
 * Codes of places that were met lately. Thousands of events name the same place in the same words, and
 * to see that costs far less than to work out its code again. What a place's code is made of stands in
 * columns: places themselves have their fields in many orders, which are slow to read.
 */
export class RecentPlaces {
  #count = 0;
  #codes = ints(FEW);
  #figures = doubles(FEW * FIGURES);
  readonly #ids: (string | undefined)[] = [];
  readonly #roles: string[] = [];
  readonly #precisions: string[] = [];
  readonly #countries: (string | undefined)[] = [];
  readonly #names: Localized[] = [];
  /** By the hash of a place, its number plus one and beside it that hash. */
  #slots = ints(FEW_SLOTS);

  /** The code of an equal place met before, else the one that `make` gives. */
  code(place: Place, make: () => number): number {
    const { id, role, precision, country, name, position } = place;
    const metres = place.coordinateUncertaintyInMeters ?? -1;
    const lng = position ? position[0] : NO_LONGITUDE;
    const lat = position ? position[1] : 0;
    let hash = mix(role.charCodeAt(0), precision.length);
    hash = mix(mix(hash, Math.round(lng * 1e5)), Math.round(lat * 1e5));
    const last = this.#slots.length - 1;
    let slot = (hash << 1) & last;
    for (let known = this.#slots[slot] ?? 0; known > 0; known = this.#slots[slot] ?? 0) {
      const met = known - 1;
      const at = met * FIGURES;
      if (
        this.#slots[slot + 1] === hash &&
        this.#figures[at] === lng &&
        this.#figures[at + 1] === lat &&
        this.#figures[at + 2] === metres &&
        this.#ids[met] === id &&
        this.#roles[met] === role &&
        this.#precisions[met] === precision &&
        this.#countries[met] === country &&
        isSameName(this.#names[met] ?? {}, name)
      )
        return this.#codes[met] ?? 0;
      slot = (slot + 2) & last;
    }
    const code = make();
    const met = this.#count++;
    this.#codes = grown(this.#codes, met + 1, ints);
    this.#figures = grown(this.#figures, (met + 1) * FIGURES, doubles);
    this.#codes[met] = code;
    this.#figures.set([lng, lat, metres], met * FIGURES);
    this.#ids.push(id);
    this.#roles.push(role);
    this.#precisions.push(precision);
    this.#countries.push(country);
    this.#names.push(name);
    this.#slots[slot] = met + 1;
    this.#slots[slot + 1] = hash;
    if (this.#count > MOST) this.#forget();
    else if (this.#count * 4 > this.#slots.length) this.#slots = roomier(this.#slots);
    return code;
  }

  #forget(): void {
    this.#count = 0;
    const texts = [this.#ids, this.#roles, this.#precisions, this.#countries, this.#names];
    for (const column of texts) column.length = 0;
    this.#slots = ints(FEW_SLOTS);
  }
}
