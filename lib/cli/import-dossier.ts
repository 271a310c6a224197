import { readFile, stat } from "node:fs/promises";
import { refusal } from "#lib/cli/exit";
import { type KeepOptions, keepEvents } from "#lib/cli/keep-events";
import { textOf } from "#lib/event/event-text";
import { type Dossier, readDossier, sizeRejection } from "#lib/import/dossier";
import { describeRejection } from "#lib/import/rejection";
import type { EventStore } from "#lib/store/event-store";

/** Events in one transaction; each batch is acknowledged when it is safely kept. */
const BATCH = 500;

export interface ImportOptions extends KeepOptions {
  /** Called after each commit: what it holds survives a crash from here on. */
  readonly onKept?: (done: number, total: number, seq: number) => void;
}

export interface ImportResult {
  readonly added: number;
  readonly unchanged: number;
  /** Ids left as they are, because an editor withheld, retracted or corrected them since. */
  readonly left: readonly string[];
  /** Names of the tours that were added. */
  readonly tours: readonly string[];
}

/** Reads a dossier file that is sound in every part; anything else is refused with all its faults. */
export async function readSoundDossier(file: string): Promise<Dossier> {
  const dossier = await readDossierFile(file);
  if (dossier.rejections.length === 0) return dossier;
  const faults = dossier.rejections.map((rejection) => `  ${describeRejection(rejection)}`);
  throw refusal([`${file} was refused; nothing of it was kept:`, ...faults].join("\n"));
}

async function readDossierFile(file: string): Promise<Dossier> {
  const { size } = await stat(file).catch(unreadable(file));
  const tooLarge = sizeRejection(size);
  if (tooLarge) return { events: [], reports: [], tours: [], rejections: [tooLarge] };
  return readDossier(await readFile(file, "utf8").catch(unreadable(file)));
}

function unreadable(file: string): (error: unknown) => never {
  return (error) => {
    const why = error instanceof Error && "code" in error ? error.code : error;
    throw refusal(
      why === "ENOENT" ? `There is no file ${file}.` : `${file} could not be read: ${why}.`,
    );
  };
}

/**
 * Keeps a dossier's reports and events in batches, as `keepEvents` does, and of its tours those whose
 * name is new: an import never undoes an editor.
 */
export async function importDossier(
  store: EventStore,
  { events, reports, tours }: Dossier,
  { onKept, ...options }: ImportOptions,
): Promise<ImportResult> {
  let added = 0;
  const left: string[] = [];
  for (let start = 0; start === 0 || start < events.length; start += BATCH) {
    const batch = events.slice(start, start + BATCH).map(textOf);
    const kept = await keepEvents(store, batch, start === 0 ? reports : [], options);
    added += kept.added;
    left.push(...kept.left);
    onKept?.(start + batch.length, events.length, kept.seq);
  }
  const unchanged = events.length - added - left.length;
  return { added, unchanged, left, tours: await keepTours(store, tours, options) };
}

async function keepTours(
  store: EventStore,
  tours: Dossier["tours"],
  { draft, editor }: KeepOptions,
): Promise<string[]> {
  if (draft) return [];
  const added = [];
  for (const tour of tours) {
    if ((await store.tour(tour.name)).length > 0) continue;
    await store.keepTour(tour, editor);
    added.push(tour.name);
  }
  return added;
}
