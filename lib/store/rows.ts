import type { NewsEvent } from "#lib/event/news-event";
import { PUBLICATION_STATES, type PublicationState } from "#lib/event/vocabularies";
import { type Revision, StoreError } from "#lib/store/event-store";
import type { Tables } from "#lib/store/migrations";

export function toRevision(row: Tables["revisions"]): Revision {
  return {
    seq: row.seq,
    eventId: row.event_id,
    version: row.version,
    recordedAt: row.recorded_at,
    editor: row.editor,
    state: readState(row.state),
    ...(row.public_revision === null ? {} : { publicRevision: row.public_revision }),
    event: readBody(row),
  };
}

export function readState(found: string): PublicationState {
  const state = PUBLICATION_STATES.find((known) => known === found);
  if (!state) throw new StoreError(`The store holds an unknown state: ${found}`);
  return state;
}

export function readBody({ event_id, body }: { event_id: string; body: string }): NewsEvent {
  return readJson(body, `event ${event_id}`);
}

/** Bodies were validated on their way in; checking a page of them again on each read costs too much. */
export function readJson<T>(body: string, what: string): T {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new StoreError(`The store is damaged: ${what} cannot be read. Restore a backup.`, {
      cause,
    });
  }
}
