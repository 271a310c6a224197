import { SingleBar } from "cli-progress";
import { Command, Option } from "commander";
import { EXIT, Failure, refusal } from "#lib/cli/exit";
import { importDossier, readSoundDossier } from "#lib/cli/import-dossier";
import {
  type FileProgress,
  type FileResult,
  importFile,
  looksOf,
  openRows,
} from "#lib/cli/import-file";
import type { KeepOptions } from "#lib/cli/keep-events";
import { columnsByField, editorName, kindByWord, languageTag } from "#lib/cli/option-values";
import { eventOf } from "#lib/event/event-text";
import { KINDS, type Kind } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { FIELDS } from "#lib/import/columns";
import { DATE_ORDERS, type DateOrder } from "#lib/import/dates";
import type { Looks } from "#lib/import/guess-format";
import { FORMATS } from "#lib/import/importer";
import type { OpenedFile } from "#lib/import/read-file";
import { describeRejection } from "#lib/import/rejection";
import type { EventStore } from "#lib/store/event-store";

type WithStore = (mode: "make", work: (store: EventStore) => Promise<void>) => Promise<void>;

interface Options {
  readonly draft?: true;
  readonly editor: string;
  readonly format?: Looks;
  readonly dryRun?: true;
  readonly map: ReadonlyMap<string, readonly string[]>;
  readonly kind: ReadonlyMap<string, Kind>;
  readonly dates?: DateOrder;
  readonly encoding?: string;
  readonly lang?: string;
  readonly publisher?: string;
}

const SHOWN = 10;

const HELP = `
A dossier with a fault is refused whole. Of a file of rows the sound ones are kept; the others go to
FILE.rejected.csv, each with its line and the reason. Importing a file again adds nothing that is
kept already, so one that was broken off is simply repeated.

Fields for --map: ${FIELDS.join(", ")}.
Kinds for --kind: ${KINDS.join(", ")}.

Examples:
  dateline import attacks.csv --dry-run
  dateline import attacks.csv --map kind=type --kind SOF=other --publisher "Field Office"
  dateline import manifestations.csv --dates dmy --lang fr --encoding windows-1252`;

/** `dateline import`. */
export function importCommand(withStore: WithStore): Command {
  return new Command("import")
    .description("keep and publish the events of a file: a dossier, or rows of another format")
    .argument("<file>", "a dossier (GeoJSON with reports), or a file of another format")
    .option("--draft", "keep the events as drafts instead of publishing them")
    .option("--editor <name>", "who imports", editorName, "import")
    .addOption(
      new Option("--format <name>", "what the file is (default: told by its beginning)").choices([
        "dossier",
        ...FORMATS,
      ]),
    )
    .option("--dry-run", "print how the file is read and its first ten events; keep nothing")
    .addOption(
      new Option("--map <field=column>", "read a field from a column, or from A,B; repeatable")
        .argParser(columnsByField)
        .default(new Map(), "by their names"),
    )
    .addOption(
      new Option("--kind <word=kind>", "the kind that a word of the file means; repeatable")
        .argParser(kindByWord)
        .default(new Map(), "common words"),
    )
    .addOption(
      new Option("--dates <order>", "how dates in figures are written").choices(DATE_ORDERS),
    )
    .option("--encoding <name>", "how the file is encoded, for instance windows-1256")
    .option("--lang <tag>", "the language of the file's own text (default: en)", languageTag)
    .option("--publisher <name>", "who published the file", editorName)
    .addHelpText("after", HELP)
    .action(async (path: string, options: Options) => {
      const keep = { editor: options.editor, draft: options.draft === true };
      const format = options.format ?? (await looksOf(path, options.encoding));
      if (format === "dossier")
        return importWholeDossier(withStore, path, keep, options.dryRun === true);
      const { map, kind, dates, encoding, lang, publisher } = options;
      const file = await openRows(path, {
        format,
        columns: map,
        kinds: kind,
        ...(dates ? { dateOrder: dates } : {}),
        ...(encoding ? { encoding } : {}),
        ...(lang ? { lang } : {}),
        ...(publisher ? { publisher } : {}),
      });
      if (options.dryRun) return dryRun(file);
      return withStore("make", (store) => importRows(store, path, file, keep));
    });
}

