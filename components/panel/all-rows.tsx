"use client";

import type { MouseEvent } from "react";
import type { Language } from "#lib/event/vocabularies";
import type { ListRow } from "#lib/messages/row-in-words";
import { EventRow } from "./event-row";

export interface RowListProps {
  readonly rows: readonly ListRow[];
  /** How many events the whole list has, and how many of them stand before these rows. */
  readonly total: number;
  readonly before?: number;
  readonly language: Language;
  readonly hrefOf: (id: string) => string;
  /** Events that are no longer published, and what is said in their place. */
  readonly gone?: ReadonlySet<string>;
  readonly goneWords?: string;
  readonly onPress?: (id: string, e: MouseEvent) => void;
  /** Every row stands in the page at first: a list that comes back is scrolled, and has the focus. */
  readonly comesBack?: boolean;
  /** The reader comes near the end of these rows. */
  readonly onEnd?: (() => void) | undefined;
}

/** Rows of which every one stands in the page. */
export function AllRows({ rows, total, before = 0, gone, onPress, ...rest }: RowListProps) {
  return (
    <ol className="rows">
      {rows.map((row, at) => (
        <EventRow
          key={row.id}
          row={row}
          language={rest.language}
          href={rest.hrefOf(row.id)}
          current={false}
          position={before + at + 1}
          total={total}
          gone={gone?.has(row.id) ? rest.goneWords : undefined}
          onPress={onPress && ((e) => onPress(row.id, e))}
        />
      ))}
    </ol>
  );
}
