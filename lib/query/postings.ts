/** Which rows hold which words, for searching by the beginnings of words. */
export class Postings {
  readonly #rows = new Map<string, Set<number>>();
  #sorted: string[] | undefined;

  add(row: number, words: Iterable<string>): void {
    for (const word of words) {
      const rows = this.#rows.get(word);
      if (rows) rows.add(row);
      else {
        this.#rows.set(word, new Set([row]));
        this.#sorted = undefined;
      }
    }
  }

  remove(row: number, words: Iterable<string>): void {
    for (const word of words) {
      const rows = this.#rows.get(word);
      if (!rows?.delete(row) || rows.size > 0) continue;
      this.#rows.delete(word);
      this.#sorted = undefined;
    }
  }

  /** The rows that hold, for each beginning, some word that begins so. */
  find(beginnings: readonly string[]): ReadonlySet<number> {
    let found: Set<number> | undefined;
    for (const beginning of beginnings) {
      const rows = new Set<number>();
      for (const row of this.#beginningWith(beginning)) if (!found || found.has(row)) rows.add(row);
      found = rows;
    }
    return found ?? new Set();
  }

  *#beginningWith(beginning: string): Iterable<number> {
    this.#sorted ??= [...this.#rows.keys()].sort();
    const words = this.#sorted;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] ?? "") < beginning) low = middle + 1;
      else high = middle;
    }
    for (let i = low; words[i]?.startsWith(beginning); i++)
      yield* this.#rows.get(words[i] ?? "") ?? [];
  }
}
