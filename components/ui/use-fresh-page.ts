import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";

/**
 * Makes the page anew from the server, keeping what the reader has open: one at a time, not while
 * nobody looks, and only from a server that answers, because Next leaves the page where it does not.
 */
export function useFreshPage(): () => void {
  const router = useRouter();
  const [pending, start] = useTransition();
  const due = useRef(false);
  const busy = useRef(false);
  busy.current ||= pending;

  const refresh = useCallback(async () => {
    due.current = true;
    if (busy.current || document.hidden) return;
    busy.current = true;
    if (await isAnswering()) {
      due.current = false;
      start(() => router.refresh());
    } else busy.current = false;
  }, [router]);

  useEffect(() => {
    if (pending) return;
    busy.current = false;
    if (due.current) refresh();
  }, [pending, refresh]);
  useEffect(() => {
    const seen = () => {
      if (due.current) refresh();
    };
    document.addEventListener("visibilitychange", seen);
    const again = setInterval(seen, 5_000);
    return () => {
      document.removeEventListener("visibilitychange", seen);
      clearInterval(again);
    };
  }, [refresh]);
  return refresh;
}

async function isAnswering(): Promise<boolean> {
  try {
    return (await fetch("/api/health", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
