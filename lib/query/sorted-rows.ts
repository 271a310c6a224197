import { ints } from "./growing";

const BLOCK = 512;

interface Block {
  readonly rows: Int32Array;
  size: number;
}

/**
 * Rows kept in an order, in blocks of at most 512: adding or taking one moves the rows of one block
 * and never all. An order in which two rows are equal is an error of the caller.
 */
export class SortedRows {
  readonly #order: (a: number, b: number) => number;
  readonly #blocks: Block[] = [];

  constructor(order: (a: number, b: number) => number) {
    this.#order = order;
  }

  insert(row: number): void {
    const at = Math.min(
      this.#blockFrom((other) => this.#order(other, row) >= 0),
      this.#blocks.length - 1,
    );
    const block = this.#blocks[at];
    if (!block) {
      this.#blocks.push(blockOf([row]));
      return;
    }
    const place = this.#placeIn(block, (other) => this.#order(other, row) >= 0);
    if (block.size === BLOCK) {
      const half = BLOCK / 2;
      this.#blocks.splice(at + 1, 0, blockOf(block.rows.subarray(half)));
      block.size = half;
      this.insert(row);
      return;
    }
    block.rows.copyWithin(place + 1, place, block.size);
    block.rows[place] = row;
    block.size++;
  }

  remove(row: number): void {
    const at = this.#blockFrom((other) => this.#order(other, row) >= 0);
    const block = this.#blocks[at];
    if (!block) return;
    const place = this.#placeIn(block, (other) => this.#order(other, row) >= 0);
    if (block.rows[place] !== row) return;
    block.rows.copyWithin(place, place + 1, block.size);
    block.size--;
    if (block.size === 0) this.#blocks.splice(at, 1);
  }

  /** Hands over rows in order, from the first that is `wanted` on, until one answers false. */
  walk(wanted: (row: number) => boolean, visit: (row: number) => boolean): void {
    for (let at = this.#blockFrom(wanted), first = true; ; at++, first = false) {
      const block = this.#blocks[at];
      if (!block) return;
      for (let i = first ? this.#placeIn(block, wanted) : 0; i < block.size; i++)
        if (!visit(block.rows[i] ?? 0)) return;
    }
  }

  /** The first block whose last row is reached; `reached` is false up to some row, then true. */
  #blockFrom(reached: (row: number) => boolean): number {
    return firstWhere(this.#blocks.length, (i) => {
      const block = this.#blocks[i];
      return block !== undefined && reached(block.rows[block.size - 1] ?? 0);
    });
  }

  #placeIn({ rows, size }: Block, reached: (row: number) => boolean): number {
    return firstWhere(size, (i) => reached(rows[i] ?? 0));
  }
}

function blockOf(rows: ArrayLike<number>): Block {
  const block = { rows: ints(BLOCK), size: rows.length };
  block.rows.set(rows);
  return block;
}

/** The least number below `count` for which it holds, `count` where there is none. */
export function firstWhere(count: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
