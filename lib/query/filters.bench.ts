import { KINDS } from "#lib/event/kinds";
import { isoDay } from "#lib/event/span";
import type { Filter } from "#lib/query/filter";

/** Seeded, all distinct, from very selective to everything, every second one with words. */
export function makeFilters(count: number): Filter[] {
  const filters = new Map<string, Filter>();
  let state = 7;
  const below = (n: number) => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    return state % n;
  };
  const pick = <T>(values: readonly T[]): T[] =>
    values.filter((_, i) => i === below(values.length));
  const clauses: (() => Filter)[] = [
    () => ({ kind: [KINDS[below(8)] ?? "talks", KINDS[8 + below(11)] ?? "riot"] }),
    () => ({ occurrence: ["happened", ...pick(["planned", "ongoing"] as const)] }),
    () => ({ verification: ["disputed"] }),
    () => ({ precision: ["city", ...pick(["country", "none", "region"] as const)] }),
    () => ({ country: [["SY", "TR", "UA", "SD", "RU"][below(5)] ?? "SY"] }),
    () => ({ actor: [`actor-${below(40)}`, `actor-${below(200)}`] }),
    () => ({ source: [`source-${below(8)}`] }),
    () => {
      const from = 15_400 + below(4000);
      return { from: isoDay(from), to: isoDay(from + 1 + below(700)) };
    },
    () => {
      const [west, south] = [20 + below(30), 5 + below(45)];
      return { bbox: [west, south, west + 1 + below(20), south + 1 + below(15)] };
    },
  ];
  filters.set("{}", {});
  while (filters.size < count) {
    const words = ["conv", "mark", "school br", "cease talk", "eastern place 1", "bar"];
    const filter: Filter = {
      ...clauses[below(clauses.length)]?.(),
      ...(below(3) > 0 ? clauses[below(clauses.length)]?.() : {}),
      ...(filters.size % 2 === 0 ? { q: words[below(words.length)] ?? "mark" } : {}),
    };
    filters.set(JSON.stringify(filter), filter);
  }
  return [...filters.values()];
}
