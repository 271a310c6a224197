import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readReport } from "./read-report";
import { type Differences, f1, type LabelledReport, SCORED, score, sum } from "./score";

/** `npm run eval:intake`: reads the labelled reports and writes EVALUATION.md's table. `--show` tells the development half's differences. */
const here = new URL(".", import.meta.url).pathname;
const gazetteer = loadGazetteer();
const HALVES = ["development", "held-out", "fresh"] as const;
const NAMES = {
  places: "places (span, id)",
  times: "times (span, EDTF)",
  measures: "measures (every field)",
  events: "events (kind, occurrence, time, anchor)",
  eventsFound: "events found (kind only)",
  speakers: "who says so",
} as const;

function evaluate(half: string): Map<string, Differences> {
  const folder = `${here}reports/${half}/`;
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => {
        const report = JSON.parse(readFileSync(folder + file, "utf8")) as LabelledReport;
        const read = readReport(report.text.join("\n"), { published: report.published, gazetteer });
        return [file.replace(".json", ""), score(report, read)];
      }),
  );
}

const results = Object.fromEntries(HALVES.map((half) => [half, evaluate(half)])) as Record<
  (typeof HALVES)[number],
  Map<string, Differences>
>;
const cell = (found: readonly Differences[], what: (typeof SCORED)[number]) =>
  f1(sum(found.map(({ scores }) => scores[what]))).toFixed(3);
const rows = SCORED.map(
  (what) =>
    `| ${NAMES[what]} | ${HALVES.map((half) => cell([...results[half].values()], what)).join(" | ")} |`,
);
const byLanguage = ["en", "ar", "ru", "tr"].map((lang) => {
  const of = (half: (typeof HALVES)[number]) =>
    [...results[half]].filter(([id]) => id.startsWith(lang)).map(([, one]) => one);
  return `| ${lang} | ${SCORED.map((what) => HALVES.map((half) => cell(of(half), what)).join(" / ")).join(" | ")} |`;
});
const table = [
  "| F1 | development (20) | held-out (20) | fresh (8) |",
  "| --- | --- | --- | --- |",
  ...rows,
  "",
  `| development / held-out / fresh | ${SCORED.join(" | ")} |`,
  `| --- |${SCORED.map(() => " --- |").join("")}`,
  ...byLanguage,
].join("\n");
console.log(table);
if (process.argv.includes("--show"))
  for (const [id, { missed, extra }] of results.development)
    if (missed.length + extra.length > 0)
      console.log(
        `\n${id}\n${[...missed.map((one) => `  - ${one}`), ...extra.map((one) => `  + ${one}`)].join("\n")}`,
      );
if (process.argv.includes("--write")) {
  const file = `${here}EVALUATION.md`;
  const before = readFileSync(file, "utf8");
  writeFileSync(
    file,
    before.replace(
      /(<!-- table -->\n)[\s\S]*?(\n<!-- end -->)/,
      (_, start: string, end: string) => `${start}${table}${end}`,
    ),
  );
}
