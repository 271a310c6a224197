import type { ReactNode } from "react";

/** A small sheet over the page that a button with `popoverTarget` opens; Escape closes it. */
export function Popup({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div id={id} popover="auto" role="dialog" aria-labelledby={`${id}-title`} className="popup">
      <h2 id={`${id}-title`} className="mb-2 text-13 font-bold">
        {title}
      </h2>
      {children}
    </div>
  );
}
