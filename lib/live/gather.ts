import type { Change } from "#lib/live/change";

/** What changed since the last delivery. */
export interface Gathered {
  /** The newest public revision that is told of. */
  readonly revision: number;
  /** In order; not all of them where `everything` is set. */
  readonly changes: readonly Change[];
  /** More changed than is told one by one. */
  readonly everything: boolean;
}

const APART_MS = 1_000;
/** What was taken back does not wait for the second to be over, but for this. */
const HURRY_MS = 100;
/** Deliveries of many clients are spread over so long. */
const JITTER_MS = 300;
/** Changes beyond this are not kept one by one. */
const KEPT = 1_000;

/** Gathers changes to at most one delivery a second; what was taken back comes at once. */
export class Gatherer {
  readonly #deliver: (gathered: Gathered) => void;
  #changes: Change[] = [];
  #everything = false;
  #revision = 0;
  #last = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;

  constructor(deliver: (gathered: Gathered) => void) {
    this.#deliver = deliver;
  }

  add(change: Change): void {
    if (this.#changes.length < KEPT) this.#changes.push(change);
    else this.#everything = true;
    this.#revision = change.revision;
    const hurries = change.version === undefined;
    this.#within(hurries ? HURRY_MS : APART_MS, hurries ? 0 : JITTER_MS);
  }

  addEverything(revision: number): void {
    this.#everything = true;
    this.#revision = revision;
    this.#within(APART_MS, JITTER_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  /** Sees to a delivery this long after the last one, unless an earlier one is due. */
  #within(apart: number, jitter: number): void {
    const now = performance.now();
    const due = Math.max(this.#last + apart, now) + Math.random() * jitter;
    if (due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#flush(), due - now);
  }

  #flush(): void {
    const gathered = {
      revision: this.#revision,
      changes: this.#changes,
      everything: this.#everything,
    };
    this.#changes = [];
    this.#everything = false;
    this.#due = Number.POSITIVE_INFINITY;
    this.#last = performance.now();
    this.#deliver(gathered);
  }
}
