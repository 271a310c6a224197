"use client";

import { useRouter } from "next/navigation";
import { useLayoutEffect } from "react";
import { deskKeyOf, singleKeysOn } from "./desk-keys";
import { keepView } from "./keep-view";
import { sendPlayCommand } from "./playing";

/** Where the single keys lead, as the server knows the list. */
export interface KeyTargets {
  readonly next?: string | undefined;
  readonly previous?: string | undefined;
  readonly close?: string | undefined;
}

/** The keys of the desk: / search, j k next and previous event, p h l playback, Escape, ? the list. */
export function Keyboard({ next, previous, close }: KeyTargets) {
  const router = useRouter();
  useLayoutEffect(() => {
    const follow = (href: string | undefined) => {
      if (href) router.push(keepView(href, location.href), { scroll: false });
    };

    function onKey(e: KeyboardEvent) {
      if (e.defaultPrevented || e.metaKey || e.ctrlKey || e.altKey) return;
      const focused = e.target instanceof HTMLElement ? e.target : undefined;
      if (focused?.closest("input, textarea, select, [contenteditable]")) {
        if (e.key === "Escape") focused.blur();
        return;
      }
      const key = deskKeyOf(e);
      if (key === "Escape") {
        if (!document.querySelector(":popover-open")) follow(close);
        return;
      }
      if (key === undefined || !singleKeysOn()) return;
      if (key === "/") {
        e.preventDefault();
        openSearch();
      } else if (key === "?") document.getElementById("keys")?.togglePopover();
      else if (key === "p") sendPlayCommand("toggle");
      else if (key === "h" || key === "l") sendPlayCommand(key === "h" ? "back" : "on");
      else follow(key === "j" ? next : previous);
    }

    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, next, previous, close]);
  return null;
}

/** Brings the search into view, out of its drawer or its sheet where it lies in one, and focuses it. */
function openSearch() {
  const field = document.getElementById("search");
  const tab = document.getElementById("tab-filters");
  if (tab instanceof HTMLInputElement) tab.checked = true;
  if (field && !field.checkVisibility()) document.getElementById("filters")?.showPopover();
  field?.focus();
}
