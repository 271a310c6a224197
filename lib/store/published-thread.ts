import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PublishedSlice, StoreError } from "#lib/store/event-store";
import { readJson } from "#lib/store/rows";
import { readAhead } from "#lib/thread/read-ahead";

const AHEAD = 4;

/** By the folder that everything is started in: the server's bundler gives this module another place. */
const START = "lib/store/published-thread.start.mjs";

/** A slice as it passes between threads. */
export interface PassedSlice extends Pick<PublishedSlice, "publishers"> {
  /** Its parts, each a `shown` as JSON. */
  readonly texts: readonly string[];
  /** Which revisions these are, for people. */
  readonly what: string;
}

/** The same as `publishedSlices` of the store at this path, read in a thread while the caller works. */
export async function* publishedAhead(path: string): AsyncGenerator<PublishedSlice> {
  const start = pathToFileURL(join(/* turbopackIgnore: true */ process.cwd(), START));
  try {
    const passed = readAhead<string, PassedSlice>(start, path, AHEAD);
    for await (const { texts, what, publishers } of passed)
      for (const text of texts) yield { shown: readJson(text, what), publishers };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    // A thread's error comes without its class.
    throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
