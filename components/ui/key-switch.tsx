"use client";

import { useEffect, useState } from "react";
import { singleKeysOn, turnSingleKeys } from "./desk-keys";

/** Turns the single keys of the desk on and off, for this browser. */
export function KeySwitch({ label }: { label: string }) {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(singleKeysOn()), []);
  return (
    <label className="mt-3 flex min-h-[var(--target)] items-center gap-2 text-13">
      <input
        type="checkbox"
        checked={on}
        onChange={(e) => {
          turnSingleKeys(e.target.checked);
          setOn(e.target.checked);
        }}
      />
      {label}
    </label>
  );
}
