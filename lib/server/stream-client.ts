/** Everything that was to be told between two revisions. */
export interface Told {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

interface Connection {
  /** The revision that the client knows. */
  readonly from: number;
  readonly hello: Uint8Array;
  /** What comes after a revision; undefined where the client knows all. */
  behind(told: number): Promise<Told> | undefined;
  gone(): void;
}

/** Bytes that may wait for a client; a single change is some 200. */
const WAITING = 64_000;

/**
 * One listener. It is only ever a place in the log: while its connection takes nothing, nothing is
 * kept for it, and once it does, it is told what came since, from the store.
 */
export class StreamClient {
  readonly stream: ReadableStream<Uint8Array>;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #told: number;
  #catchingUp = false;

  constructor({ from, hello, behind, gone }: Connection) {
    this.#told = from;
    this.stream = new ReadableStream(
      {
        start: (controller) => {
          this.#controller = controller;
          controller.enqueue(hello);
        },
        pull: () => this.#catchUp(behind),
        cancel: () => {
          this.#controller = undefined;
          gone();
        },
      },
      { highWaterMark: WAITING, size: ({ byteLength }) => byteLength },
    );
  }

  /** Tells what follows what the client knows, if its connection takes it. */
  tell({ from, to, bytes }: Told): void {
    if (this.#catchingUp || from !== this.#told || !this.#takes) return;
    // First: what is enqueued may be taken at once, and ask for what comes next.
    this.#told = to;
    this.#controller?.enqueue(bytes);
  }

  /** Sends what may as well be lost. */
  offer(bytes: Uint8Array): void {
    if (this.#takes) this.#controller?.enqueue(bytes);
  }

  close(): void {
    this.#controller?.close();
    this.#controller = undefined;
  }

  get #takes(): boolean {
    return (this.#controller?.desiredSize ?? 0) > 0;
  }

  async #catchUp(behind: Connection["behind"]): Promise<void> {
    this.#catchingUp = true;
    try {
      while (this.#takes) {
        const asked = behind(this.#told);
        if (!asked) return;
        const next = await asked;
        if (!this.#controller) return;
        this.#told = next.to;
        this.#controller.enqueue(next.bytes);
      }
    } finally {
      this.#catchingUp = false;
    }
  }
}
