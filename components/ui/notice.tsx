import { X } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A line of alarm under the header, ink and paper swapped. Closing it is a link, if it can be closed. */
export function Notice({
  children,
  close,
}: {
  children: ReactNode;
  close?: { readonly href: string; readonly label: string };
}) {
  return (
    <div className="notice" role="status">
      <p className="min-w-0 flex-1 py-1.5 wrap-anywhere">{children}</p>
      {close && (
        <a
          href={close.href}
          aria-label={close.label}
          className="grid min-h-(--target) min-w-(--target) place-items-center"
        >
          <Icon node={X} size={16} />
        </a>
      )}
    </div>
  );
}
