import { normalise, tokens } from "#lib/event/normalise";
import { grown, ints, mix, roomier } from "./growing";

/** Above so many remembered words all are forgotten, so that what is remembered stays small. */
const MOST_RUNS = 20_000;
/** What is longer is a text without spaces and does not come back. */
const LONGEST_RUN = 40;
/** Marks a UTF-16 unit by itself among the parts of a word; four ASCII letters are never below 0. */
const UNIT = -(2 ** 31);

const [OTHER, BREAK, SILENT] = [-1, 0, 1];
/** What `normalise` makes of each ASCII character: a letter, nothing, or the end of a word. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) => {
  const normal = normalise(String.fromCharCode(unit));
  if (normal === "") return SILENT;
  return tokens(normal).length > 0 ? normal.charCodeAt(0) : BREAK;
});

/**
 * Codes for words. They are told apart as a text is read, so that the texts of a million events make
 * no strings; what a word is, is said by `tokens`. The parts of a word are its ASCII letters, four to
 * a number and the rest in a last one, or where it has others, its units, each marked with `UNIT`.
 */
export class WordCodes {
  /** The codes that `read` found last. */
  codes = ints(64);
  /** By the hash of a word, its code plus one and beside it that hash; 0 is an empty slot. */
  #slots = ints(1024);
  readonly #words: string[] = [];
  /** The parts of all words, and by code where those of a word begin. */
  #pool = ints(1024);
  #starts = ints(64);
  /** Codes of words in order, as far as they have been sorted. */
  #sorted: readonly number[] = [];
  /** The parts of the word that is being read. */
  #parts = ints(64);
  readonly #remembered = new Map<string, readonly number[]>();

  get size(): number {
    return this.#words.length;
  }

  word(code: number): string {
    return this.#words[code] ?? "";
  }

  /** The code of a word as `tokens` gives it. */
  code(word: string): number {
    this.#parts = grown(this.#parts, word.length, ints);
    const ascii = isAscii(word);
    const step = ascii ? 4 : 1;
    let [hash, count] = [0, 0];
    for (let i = 0; i < word.length; i += step) {
      let part = ascii ? 0 : UNIT | word.charCodeAt(i);
      if (ascii)
        for (let j = i; j < Math.min(i + step, word.length); j++)
          part = (part << 8) | word.charCodeAt(j);
      this.#parts[count++] = part;
      hash = mix(hash, part);
    }
    return this.#code(count, hash);
  }

  /** Finds the words of a text, puts their codes into `codes` and answers how many. */
  read(text: string): number {
    const { length } = text;
    this.#parts = grown(this.#parts, length, ints);
    // Between two words stands a break.
    this.codes = grown(this.codes, (length >> 1) + 1, ints);
    let [parts, codes] = [this.#parts, this.codes];
    let [start, letters, part, hash, count] = [0, 0, 0, 0, 0];
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? text.charCodeAt(i) : 0;
      const letter = unit < 128 ? (PLAIN[unit] ?? BREAK) : OTHER;
      if (letter > SILENT) {
        part = (part << 8) | letter;
        if ((++letters & 3) > 0) continue;
        parts[(letters >> 2) - 1] = part;
        hash = mix(hash, part);
        part = 0;
        continue;
      }
      if (letter === SILENT) continue;
      if (letter === OTHER) {
        i = endOfRun(text, i);
        const found = this.#codesOf(text.slice(start, i));
        // One such character may be written as several words.
        this.codes = grown(this.codes, count + found.length + ((length - i) >> 1) + 1, ints);
        [parts, codes] = [this.#parts, this.codes];
        for (const code of found) codes[count++] = code;
      } else if (letters > 0) {
        if (part > 0) {
          parts[letters >> 2] = part;
          hash = mix(hash, part);
        }
        codes[count++] = this.#code((letters + 3) >> 2, hash);
      }
      start = i + 1;
      letters = part = hash = 0;
    }
    return count;
  }

  /** The codes of what stands between two breaks and is not plain; such words are remembered. */
  #codesOf(run: string): readonly number[] {
    const known = this.#remembered.get(run);
    if (known) return known;
    const codes = tokens(run).map((word) => this.code(word));
    if (run.length > LONGEST_RUN) return codes;
    if (this.#remembered.size >= MOST_RUNS) this.#remembered.clear();
    this.#remembered.set(run, codes);
    return codes;
  }

  /** The code of the word whose parts stand in `#parts`, a new one where it has none yet. */
  #code(parts: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (hash << 1) & last;
    for (let code = (slots[slot] ?? 0) - 1; code >= 0; code = (slots[slot] ?? 0) - 1) {
      if (slots[slot + 1] === hash && this.#isWord(code, parts)) return code;
      slot = (slot + 2) & last;
    }
    return this.#addWord(slot, parts, hash);
  }

  #isWord(code: number, count: number): boolean {
    const pool = this.#pool;
    const parts = this.#parts;
    const start = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - start !== count) return false;
    for (let i = 0; i < count; i++) if (pool[start + i] !== parts[i]) return false;
    return true;
  }

  #addWord(slot: number, parts: number, hash: number): number {
    const word = this.#parts.subarray(0, parts);
    const code = this.#words.push(textOf(word)) - 1;
    const start = this.#starts[code] ?? 0;
    this.#pool = grown(this.#pool, start + parts, ints);
    this.#pool.set(word, start);
    this.#starts = grown(this.#starts, code + 2, ints);
    this.#starts[code + 1] = start + parts;
    this.#slots[slot] = code + 1;
    this.#slots[slot + 1] = hash;
    if (this.#words.length * 4 > this.#slots.length) this.#slots = roomier(this.#slots);
    return code;
  }

  /** The codes of the words that begin so. */
  beginningWith(beginning: string): number[] {
    const words = this.#inOrder();
    const found: number[] = [];
    for (let i = this.#search(words, beginning); i < words.length; i++) {
      const code = words[i] ?? 0;
      if (!this.#words[code]?.startsWith(beginning)) break;
      found.push(code);
    }
    return found;
  }

  /** The first place in the order whose word is not before a text. */
  #search(words: readonly number[], text: string): number {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[words[middle] ?? 0] ?? "") < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** New words are few against those known, so they are sorted alone and merged in. */
  #inOrder(): readonly number[] {
    const known = this.#sorted;
    if (known.length === this.#words.length) return known;
    const fresh = Array.from(
      { length: this.#words.length - known.length },
      (_, i) => known.length + i,
    ).sort((a, b) => (this.word(a) < this.word(b) ? -1 : 1));
    const merged: number[] = [];
    let i = 0;
    for (const code of fresh) {
      for (
        let next = known[i];
        next !== undefined && this.word(next) < this.word(code);
        next = known[++i]
      )
        merged.push(next);
      merged.push(code);
    }
    for (; i < known.length; i++) merged.push(known[i] ?? 0);
    this.#sorted = merged;
    return merged;
  }
}

/** The end of the characters around `from` that no plain break divides. */
function endOfRun(text: string, from: number): number {
  let end = from;
  while (end < text.length && PLAIN[text.charCodeAt(end)] !== BREAK) end++;
  return end;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 128) return false;
  return true;
}

/** The word that has these parts. */
function textOf(parts: Int32Array): string {
  let text = "";
  for (const part of parts) {
    if (part < 0) text += String.fromCharCode(part & 0xffff);
    else
      for (let shift = 24; shift >= 0; shift -= 8)
        if (part >>> shift > 0) text += String.fromCharCode((part >>> shift) & 0xff);
  }
  return text;
}
