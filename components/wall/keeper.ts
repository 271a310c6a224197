import type { WallSnapshot } from "./snapshot";

/** A page is left with the keeper at most so often. */
const APART_MS = 5_000;
/** A map waits so long for a worker that starts. */
const PATIENCE_MS = 4_000;

let next: { readonly page: string; readonly mark: string } | undefined;
let _timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Starts the worker that keeps this wall for a start without a server, one a build. Answers false
 * where the browser has none, as on plain HTTP.
 */
export function startKeeper(build: string): boolean {
  if (!("serviceWorker" in navigator)) return false;
  const address = `/wall-keeper.js?build=${encodeURIComponent(build)}`;
  navigator.serviceWorker.register(address, { scope: "/" }).catch((error: unknown) => {
    console.warn("This wall cannot be kept for a start without a server.", error);
  });
  return true;
}

/**
 * Calls `onReady` once the worker sees what the page asks for, or is not to be waited for. A worker
 * that comes only after that calls `onLate`: what the map asked for has passed it by.
 */
export function awaitKeeper(onReady: () => void, onLate: () => void): () => void {
  const { serviceWorker } = navigator;
  if (!serviceWorker || serviceWorker.controller) {
    onReady();
    return () => {};
  }
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    onReady();
  }, PATIENCE_MS);
  const come = () => {
    clearTimeout(timer);
    if (late) onLate();
    else onReady();
  };
  serviceWorker.addEventListener("controllerchange", come, { once: true });
  return () => {
    clearTimeout(timer);
    serviceWorker.removeEventListener("controllerchange", come);
  };
}

/** Has the worker keep the page as the server would make it now, and all that this one was made with. */
export function keepPage({ mark }: WallSnapshot): void {
  if (!("serviceWorker" in navigator)) return;
  next = { page: location.href, mark };
  _timer ??= setTimeout(async () => {
    _timer = undefined;
    const { active } = await navigator.serviceWorker.ready;
    const used = performance.getEntriesByType("resource").map(({ name }) => name);
    active?.postMessage({ ...next, used });
  }, APART_MS);
}
