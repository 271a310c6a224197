import type { Message } from "#lib/live/message";
import { readEvents } from "#lib/live/read-events";

/** Three heartbeats: a connection that is silent for so long is given up. */
const SILENCE_MS = 15_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

export interface ConnectionSettings {
  /** The address of `/api/changes`. */
  readonly url: string;
  /** Where in the log to go on; asked anew at each attempt. */
  lastEventId(): string | undefined;
  /** A message, and when it came: milliseconds since 1970 by this machine's clock. */
  hear(message: Message, at: number): void;
}

/**
 * Listens for ever: after an end, a refusal, a silence or a break it tries again, after a pause that
 * doubles up to 15 s and of which each client waits another part, so that a server that comes back
 * is not met by all at once. Answers how to end it.
 */
export function listen({ url, lastEventId, hear }: ConnectionSettings): () => void {
  const ending = new AbortController();
  let failures = 0;

  async function attempt(): Promise<void> {
    const attempting = new AbortController();
    const end = () => attempting.abort();
    ending.signal.addEventListener("abort", end);
    let silence = setTimeout(end, SILENCE_MS);
    try {
      const id = lastEventId();
      const response = await fetch(url, {
        headers: { Accept: "text/event-stream", ...(id ? { "Last-Event-ID": id } : {}) },
        cache: "no-store",
        signal: attempting.signal,
      });
      if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
      await readEvents(response.body, (message) => {
        clearTimeout(silence);
        silence = setTimeout(end, SILENCE_MS);
        failures = 0;
        hear(message, Date.now());
      });
    } finally {
      clearTimeout(silence);
      attempting.abort();
      ending.signal.removeEventListener("abort", end);
    }
  }

  async function keepOn(): Promise<void> {
    while (!ending.signal.aborted) {
      await attempt().catch(() => {});
      if (ending.signal.aborted) return;
      hear({ type: "trouble" }, Date.now());
      await pause(waitAfter(failures), ending.signal);
      failures += 1;
    }
  }

  keepOn();
  return () => ending.abort();
}

/** Milliseconds before the next attempt: from half of the full pause to all of it. */
function waitAfter(failures: number): number {
  const full = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
  return full * (0.5 + Math.random() / 2);
}

/** Waits, less long where the signal ends it or the machine finds its network again. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((go) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      globalThis.removeEventListener?.("online", done);
      go();
    }
    signal.addEventListener("abort", done);
    globalThis.addEventListener?.("online", done);
  });
}
