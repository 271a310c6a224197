/** Bits of each axis in a key: the tiles of zoom 16. */
const BITS = 16;
/** Places that came since the last sorting and are looked through one by one. */
const MOST_UNSORTED = 512;
/** A key takes 32 bits and a number 21, together what a double holds whole. */
const NUMBERS = 2 ** 21;

/** Points of the world (0 to 1 across, Web Mercator) by their number. */
export interface Points {
  readonly size: number;
  readonly worldX: Float64Array;
  readonly worldY: Float64Array;
  isPoint(number: number): boolean;
}

/**
 * Points in Z-order (Morton 1966), in which those of a tile stand side by side: a tile's quadkey is
 * the beginning of the keys of all in it.
 */
export class ZOrder {
  readonly #points: Points;
  /** Key and number in one, sorted by key. */
  #sorted = new Float64Array();
  /** How many numbers have been sorted, points or not. */
  #size = 0;

  constructor(points: Points) {
    this.#points = points;
  }

  /** The numbers of the points in a tile, in no order. */
  within(z: number, x: number, y: number): number[] {
    const { size } = this.#points;
    if (size > this.#size + MOST_UNSORTED) this.#sort();
    const found: number[] = [];
    const at = Math.min(z, BITS);
    const first = keyOf(x >> (z - at), y >> (z - at)) * 4 ** (BITS - at) * NUMBERS;
    const end = first + 4 ** (BITS - at) * NUMBERS;
    for (let i = this.#search(first); i < this.#sorted.length; i++) {
      const entry = this.#sorted[i] ?? end;
      if (entry >= end) break;
      const number = entry % NUMBERS;
      if (z <= BITS || this.#isIn(number, z, x, y)) found.push(number);
    }
    for (let number = this.#size; number < size; number++)
      if (this.#points.isPoint(number) && this.#isIn(number, z, x, y)) found.push(number);
    return found;
  }

  #isIn(number: number, z: number, x: number, y: number): boolean {
    const { worldX, worldY } = this.#points;
    const n = 2 ** z;
    return (
      Math.floor((worldX[number] ?? 0) * n) === x && Math.floor((worldY[number] ?? 0) * n) === y
    );
  }

  #sort(): void {
    const { size, worldX, worldY } = this.#points;
    const entries = new Float64Array(size);
    let length = 0;
    for (let number = 0; number < size; number++) {
      if (!this.#points.isPoint(number)) continue;
      const across = Math.floor((worldX[number] ?? 0) * 2 ** BITS);
      const down = Math.floor((worldY[number] ?? 0) * 2 ** BITS);
      entries[length++] = keyOf(across, down) * NUMBERS + number;
    }
    this.#sorted = entries.slice(0, length).sort();
    this.#size = size;
  }

  /** The first place in the order whose entry is not below. */
  #search(entry: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? 0) < entry) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The bits of two numbers in turn, those of y first. */
function keyOf(x: number, y: number): number {
  return (spread(y) * 2 + spread(x)) >>> 0;
}

/** The lowest 16 bits, each with a 0 before it. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
