import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { beforeEach, describe, expect, it } from "vitest";

const ORIGIN = "http://127.0.0.1:3000";
const WALL = `${ORIGIN}/wall?tour=a`;
const source = await readFile("public/wall-keeper.js", "utf8");

/** What the caches of one browser hold, by cache and address. */
let kept: Map<string, Map<string, Response>>;
/** What the server answers, by address; undefined is a server that is not there. */
let served: Map<string, string> | undefined;
/** What is asked for over a line that went dead. */
let dead: string | undefined;

beforeEach(() => {
  dead = undefined;
  kept = new Map();
  served = new Map([
    [WALL, '<html lang="en"><script src="/_next/static/one.js"></script>build-1 revision-1'],
    [`${ORIGIN}/_next/static/one.js`, "one"],
  ]);
});

const addressOf = (asked: string | { url: string }) =>
  new URL(typeof asked === "string" ? asked : asked.url, ORIGIN).href;

function cacheOf(name: string) {
  const entries = kept.get(name) ?? new Map<string, Response>();
  kept.set(name, entries);
  return {
    match: async (asked: string) => entries.get(addressOf(asked))?.clone(),
    put: async (asked: string, answer: Response) => void entries.set(addressOf(asked), answer),
    delete: async (asked: string) => entries.delete(addressOf(asked)),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
  };
}

/** The worker of a build, in a browser of this test's own. */
function worker(build: string) {
  const listeners = new Map<string, (e: object) => void>();
  const caches = {
    open: async (name: string) => cacheOf(name),
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    match: async (asked: string) => {
      for (const name of kept.keys()) {
        const found = await cacheOf(name).match(asked);
        if (found) return found;
      }
      return undefined;
    },
  };
  const fetch = async (asked: string, { signal }: { signal?: AbortSignal } = {}) => {
    if (addressOf(asked) === dead)
      await new Promise((_, reject) => signal?.addEventListener("abort", reject));
    const text = served?.get(addressOf(asked));
    if (served === undefined) throw new TypeError("no server");
    if (addressOf(asked).endsWith("/slow.js")) await sleep(20);
    return new Response(text ?? "", { status: text === undefined ? 404 : 200 });
  };
  const location = new URL(`${ORIGIN}/wall-keeper.js?build=${build}`);
  const self = {
    addEventListener: (type: string, listener: (e: object) => void) =>
      listeners.set(type, listener),
    skipWaiting: () => {},
    clients: { claim: async () => {} },
  };
  runInNewContext(source, {
    ...{ self, caches, fetch, location, URL, Response, Headers, AbortController },
    ...{ setTimeout, clearTimeout, Set },
    AbortSignal: { timeout: () => AbortSignal.timeout(20) },
  });
  const waited = async (type: string, e: object) => {
    let work: Promise<unknown> | undefined;
    listeners.get(type)?.({
      ...e,
      waitUntil: (promise: Promise<unknown>) => {
        work = promise;
      },
      respondWith: (promise: Promise<unknown>) => {
        work = promise;
      },
    });
    return work;
  };
  return {
    keep: (used: readonly string[] = []) => waited("message", { data: { page: WALL, used } }),
    open: async (url: string, mode = "navigate") => {
      const answer = await waited("fetch", { request: { url, mode, method: "GET" } });
      return answer instanceof Response ? answer.text() : undefined;
    },
  };
}

describe("the keeper of a wall", () => {
  it("gives the server's page while there is a server, and the kept one, marked, when not", async () => {
    const one = worker("build-1");
    await one.keep();
    expect(await one.open(WALL)).not.toContain("data-kept");
    served = undefined;
    expect(await one.open(WALL)).toContain('<html data-kept="" lang="en">');
    expect(await one.open(`${ORIGIN}/_next/static/one.js`, "no-cors")).toBe("one");
  });

  it("keeps the newest page whole, and no page of another build", async () => {
    const one = worker("build-1");
    await one.keep();
    served?.set(WALL, '<html lang="en">build-1 revision-2');
    await one.keep();
    served?.set(WALL, '<html lang="en">build-2 revision-3');
    await one.keep();
    served = undefined;
    expect(await one.open(WALL)).toContain("revision-2");
  });

  it("keeps the newer page where an older one took longer to keep", async () => {
    const one = worker("build-1");
    const slow = `${ORIGIN}/_next/static/slow.js`;
    served?.set(slow, "slow");
    const first = one.keep([slow]);
    await sleep(5);
    served?.set(WALL, '<html lang="en">build-1 revision-2');
    await Promise.all([first, one.keep()]);
    served = undefined;
    expect(await one.open(WALL)).toContain("revision-2");
  });

  it("gives up what never comes, so that it is asked for again and holds up no newer page", async () => {
    const one = worker("build-1");
    dead = `${ORIGIN}/api/basemap/0/0/0?v=1`;
    await expect(one.open(dead, "cors")).rejects.toThrow();
    dead = WALL;
    const first = one.keep();
    await sleep(5);
    dead = undefined;
    await Promise.all([first, one.keep()]);
    served = undefined;
    expect(await one.open(WALL)).toContain("revision-1");
  });

  it("lets go of the build before only once the new one can stand alone", async () => {
    await worker("build-1").keep();
    const two = worker("build-2");
    const there = served;
    served = undefined;
    expect(await two.open(WALL)).toContain("revision-1");
    served = there;
    served?.set(WALL, '<html lang="en">build-2 revision-2');
    await two.keep();
    expect([...kept.keys()]).toEqual(["dateline-wall-build-2"]);
  });

  it("leaves every other page and answer to the network", async () => {
    const one = worker("build-1");
    for (const path of ["/", "/api/wall?tour=a", "/api/changes", "/api/events"])
      expect(await one.open(ORIGIN + path, path === "/" ? "navigate" : "cors")).toBeUndefined();
  });
});
