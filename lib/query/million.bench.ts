import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import Supercluster from "supercluster";
import { tileOf } from "#geo/mercator";
import type { Position } from "#geo/position";
import { KINDS } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { placementOf } from "#lib/event/placement";
import { isoDay } from "#lib/event/span";
import { createEventIndex } from "#lib/query/columnar-index";
import type { Answer, EventIndex } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { generateEvents } from "#lib/query/generate";
import {
  askRival,
  explainRival,
  INDEXES,
  loadRival,
  openRival,
  type RivalAnswer,
  rivalTile,
} from "./postgis-rival.bench";

/** `npm run bench -- --events 1000000 --filters 200 --write` */
const { values: options } = parseArgs({
  options: {
    events: { type: "string", default: "100000" },
    filters: { type: "string", default: "200" },
    write: { type: "boolean", default: false },
  },
});
const [EVENTS, FILTERS, PAGE] = [Number(options.events), Number(options.filters), 50];
const lines: string[] = [];

function say(line = ""): void {
  console.log(line);
  lines.push(line);
}

/** Seeded, all distinct, from very selective to everything, every second one with words. */
function makeFilters(count: number): Filter[] {
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

function countedIn(tile: Uint8Array): number {
  const { events, clusters } = new VectorTile(new PbfReader(tile)).layers;
  let count = 0;
  for (let i = 0; i < (events?.length ?? 0); i++)
    if (events?.feature(i).properties.anchor === true) count++;
  for (let i = 0; i < (clusters?.length ?? 0); i++)
    count += Number(clusters?.feature(i).properties.count);
  return count;
}

function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

const ms = (time: number) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
const both = (times: readonly number[]) => [quantile(times, 0.5), quantile(times, 0.95)] as const;

async function timed<T>(times: number[], work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  times.push(performance.now() - start);
  return result;
}

/** Bytes that the process holds outside and inside the heap after a collection. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function* wordless(events: Iterable<NewsEvent>): Iterable<NewsEvent> {
  for (const event of events)
    yield {
      ...event,
      properties: {
        ...event.properties,
        title: { en: "-" },
        summary: { en: "-" },
        actors: event.properties.actors.map((actor) => ({ ...actor, name: { en: "-" } })),
        places: event.properties.places.map(({ id: _, ...place }) => ({
          ...place,
          name: { en: "-" },
        })),
      },
    };
}

function build(events: Iterable<NewsEvent>): { index: EventIndex; puts: number } {
  const index = createEventIndex(() => undefined);
  let puts = 0;
  let batch: NewsEvent[] = [];
  const flush = () => {
    const start = performance.now();
    for (const event of batch) index.put(event);
    puts += performance.now() - start;
    batch = [];
  };
  for (const event of events) if (batch.push(event) === 1000) flush();
  flush();
  return { index, puts };
}

async function benchAnswers(index: EventIndex, rival: Awaited<ReturnType<typeof openRival>>) {
  const filters = makeFilters(FILTERS);
  const [ours, theirs]: [number[], number[]] = [[], []];
  await askRival(rival, { verification: ["verified"] }, PAGE);
  index.answer({ verification: ["verified"] }, { limit: PAGE });
  let selective = 1;
  for (const filter of filters) {
    const mine = await timed(ours, () => index.answer(filter, { limit: PAGE }));
    compare(filter, mine, await timed(theirs, () => askRival(rival, filter, PAGE)));
    if (mine.counts.matched > 0) selective = Math.min(selective, mine.counts.matched / EVENTS);
  }
  const [[median, late], [theirMedian, theirLate]] = [both(ours), both(theirs)];
  say(
    `Answers to ${filters.length} distinct filters, the most selective ${(selective * 100).toFixed(4)} %, all equal.`,
  );
  say();
  say("| filter → counts, all facets, histogram, first page | median | 95th percentile |");
  say("| --- | --- | --- |");
  say(`| Dateline | ${ms(median)} | ${ms(late)} |`);
  say(`| PostGIS | ${ms(theirMedian)} | ${ms(theirLate)} |`);
  say(
    `| times as fast | ${(theirMedian / median).toFixed(1)} | ${(theirLate / late).toFixed(1)} |`,
  );
  say();
}

async function benchTiles(
  index: EventIndex,
  rival: Awaited<ReturnType<typeof openRival>>,
  centre: Position,
) {
  const filter: Filter = { occurrence: ["happened", "ongoing"], from: "2014-01-01" };
  say(
    `Tiles of a 1440 × 900 viewport (4 × 3 tiles) under ${JSON.stringify(filter)}, counts equal.`,
  );
  say();
  say("| zoom | Dateline | ST_AsMVT | times as fast | largest tile, gzipped |");
  say("| --- | --- | --- | --- | --- |");
  for (const z of [4, 6, 8, 10, 12]) {
    const [column, line] = tileOf(centre, z);
    const [ours, theirs]: [number[], number[]] = [[], []];
    let largest = 0;
    for (const x of [column - 1, column, column + 1, column + 2])
      for (const y of [line - 1, line, line + 1]) {
        const tile = await timed(ours, () => index.tile(filter, z, x, y));
        const other = await timed(theirs, () => rivalTile(rival, filter, [z, x, y]));
        if (countedIn(tile) !== countedIn(other))
          throw new Error(`tile ${z}/${x}/${y}: ${countedIn(tile)} and ${countedIn(other)}`);
        largest = Math.max(largest, gzipSync(tile).length);
      }
    const sum = (times: number[]) => times.reduce((a, b) => a + b, 0);
    const ratio = (sum(theirs) / sum(ours)).toFixed(1);
    say(
      `| ${z} | ${ms(sum(ours))} | ${ms(sum(theirs))} | ${ratio} | ${(largest / 1000).toFixed(1)} kB |`,
    );
  }
  say();
}

function benchSupercluster(index: EventIndex, points: Position[]) {
  const start = performance.now();
  const rival = new Supercluster({ radius: 64, extent: 512, maxZoom: 16 });
  rival.load(
    points.map((coordinates) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...coordinates] },
      properties: {},
    })),
  );
  const loaded = performance.now() - start;
  const total = rival
    .getClusters([-180, -90, 180, 90], 3)
    .reduce((sum, { properties }) => sum + (properties?.point_count ?? 1), 0);
  const ours = index.counts({}).points;
  if (total !== ours) throw new Error(`supercluster counts ${total} points, the index ${ours}`);
  say(
    `supercluster loads the ${ours} points in ${ms(loaded)}, for each filter anew; counts equal.`,
  );
  say();
}

const [cpu] = cpus();
say(`## ${EVENTS.toLocaleString("en")} events, ${new Date().toISOString().slice(0, 10)}`);
say();
say(
  `${cpus().length} × ${cpu?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
);
say();
const empty = held();
const bare = build(wordless(generateEvents(EVENTS)));
say(
  `Memory of the index without its words: ${((held() - empty) / EVENTS).toFixed(1)} bytes an event.`,
);
const size = bare.index.size;
if (size !== EVENTS) throw new Error(`the index holds ${size} events`);
const { index, puts } = build(generateEvents(EVENTS));
const fresh = [...generateEvents(200, 99)];
const edits: number[] = [];
for (const event of fresh)
  await timed(edits, () => {
    index.put(event);
    index.remove(event.id);
  });
say(
  `Built in ${ms(puts)}; one event put and removed again in ${ms(quantile(edits, 0.5))} (median), ${ms(quantile(edits, 0.95))} (95th percentile): 1/${Math.round(puts / quantile(edits, 0.95))} of a rebuild.`,
);
say();
const points: Position[] = [];
for (const event of generateEvents(EVENTS)) {
  const placement = placementOf(event);
  const position = placement.marks[0]?.position;
  if (placement.class === "point" && position) points.push(position);
}
const at = new Map<string, number>();
for (const point of points) at.set(point.join(), (at.get(point.join()) ?? 0) + 1);
const [busiest] = [...at].sort((a, b) => b[1] - a[1])[0] ?? ["0,0"];
const [lng = 0, lat = 0] = busiest.split(",").map(Number);
benchSupercluster(index, points);
const rival = await openRival();
await loadRival(rival, generateEvents(EVENTS));
await benchAnswers(index, rival);
await benchTiles(index, rival, [lng, lat]);
say("PostGIS had these indexes, was analysed and warmed:");
say();
say("```sql");
for (const sql of INDEXES) say(`${sql};`);
say("```");
say();
say("Its plan for `kind=talks&from=2016-01-01`:");
say();
say("```");
say(await explainRival(rival, { kind: ["talks"], from: "2016-01-01" }));
say("```");
await rival.end();
if (options.write)
  writeFileSync(
    new URL("BENCHMARKS.md", import.meta.url),
    `# Benchmarks\n\n\`npm run bench -- --events N --filters N --write\` writes this page; rivals run in the same run on the\nsame data, and every answer is compared.\n\n${lines.join("\n")}\n`,
  );
