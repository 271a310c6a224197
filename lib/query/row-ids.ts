import { bytes, grown, ints, mix } from "./growing";

/** The ids of rows as bytes, and the row of an id. Ids are ASCII, at most 128 long, by the schema. */
export class RowIds {
  #bytes = bytes(256);
  #used = 0;
  /** Of the bytes used, those of rows that are gone. */
  #wasted = 0;
  /** By row, where its id starts: first its length, then its letters. */
  #starts = ints(16);
  /** Rows plus one, by the hash of their ids; 0 is an empty slot. */
  #slots = ints(32);
  #size = 0;
  /** The id that was not found just now, and the slot it would take: mostly it is given next. */
  #missed: string | undefined;
  #missedSlot = 0;

  get size(): number {
    return this.#size;
  }

  /** The row of an id; undefined where it has none. */
  row(id: string): number | undefined {
    const slot = this.#slotOf(id);
    const row = (this.#slots[slot] ?? 0) - 1;
    if (row >= 0) return row;
    this.#missed = id;
    this.#missedSlot = slot;
    return undefined;
  }

  /** Gives a row an id that no other row has. */
  set(row: number, id: string): void {
    this.#starts = grown(this.#starts, row + 1, ints);
    this.#bytes = grown(this.#bytes, this.#used + id.length + 1, bytes);
    this.#starts[row] = this.#used;
    this.#bytes[this.#used++] = id.length;
    for (let i = 0; i < id.length; i++) this.#bytes[this.#used++] = id.charCodeAt(i);
    this.#slots[this.#missed === id ? this.#missedSlot : this.#slotOf(id)] = row + 1;
    this.#missed = undefined;
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#rehash(this.#slots.length * 2);
  }

  delete(row: number): void {
    const id = this.id(row);
    this.#missed = undefined;
    this.#vacate(this.#slotOf(id));
    this.#size--;
    this.#wasted += id.length + 1;
    if (this.#wasted > 4096 && this.#wasted * 2 > this.#used) this.#tidy();
  }

  id(row: number): string {
    const start = this.start(row);
    return String.fromCharCode(...this.#bytes.subarray(start, start + this.length(row)));
  }

  /** The letters of all ids, until one comes or goes. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Where a row's id begins in `bytes`. */
  start(row: number): number {
    return (this.#starts[row] ?? 0) + 1;
  }

  /** How many letters a row's id has. */
  length(row: number): number {
    return this.#bytes[this.#starts[row] ?? 0] ?? 0;
  }

  /** Below 0 where the id of `a` sorts before that of `b`, as strings compare. */
  compare(a: number, b: number): number {
    const [left, right] = [this.#starts[a] ?? 0, this.#starts[b] ?? 0];
    const [long, short] = [this.#bytes[left] ?? 0, this.#bytes[right] ?? 0];
    const shared = Math.min(long, short);
    for (let i = 1; i <= shared; i++) {
      const difference = (this.#bytes[left + i] ?? 0) - (this.#bytes[right + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return long - short;
  }

  #slotOf(id: string): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(id) & last;
    for (;;) {
      const row = (this.#slots[slot] ?? 0) - 1;
      if (row < 0 || this.#isId(row, id)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #isId(row: number, id: string): boolean {
    const start = this.#starts[row] ?? 0;
    if (this.#bytes[start] !== id.length) return false;
    for (let i = 0; i < id.length; i++)
      if (this.#bytes[start + 1 + i] !== id.charCodeAt(i)) return false;
    return true;
  }

  /** Empties a slot and moves up those behind it that were pushed on from it. */
  #vacate(slot: number): void {
    const last = this.#slots.length - 1;
    let hole = slot;
    for (let next = (slot + 1) & last; this.#slots[next]; next = (next + 1) & last) {
      const home = this.#hashOf((this.#slots[next] ?? 0) - 1) & last;
      if (((next - home) & last) < ((next - hole) & last)) continue;
      this.#slots[hole] = this.#slots[next] ?? 0;
      hole = next;
    }
    this.#slots[hole] = 0;
  }

  #rehash(length: number): void {
    const before = this.#slots;
    this.#slots = ints(length);
    for (const entry of before) {
      if (entry === 0) continue;
      let slot = this.#hashOf(entry - 1) & (length - 1);
      while (this.#slots[slot]) slot = (slot + 1) & (length - 1);
      this.#slots[slot] = entry;
    }
  }

  /** The hash of a row's id, as of its text. */
  #hashOf(row: number): number {
    const start = this.#starts[row] ?? 0;
    const length = this.#bytes[start] ?? 0;
    let hash = length;
    for (let i = 1; i <= length; i++) hash = mix(hash, this.#bytes[start + i] ?? 0);
    return hash;
  }

  #tidy(): void {
    const before = this.#bytes;
    this.#bytes = bytes(before.length);
    this.#used = 0;
    this.#wasted = 0;
    for (const entry of this.#slots) {
      if (entry === 0) continue;
      const start = this.#starts[entry - 1] ?? 0;
      const end = start + 1 + (before[start] ?? 0);
      this.#starts[entry - 1] = this.#used;
      this.#bytes.set(before.subarray(start, end), this.#used);
      this.#used += end - start;
    }
  }
}

function hashOf(id: string): number {
  let hash = id.length;
  for (let i = 0; i < id.length; i++) hash = mix(hash, id.charCodeAt(i));
  return hash;
}
