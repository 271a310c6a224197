import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { refusal } from "#lib/cli/exit";
import { type Fault, readAs } from "#lib/event/explain";
import type { NewsEvent } from "#lib/event/news-event";
import { corroborationProblem } from "#lib/event/rules";
import { newsEventSchema } from "#lib/event/schema";
import type { PublicationState } from "#lib/event/vocabularies";
import { contentOf } from "#lib/store/content";
import type { EventStore, Revision } from "#lib/store/event-store";

export interface Edit {
  readonly editor: string;
  /** Shown to readers with a published or a retracted event. */
  readonly note?: string;
}

/**
 * Puts an event in another state; answers its newest revision, which may be the one before. What is
 * withheld or retracted is what the public sees, never a draft behind it: publishing it again would
 * show that draft.
 */
export async function changeState(
  store: EventStore,
  id: string,
  state: Exclude<PublicationState, "draft">,
  edit: Edit,
): Promise<Revision> {
  const current = await findEvent(store, id);
  const shown = state === "published" ? undefined : await store.published(id);
  const { event } = shown?.state === "published" ? shown : current;
  return keep(store, withPublication(event, state, edit.note), edit.editor);
}

/** Keeps a new version of an event in the state it is in; refused where there is nothing new. */
export async function correct(
  store: EventStore,
  id: string,
  input: string,
  edit: Edit,
): Promise<Revision> {
  const before = await findEvent(store, id);
  if (before.state === "retracted")
    throw refusal(`${id} is retracted; publish it again before correcting it.`);
  const event = sound(parse(input));
  if (event.id !== id) throw refusal(`The correction is of ${event.id}, not of ${id}.`);
  if (contentOf(event) === contentOf(before.event))
    throw refusal(`The correction says what ${id} says already.`);
  for (const { report } of event.properties.sources)
    if (!(await store.report(report)))
      throw refusal(`The correction names the report ${report}, which this store does not keep.`);
  const { sources, verification } = event.properties;
  const publishers = await store.publishersOf(sources.map(({ report }) => report));
  const publisherOf = (report: string) => publishers.get(report)?.id;
  const alone = corroborationProblem(verification.status, sources, publisherOf);
  if (alone)
    throw refusal(
      `properties.verification.status: found "corroborated"; expected ${alone.message}`,
    );
  return keep(store, withPublication(event, before.state, edit.note), edit.editor);
}

/** The text of a file, or of standard input for `-`. */
export async function readInput(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw refusal(`${file} could not be read: ${error.code}.`);
  });
}

/** The newest revision of an event; refused where there is none. */
export async function findEvent(store: EventStore, id: string): Promise<Revision> {
  const current = await store.current(id);
  if (current) return current;
  throw refusal(`There is no event ${id} in this store.`);
}

async function keep(store: EventStore, event: NewsEvent, editor: string): Promise<Revision> {
  await store.append([{ event: sound(event), editor }]);
  return findEvent(store, event.id);
}

function withPublication(event: NewsEvent, state: PublicationState, note?: string): NewsEvent {
  const { note: _, ...kept } = event.properties.publication;
  const publication = { ...kept, state, ...(note === undefined ? {} : { note }) };
  return { ...event, properties: { ...event.properties, publication } };
}

function sound(input: unknown): NewsEvent {
  const { value, faults } = readAs(newsEventSchema, input);
  if (value) return value;
  throw refusal(["The event was refused:", ...faults.map(describeFault)].join("\n"));
}

function describeFault({ field, found, expected }: Fault): string {
  return `  ${field || "the whole input"}: found ${found}; expected ${expected}`;
}

function parse(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch (error) {
    throw refusal(`The correction is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
}
