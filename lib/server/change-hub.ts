import type { Change, Heartbeat, Resync } from "#lib/live/change";
import { StreamClient, type Told } from "#lib/server/stream-client";

/** What a hub asks of a newsroom. */
export interface ChangeSource {
  readonly built: Promise<void>;
  readonly revision: number;
  subscribe(listener: () => void): () => void;
  changes(after: number, limit: number): Promise<readonly Change[]>;
  /** The id under which a revision is told, and resumed from. */
  markOf(revision: number): string;
}

export interface HubSettings {
  readonly build: string;
  readonly heartbeatMs: number;
}

/** More changes at once than this are not told one by one. */
export const MANY = 200;
/** After what a browser's own EventSource tries again. */
const RETRY_MS = 2_000;
/** Safari hands on nothing of a stream before its first 1,024 bytes. */
const PADDING = `:${" ".repeat(1_024)}\n\n`;

const encoder = new TextEncoder();

/** Tells everyone who listens on `/api/changes` what the public sees change. */
export class ChangeHub {
  readonly #source: ChangeSource;
  readonly #settings: HubSettings;
  readonly #clients = new Set<StreamClient>();
  readonly #unsubscribe: () => void;
  readonly #timer: NodeJS.Timeout;
  /** What every client that keeps up has been told. */
  #head: number;
  #announcing: Promise<void> | undefined;
  #closed = false;

  private constructor(source: ChangeSource, settings: HubSettings) {
    this.#source = source;
    this.#settings = settings;
    this.#head = source.revision;
    this.#unsubscribe = source.subscribe(() => this.#announce());
    this.#timer = setInterval(() => this.#beat(), settings.heartbeatMs).unref();
  }

  static async open(source: ChangeSource, settings: HubSettings): Promise<ChangeHub> {
    await source.built;
    return new ChangeHub(source, settings);
  }

  get clients(): number {
    return this.#clients.size;
  }

  /**
   * A stream for one client, from where its `Last-Event-ID` says; undefined once the hub is closed.
   * An id that this store never gave, or one too long past, begins with a `resync`. `left` aborts
   * where the client goes before anyone reads the stream, which nobody cancels then.
   */
  connect(lastEventId: string | null, left?: AbortSignal): ReadableStream<Uint8Array> | undefined {
    if (this.#closed || left?.aborted) return undefined;
    const known = lastEventId === null ? this.#head : this.#revisionIn(lastEventId);
    const lost = known === undefined || this.#head - known > MANY;
    const from = lost ? this.#head : known;
    const hello = `${PADDING}retry: ${RETRY_MS}\n${this.#heartbeat(from)}`;
    const client: StreamClient = new StreamClient({
      from,
      hello: encoder.encode(lost ? hello + this.#resync(from) : hello),
      behind: (told) => this.#after(told),
      gone: () => this.#clients.delete(client),
    });
    this.#clients.add(client);
    left?.addEventListener("abort", () => this.#clients.delete(client), { once: true });
    return client.stream;
  }

  /** Ends every stream, so that nothing keeps a server from stopping. */
  close(): void {
    this.#closed = true;
    this.#unsubscribe();
    clearInterval(this.#timer);
    for (const client of this.#clients) client.close();
    this.#clients.clear();
  }

  #announce(): void {
    this.#announcing ??= this.#catchUp()
      .catch((error) => console.error("Changes could not be told:", error))
      .finally(() => {
        this.#announcing = undefined;
      });
  }

  async #catchUp(): Promise<void> {
    while (this.#head < this.#source.revision && !this.#closed) {
      const told = await this.#between(this.#head, this.#source.revision);
      this.#head = told.to;
      for (const client of this.#clients) client.tell(told);
    }
  }

  /** What a client that was told so far has to be told next; undefined where it knows all. */
  #after(told: number): Promise<Told> | undefined {
    return told < this.#head ? this.#between(told, this.#head) : undefined;
  }

  async #between(from: number, to: number): Promise<Told> {
    if (to - from > MANY) return { from, to, bytes: encoder.encode(this.#resync(to)) };
    const changes = await this.#source.changes(from, to - from);
    const frames = changes.map((change) =>
      frame("tour" in change ? "tour" : "change", change, this.#source.markOf(change.revision)),
    );
    return { from, to, bytes: encoder.encode(frames.join("")) };
  }

  #beat(): void {
    this.#announce();
    const bytes = encoder.encode(this.#heartbeat());
    for (const client of this.#clients) client.offer(bytes);
  }

  #heartbeat(revision?: number): string {
    const heartbeat: Heartbeat = { time: new Date().toISOString(), build: this.#settings.build };
    return frame(
      "heartbeat",
      heartbeat,
      revision === undefined ? undefined : this.#source.markOf(revision),
    );
  }

  #resync(revision: number): string {
    const resync: Resync = { revision };
    return frame("resync", resync, this.#source.markOf(revision));
  }

  /** The revision of an id that this store gave. */
  #revisionIn(id: string): number | undefined {
    const revision = Number.parseInt(id, 10);
    const isGiven = revision >= 0 && revision <= this.#head;
    return isGiven && id === this.#source.markOf(revision) ? revision : undefined;
  }
}

/** One server-sent event; a client resumes from the last `id`. */
function frame(event: string, data: object, id?: string): string {
  const named = id === undefined ? "" : `id: ${id}\n`;
  return `${named}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
