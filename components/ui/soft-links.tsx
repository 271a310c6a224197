"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { keepView } from "./keep-view";

/**
 * Follows plain links and search forms to the desk without loading the page anew, so that the map
 * stays. Links marked `data-reload` change language or look and do load it. Without JavaScript the
 * same links and forms work as they are.
 */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (href: string) => router.push(keepView(href, location.href), { scroll: false });

    function onClick(e: MouseEvent) {
      if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey)
        return;
      const link = e.target instanceof Element ? e.target.closest("a[href]") : null;
      const href = link?.getAttribute("href");
      if (!link || !href || !/^\/(\?|$)/.test(href) || link.hasAttribute("target")) return;
      e.preventDefault();
      if (link.hasAttribute("data-reload")) location.assign(keepView(href, location.href));
      else follow(href);
    }

    function onSubmit(e: SubmitEvent) {
      const form = e.target;
      if (!(form instanceof HTMLFormElement) || form.getAttribute("action") !== "/") return;
      e.preventDefault();
      const params = new URLSearchParams();
      for (const [name, value] of new FormData(form))
        if (typeof value === "string" && value.trim() !== "") params.append(name, value);
      follow(params.size > 0 ? `/?${params}` : "/");
      // The field is replaced by one that holds the new words, and would take the focus with it.
      if (form.closest("search")) document.getElementById("events")?.focus({ preventScroll: true });
    }

    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
    };
  }, [router]);
  return null;
}
