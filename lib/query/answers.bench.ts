import type pg from "pg";
import { isoDay } from "#lib/event/span";
import type { Answer, EventIndex } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { makeFilters } from "#lib/query/filters.bench";
import { askRival, explainRival, INDEXES, type RivalAnswer } from "#lib/query/postgis-rival.bench";
import { ms, quantile, Section, timed } from "#lib/query/results.bench";

const PAGE = 50;

/** Each filter asked once of the index and once of PostGIS, the answers compared. */
export async function benchAnswers(
  index: EventIndex,
  rival: pg.Client,
  count: number,
): Promise<Section> {
  const section = new Section(`Answers at ${index.size.toLocaleString("en")} events`);
  const filters = makeFilters(count);
  for (const filter of warming) {
    index.answer(filter, { limit: PAGE });
    await askRival(rival, filter, PAGE);
  }
  const [ours, theirs]: [number[], number[]] = [[], []];
  const matched: number[] = [];
  for (const filter of filters) {
    const mine = await timed(ours, () => index.answer(filter, { limit: PAGE }));
    compare(filter, mine, await timed(theirs, () => askRival(rival, filter, PAGE)));
    matched.push(mine.counts.matched / index.size);
  }
  const share = (q: number) => `${(quantile(matched, q) * 100).toPrecision(3)} %`;
  section.say(
    `${filters.length} distinct filters, every second one with words, none asked twice; they match ${share(0)} to ${share(1)} of the events, half of them less than ${share(0.5)}. All answers are equal.`,
  );
  section.say();
  section.say(
    "| filter → counts, all facets, histogram, first page | Dateline | PostGIS | times as fast |",
  );
  section.say("| --- | --- | --- | --- |");
  for (const [name, of] of [
    ["all", () => true],
    ["with words", ({ q }) => q !== undefined],
    ["without", ({ q }) => q === undefined],
  ] as [string, (filter: Filter) => boolean][])
    for (const [quantity, q] of [
      ["median", 0.5],
      ["95th percentile", 0.95],
    ] as const) {
      const kept = (times: number[]) => times.filter((_, i) => of(filters[i] ?? {}));
      const [mine, other] = [quantile(kept(ours), q), quantile(kept(theirs), q)];
      section.say(
        `| ${name}, ${quantity} | ${ms(mine)} | ${ms(other)} | ${(other / mine).toFixed(1)} |`,
      );
    }
  section.say();
  await describe(section, rival);
  return section;
}

/** Asked before, so that code and caches are warm; none of them is asked again. */
const warming: readonly Filter[] = Array.from({ length: 12 }, (_, i): Filter => {
  const from = isoDay(15_500 + i * 300);
  return { from, ...(i % 2 ? { q: "talk" } : { verification: ["verified"] }) };
});

async function describe(section: Section, rival: pg.Client): Promise<void> {
  section.say("PostGIS had these indexes, was analysed and warmed:");
  section.say();
  section.say("```sql");
  for (const sql of INDEXES) section.say(`${sql};`);
  section.say("```");
  section.say();
  section.say("Its plan for `kind=talks&from=2016-01-01`:");
  section.say();
  section.say("```");
  section.say(await explainRival(rival, { kind: ["talks"], from: "2016-01-01" }));
  section.say("```");
}

/** Throws where the two answers differ in any count or in the page. */
function compare(filter: Filter, ours: Answer, rival: RivalAnswer): void {
  const same = (what: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b))
      throw new Error(
        `${what} differs under ${JSON.stringify(filter)}: ${JSON.stringify(a).slice(0, 300)} and ${JSON.stringify(b).slice(0, 300)}`,
      );
  };
  for (const [field, values] of Object.entries(ours.facets)) {
    const mine = values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]);
    same(field, mine.sort(), [...(rival.parts.get(field) ?? [])].sort());
  }
  const classes = rival.parts.get("class");
  const of = (name: string) => classes?.get(name) ?? 0;
  const { points, areas, unplaced } = ours.counts;
  same("counts", [points, areas, unplaced], [of("point"), of("area"), of("unplaced")]);
  const days = [...(rival.parts.get("day") ?? [])].map(([d, n]) => [isoDay(Number(d)), n] as const);
  const bins = new Map<string, number>();
  for (const [day, n] of days) {
    const bin = ours.histogram.bins.find(({ start, end }) => day >= start && day <= end);
    bins.set(bin?.start ?? "none", (bins.get(bin?.start ?? "none") ?? 0) + n);
  }
  const full = ours.histogram.bins.filter(({ count }) => count > 0);
  same(
    "histogram",
    full.map(({ start, count }) => [start, count]),
    [...bins].sort(),
  );
  same("page", ours.page.ids, rival.page);
}
