import { setImmediate } from "node:timers/promises";
import type { NewsEvent } from "#lib/event/news-event";
import { publicView } from "#lib/event/public-view";
import type { Change } from "#lib/live/change";
import { createEventIndex } from "#lib/query/columnar-index";
import type { Cursor, FacetField, FacetValue, Spot } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { Incoming } from "#lib/query/incoming";
import type { PlaySet } from "#lib/query/play";
import { buildId } from "#lib/server/build-id";
import type {
  DeskAnswer,
  DeskQuestion,
  EventAnswer,
  FacetAnswer,
  FacetsAnswer,
  ListAnswer,
  Loading,
  Newsroom,
  Retraction,
  TileAnswer,
  ValueNames,
} from "#lib/server/desk";
import { toChange } from "#lib/server/public-change";
import { publicHistory } from "#lib/server/public-history";
import { Publishers } from "#lib/server/publishers";
import { UsualCounts } from "#lib/server/usual-counts";
import { type EventStore, type Revision, StoreError } from "#lib/store/event-store";
import { versionAt } from "#lib/tour/schedule";
import type { Tour } from "#lib/tour/tour";

/** How many matched events travel with the page; above that the map asks for tiles. */
export const MATCHED_LIMIT = 500;

/** How many values of a facet travel with the page; the others are searched for. */
const FACET_TOP = 24;

const POLL_MS = 50;
/** How many events are taken in a turn, between which requests are answered. */
const SLICE = 500;
const TRIES = 10;

/** Begins to build a newsroom from what the store shows the public, and to follow the store. */
export function openNewsroom(store: EventStore): FollowingNewsroom {
  return new FollowingNewsroom(store);
}

export class FollowingNewsroom implements Newsroom {
  readonly #store: EventStore;
  readonly #publishers: Publishers;
  readonly #index;
  readonly #incoming = new Incoming();
  readonly #usual = new UsualCounts();
  /** By limit, what is answered without a filter, where every reader begins and comes back to. */
  readonly #whole = new Map<number, DeskAnswer>();
  /** The version the index holds of each published event, where it is not the first. */
  readonly #versions = new Map<string, number>();
  /** Settles when the index has been built, or could not be. */
  readonly built: Promise<void>;
  readonly #timer: NodeJS.Timeout;
  #following: Promise<void> | undefined;
  #dataVersion = Number.NaN;
  #identity = "";
  #revision = 0;
  #ready = false;
  #loaded = 0;
  #complained = false;
  #closed = false;
  readonly #listeners = new Set<() => void>();

  constructor(store: EventStore) {
    this.#store = store;
    this.#publishers = new Publishers(store);
    this.#index = createEventIndex(this.#publishers.of);
    this.built = this.#build();
    this.built.catch(() => this.close());
    this.#timer = setInterval(() => this.#poll(), POLL_MS).unref();
  }

  get ready(): boolean {
    return this.#ready;
  }

