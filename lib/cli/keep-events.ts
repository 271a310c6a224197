import { type EventText, eventOf } from "#lib/event/event-text";
import type { NewsEvent, Report } from "#lib/event/news-event";
import { sayTheSame } from "#lib/store/content";
import type { EventStore, NewRevision, Revision } from "#lib/store/event-store";

export interface KeepOptions {
  readonly editor: string;
  /** Keep as drafts what the input publishes. */
  readonly draft?: boolean;
}

export interface Kept {
  readonly added: number;
  /** Ids left as they are, because an editor withheld, retracted or corrected them since. */
  readonly left: readonly string[];
  /** Position of the last revision in the log. */
  readonly seq: number;
}

/**
 * Keeps a batch of imported events and their reports in one transaction. It never undoes an
 * editor: an event that was withheld or retracted stays so, and one that an editor corrected since
 * keeps the correction, whatever the input says now.
 */
export async function keepEvents(
  store: EventStore,
  events: readonly EventText[],
  reports: readonly Report[],
  { editor, draft = false }: KeepOptions,
): Promise<Kept> {
  const current = await store.currentOf(events.map(({ id }) => id));
  const revisions: NewRevision[] = [];
  const left: string[] = [];
  for (const given of events) {
    const event = draft ? asDraft(given) : given;
    const before = current.get(event.id);
    const fate = before ? await fateOf(store, eventOf(event), before, editor) : "new";
    if (fate === "new") revisions.push({ event, editor });
    else if (fate === "left") left.push(event.id);
  }
  const { added, seq } = await store.append(revisions, reports);
  return { added, left, seq };
}

async function fateOf(
  store: EventStore,
  event: NewsEvent,
  before: Revision,
  editor: string,
): Promise<"new" | "same" | "left"> {
  const { state } = event.properties.publication;
  const same = sayTheSame(before.event, event);
  if (before.state === "withheld" || before.state === "retracted")
    return before.state === state && same ? "same" : "left";
  if (same) return state === "draft" || state === before.state ? "same" : "new";
  if (before.editor === editor) return "new";
  return isCorrected(await store.history(event.id), editor) ? "left" : "new";
}

/** Whether anybody but this importer, and who brought the event in, has changed its content. */
function isCorrected(history: readonly Revision[], importer: string): boolean {
  return history.some(({ editor, event }, i) => {
    const earlier = history[i - 1];
    return (
      earlier !== undefined &&
      editor !== importer &&
      editor !== history[0]?.editor &&
      !sayTheSame(event, earlier.event)
    );
  });
}

function asDraft(event: EventText): EventText {
  if (event.publication.state !== "published") return event;
  return { ...event, publication: { ...event.publication, state: "draft" } };
}
