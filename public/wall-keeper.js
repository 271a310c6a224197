/* Keeps a wall for a start without its server. One worker a build (`?build=…`), and one cache each:
   the page, which holds the data of one revision, and the scripts, styles, fonts and tiles it draws
   with, whose addresses change with what they hold. So nothing of two builds or revisions is mixed. */

const BUILD = new URL(location.href).searchParams.get("build") ?? "";
const PREFIX = "dateline-wall-";
const CACHE = PREFIX + BUILD;
/** A server that has not answered for so long is taken to be gone. */
const PATIENCE_MS = 8000;
/** What a line that went dead was asked for never comes, and nobody says so: it is asked again then. */
const LONGEST_MS = 20_000;
/** Of tiles no more than this are kept. */
const MOST_TILES = 4000;

const isWall = (url) => url.origin === location.origin && url.pathname === "/wall";
/** What never changes under its address. */
const isLasting = (url) =>
  url.origin === location.origin &&
  (url.pathname.startsWith("/_next/static/") ||
    (/^\/api\/(basemap|tileset)\//.test(url.pathname) && url.search !== "") ||
    (url.pathname.startsWith("/api/tiles/") && url.searchParams.has("rev")));

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (e) => e.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (e) => {
  if (e.request.method !== "GET") return;
  const url = new URL(e.request.url);
  if (e.request.mode === "navigate" && isWall(url)) e.respondWith(page(e.request));
  else if (isLasting(url)) e.respondWith(lasting(e.request));
});

/** One page is kept after another: an older one that took longer must not replace a newer one. */
let keeping = Promise.resolve();
self.addEventListener("message", (e) => {
  if (!e.data?.page) return;
  keeping = keeping.then(() => keep(e.data)).catch(() => {});
  e.waitUntil(keeping);
});

/** The server's page; where it does not answer, or not with a page, the one that was kept. */
async function page(request) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(request, { signal: patience.signal });
    clearTimeout(timer);
    if (answer.status < 500) return answer;
    return (await keptPage(request)) ?? answer;
  } catch (error) {
    const kept = await keptPage(request);
    if (kept) return kept;
    throw error;
  }
}

/** The kept page of this build, else of another that still has all of its own; marked as kept. */
async function keptPage(request) {
  for (const name of await cachesNewestFirst()) {
    const kept = await (await caches.open(name)).match(request.url);
    if (!kept) continue;
    const html = await kept.text();
    const headers = new Headers(kept.headers);
    headers.set("x-dateline-kept", "1");
    return new Response(html.replace("<html ", '<html data-kept="" '), { headers });
  }
  return undefined;
}

async function lasting(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request, { signal: AbortSignal.timeout(LONGEST_MS) });
  if (answer.status === 200) {
    const copy = answer.clone();
    caches.open(CACHE).then((cache) => cache.put(request, copy)).catch(() => {});
  }
  return answer;
}

/**
 * Keeps a page as the server makes it now, if it is of this build: first all it names, then the page
 * itself in one step. Until then the one before stands, which has all of its own.
 */
async function keep({ page, used }) {
  const answer = await fetch(page, { cache: "no-store", signal: AbortSignal.timeout(LONGEST_MS) });
  if (!answer.ok) return;
  const html = await answer.clone().text();
  if (!html.includes(BUILD)) return;
  const named = [...html.matchAll(/\/_next\/static\/[^"'\\\s)]+/g)].map(([path]) => path);
  const cache = await caches.open(CACHE);
  const wanted = new Set([...named, ...used].map((one) => new URL(one, location.href).href));
  for (const one of wanted)
    if (isLasting(new URL(one)) && !(await cache.match(one, { ignoreVary: true }))) {
      const found = (await caches.match(one, { ignoreVary: true })) ?? (await fetch(one, { signal: AbortSignal.timeout(LONGEST_MS) }));
      if (found.status === 200) await cache.put(one, found);
    }
  await cache.put(page, answer);
  await tidy(cache);
}

/** Once this build can stand alone, what others kept goes; so do the oldest of too many tiles. */
async function tidy(cache) {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  const tiles = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith("/api/"));
  for (const tile of tiles.slice(0, Math.max(0, tiles.length - MOST_TILES))) await cache.delete(tile);
}

async function cachesNewestFirst() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  return [CACHE, ...others.reverse()];
}
