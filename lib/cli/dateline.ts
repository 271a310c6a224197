import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { changeState, correct, type Edit, findEvent, readInput } from "#lib/cli/edit";
import { EXIT, Failure, runToExit } from "#lib/cli/exit";
import { gazetteerCommand } from "#lib/cli/gazetteer-command";
import { importCommand } from "#lib/cli/import-command";
import { readSoundDossier } from "#lib/cli/import-dossier";
import { storePath } from "#lib/cli/locations";
import { editorName, noteText } from "#lib/cli/option-values";
import { readCommand } from "#lib/cli/read-command";
import { tourCommand } from "#lib/cli/tour-command";
import { type EventStore, type Revision, StoreError } from "#lib/store/event-store";
import { openStore } from "#lib/store/sqlite-store";

const EXIT_CODES = `
Exit codes: 0 done, 1 input refused, 2 usage, 3 store problem.
The store is data/dateline.db in this checkout, unless --store or DATELINE_STORE names another.`;

const program = new Command("dateline")
  .description("Keeps and publishes the events of a Dateline store.")
  .option("--store <file>", "the store to work on (default: DATELINE_STORE, else data/dateline.db)")
  .addHelpText(
    "after",
    `
Examples:
  dateline check my-events.geojson
  dateline import my-events.geojson
  dateline import attacks.csv --dry-run
  dateline read wire.txt --published 2016-12-29
  dateline history syria-2016-12-29-ceasefire
  dateline retract EVENT --note "The talks did not take place." --editor desk
  dateline correct EVENT --from corrected.json --note "Date corrected." --editor desk
  dateline tour list
  dateline status --json
${EXIT_CODES}`,
  );

program
  .command("check")
  .description("read a dossier and say everything that is wrong with it; keeps nothing")
  .argument("<file>", "a dossier: a GeoJSON FeatureCollection with reports")
  .action(async (file: string) => {
    const { events, reports, tours } = await readSoundDossier(file);
    const found = [count(events, "event"), count(reports, "report")];
    if (tours.length > 0) found.push(count(tours, "tour"));
    console.log(`${file} is sound: ${found.join(", ")}.`);
  });

program.addCommand(importCommand(withStore));
program.addCommand(tourCommand(withStore));
program.addCommand(readCommand());
program.addCommand(gazetteerCommand(() => storePath(program.opts<{ store?: string }>().store)));

for (const [name, state, done, noteIsNeeded] of [
  ["publish", "published", "show an event to the public", false],
  ["withhold", "withheld", "take an event out of public sight without a trace there", true],
  [
    "retract",
    "retracted",
    "take an event back; its page then tells only the note and the date",
    true,
  ],
] as const) {
  const command = editing(name, done);
  if (noteIsNeeded) command.requiredOption("--note <text>", "why", noteText);
  else command.option("--note <text>", "a note to the reader", noteText);
  command.action((id: string, edit: Edit) =>
    withStore("find", async (store) => tell(await changeState(store, id, state, edit))),
  );
}

editing("correct", "keep a new version of an event, in the state it is in")
  .requiredOption("--from <file>", "the whole event as a GeoJSON Feature; - reads standard input")
  .requiredOption("--note <text>", "what was corrected, for the reader", noteText)
  .action((id: string, { from, ...edit }: Edit & { from: string }) =>
    withStore("find", async (store) => tell(await correct(store, id, await readInput(from), edit))),
  );

program
  .command("history")
  .description("every version of an event, oldest first")
  .argument("<id>", "the event")
  .option("--json", "the versions in full, one JSON object a line")
  .action((id: string, { json }: { json?: true }) =>
    withStore("find", async (store) => {
      await findEvent(store, id);
      for (const revision of await store.history(id))
        console.log(json ? JSON.stringify(revision) : inOneLine(revision));
    }),
  );

program
  .command("status")
  .description("what the store holds")
  .option("--json", "as one JSON object")
  .action(({ json }: { json?: true }) =>
    withStore("find", async (store) => {
      const status = await store.status();
      if (json) return console.log(JSON.stringify(status));
      const { published, draft, withheld, retracted } = status.events;
      console.log(`Store     ${status.store} (schema ${status.schema})`);
      console.log(
        `Events    ${published} published, ${draft} draft, ${withheld} withheld, ${retracted} retracted`,
      );
      console.log(`Reports   ${status.reports}`);
      console.log(`Revision  ${status.revision}, public revision ${status.publicRevision}`);
    }),
  );

program
  .command("backup")
  .description("write a whole copy of the store to a new file, also while Dateline is running")
  .argument("<file>", "must not exist")
  .action((file: string) =>
    withStore("find", async (store) => {
      await store.backup(file);
      console.log(`Backed up to ${file}`);
    }),
  );

process.exitCode = await runToExit(async () => {
  for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
    command.exitOverride();
  program.exitOverride();
  try {
    await program.parseAsync();
  } catch (error) {
    // Commander has said what is wrong; help that was asked for is no fault.
    if (error instanceof CommanderError)
      throw new Failure(error.exitCode === 0 ? EXIT.ok : EXIT.usage, "");
    throw error;
  }
});

function editing(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument("<id>", "the event")
    .requiredOption("--editor <name>", "who decided it; kept with the version", editorName);
}

async function withStore(
  mode: "find" | "make",
  work: (store: EventStore) => Promise<void>,
): Promise<void> {
  const path = storePath(program.opts<{ store?: string }>().store);
  if (mode === "find" && !existsSync(path))
    throw new StoreError(`There is no store ${path} yet; dateline import or npm start makes one.`);
  const store = await openStore(path);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

function tell({ eventId, version, state }: Revision): void {
  console.log(`${eventId} is ${state === "draft" ? "a draft" : state}, version ${version}.`);
}

function inOneLine({ version, state, recordedAt, editor, event }: Revision): string {
  const { note } = event.properties.publication;
  return [version, recordedAt, state, editor, ...(note === undefined ? [] : [note])].join("  ");
}

function count(items: readonly unknown[], noun: string): string {
  return `${items.length} ${noun}${items.length === 1 ? "" : "s"}`;
}
