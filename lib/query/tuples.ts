import { grown, ints, mix, roomier } from "./growing";

const SMALL = 2 ** 20;

/**
 * Codes for short lists of 32-bit numbers, so that a column holds one number a row however many
 * values an event has. Equal lists have one code, and what is asked of a list is answered once for
 * all rows that hold it. Codes count up from 0 and are never given twice.
 */
export class Tuples {
  /** The list of a code is `values[starts[code]]` up to, not including, `values[starts[code + 1]]`. */
  values = ints(64);
  starts = ints(16);
  /** By code, how many rows hold the list. */
  uses = ints(16);
  #size = 0;
  /** By the number of a list of just one, below `SMALL`, its code plus one: most lists are so. */
  #ones = ints(64);
  /** By the hash of any other list, its code plus one and beside it that hash; 0 is an empty slot. */
  #slots = ints(64);
  /** How many lists stand in slots. */
  #hashed = 0;

  get size(): number {
    return this.#size;
  }

  /** The code of a list, a new one where it has none yet. */
  code(list: readonly number[]): number {
    const one = list.length === 1 ? (list[0] ?? -1) : -1;
    if (one < 0 || one >= SMALL) return this.#codeOf(list);
    this.#ones = grown(this.#ones, one + 1, ints);
    const known = this.#ones[one] ?? 0;
    if (known > 0) return known - 1;
    const code = this.#add(list);
    this.#ones[one] = code + 1;
    return code;
  }

  list(code: number): Int32Array {
    return this.values.subarray(this.starts[code], this.starts[code + 1]);
  }

  /** Counts one row more, or with -1 one less, that holds this list. */
  count(code: number, change: 1 | -1): void {
    this.uses[code] = (this.uses[code] ?? 0) + change;
  }

  #codeOf(list: readonly number[]): number {
    const last = this.#slots.length - 1;
    const hash = hashOf(list);
    let slot = (hash << 1) & last;
    for (let code = (this.#slots[slot] ?? 0) - 1; code >= 0; code = (this.#slots[slot] ?? 0) - 1) {
      if (this.#slots[slot + 1] === hash && this.#holds(code, list)) return code;
      slot = (slot + 2) & last;
    }
    const code = this.#add(list);
    this.#slots[slot] = code + 1;
    this.#slots[slot + 1] = hash;
    if (++this.#hashed * 4 > this.#slots.length) this.#slots = roomier(this.#slots);
    return code;
  }

  #add(list: readonly number[]): number {
    const code = this.#size++;
    const start = this.starts[code] ?? 0;
    this.values = grown(this.values, start + list.length, ints);
    this.values.set(list, start);
    this.starts = grown(this.starts, code + 2, ints);
    this.starts[code + 1] = start + list.length;
    this.uses = grown(this.uses, code + 1, ints);
    return code;
  }

  #holds(code: number, list: readonly number[]): boolean {
    const start = this.starts[code] ?? 0;
    if ((this.starts[code + 1] ?? 0) - start !== list.length) return false;
    for (let i = 0; i < list.length; i++) if (this.values[start + i] !== list[i]) return false;
    return true;
  }
}

function hashOf(list: readonly number[]): number {
  let hash = list.length;
  for (let i = 0; i < list.length; i++) hash = mix(hash, list[i] ?? 0);
  return hash;
}
