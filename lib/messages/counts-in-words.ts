import { formatNumber, type Words } from "#lib/messages/words";
import type { Counts } from "#lib/query/event-index";

/** The counts in parts, for a view that sets a mark before each; a part that counts none is left out. */
export interface CountsInWords {
  readonly total: string;
  readonly points?: string;
  readonly regions?: string;
  readonly countries?: string;
  readonly shapes?: string;
  readonly unplaced?: string;
  /** "8 events: 5 at a place, 1 across a region, 1 across a country, 1 without a place" */
  readonly sentence: string;
}

const PARTS = ["points", "regions", "countries", "shapes", "unplaced"] as const;

/** The sentence that reconciles: every event counted once, at a place, across an area or without. */
export function countsInWords(words: Words, counts: Counts): CountsInWords {
  const part = (name: string, count: number) =>
    words.t(`counts.${name}`, { count, number: formatNumber(words, count) });
  const total = part("events", counts.matched);
  const parts = PARTS.filter((name) => counts[name] > 0).map(
    (name) => [name, part(name, counts[name])] as const,
  );
  const sentence = parts.length
    ? words.t("counts.sentence", {
        total,
        parts: parts.map(([, text]) => text).join(words.t("counts.separator")),
      })
    : total;
  return { total, ...Object.fromEntries(parts), sentence };
}
