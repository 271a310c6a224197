"use client";

import { useEffect, useRef } from "react";
import { noteOpened } from "#components/panel/kept-list";
import { takeFocus } from "./take-focus";

/**
 * Brings the list or the event into view when another event is selected, out of a folded panel or
 * tab, and the focus with it, so that a screen reader reads what the eye sees.
 */
export function ShowSelected({ selected }: { selected: string | undefined }) {
  const before = useRef(selected);
  useEffect(() => {
    const changed = before.current !== selected;
    before.current = selected;
    if (selected === undefined) return;
    noteOpened(selected);
    for (const id of ["list-shown", "tab-events"]) check(id);
    const peek = document.getElementById("sheet-peek");
    if (peek instanceof HTMLInputElement && peek.checked) check("sheet-half");
    const panel = document.getElementById("events");
    panel?.scrollTo(0, 0);
    if (changed) takeFocus(panel?.querySelector("h2"));
  }, [selected]);
  return null;
}

function check(id: string) {
  const input = document.getElementById(id);
  if (input instanceof HTMLInputElement) input.checked = true;
}
