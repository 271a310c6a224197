import { createHash } from "node:crypto";
import { Command, InvalidArgumentError } from "commander";
import { readInput } from "#lib/cli/edit";
import { refusal } from "#lib/cli/exit";
import { keepEvents } from "#lib/cli/keep-events";
import { storePath } from "#lib/cli/locations";
import { editorName, languageTag } from "#lib/cli/option-values";
import { textOf } from "#lib/event/event-text";
import { readAs } from "#lib/event/explain";
import { type Report, reportSchema } from "#lib/event/news-event";
import { newsEventSchema } from "#lib/event/schema";
import { importedFile } from "#lib/gazetteer/imported";
import { loadGazetteer } from "#lib/gazetteer/load";
import type { ReadResult } from "#lib/intake/candidate";
import { explain } from "#lib/intake/explain";
import { readReport } from "#lib/intake/read-report";
import { eventsFrom } from "#lib/intake/to-event";
import { openStore } from "#lib/store/sqlite-store";

interface Options {
  readonly published: string;
  readonly lang?: string;
  readonly publisher?: string;
  readonly explain?: true;
  readonly into?: string;
  readonly keepText?: true;
  readonly editor: string;
}

const HELP = `
Reads English, Arabic, Russian and Turkish, with the network unplugged. It prints a dossier of draft
events on standard output and what it could not read on standard error; nothing is kept without
--into, and what is kept is a draft that only an editor can publish (dateline publish).

Examples:
  dateline read wire.txt --published 2016-12-29
  dateline read wire.txt --published 2016-12-29 --explain
  dateline read wire.txt --published 2016-12-29 --into data/dateline.db
  pbpaste | dateline read - --published 2026-03-14 > candidates.geojson`;

/** `dateline read`. */
export function readCommand(): Command {
  return new Command("read")
    .description("propose the events in a report, each value with the words it was read from")
    .argument("<file>", "the report as plain text in UTF-8; - reads standard input")
    .requiredOption(
      "--published <date>",
      "the day the report came out, such as 2016-12-29",
      pastDay,
    )
    .option("--lang <tag>", "its language (default: told by the text)", languageTag)
    .option("--publisher <name>", "who published it", editorName)
    .option("--explain", "show the text with every mention marked, and why, instead of a dossier")
    .option("--into <store>", "keep the events in this store, as drafts")
    .option("--keep-text", "with --into: keep the report's text beside its hash")
    .option("--editor <name>", "who reads it in", editorName, "read")
    .addHelpText("after", HELP)
    .action(async (file: string, options: Options) => {
      const text = (await readInput(file)).replace(/^\ufeff/, "");
      if (text.includes("\ufffd"))
        throw refusal(`${file} is not in UTF-8; save it so and read it again.`);
      const { published, lang, publisher } = options;
      const result = readReport(text, {
        published,
        gazetteer: loadGazetteer(importedFile(storePath(options.into))),
        ...(lang ? { lang } : {}),
        ...(publisher ? { publisher } : {}),
      });
      if (options.explain) return console.log(explain(text, result, { colour: hasColour() }));
      for (const { message } of result.problems) console.error(message);
      if (result.lang === undefined) throw refusal(`${file} was not read; nothing was found.`);
      const dossier = dossierOf(text, result, options);
      if (options.into) await keepDrafts(dossier, storePath(options.into), options);
      else console.log(JSON.stringify(dossier, null, 2));
    });
}

function pastDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError("Expected a day such as 2016-12-29.");
  // A day ahead is still today somewhere to the east.
  if (Date.parse(value) > Date.now() + 86_400_000)
    throw new InvalidArgumentError(`${value} is still to come; give the day the report came out.`);
  return value;
}

/** Node asks the terminal, and NO_COLOR, for us. */
function hasColour(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors();
}

/** The candidates as a dossier; every event is held against the schema before anything is printed. */
function dossierOf(text: string, result: ReadResult, { published, publisher, keepText }: Options) {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  const lang = result.lang ?? "en";
  const report: Report = {
    id: `report-${published}-${sha256.slice(0, 8)}`,
    publisher:
      publisher === undefined
        ? null
        : {
            id: `publisher-${createHash("sha256").update(publisher).digest("hex").slice(0, 8)}`,
            name: { [lang]: publisher },
          },
    lang,
    published,
    sha256,
    length: text.length,
    ...(keepText ? { text } : {}),
  };
  const events = eventsFrom(result.candidates, report, text);
  for (const event of events) {
    const { faults } = readAs(newsEventSchema, event);
    if (faults)
      throw new Error(
        `${event.id} is not sound: ${faults.map(({ field, expected }) => `${field}: ${expected}`).join("; ")}`,
      );
  }
  const { faults } = readAs(reportSchema, report);
  if (faults)
    throw refusal(
      `The report cannot be kept: ${faults.map(({ field, expected }) => `${field}: ${expected}`).join("; ")}`,
    );
  const title = { en: `Read from a report of ${published}` };
  return { type: "FeatureCollection" as const, title, reports: [report], features: events };
}

async function keepDrafts(
  { reports, features }: ReturnType<typeof dossierOf>,
  path: string,
  { editor }: Options,
): Promise<void> {
  const store = await openStore(path);
  try {
    const { added, left } = await keepEvents(store, features.map(textOf), reports, {
      editor,
      draft: true,
    });
    console.log(`${added} kept as drafts, ${features.length - added - left.length} unchanged.`);
    if (left.length > 0) console.log(`Left as an editor put them since: ${left.join(", ")}`);
    for (const { id, properties } of features)
      console.log(`${id}  ${properties.when}  ${properties.kind}  ${properties.title.en}`);
  } finally {
    await store.close();
  }
}
