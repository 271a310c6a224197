import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { NewsEvent } from "#lib/event/news-event";
import { createEventIndex } from "#lib/query/columnar-index";
import type { EventIndex } from "#lib/query/event-index";
import { makeFilters } from "#lib/query/filters.bench";
import { generateEvents } from "#lib/query/generate";
import { ms, quantile, Section, timed } from "#lib/query/results.bench";

/** Events held at once, as the newsroom does. */
const BATCH = 16;
const FILTERS = 60;
/** So many events have the places and actors, a few thousand each, of the archive that grows. */
const ARCHIVE = 1_000_000;
const ROUNDS = 3;
/** What `benchGrowth` compares with. */
const BASE = 100_000;

/** An index of generated events, and how long its `put`s took, in milliseconds. */
export function build(events: Iterable<NewsEvent>): { index: EventIndex; puts: number } {
  const index = createEventIndex(() => undefined);
  let puts = 0;
  let batch: NewsEvent[] = [];
  const flush = () => {
    const start = performance.now();
    for (const event of batch) index.put(event);
    puts += performance.now() - start;
    batch = [];
  };
  for (const event of events) if (batch.push(event) === BATCH) flush();
  flush();
  return { index, puts };
}

/** Bytes an event that an index of the first events of an archive takes without its words. */
function bytesOf(events: number, archive = events): number {
  // What is made once and for all is made before.
  build(wordless(generateEvents(1000)));
  const empty = held();
  const { index } = build(wordless(generateEvents(events, 1, archive)));
  const bytes = held() - empty;
  if (index.size !== events) throw new Error(`the index holds ${index.size} events`);
  return bytes / events;
}

/** Memory of the index beside its words, time to build it, and time to put one event more. */
export async function benchBuilding(events: number): Promise<Section> {
  const section = new Section(`Building the index of ${events.toLocaleString("en")} events`);
  section.say(`Memory without its words: ${bytesOf(events).toFixed(1)} bytes an event.`);
  section.say();
  const texts: string[] = [];
  let parsed = 0;
  const index = createEventIndex(() => undefined);
  let puts = 0;
  const flush = () => {
    const start = performance.now();
    const read = texts.map((text) => JSON.parse(text) as NewsEvent);
    const middle = performance.now();
    for (const event of read) index.put(event);
    parsed += middle - start;
    puts += performance.now() - middle;
    texts.length = 0;
  };
  for (const event of generateEvents(events))
    if (texts.push(JSON.stringify(event)) === BATCH) flush();
  flush();
  const first = await once(() => index.answer({ q: "mark" }, { limit: 50 }));
  const edits: number[] = [];
  for (const event of generateEvents(1000, 99))
    await timed(edits, () => {
      index.put(event);
      index.remove(event.id);
    });
  const late = quantile(edits, 0.95);
  section.say("| work | time |");
  section.say("| --- | --- |");
  section.say(`| JSON.parse of every body | ${ms(parsed)} |`);
  section.say(`| put of every event | ${ms(puts)} |`);
  section.say(`| first answer, with the words sorted | ${ms(first)} |`);
  section.say(`| one event put and removed again, median | ${ms(quantile(edits, 0.5))} |`);
  section.say(`| the same, 95th percentile | ${ms(late)} |`);
  section.say();
  section.say(
    `Putting takes ${(puts / parsed).toFixed(2)} times as long as parsing; one event is 1/${Math.round(puts / late)} of a rebuild.`,
  );
  return section;
}

/**
 * Time and memory an event as one archive grows, from its first ten thousand events to three million.
 * The sizes take turns, so that each meets what the machine does meanwhile.
 */
export function benchGrowth(sizes: readonly number[]): Section {
  const section = new Section("Growth");
  const rounds = Array.from({ length: ROUNDS }, () => new Map(sizes.map((n) => [n, growthIn(n)])));
  const bytes = new Map(sizes.map((size) => [size, bytesOf(size, ARCHIVE)]));
  /** In the middle one of the rounds. */
  const median = (of: (round: ReadonlyMap<number, Growth>) => number) =>
    quantile(rounds.map(of), 0.5);
  section.say("| events | put, an event | answer, an event | memory without words, an event |");
  section.say("| --- | --- | --- | --- |");
  for (const size of sizes) {
    const put = median((round) => valueAt(round, size).put);
    const answer = median((round) => valueAt(round, size).answer);
    section.say(
      `| ${size.toLocaleString("en")} | ${(put * 1000).toFixed(2)} µs | ${(answer * 1e6).toFixed(2)} ns | ${valueAt(bytes, size).toFixed(1)} bytes |`,
    );
  }
  const most = Math.max(...sizes);
  const put = median((round) => valueAt(round, most).put / valueAt(round, BASE).put);
  const answer = median((round) => valueAt(round, most).answer / valueAt(round, BASE).answer);
  const memory = valueAt(bytes, most) / valueAt(bytes, BASE);
  section.say();
  section.say(
    `At ${most.toLocaleString("en")} an event takes ${[put, answer, memory].map((times) => times.toFixed(2)).join(", ")} times what it takes at ${BASE.toLocaleString("en")}. They are the first events of one archive with the places and actors of ${ARCHIVE.toLocaleString("en")}; medians of ${ROUNDS} rounds, in each a process for each size; an answer is the mean over ${FILTERS} filters. What places in proportion to the events would cost stands in README.md.`,
  );
  return section;
}

interface Growth {
  /** In ms an event. */
  readonly put: number;
  readonly answer: number;
}

/** What a process of its own finds at this size. */
function growthIn(size: number): Growth {
  const script = fileURLToPath(new URL("million.bench.ts", import.meta.url));
  const command = [...process.execArgv, script, "--growth-at", String(size)];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }));
}

/** In this process, which has built no index before but a small one that warms it. */
export async function growthAt(size: number): Promise<Growth> {
  const filters = makeFilters(FILTERS);
  build(generateEvents(20_000));
  const { index, puts } = build(generateEvents(size, 1, ARCHIVE));
  if (index.size !== size) throw new Error(`the index holds ${index.size} events`);
  index.answer({ q: "mark" }, { limit: 50 });
  const times: number[] = [];
  for (const filter of filters) await timed(times, () => index.answer(filter, { limit: 50 }));
  return { put: puts / size, answer: times.reduce((a, b) => a + b, 0) / times.length / size };
}

function valueAt<T>(values: ReadonlyMap<number, T>, size: number): T {
  const value = values.get(size);
  if (value === undefined) throw new RangeError(`${size} is none of the sizes`);
  return value;
}

async function once(work: () => unknown): Promise<number> {
  const times: number[] = [];
  await timed(times, work);
  return times[0] ?? Number.NaN;
}

/** Bytes that the process holds outside and inside the heap after a collection. */
function held(): number {
  if (!globalThis.gc) throw new Error("memory is measured with node --expose-gc");
  for (let i = 0; i < 3; i++) globalThis.gc();
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
