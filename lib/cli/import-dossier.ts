import { readFile, stat } from "node:fs/promises";
import { refusal } from "#lib/cli/exit";
import type { NewsEvent } from "#lib/event/news-event";
import { type Dossier, readDossier, sizeRejection } from "#lib/import/dossier";
import { describeRejection } from "#lib/import/rejection";
import { contentOf } from "#lib/store/content";
import type { EventStore, NewRevision } from "#lib/store/event-store";

/** Events in one transaction; each batch is acknowledged when it is safely kept. */
const BATCH = 500;

export interface ImportOptions {
  readonly editor: string;
  /** Keep what the dossier publishes as drafts. */
  readonly draft?: boolean;
  /** Called after each commit: what it holds survives a crash from here on. */
  readonly onKept?: (done: number, total: number, seq: number) => void;
}

export interface ImportResult {
  readonly added: number;
  readonly unchanged: number;
  /** Ids left as they are, because an editor withheld, retracted or corrected them since. */
  readonly left: readonly string[];
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
  if (tooLarge) return { events: [], reports: [], rejections: [tooLarge] };
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
 * Keeps a dossier's reports and events in batches. It never undoes an editor: an event that was
 * withheld or retracted stays so, and content that was corrected since does not come back.
 */
export async function importDossier(
  store: EventStore,
  dossier: Dossier,
  { editor, draft = false, onKept }: ImportOptions,
): Promise<ImportResult> {
  const { events } = dossier;
  let added = 0;
  const left: string[] = [];
  for (let start = 0; start === 0 || start < events.length; start += BATCH) {
    const revisions: NewRevision[] = [];
    for (const event of events.slice(start, start + BATCH)) {
      const wanted = draft ? asDraft(event) : event;
      const fate = await fateOf(store, wanted);
      if (fate === "new") revisions.push({ event: wanted, editor });
      else if (fate === "left") left.push(event.id);
    }
    const kept = await store.append(revisions, start === 0 ? dossier.reports : []);
    added += kept.added;
    onKept?.(Math.min(start + BATCH, events.length), events.length, kept.seq);
  }
  return { added, unchanged: events.length - added - left.length, left };
}

async function fateOf(store: EventStore, event: NewsEvent): Promise<"new" | "same" | "left"> {
  const current = await store.current(event.id);
  if (!current) return "new";
  const content = contentOf(event);
  const { state } = event.properties.publication;
  if (current.state === "withheld" || current.state === "retracted")
    return current.state === state && contentOf(current.event) === content ? "same" : "left";
  if (contentOf(current.event) === content)
    return state === "draft" || state === current.state ? "same" : "new";
  const earlier = await store.history(event.id);
  return earlier.some((revision) => contentOf(revision.event) === content) ? "left" : "new";
}

function asDraft(event: NewsEvent): NewsEvent {
  const { publication } = event.properties;
  if (publication.state !== "published") return event;
  return {
    ...event,
    properties: { ...event.properties, publication: { ...publication, state: "draft" } },
  };
}
