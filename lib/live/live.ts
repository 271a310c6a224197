import { type Gathered, Gatherer } from "#lib/live/gather";
import { type Mark, type Message, readMark, writeMark } from "#lib/live/message";
import { ServerClock } from "#lib/live/server-clock";
import { listenTogether } from "#lib/live/share";

/** Without contact for so long, what is shown is not up to date. */
export const LOST_MS = 15_000;

export interface Contact {
  readonly lost: boolean;
  /** When the server was last heard, by its own clock, in milliseconds since 1970. */
  readonly last: number;
  /** The build that serves; undefined until it has been heard. */
  readonly build: string | undefined;
}

export interface LiveSettings {
  /** The address of `/api/changes`. */
  readonly url: string;
  /** The mark of what the page shows: changes after it are told. */
  readonly from?: string | undefined;
  /** What changed, at most once a second, what was taken back at once. */
  onChanges?(gathered: Gathered): void;
  onContact?(contact: Contact): void;
  /** How to listen; for tests. */
  readonly listen?: typeof listenTogether;
}

/** What a page knows of its server while it stays open. */
export class Live {
  readonly #clock = new ServerClock();
  readonly #gatherer: Gatherer;
  readonly #settings: LiveSettings;
  readonly #end: () => void;
  #mark: Mark | undefined;
  #opened = Date.now();
  #last = this.#opened;
  #contact: Contact;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: LiveSettings) {
    this.#settings = settings;
    this.#mark = readMark(settings.from);
    this.#gatherer = new Gatherer((gathered) => settings.onChanges?.(gathered));
    this.#contact = { lost: false, last: this.#last, build: undefined };
    this.check();
    this.#end = (settings.listen ?? listenTogether)({
      url: settings.url,
      lastEventId: () => this.#mark && writeMark(this.#mark),
      hear: (message, at) => this.#hear(message, at),
    });
  }

  get contact(): Contact {
    return this.#contact;
  }

  /** The server's clock, in milliseconds since 1970. */
  now(): number {
    return this.#clock.now();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#gatherer.close();
    this.#end();
  }

  #hear(message: Message, at: number): void {
    if (message.type === "trouble") return;
    if (message.type === "heartbeat") {
      this.#clock.learn(Date.parse(message.time), at);
      if (message.id !== undefined && this.#isAhead(message.id)) this.#resync(message.id);
    } else if (message.type === "resync") this.#resync(message.id);
    else this.#take(message);
    this.#last = Math.max(this.#last, at);
    // A clock that was set back must not make all that is heard from now on old.
    this.#opened = Math.min(this.#opened, Date.now());
    // What another tab heard before this one was opened tells nothing of whether a server is there.
    const isNews = message.type === "heartbeat" && at >= this.#opened;
    this.#say(isNews ? message.build : this.#contact.build);
    this.check();
  }

  /** Takes in a change, once; where one is missing before it, anything may have changed. */
  #take({ id, change }: Extract<Message, { type: "change" }>): void {
    if (!this.#isAhead(id)) return;
    const next = readMark(id);
    if (this.#mark === undefined || next?.revision === this.#mark.revision + 1) {
      this.#mark = next;
      this.#gatherer.add(change);
    } else this.#resync(id);
  }

  #resync(id: string): void {
    const first = this.#mark === undefined;
    this.#mark = readMark(id) ?? this.#mark;
    if (!first) this.#gatherer.addEverything(this.#mark?.revision ?? 0);
  }

  /** Whether a place in the log is not yet known; one of another store never is. */
  #isAhead(id: string): boolean {
    const mark = readMark(id);
    if (!mark || !this.#mark || mark.store !== this.#mark.store) return true;
    return mark.revision > this.#mark.revision;
  }

  /** Looks at the clock; a page that was frozen has to before it is seen again. */
  check(): void {
    // Set back, a clock would let nothing become old.
    this.#last = Math.min(this.#last, Date.now());
    clearTimeout(this.#timer);
    const left = this.#last + LOST_MS - Date.now();
    if (left > 0) this.#timer = setTimeout(() => this.check(), left);
    else this.#say(this.#contact.build);
  }

  #say(build: string | undefined): void {
    const lost = Date.now() - this.#last >= LOST_MS;
    this.#contact = { lost, last: this.#last + this.#clock.offset, build };
    this.#settings.onContact?.(this.#contact);
  }
}
