import { type ConnectionSettings, listen } from "#lib/live/connection";
import type { Message } from "#lib/live/message";

const NAME = "dateline-changes";
const ASK = "ask";
/** One that listens for all and says nothing for so long is frozen or broken. */
const DEAD_MS = 90_000;
const LOOK_MS = 10_000;

interface Passed {
  readonly message: Message;
  readonly at: number;
}

/**
 * Listens once for all tabs of a browser: the holder of a lock listens and passes on what it hears,
 * and when its tab is closed the next goes on from where it was itself. Plain HTTP on a network has
 * no locks, and each tab listens for itself. Answers how to end it.
 */
export function listenTogether(settings: ConnectionSettings): () => void {
  const locks = globalThis.navigator?.locks;
  if (!locks || typeof BroadcastChannel === "undefined") return listen(settings);
  const channel = new BroadcastChannel(NAME);
  const ending = new AbortController();
  let resign: (() => void) | undefined;
  let beat: Passed | undefined;
  let lastHeard = performance.now();

  channel.onmessage = ({ data }: MessageEvent<Passed | typeof ASK>) => {
    if (data === ASK) {
      if (resign && beat) channel.postMessage(withId(beat, settings.lastEventId()));
    } else {
      lastHeard = performance.now();
      settings.hear(data.message, data.at);
    }
  };

  const lead = () =>
    new Promise<void>((end) => {
      const stop = listen({
        ...settings,
        hear(message, at) {
          const passed = { message, at };
          if (message.type === "heartbeat") beat = passed;
          settings.hear(message, at);
          channel.postMessage(passed);
        },
      });
      resign = () => {
        resign = undefined;
        stop();
        end();
      };
    });

  const queue = (options: LockOptions): Promise<void> =>
    locks.request(NAME, options, lead).catch(() => {
      // Given up, or taken by a tab that heard nothing from this one.
      resign?.();
      return ending.signal.aborted ? undefined : queue({ signal: ending.signal });
    });

  const watch = setInterval(() => {
    if (resign || performance.now() - lastHeard < DEAD_MS) return;
    lastHeard = performance.now();
    queue({ steal: true });
  }, LOOK_MS);

  channel.postMessage(ASK);
  queue({ signal: ending.signal });
  return () => {
    clearInterval(watch);
    ending.abort();
    resign?.();
    channel.close();
  };
}

function withId({ message, at }: Passed, id: string | undefined): Passed {
  return message.type === "heartbeat" && id ? { message: { ...message, id }, at } : { message, at };
}
