/**
 * The option that a misspelt word most likely meant, or undefined where none is near: at most
 * a third of its letters may differ (Levenshtein distance, insertions and deletions included).
 */
export function nearest<T extends string>(word: string, options: readonly T[]): T | undefined {
  const wanted = word.toLowerCase().slice(0, 64);
  let best: T | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const option of options) {
    const found = distance(wanted, option.toLowerCase());
    if (found < least) {
      least = found;
      best = option;
    }
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? a.length;
}
