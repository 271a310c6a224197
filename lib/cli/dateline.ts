import { existsSync } from "node:fs";
import { SingleBar } from "cli-progress";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { changeState, correct, type Edit, findEvent, readInput } from "#lib/cli/edit";
import { EXIT, Failure, runToExit } from "#lib/cli/exit";
import { importDossier, readSoundDossier } from "#lib/cli/import-dossier";
import { storePath } from "#lib/cli/locations";
import { textProblem } from "#lib/event/text";
import { type EventStore, type Revision, StoreError } from "#lib/store/event-store";
import { openStore } from "#lib/store/sqlite-store";

const EXIT_CODES = `
Exit codes: 0 done, 1 input refused (nothing of it was kept), 2 usage, 3 store problem.
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
  dateline history syria-2016-12-29-ceasefire
  dateline retract EVENT --note "The talks did not take place." --editor ada
  dateline correct EVENT --from corrected.json --note "Date corrected." --editor ada
  dateline status --json
${EXIT_CODES}`,
  );

program
  .command("check")
  .description("read a dossier and say everything that is wrong with it; keeps nothing")
  .argument("<file>", "a dossier: a GeoJSON FeatureCollection with reports")
  .action(async (file: string) => {
    const { events, reports } = await readSoundDossier(file);
    console.log(`${file} is sound: ${count(events, "event")}, ${count(reports, "report")}.`);
  });

program
  .command("import")
  .description("keep and publish a dossier's events; a file with a fault is refused whole")
  .argument("<file>", "a dossier: a GeoJSON FeatureCollection with reports")
  .option("--draft", "keep the events as drafts instead of publishing them")
  .option("--editor <name>", "who imports", editorName, "import")
  .action(async (file: string, options: { draft?: true; editor: string }) => {
    const dossier = await readSoundDossier(file);
    await withStore("make", async (store) => {
      const bar = process.stderr.isTTY && dossier.events.length > 500 ? progressBar() : undefined;
      bar?.start(dossier.events.length, 0);
      const { added, unchanged, left } = await importDossier(store, dossier, {
        editor: options.editor,
        draft: options.draft === true,
        onKept: (done) => bar?.update(done),
      }).finally(() => bar?.stop());
      console.log(`${added} added or changed, ${unchanged} unchanged.`);
      if (left.length > 0)
        console.log(
          `${left.length} left as an editor put them since (withheld, retracted or corrected): ${left.join(", ")}`,
        );
    });
  });

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
  for (const command of [program, ...program.commands]) command.exitOverride();
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

function progressBar(): SingleBar {
  return new SingleBar({
    format: "{bar} {value} of {total} events, {eta} s to go",
    stream: process.stderr,
    hideCursor: true,
  });
}

function editorName(value: string): string {
  return oneLine(value, 100);
}

function noteText(value: string): string {
  return oneLine(value, 2_000);
}

function oneLine(value: string, most: number): string {
  const line = value.trim();
  const problem = textProblem(line) ?? (/[\t\r\n]/.test(line) ? "one line" : undefined);
  if (problem) throw new InvalidArgumentError(`Expected ${problem}.`);
  if (line === "" || line.length > most)
    throw new InvalidArgumentError(`Expected 1 to ${most} characters.`);
  return line;
}
