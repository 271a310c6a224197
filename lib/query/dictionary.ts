import { grown, ints } from "./growing";

/** Numbers for strings, so that columns hold numbers. A number is never given twice. */
export class Dictionary<T extends string = string> {
  readonly #codes = new Map<T, number>();
  readonly #values: T[] = [];
  #inOrder: readonly number[] = [];
  /** By code, how many rows hold it, where rows hold it by itself. */
  uses = ints(16);

  get size(): number {
    return this.#values.length;
  }

  /** The number of a value, a new one where it has none yet. */
  code(value: T): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.#values.length);
    this.uses = grown(this.uses, this.#values.length + 1, ints);
    return this.#values.push(value) - 1;
  }

  /** The number of a value; undefined where it has none. */
  find(value: T): number | undefined {
    return this.#codes.get(value);
  }

  /** The numbers of all values in the order of the values. */
  inOrder(): readonly number[] {
    const values = this.#values;
    if (this.#inOrder.length < values.length)
      this.#inOrder = [...values.keys()].sort((a, b) =>
        (values[a] ?? "") < (values[b] ?? "") ? -1 : 1,
      );
    return this.#inOrder;
  }

  value(code: number): T {
    const value = this.#values[code];
    if (value === undefined) throw new RangeError(`no value has the code ${code}`);
    return value;
  }

  /** Counts one row more, or with -1 one less, that holds this value. */
  count(code: number, change: 1 | -1): void {
    this.uses[code] = (this.uses[code] ?? 0) + change;
  }

  /** By code, 1 where the value is among these; undefined where nothing is asked. */
  mask(values: readonly T[] | undefined): Uint8Array | undefined {
    if (!values) return undefined;
    const mask = new Uint8Array(this.#values.length);
    for (const value of values) {
      const code = this.#codes.get(value);
      if (code !== undefined) mask[code] = 1;
    }
    return mask;
  }
}
