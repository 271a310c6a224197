// npm run bench:import -- --rows 200000 --times 3 --file FILE --write: bringing a CSV file in, beside a loader
// written by hand for that one file: csv-parse, and one prepared statement that keeps the cells.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { parse } from "csv-parse";
import Libsql from "libsql";
import { importFile, openRows } from "#lib/cli/import-file";
import { generateEvents } from "#lib/query/generate";
import { Section } from "#lib/query/results.bench";
import { openStore } from "#lib/store/sqlite-store";

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "200000" },
    times: { type: "string", default: "3" },
    file: { type: "string", default: "../shared/data/iraq-events-2006-2008.csv" },
    write: { type: "boolean", default: false },
  },
});
const ROWS = Number(options.rows);
const TIMES = Number(options.times);
/** As many rows a transaction as the import has. */
const BATCH = 10_000;

const folder = mkdtempSync(join(tmpdir(), "dateline-csv-bench-"));
const section = new Section("Import of CSV", "bench:import");

interface Loaded {
  readonly rows: number;
  readonly seconds: number;
  /** Seconds that processors worked for it. */
  readonly cpu: number;
  readonly peakMB: number;
}

/** A table with the columns that a desk's own sheet has. */
async function writeTable(path: string): Promise<void> {
  await pipeline(function* () {
    yield "id,date,latitude,longitude,place,country,type,notes,deaths,source\n";
    for (const { id, properties } of generateEvents(ROWS)) {
      const { kind, places, summary, sources } = properties;
      const place = places.find(({ position }) => position);
      const [lng = "", lat = ""] = place?.position ?? [];
      const day = properties.when.slice(0, 10);
      const date = /^\d{4}-\d\d-\d\d$/.test(day) ? day : "2016-12-29";
      const quoted = sources.flatMap(({ attributedTo = [] }) => attributedTo);
      yield `${[id, date, lat, lng, place?.name.en ?? "", place?.country ?? "", kind, `"${summary.en}"`, id.length % 4, quoted[0]?.name.en ?? ""].join(",")}\n`;
    }
  }, createWriteStream(path));
}

async function byHand(path: string): Promise<Loaded> {
  const database = new Libsql(join(folder, "by-hand.db"));
  for (const pragma of ["journal_mode = wal", "synchronous = full", "foreign_keys = on"])
    database.exec(`pragma ${pragma}`);
  return timed(
    async () => {
      const rows = createReadStream(path).pipe(parse());
      let insert: ReturnType<typeof database.prepare> | undefined;
      let count = 0;
      for await (const cells of rows as AsyncIterable<string[]>) {
        if (!insert) {
          const names = cells.map((name) => `"${name}" text${name === "id" ? " primary key" : ""}`);
          database.exec(`create table events (${names.join(", ")})`);
          insert = database.prepare(
            `insert into events values (${cells.map(() => "?").join(", ")})`,
          );
          database.exec("begin immediate");
          continue;
        }
        insert.run(cells);
        count += 1;
        if (count % BATCH === 0) database.exec("commit; begin immediate");
      }
      database.exec("commit");
      return count;
    },
    () => {
      database.close();
    },
  );
}

async function byDateline(path: string): Promise<Loaded> {
  const store = await openStore(join(folder, "dateline.db"));
  return timed(
    async () => {
      const { added, refused } = await importFile(store, path, await openRows(path, {}), {
        editor: "import",
      });
      if (refused > 0) throw new Error(`${refused} rows refused`);
      return added;
    },
    () => store.close(),
  );
}

async function timed(
  work: () => Promise<number>,
  close: () => void | Promise<void>,
): Promise<Loaded> {
  globalThis.gc?.();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const start = performance.now();
  const before = process.cpuUsage();
  const rows = await work();
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(before);
  clearInterval(watch);
  await close();
  for (const name of ["by-hand.db", "dateline.db"])
    for (const end of ["", "-wal", "-shm"]) rmSync(join(folder, name + end), { force: true });
  return { rows, seconds, cpu: (used.user + used.system) / 1e6, peakMB: peak / 1e6 };
}

async function compare(path: string, name: string): Promise<void> {
  const [hand, ours]: [Loaded[], Loaded[]] = [[], []];
  for (let i = 0; i < TIMES; i++) {
    hand.push(await byHand(path));
    ours.push(await byDateline(path));
  }
  const rows = hand[0]?.rows ?? 0;
  if ([...hand, ...ours].some((loaded) => loaded.rows !== rows))
    throw new Error(`rows differ: ${[...hand, ...ours].map((loaded) => loaded.rows)}`);
  const median = (loaded: readonly Loaded[], what: "seconds" | "cpu") =>
    loaded.map((l) => l[what]).sort((a, b) => a - b)[Math.floor(loaded.length / 2)] ?? Number.NaN;
  const cells = (["seconds", "cpu"] as const).flatMap((what) => {
    const [theirs, mine] = [median(hand, what), median(ours, what)];
    return [Math.round(rows / theirs), Math.round(rows / mine), (theirs / mine).toFixed(2)];
  });
  const peak = Math.max(...ours.map(({ peakMB }) => peakMB));
  const size = (statSync(path).size / 1e6).toFixed(1);
  section.say(
    `| ${[`${name}: ${rows} rows, ${size} MB`, ...cells, `${Math.round(peak)} MB`].join(" | ")} |`,
  );
}

section.say(`Medians of ${TIMES}.`);
section.say();
section.say(
  "| file | by hand, rows a second | Dateline | share (bar: 0.25) | by hand, rows a second of processor time | Dateline | share | peak memory |",
);
section.say("| --- | --- | --- | --- | --- | --- | --- | --- |");
try {
  const table = join(folder, "table.csv");
  await writeTable(table);
  await compare(table, "generated table");
  if (existsSync(options.file)) await compare(options.file, "attacks in Iraq");
  section.say();
  if (options.write) section.write();
} finally {
  rmSync(folder, { recursive: true });
}
