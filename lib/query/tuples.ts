import { grown, ints, mix } from "./growing";

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
  #slots = ints(32);

  get size(): number {
    return this.#size;
  }

  /** The code of a list, a new one where it has none yet. */
  code(list: readonly number[]): number {
    const slot = this.#find(list);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const code = this.#size++;
    const start = this.starts[code] ?? 0;
    this.values = grown(this.values, start + list.length, ints);
    this.values.set(list, start);
    this.starts = grown(this.starts, code + 2, ints);
    this.starts[code + 1] = start + list.length;
    this.uses = grown(this.uses, code + 1, ints);
    this.#slots[slot] = code + 1;
    if (this.#size * 2 > this.#slots.length) this.#widen();
    return code;
  }

  list(code: number): Int32Array {
    return this.values.subarray(this.starts[code], this.starts[code + 1]);
  }

  /** Counts one row more, or with -1 one less, that holds this list. */
  count(code: number, change: 1 | -1): void {
    this.uses[code] = (this.uses[code] ?? 0) + change;
  }

  #find(list: ArrayLike<number>): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(list) & last;
    for (;;) {
      const code = (this.#slots[slot] ?? 0) - 1;
      if (code < 0 || this.#holds(code, list)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #holds(code: number, list: ArrayLike<number>): boolean {
    const start = this.starts[code] ?? 0;
    if ((this.starts[code + 1] ?? 0) - start !== list.length) return false;
    for (let i = 0; i < list.length; i++) if (this.values[start + i] !== list[i]) return false;
    return true;
  }

  #widen(): void {
    this.#slots = ints(this.#slots.length * 2);
    for (let code = 0; code < this.#size; code++)
      this.#slots[this.#find(this.list(code))] = code + 1;
  }
}

function hashOf(list: ArrayLike<number>): number {
  let hash = list.length;
  for (let i = 0; i < list.length; i++) hash = mix(hash, list[i] ?? 0);
  return hash;
}
