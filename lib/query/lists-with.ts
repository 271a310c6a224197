import type { Tuples } from "./tuples";

/** Which lists hold a value, as often as they hold it; found anew once there are more lists. */
export class ListsWith {
  readonly #lists: Tuples;
  #size = -1;
  /** The lists of a value are `#found[#starts[value]]` up to `#found[#starts[value + 1]]`. */
  #starts = new Int32Array();
  #found = new Int32Array();

  constructor(lists: Tuples) {
    this.#lists = lists;
  }

  of(value: number): Int32Array {
    if (this.#size !== this.#lists.size) this.#sort();
    return this.#found.subarray(this.#starts[value], this.#starts[value + 1]);
  }

  /** One counting sort by value. */
  #sort(): void {
    const { values, starts, size } = this.#lists;
    const length = starts[size] ?? 0;
    let most = 0;
    for (let i = 0; i < length; i++) most = Math.max(most, values[i] ?? 0);
    this.#starts = new Int32Array(most + 2);
    for (let i = 0; i < length; i++) {
      const next = (values[i] ?? 0) + 1;
      this.#starts[next] = (this.#starts[next] ?? 0) + 1;
    }
    for (let value = 0; value <= most; value++)
      this.#starts[value + 1] = (this.#starts[value + 1] ?? 0) + (this.#starts[value] ?? 0);
    const next = this.#starts.slice();
    this.#found = new Int32Array(length);
    for (let list = 0; list < size; list++)
      for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++) {
        const value = values[i] ?? 0;
        const slot = next[value] ?? 0;
        next[value] = slot + 1;
        this.#found[slot] = list;
      }
    this.#size = size;
  }
}
