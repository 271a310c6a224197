import type { EventText } from "#lib/event/event-text";
import type { NewsEvent, Report } from "#lib/event/news-event";
import type { PublicationState } from "#lib/event/vocabularies";
import type { Tour, TourFile } from "#lib/tour/tour";

/** One kept version of one event. Nothing is ever overwritten. */
export interface Revision {
  /** Position in the store's log, growing, never reused. */
  readonly seq: number;
  readonly eventId: string;
  /** 1, 2, 3 … of that event; equals `publication.version` in the body. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly editor: string;
  readonly state: PublicationState;
  /** Position among public changes; absent where the public sees no change, as for a draft. */
  readonly publicRevision?: number;
  readonly event: NewsEvent;
}

/** An event that the public saw change, and what it saw of it before. */
export interface EventChange extends Revision {
  readonly publicRevision: number;
  /** The event was withheld or retracted by this change, or has been since. */
  readonly takenBack: boolean;
  /** The event as it was shown until then; absent where it was not shown. */
  readonly before?: NewsEvent;
}

export interface TourChange {
  readonly publicRevision: number;
  readonly tour: Tour;
}

/** What the public saw change. */
export type PublicChange = EventChange | TourChange;

export interface KeptTour {
  readonly tour: Tour;
  /** False where the newest version said the same already. */
  readonly added: boolean;
}

/** An event to keep; the store sets `publication.version` and `publication.updated`. */
export interface NewRevision {
  readonly event: NewsEvent | EventText;
  readonly editor: string;
}

export interface AppendResult {
  readonly added: number;
  /** Already kept with the same content, so no revision was added. */
  readonly unchanged: number;
  /** Position of the last revision in the log after this call. */
  readonly seq: number;
}

/** What the public sees of an event now, and no more than an index needs to know of it. */
export interface Shown {
  readonly seq: number;
  readonly version: number;
  readonly publicRevision: number;
  readonly event: NewsEvent;
}

export interface PublishedSlice {
  readonly shown: readonly Shown[];
  /** Who published the reports that these events rest on where they quote nobody, by report id. */
  readonly publishers: ReadonlyMap<string, Report["publisher"]>;
}

export interface StoreHead {
  readonly seq: number;
  readonly publicRevision: number;
}

export interface StoreStatus {
  readonly store: string;
  readonly schema: number;
  readonly revision: number;
  readonly publicRevision: number;
  readonly reports: number;
  readonly events: Readonly<Record<PublicationState, number>>;
}

/**
 * The system of record: append-only revisions of events, beside the reports they were read from.
 * What an append acknowledged survives a crash of the process and of the machine.
 * What the public sees of an event is its newest revision that changed a public view: one that was
 * published, or withheld or retracted after that. An event never published is nowhere in public.
 */
export interface EventStore {
  /** Keeps reports and revisions in one transaction: all or nothing. */
  append(revisions: readonly NewRevision[], reports?: readonly Report[]): Promise<AppendResult>;
  /** The newest revision, drafts included. */
  current(eventId: string): Promise<Revision | undefined>;
  /** The newest revisions of these events, drafts included, by event id. */
  currentOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, Revision>>;
  /** The newest revision with a `publicRevision`; its state says whether the event is shown. */
  published(eventId: string): Promise<Revision | undefined>;
  /** The public revisions of these events, in the order asked, leaving out what is not shown. */
  publishedEvents(eventIds: readonly string[]): Promise<NewsEvent[]>;
  /** Oldest first. */
  history(eventId: string): Promise<Revision[]>;
  /** Revisions after `seq` in order, at most `limit`. */
  changes(seq: number, limit: number): Promise<Revision[]>;
  /** What the public saw change after this public revision, in order, at most `limit`. */
  publicChanges(publicRevision: number, limit: number): Promise<PublicChange[]>;
  /**
   * Everything shown to the public now, in slices by position in the log: the start of an index. What
   * becomes public meanwhile may be among it.
   */
  allPublished(): AsyncIterable<PublishedSlice>;
  /** How far the log has come, found without reading it. */
  head(): Promise<StoreHead>;
  /**
   * Adds a version of a tour, a public change, unless its newest says the same. One without views
   * removes the tour; its versions stay.
   */
  keepTour(tour: TourFile, editor: string): Promise<KeptTour>;
  /** Of the tours that were not removed, in their order. */
  tourNames(): Promise<string[]>;
  /** Every version of a tour, oldest first; none where there is no such tour. */
  tour(name: string): Promise<Tour[]>;
  report(id: string): Promise<Report | undefined>;
  /** Who published these reports, by report id; null where one is unsigned. */
  publishersOf(reportIds: readonly string[]): Promise<ReadonlyMap<string, Report["publisher"]>>;
  /** Changes whenever another connection or process commits. */
  dataVersion(): Promise<number>;
  status(): Promise<StoreStatus>;
  /** Which store this is: made with it, and another in each backup, whose revisions go on otherwise. */
  identity(): Promise<string>;
  /** Writes a consistent copy to a file that must not exist. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A store that could not be opened or written, in words an operator can act on. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
