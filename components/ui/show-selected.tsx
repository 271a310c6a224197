"use client";

import { useEffect } from "react";

/** Brings the list or the event into view when another event is selected, out of a folded panel or tab. */
export function ShowSelected({ selected }: { selected: string | undefined }) {
  useEffect(() => {
    if (selected === undefined) return;
    for (const id of ["list-shown", "tab-events"]) check(id);
    const peek = document.getElementById("sheet-peek");
    if (peek instanceof HTMLInputElement && peek.checked) check("sheet-half");
    document.getElementById("events")?.scrollTo(0, 0);
  }, [selected]);
  return null;
}

function check(id: string) {
  const input = document.getElementById(id);
  if (input instanceof HTMLInputElement) input.checked = true;
}
