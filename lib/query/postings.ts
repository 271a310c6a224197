import { bytes, grown, ints, units } from "./growing";
import { WordCodes } from "./word-codes";

/** Entries of a page: a chunk's number is that of its page and its place in there. */
const PAGE_BITS = 14;
const PAGE = 1 << PAGE_BITS;
/** Above so many remembered names all are forgotten, so that what is remembered stays small. */
const MOST_NAMES = 60_000;

/**
 * Of each word: its first chunk, its last, where the next rows go, where the room for them ends, and
 * its latest rows with how many they are. All of it is one cache line, so that most rows are put
 * without a look at the pages, where the rows of thousands of words lie apart.
 */
const [FIRST, LAST, FILL, END, COUNT, ROWS] = [0, 1, 2, 3, 4, 5];
const FIELDS = 16;
const LATEST = FIELDS - ROWS;
const LARGEST_CHUNK = 64 * LATEST;

/**
 * Which rows hold which words, for searching by the beginnings of words. The rows of a word stand in
 * a chain of chunks, each twice as long as the one before, in pages that never move, and its latest
 * ones beside the word.
 */
export class Postings {
  readonly #words = new WordCodes();
  readonly #names = new Map<string, Int32Array>();
  /** What is known of each word, side by side: see `FIELDS`. */
  #state = ints(64 * FIELDS);
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
    for (let code = 0; code < this.#words.size; code++) {
      let known: number | undefined;
      for (const chunk of this.#chunksOf(code))
        for (let i = 0; i < chunk.length; i++) {
          const row = chunk[i] ?? 0;
          if (isGone(row)) continue;
          known ??= kept.#words.code(this.#words.word(code));
          kept.#put(known, row);
        }
    }
    return kept;
  }

  /** The rows in which each beginning begins some word, in order; `rows` is above them all. */
  find(beginnings: readonly string[], rows: number): Int32Array {
    const asked = [...new Set(beginnings)];
    // By row, how many of them it has met, as long as it met each in its turn.
    const met = (asked.length < 256 ? bytes : units)(rows);
    let size = 0;
    for (const [stage, beginning] of asked.entries()) {
      size = 0;
      for (const code of this.#words.beginningWith(beginning))
        for (const chunk of this.#chunksOf(code))
          for (let i = 0; i < chunk.length; i++) {
            const row = chunk[i] ?? 0;
            if (met[row] !== stage) continue;
            met[row] = stage + 1;
            size++;
          }
    }
    const found = ints(size);
    for (let row = 0, at = 0; row < rows && at < size; row++)
      if (met[row] === asked.length) found[at++] = row;
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
    const at = code * FIELDS;
    if (at + FIELDS > this.#state.length) this.#state = grown(this.#state, at + FIELDS, ints);
    const state = this.#state;
    const count = state[at + COUNT] ?? 0;
    if (count > 0 && state[at + ROWS + count - 1] === row) return;
    if (count < LATEST) {
      state[at + ROWS + count] = row;
      state[at + COUNT] = count + 1;
      return;
    }
    this.#store(at);
    state[at + ROWS] = row;
    state[at + COUNT] = 1;
  }

  /** Moves the latest rows of a word into its last chunk, whose room is a multiple of theirs. */
  #store(at: number): void {
    const state = this.#state;
    if (state[at + FILL] === state[at + END]) this.#addChunk(at);
    const fill = state[at + FILL] ?? 0;
    const page = this.#pageOf(fill);
    const start = inPage(fill);
    for (let i = 0; i < LATEST; i++) page[start + i] = state[at + ROWS + i] ?? 0;
    state[at + FILL] = fill + LATEST;
  }

  /** Gives a word room for twice as many rows as its last chunk has. */
  #addChunk(at: number): void {
    const state = this.#state;
    const last = state[at + LAST] ?? 0;
    const before = last > 0 ? (state[at + END] ?? 0) - last - 2 : 0;
    const rows = Math.min(Math.max(before * 2, LATEST), LARGEST_CHUNK);
    if (this.#used + rows + 2 > this.#pages.length * PAGE) {
      this.#used = this.#pages.length * PAGE;
      this.#pages.push(ints(PAGE));
    }
    const chunk = this.#used;
    this.#used += rows + 2;
    if (last > 0) this.#pageOf(last)[inPage(last)] = chunk;
    else state[at + FIRST] = chunk;
    this.#pageOf(chunk)[inPage(chunk) + 1] = this.#used;
    state[at + LAST] = chunk;
    state[at + FILL] = chunk + 2;
    state[at + END] = this.#used;
  }

  #pageOf(chunk: number): Int32Array {
    return this.#pages[chunk >>> PAGE_BITS] ?? ints(0);
  }

  *#chunksOf(code: number): Iterable<Int32Array> {
    const at = code * FIELDS;
    for (let chunk = this.#state[at + FIRST] ?? 0; chunk > 0; ) {
      const page = this.#pageOf(chunk);
      const start = inPage(chunk);
      const end = chunk === this.#state[at + LAST] ? this.#state[at + FILL] : page[start + 1];
      yield page.subarray(start + 2, start + (end ?? chunk) - chunk);
      chunk = page[start] ?? 0;
    }
    yield this.#state.subarray(at + ROWS, at + ROWS + (this.#state[at + COUNT] ?? 0));
  }
}

function inPage(chunk: number): number {
  return chunk & (PAGE - 1);
}