  get loading(): Loading {
    return { loaded: this.#loaded, total: this.#revision };
  }

  get revision(): number {
    return this.#revision;
  }

  get events(): number {
    return this.#index.size;
  }

  /** Calls after each step of the revision, once the index holds it. Answers how to end that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The public changes after a revision that the index holds, in order, at most `limit`. */
  async changes(after: number, limit: number): Promise<Change[]> {
    await this.built;
    const held = Math.min(limit, this.#revision - after);
    return held > 0 ? (await this.#store.publicChanges(after, held)).map(toChange) : [];
  }

  /** The names of the tours that are kept, in their order. */
  tours(): Promise<readonly string[]> {
    return this.#store.tourNames();
  }

  /**
   * The version of a tour whose turn it is, and each newer one, oldest first: what a wall needs until
   * it hears of another. Empty where no tour has this name.
   */
  async tour(name: string): Promise<readonly Tour[]> {
    const versions = await this.#store.tour(name);
    const turn = versionAt(versions, Date.now())?.version ?? 0;
    return versions.filter(({ version }) => version >= turn);
  }

  markOf(revision: number): string {
    return `${revision}-${this.#identity}`;
  }

  revOf(revision: number): string {
    return `${this.markOf(revision)}-${buildId().slice(0, 8)}`;
  }

  /** Stops following; the store stays open. */
  close(): void {
    clearInterval(this.#timer);
    this.#closed = true;
  }

  async desk(filter: Filter, question: DeskQuestion): Promise<DeskAnswer> {
    const { limit, after, selected } = question;
    const asksNothing = Object.values({ ...filter, after, selected }).every((one) => !one);
    const kept = asksNothing ? this.#whole.get(limit) : undefined;
    if (kept?.revision === this.#revision) return kept;
    const answer = await this.#ask(filter, question);
    if (asksNothing) this.#whole.set(limit, answer);
    return answer;
  }

  #ask(filter: Filter, { limit, after, selected }: DeskQuestion): Promise<DeskAnswer> {
    return this.#atOneRevision(async () => {
      const answer = this.#index.answer(filter, {
        limit,
        few: MATCHED_LIMIT,
        top: FACET_TOP,
        ...(after ? { after } : {}),
        ...(selected === undefined ? {} : { around: selected }),
      });
      const { facets, extent, page, all, around, ...rest } = answer;
      const listed = new Set(page.ids);
      const bodies = await this.#bodies([...new Set([...(all ?? []), ...page.ids])]);
      return {
        ...rest,
        revision: this.#revision,
        facets: this.#usual.beside(facets, () => this.#index.facets({})),
        names: this.#namesOf([...facets.actor, ...facets.source]),
        events: bodies.filter(({ id }) => listed.has(id)),
        ...(page.next ? { next: page.next } : {}),
        ...(around ? { around } : {}),
        ...(all ? { matched: bodies } : {}),
        covered: this.#index.covered(filter),
        ...(extent ? { extent } : {}),
      };
    });
  }

