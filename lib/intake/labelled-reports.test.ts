import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readReport } from "./read-report";
import { f1, type LabelledReport, type Scored, score, spanOf, sum } from "./score";

const gazetteer = loadGazetteer();
const folder = new URL("./reports/", import.meta.url).pathname;
const reports = (half: string) =>
  readdirSync(`${folder}${half}`).map((file): [string, LabelledReport] => [
    file,
    JSON.parse(readFileSync(`${folder}${half}/${file}`, "utf8")),
  ]);

/** What the development half reached; below it something broke. */
const REACHED: Readonly<Record<Scored, number>> = {
  places: 0.98,
  times: 0.98,
  measures: 0.97,
  events: 0.97,
  eventsFound: 0.98,
  speakers: 0.96,
};

it("reads the development half as well as it did", () => {
  const scores = reports("development").map(
    ([, report]) =>
      score(report, readReport(report.text.join("\n"), { published: report.published, gazetteer }))
        .scores,
  );
  for (const [what, reached] of Object.entries(REACHED) as [Scored, number][])
    expect(f1(sum(scores.map((one) => one[what]))), what).toBeGreaterThanOrEqual(reached);
});

it.each(["development", "held-out", "fresh"].flatMap(reports))(
  "has labels that stand in its text: %s",
  (_, report) => {
    const text = report.text.join("\n");
    const quotes = [...report.places, ...report.times]
      .map(([quote]) => quote)
      .concat(
        report.events.flatMap(({ at, by, measures }) => [
          ...at,
          ...by,
          ...measures.map(({ quote }) => quote),
        ]),
      );
    expect(quotes.filter((quote) => spanOf(text, quote) === undefined)).toEqual([]);
  },
);
