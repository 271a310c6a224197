import { grown, ints } from "./growing";
import { WordCodes } from "./word-codes";

const LARGEST_CHUNK = 1024;
/** Entries of a page: a chunk's number is that of its page and its place in there. */
const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;
/** Above so many remembered names all are forgotten, so that what is remembered stays small. */
const MOST_NAMES = 20_000;

/**
 * Which rows hold which words, for searching by the beginnings of words. The rows of a word stand in
 * a chain of chunks, each twice as long as the one before, in pages that never move.
 */
export class Postings {
  readonly #words = new WordCodes();
  readonly #names = new Map<string, Int32Array>();
  /** By word: one more than the row it was last put for, and how many rows hold it. */
  #seen = ints(64);
  #count = ints(64);
  /** By word: its first chunk, its last, and where in that the next row goes. */
  #first = ints(64);
  #last = ints(64);
  #fill = ints(64);
  /** A chunk is the number of the next one (0: none), where it ends, then rows. */
  readonly #pages: Int32Array[] = [ints(PAGE)];
  #used = 1;

  /** Adds the words of a text to a row, all of whose texts come one after another. */
  addText(row: number, text: string): void {
    const count = this.#words.read(text);
    for (let i = 0; i < count; i++) this.#put(this.#words.codes[i] ?? 0, row);
  }

  /** The same for a text that comes back with thousands of rows, so that it is read once. */
  addName(row: number, name: string): void {
    const codes = this.#names.get(name) ?? this.#remember(name);
    for (let i = 0; i < codes.length; i++) this.#put(codes[i] ?? 0, row);
  }

  /** The same without the rows that are gone. */
  without(isGone: (row: number) => boolean): Postings {
    const kept = new Postings();
    for (let code = 0; code < this.#words.size; code++)
      for (const chunk of this.#chunksOf(code))
        for (const row of chunk) if (!isGone(row)) kept.addText(row, this.#words.word(code));
    return kept;
  }

  /** The rows in which each beginning begins some word, each once; `rows` is above them all. */
  find(beginnings: readonly string[], rows: number): Int32Array {
    const met = new Uint8Array(rows);
    const asked = [...new Set(beginnings)];
    let found = ints(0);
    for (const [stage, beginning] of asked.entries()) {
      const words = this.#words.beginningWith(beginning);
      const most = words.reduce((sum, code) => sum + (this.#count[code] ?? 0), 0);
      found = ints(Math.min(rows, most));
      let size = 0;
      for (const code of words)
        for (const chunk of this.#chunksOf(code))
          for (let i = 0; i < chunk.length; i++) {
            const row = chunk[i] ?? 0;
            if (met[row] !== stage) continue;
            met[row] = stage + 1;
            found[size++] = row;
          }
      found = found.subarray(0, size);
    }
    return found;
  }

  #remember(name: string): Int32Array {
    const count = this.#words.read(name);
    const codes = this.#words.codes.slice(0, count);
    if (this.#names.size >= MOST_NAMES) this.#names.clear();
    this.#names.set(name, codes);
    return codes;
  }

  #put(code: number, row: number): void {
    if (code >= this.#seen.length) this.#grow(code + 1);
    if (this.#seen[code] === row + 1) return;
    this.#seen[code] = row + 1;
    this.#count[code] = (this.#count[code] ?? 0) + 1;
    const last = this.#last[code] ?? 0;
    const fill = this.#fill[code] ?? 0;
    const page = this.#pageOf(last);
    if (last > 0 && fill < (page[inPage(last) + 1] ?? 0)) {
      page[fill] = row;
      this.#fill[code] = fill + 1;
      return;
    }
    const chunk = this.#addChunk(last > 0 ? (fill - inPage(last) - 2) * 2 : 2);
    if (last > 0) page[inPage(last)] = chunk;
    else this.#first[code] = chunk;
    const start = inPage(chunk) + 2;
    this.#pageOf(chunk)[start] = row;
    this.#last[code] = chunk;
    this.#fill[code] = start + 1;
  }

  /** The number of a new chunk with room for so many rows. */
  #addChunk(rows: number): number {
    const length = Math.min(rows, LARGEST_CHUNK) + 2;
    if (this.#used + length > this.#pages.length * PAGE) {
      this.#used = this.#pages.length * PAGE;
      this.#pages.push(ints(PAGE));
    }
    const chunk = this.#used;
    this.#used += length;
    this.#pageOf(chunk)[inPage(chunk) + 1] = inPage(chunk) + length;
    return chunk;
  }

  #pageOf(chunk: number): Int32Array {
    return this.#pages[chunk >>> PAGE_BITS] ?? ints(0);
  }

  *#chunksOf(code: number): Iterable<Int32Array> {
    for (let chunk = this.#first[code] ?? 0; chunk > 0; ) {
      const page = this.#pageOf(chunk);
      const at = inPage(chunk);
      const end = chunk === this.#last[code] ? this.#fill[code] : page[at + 1];
      yield page.subarray(at + 2, end);
      chunk = page[at] ?? 0;
    }
  }

  #grow(needed: number): void {
    this.#seen = grown(this.#seen, needed, ints);
    this.#count = grown(this.#count, needed, ints);
    this.#first = grown(this.#first, needed, ints);
    this.#last = grown(this.#last, needed, ints);
    this.#fill = grown(this.#fill, needed, ints);
  }
}

function inPage(chunk: number): number {
  return chunk & (PAGE - 1);
}
