// npm run bench:intake: how long the gazetteer takes to load and how much memory it holds, and how long a
// long report takes to read, beside the least that any reader does: splitting the same tables into
// cells, and the same text into words with Intl.Segmenter. Each load runs in a process of its own.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readReport } from "./read-report";
import type { LabelledReport } from "./score";

const TIMES = 7;
/** Characters of a long report: some eight pages. */
const LONG = 20_000;
const TABLES = ["geonames-places", "geonames-regions"].map(
  (name) => new URL(`../../geo/gazetteer/${name}.tsv`, import.meta.url),
);

interface Load {
  readonly split: number;
  readonly load: number;
  readonly megabytes: number;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function loadOnce(): Load {
  const split = timeOf(() =>
    TABLES.map((table) =>
      readFileSync(table, "utf8")
        .split("\n")
        .map((line) => line.split("\t")),
    ),
  );
  globalThis.gc?.();
  const before = process.memoryUsage();
  let kept: unknown;
  const load = timeOf(() => {
    kept = loadGazetteer();
  });
  globalThis.gc?.();
  const after = process.memoryUsage();
  const held = (usage: NodeJS.MemoryUsage) => usage.heapUsed + usage.external;
  if (!kept) throw new Error("nothing was loaded");
  return { split, load, megabytes: (held(after) - held(before)) / 1e6 };
}

function reportIn(lang: string): LabelledReport & { readonly long: string } {
  const folder = new URL("./reports/development/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.startsWith(lang));
  const reports = files.map(
    (file): LabelledReport => JSON.parse(readFileSync(new URL(file, folder), "utf8")),
  );
  const [first] = reports;
  if (!first) throw new Error(`no report in ${lang}`);
  const all = reports.map(({ text }) => text.join("\n")).join("\n");
  return { ...first, long: all.repeat(Math.ceil(LONG / all.length)).slice(0, LONG) };
}

if (process.argv.includes("--once")) console.log(JSON.stringify(loadOnce()));
else {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; medians of ${TIMES}\n`,
  );
  const command = ["--expose-gc", "--import", "tsx", fileURLToPath(import.meta.url), "--once"];
  const loads = Array.from(
    { length: TIMES },
    (): Load => JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })),
  );
  const [split, load] = [median(loads.map((l) => l.split)), median(loads.map((l) => l.load))];
  const megabytes = median(loads.map((l) => l.megabytes));
  console.log("| work | splits alone | Dateline | times | memory held |");
  console.log("| --- | --- | --- | --- | --- |");
  console.log(
    `| load the gazetteer | ${split.toFixed(0)} ms | ${load.toFixed(0)} ms | ${(load / split).toFixed(1)} | ${megabytes.toFixed(0)} MB |`,
  );
  const gazetteer = loadGazetteer();
  for (const lang of ["en", "ar", "ru", "tr"]) {
    const { long, published } = reportIn(lang);
    const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
    const [words, read]: [number[], number[]] = [[], []];
    for (let i = 0; i < TIMES; i++) {
      words.push(timeOf(() => [...segmenter.segment(long)]));
      read.push(timeOf(() => readReport(long, { published, gazetteer })));
    }
    const [theirs, ours] = [median(words), median(read)];
    console.log(
      `| read ${LONG} characters, ${lang} | ${theirs.toFixed(0)} ms | ${ours.toFixed(0)} ms | ${(ours / theirs).toFixed(1)} | |`,
    );
  }
}