async function importWholeDossier(
  withStore: WithStore,
  path: string,
  keep: KeepOptions,
  isDry: boolean,
): Promise<void> {
  const dossier = await readSoundDossier(path);
  if (isDry) {
    console.log("format  dossier\n");
    for (const event of dossier.events.slice(0, SHOWN)) console.log(inOneLine(event));
    return;
  }
  await withStore("make", async (store) => {
    const bar = process.stderr.isTTY && dossier.events.length > 500 ? eventBar() : undefined;
    bar?.start(dossier.events.length, 0);
    const onKept = (done: number) => bar?.update(done);
    const { added, unchanged, left, tours } = await importDossier(store, dossier, {
      ...keep,
      onKept,
    }).finally(() => bar?.stop());
    console.log(`${added} added or changed, ${unchanged} unchanged.`);
    for (const name of tours) console.log(`The tour ${name} is kept; a wall shows it.`);
    if (left.length > 0) console.log(leftInWords(left.length, left));
  });
}

/** Says how the file is read and shows its first events, and the first refusals among them. */
async function dryRun(file: OpenedFile): Promise<void> {
  const width = Math.max(...file.mapping.map(([what]) => what.length));
  for (const [what, from] of file.mapping) console.log(`${what.padEnd(width)}  ${from}`);
  console.log();
  let shown = 0;
  for await (const { events, rejections } of file.batches()) {
    for (const rejection of rejections.slice(0, SHOWN))
      console.log(`refused: ${describeRejection(rejection)}`);
    for (const event of events.slice(0, SHOWN - shown)) console.log(inOneLine(eventOf(event)));
    shown += events.length;
    if (shown >= SHOWN) return;
  }
}

async function importRows(
  store: EventStore,
  path: string,
  file: OpenedFile,
  keep: KeepOptions,
): Promise<void> {
  const bar = process.stderr.isTTY ? rowBar() : undefined;
  const started = Date.now();
  bar?.start(1, 0, { rows: 0, rate: 0, refused: 0 });
  const onKept = ({ read, bytes, rows, refused }: FileProgress) => {
    const rate = Math.round((rows * 1000) / Math.max(1, Date.now() - started));
    bar?.setTotal(bytes);
    bar?.update(read, inFigures({ rows, rate, refused }));
  };
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once("SIGINT", interrupt);
  const result = await importFile(store, path, file, {
    ...keep,
    onKept,
    signal: stop.signal,
  }).finally(() => {
    bar?.stop();
    process.off("SIGINT", interrupt);
  });
  tell(path, result);
}

/** What became of the rows; it ends as refused where nothing was taken, or the file broke off. */
function tell(path: string, result: FileResult): void {
  const {
    rows,
    added,
    unchanged,
    left,
    leftIds,
    refused,
    rejectedFile,
    atZero,
    away,
    interrupted,
    brokenOff,
  } = result;
  if (rows === 0) throw refusal(`${path} holds no rows.`);
  console.log(`${added} added or changed, ${unchanged} unchanged, ${refused} refused.`);
  if (left > 0) console.log(leftInWords(left, leftIds));
  if (atZero > 0)
    console.log(`${atZero} at 0, 0: kept, but most likely without a position; look at them.`);
  if (away > 0)
    console.log(`${away} far from the country that the file names: kept without it; look at them.`);
  if (refused > 0) console.log(`The refused rows, with line and reason: ${rejectedFile}`);
  if (interrupted)
    throw new Failure(
      EXIT.interrupted,
      `Interrupted. What is counted here is kept; to go on, import it again: dateline import ${path}`,
    );
  if (brokenOff)
    throw refusal(`${path} could not be read to its end: ${describeRejection(brokenOff)}`);
  if (refused === rows) throw new Failure(EXIT.refused, `No row of ${path} was taken.`);
}

function leftInWords(count: number, ids: readonly string[]): string {
  const more = count > ids.length ? " …" : "";
  return `${count} left as an editor put them since (withheld, retracted or corrected): ${ids.join(", ")}${more}`;
}

function inOneLine({ id, properties }: NewsEvent): string {
  const { kind, when, title, places } = properties;
  const at = places[0]?.position?.join(" ") ?? places[0]?.country ?? "no place";
  return [id, when, kind, at, Object.values(title)[0]].join("  ");
}

/** 112,313: read at a glance while it runs. */
function inFigures(counts: Readonly<Record<string, number>>): Record<string, string> {
  const figures = new Intl.NumberFormat("en");
  return Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, figures.format(n)]));
}

function eventBar(): SingleBar {
  return bar("{bar} {value} of {total} events, {eta} s to go");
}

function rowBar(): SingleBar {
  return bar(
    "{bar} {percentage} %, {rows} rows, {rate} a second, {eta_formatted} to go, {refused} refused",
  );
}

function bar(format: string): SingleBar {
  // Its own graceful exit would swallow the interrupt, and a hidden cursor outlive it.
  return new SingleBar({ format, stream: process.stderr, gracefulExit: false });
}
