interface Growable {
  readonly length: number;
  set(from: this): void;
}

/**
 * The same array where it has room for `needed` entries, else a copy with room for more. It grows by
 * a quarter once it is large, so that copying stays linear over all and little of it stands empty.
 */
export function grown<A extends Growable>(array: A, needed: number, make: (length: number) => A) {
  if (needed <= array.length) return array;
  const step = array.length < 65_536 ? array.length : array.length >>> 2;
  const bigger = make(Math.max(needed, array.length + step));
  bigger.set(array);
  return bigger;
}

export const bytes = (length: number) => new Uint8Array(length);
export const units = (length: number) => new Uint16Array(length);
export const ints = (length: number) => new Int32Array(length);
export const doubles = (length: number) => new Float64Array(length);

/** One step of a hash over whole numbers (multiply, then fold the high half in). */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/**
 * Slots by hash, each a number that is not 0 and beside it its hash, in twice the room. What hashes to
 * `h` stands in the first slot from `(h << 1) & (length - 1)` on that was empty when it came.
 */
export function roomier(slots: Int32Array) {
  const wider = ints(slots.length * 2);
  const last = wider.length - 1;
  for (let old = 0; old < slots.length; old += 2) {
    if (slots[old] === 0) continue;
    const hash = slots[old + 1] ?? 0;
    let slot = (hash << 1) & last;
    while (wider[slot]) slot = (slot + 2) & last;
    wider[slot] = slots[old] ?? 0;
    wider[slot + 1] = hash;
  }
  return wider;
}
