import { grown, ints } from "./growing";
import { firstWhere } from "./sorted-rows";

const LARGEST_CHUNK = 1024;

/**
 * Which rows hold which words, for searching by the beginnings of words. The rows of a word stand in
 * a chain of chunks of one large array, each twice as long as the one before.
 */
export class Postings {
  readonly #codes = new Map<string, number>();
  #sorted: string[] = [];
  #fresh: string[] = [];
  /** A chunk is the place of the next one (0: none), where it ends, then rows. */
  #chunks = ints(1024);
  #used = 1;
  /** By word: its first chunk, its last, and where in that the next row goes. */
  #first = ints(64);
  #last = ints(64);
  #fill = ints(64);

  add(row: number, words: Iterable<string>): void {
    for (const word of words) this.#put(this.#code(word), row);
  }

  /** The same without the rows that are gone. */
  without(isGone: (row: number) => boolean): Postings {
    const kept = new Postings();
    for (const [word, code] of this.#codes) {
      let known: number | undefined;
      this.#each(code, (row) => {
        if (isGone(row)) return;
        known ??= kept.#code(word);
        kept.#put(known, row);
      });
    }
    return kept;
  }

  /** By row, 1 where for each beginning some word of the row begins so. */
  find(beginnings: readonly string[], rows: number): Uint8Array {
    const found = new Uint8Array(rows).fill(1);
    for (const beginning of new Set(beginnings)) {
      for (const word of this.#beginningWith(beginning))
        this.#each(this.#codes.get(word) ?? 0, (row) => {
          if (found[row] === 1) found[row] = 2;
        });
      for (let row = 0; row < rows; row++) found[row] = (found[row] ?? 0) >>> 1;
    }
    return found;
  }

  #code(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    this.#codes.set(word, code);
    this.#fresh.push(word);
    this.#first = grown(this.#first, code + 1, ints);
    this.#last = grown(this.#last, code + 1, ints);
    this.#fill = grown(this.#fill, code + 1, ints);
    return code;
  }

  #put(code: number, row: number): void {
    const last = this.#last[code] ?? 0;
    const fill = this.#fill[code] ?? 0;
    if (last > 0 && fill < (this.#chunks[last + 1] ?? 0)) {
      this.#chunks[fill] = row;
      this.#fill[code] = fill + 1;
      return;
    }
    const before = last > 0 ? fill - last - 2 : 1;
    const length = Math.min(before * 2, LARGEST_CHUNK);
    const chunk = this.#used;
    this.#used += length + 2;
    this.#chunks = grown(this.#chunks, this.#used, ints);
    this.#chunks[chunk + 1] = this.#used;
    this.#chunks[chunk + 2] = row;
    if (last > 0) this.#chunks[last] = chunk;
    else this.#first[code] = chunk;
    this.#last[code] = chunk;
    this.#fill[code] = chunk + 3;
  }

  #each(code: number, visit: (row: number) => void): void {
    const chunks = this.#chunks;
    for (let chunk = this.#first[code] ?? 0; chunk > 0; chunk = chunks[chunk] ?? 0) {
      const end = chunk === this.#last[code] ? this.#fill[code] : chunks[chunk + 1];
      for (let i = chunk + 2; i < (end ?? 0); i++) visit(chunks[i] ?? 0);
    }
  }

  *#beginningWith(beginning: string): Iterable<string> {
    const words = this.#inOrder();
    const first = firstWhere(words.length, (i) => (words[i] ?? "") >= beginning);
    for (let i = first; words[i]?.startsWith(beginning); i++) yield words[i] ?? "";
  }

  /** New words are few against those known, so they are sorted alone and merged in. */
  #inOrder(): readonly string[] {
    if (this.#fresh.length === 0) return this.#sorted;
    const [known, fresh] = [this.#sorted, this.#fresh.sort()];
    const merged: string[] = [];
    let i = 0;
    for (const word of fresh) {
      for (let next = known[i]; next !== undefined && next < word; next = known[++i])
        merged.push(next);
      merged.push(word);
    }
    for (; i < known.length; i++) merged.push(known[i] ?? "");
    [this.#sorted, this.#fresh] = [merged, []];
    return merged;
  }
}
