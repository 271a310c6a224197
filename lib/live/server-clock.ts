/** Samples that are looked back on: a minute of heartbeats. */
const KEPT = 12;
/** A sample so far from the others says that one of the clocks was set, in milliseconds. */
const SET_MS = 5_000;

/** The server's clock as a client knows it. Times are milliseconds since 1970. */
export class ServerClock {
  #samples: number[] = [];

  /** The server's clock less this machine's. A message only ever comes late, so the greatest is nearest. */
  get offset(): number {
    return this.#samples.length > 0 ? Math.max(...this.#samples) : 0;
  }

  now(): number {
    return Date.now() + this.offset;
  }

  /** Learns from a heartbeat that was sent at `server` and came at `here`. */
  learn(server: number, here: number): void {
    const sample = server - here;
    if (!Number.isFinite(sample)) return;
    if (Math.abs(sample - this.offset) > SET_MS) this.#samples = [];
    this.#samples = [...this.#samples, sample].slice(-KEPT);
  }
}
