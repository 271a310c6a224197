import { useCallback, useEffect, useRef, useState } from "react";
import { Live } from "#lib/live/live";
import type { WallSnapshot } from "./snapshot";

/** How well a wall knows what it shows. Times are of the server's clock, ms since 1970. */
export interface WallContact {
  /** When the server was last heard. */
  readonly heard: number;
  /** When what is shown was last known to be all there is. */
  readonly good: number;
  /** The server has not been heard since the page was opened. */
  readonly silent: boolean;
  /** The build that serves; undefined until it has been heard. */
  readonly build: string | undefined;
}

/** A snapshot is asked for anew after a failure, after this and ever longer pauses. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;
/** Tours and what is no longer new are not told of: they are looked up so often. */
const LOOK_MS = 20_000;

/** The newest snapshot there is, the server's clock, and when the server was last heard. */
export function useLive(first: WallSnapshot, source: string) {
  const [snapshot, setSnapshot] = useState(first);
  const [contact, setContact] = useState<WallContact>({
    heard: first.madeAt,
    good: first.madeAt,
    silent: true,
    build: undefined,
  });
  const live = useRef<Live | undefined>(undefined);
  const ahead = useRef(0);
  const now = useCallback(() => {
    const heard = live.current?.contact.build !== undefined;
    return heard && live.current ? live.current.now() : Date.now() + ahead.current;
  }, []);

  useEffect(() => {
    let ended = false;
    let behind = false;
    const kept = document.documentElement.dataset.kept !== undefined;
    // Until the server is heard its clock is that of the page it has just made.
    ahead.current = kept ? 0 : first.madeAt - Date.now();
    let away = kept;
    const fetcher = new Fetcher(source, (newest) => {
      if (ended) return;
      behind = false;
      setSnapshot(newest);
      setContact((last) => ({ ...last, good: Math.max(last.good, newest.madeAt) }));
    });
    const listening = new Live({
      url: "/api/changes",
      from: first.mark,
      onChanges: () => {
        behind = true;
        fetcher.ask();
      },
      onContact: ({ last, build, lost }) => {
        away ||= lost;
        if (ended || lost || build === undefined) return;
        // Back from afar: nothing counts as good before all of it was asked for anew.
        if (away) {
          away = false;
          behind = true;
          fetcher.ask();
        }
        setContact(({ good }) => ({
          heard: last,
          good: behind ? good : last,
          silent: false,
          build,
        }));
      },
    });
    live.current = listening;
    const timer = setInterval(() => fetcher.ask(), LOOK_MS);
    return () => {
      ended = true;
      clearInterval(timer);
      fetcher.close();
      listening.close();
      live.current = undefined;
    };
  }, [first, source]);
  return { snapshot, contact, now };
}

/** Asks for a snapshot, one at a time, again after a failure, and once more where asked meanwhile. */
class Fetcher {
  readonly #source: string;
  readonly #take: (snapshot: WallSnapshot) => void;
  #running = false;
  #asked = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #abort = new AbortController();

  constructor(source: string, take: (snapshot: WallSnapshot) => void) {
    this.#source = source;
    this.#take = take;
  }

  ask(): void {
    this.#asked = true;
    if (!this.#running) void this.#run();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = true;
    this.#asked = false;
    try {
      const signal = AbortSignal.any([this.#abort.signal, AbortSignal.timeout(LOOK_MS)]);
      const answer = await fetch(this.#source, { signal, cache: "no-store" });
      // The tour was removed: the page says so, and which there are.
      if (answer.status === 404) return location.reload();
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      this.#take(await answer.json());
      this.#failures = 0;
    } catch {
      if (this.#abort.signal.aborted) return;
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures++, LONGEST_PAUSE_MS);
      this.#timer = setTimeout(() => this.ask(), pause * (0.5 + Math.random()));
    } finally {
      this.#running = false;
    }
    if (this.#asked && !this.#abort.signal.aborted) void this.#run();
  }
}