  async list(filter: Filter, limit: number, after?: Cursor, spot?: Spot): Promise<ListAnswer> {
    return this.#atOneRevision(async () => {
      const { ids, ...rest } = spot
        ? this.#index.at(filter, spot, limit, after)
        : { ...this.#index.counts(filter), ...this.#index.page(filter, limit, after) };
      const revision = this.#revision;
      const { matched, next } = rest;
      const extent = "extent" in rest ? rest.extent : undefined;
      return {
        revision,
        matched,
        events: await this.#bodies(ids),
        ...(next ? { next } : {}),
        ...(extent ? { extent } : {}),
      };
    });
  }

  async facet(
    filter: Filter,
    field: FacetField,
    text: string,
    limit: number,
  ): Promise<FacetAnswer> {
    await this.built;
    const found = this.#index.facetSearch(filter, field, text, limit);
    const names = this.#namesOf(field === "actor" || field === "source" ? found.values : []);
    return { revision: this.#revision, ...found, names };
  }

  async facets(filter: Filter): Promise<FacetsAnswer> {
    await this.built;
    const { counts, facets, histogram } = this.#index.answer(filter, { limit: 0 });
    return { revision: this.#revision, counts, facets, histogram };
  }

  async tile(filter: Filter, z: number, x: number, y: number, play?: PlaySet): Promise<TileAnswer> {
    await this.built;
    return { revision: this.#revision, tile: this.#index.tile(filter, z, x, y, play) };
  }

  async event(id: string): Promise<EventAnswer | Retraction | undefined> {
    return this.#atOneRevision(async () => {
      const shown = await this.#store.published(id);
      if (shown?.state === "retracted") return retractionOf(shown);
      const [event] = this.#isPublic(id) ? await this.#bodies([id]) : [];
      if (!event) return undefined;
      const incoming = this.#incoming.of(id);
      const outgoing = event.properties.relations.map(({ target }) => target);
      const related = await this.#bodies([
        ...new Set([...outgoing, ...incoming.map(({ from }) => from)]),
      ]);
      const reports = await Promise.all(
        [...new Set(event.properties.sources.map(({ report }) => report))].map((report) =>
          this.#store.report(report),
        ),
      );
      return {
        event,
        reports: new Map(reports.flatMap((report) => (report ? [[report.id, report]] : []))),
        related: new Map(related.map((other) => [other.id, other])),
        incoming,
        history: publicHistory(await this.#store.history(id), this.#isPublic),
      };
    });
  }

  readonly #isPublic = (id: string) => this.#index.has(id);

  /**
   * Repeats an answer until it was drawn wholly from one revision: bodies are read from the store,
   * which may be ahead of the index or move while we read.
   */
  async #atOneRevision<T>(answer: () => Promise<T>): Promise<T> {
    await this.built;
    for (let left = TRIES; left > 0; left--) {
      const revision = this.#revision;
      try {
        const found = await answer();
        if (revision === this.#revision) return found;
      } catch (error) {
        if (!(error instanceof Moved)) throw error;
        await this.#follow();
      }
    }
    throw new StoreError("The store changes faster than an answer can be read from it.");
  }

  /** The events as the index knows them, in this order. @throws {Moved} where the store has others */
  async #bodies(ids: readonly string[]): Promise<NewsEvent[]> {
    const events = await this.#store.publishedEvents(ids);
    const same = events.every(
      ({ id, properties }) =>
        this.#isPublic(id) && (this.#versions.get(id) ?? 1) === properties.publication.version,
    );
    if (!same || events.length < ids.length) throw new Moved();
    return events.map((event) => publicView(event, this.#isPublic));
  }

  #namesOf(values: readonly FacetValue[]): ValueNames {
    return new Map(
      values.flatMap(({ value }) => {
        const name = this.#index.nameOf(value);
        return name ? [[value, name] as const] : [];
      }),
    );
  }

  async #build(): Promise<void> {
    this.#dataVersion = await this.#store.dataVersion();
    this.#identity = await this.#store.identity();
    // A slice may be ahead of this; following from here then takes the same once more.
    const { publicRevision } = await this.#store.head();
    this.#revision = publicRevision;
    let taken = 0;
    for await (const { shown, publishers } of this.#store.allPublished()) {
      if (this.#closed) throw new StoreError("The newsroom was closed while its index was built.");
      this.#publishers.know(publishers);
      for (const { event, version, publicRevision: at } of shown) {
        this.#put(event, version);
        if (++taken % SLICE > 0) continue;
        this.#loaded = Math.min(at, publicRevision);
        await setImmediate();
      }
    }
    this.#loaded = publicRevision;
    await this.#follow();
    this.#ready = true;
  }

  /** Looks whether anyone has committed. A store that cannot be read is asked again, said once. */
  async #poll(): Promise<void> {
    if (!this.#ready || this.#following) return;
    try {
      const dataVersion = await this.#store.dataVersion();
      if (dataVersion === this.#dataVersion) return;
      await this.#follow();
      this.#dataVersion = dataVersion;
      this.#complained = false;
    } catch (error) {
      // What was on its way may find the store closed; nobody needs to hear of it.
      if (!this.#complained && !this.#closed) console.error("The store cannot be followed:", error);
      this.#complained = true;
    }
  }

  #follow(): Promise<void> {
    this.#following ??= this.#catchUp().finally(() => {
      this.#following = undefined;
    });
    return this.#following;
  }

  async #catchUp(): Promise<void> {
    for (;;) {
      const changes = await this.#store.publicChanges(this.#revision, SLICE);
      const last = changes.at(-1);
      if (!last) return;
      const events = changes.flatMap((change) => ("tour" in change ? [] : [change]));
      await this.#take(events, last.publicRevision);
      for (const listener of this.#listeners) listener();
      if (changes.length < SLICE) return;
      await setImmediate();
    }
  }

  /** Takes in public revisions up to this one: all at once, after what is awaited. */
  async #take(shown: readonly Revision[], publicRevision: number): Promise<void> {
    await this.#publishers.load(shown.map(({ event }) => event));
    for (const { eventId, version, state, event } of shown) {
      if (state === "published") this.#put(event, version);
      else this.#remove(eventId);
    }
    this.#revision = publicRevision;
  }

  #put(event: NewsEvent, version: number): void {
    this.#index.put(event);
    this.#incoming.put(event);
    if (version > 1) this.#versions.set(event.id, version);
    else this.#versions.delete(event.id);
  }

  #remove(id: string): void {
    this.#index.remove(id);
    this.#incoming.remove(id);
    this.#versions.delete(id);
  }
}

class Moved extends Error {}

function retractionOf({ event }: Revision): Retraction {
  const { updated, note } = event.properties.publication;
  return { retracted: updated, ...(note === undefined ? {} : { note }) };
}
