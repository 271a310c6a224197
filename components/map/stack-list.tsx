"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { RowList } from "#components/panel/row-list";
import { readRows, useRows } from "#components/panel/use-rows";
import type { Position } from "#geo/position";
import type { Language } from "#lib/event/vocabularies";
import { formatNumber } from "#lib/messages/words";
import type { RowPage } from "#lib/query/row-page";
import { Anchored } from "./anchored";
import type { DrawnMap } from "./drawn-map";

/** Several events at a position or close together, to choose from. */
export interface Choice {
  /** Events at one position, of an area, or close together. */
  readonly of: "stack" | "area" | "cluster";
  readonly position: Position;
  /** What their place is called; absent for a cluster. */
  readonly name?: string | undefined;
  /** How many the map says there are. */
  readonly count: number;
  /** Their rows, where they travel with the page. */
  readonly rows?: RowPage["rows"];
  /** Where they are asked for, a page at a time. */
  readonly address: (cursor?: string) => string;
}

export interface StackListProps {
  readonly drawn: DrawnMap;
  readonly choice: Choice;
  readonly language: Language;
  readonly locale: string;
  readonly hrefFor: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
  /** The events have come: where they lie can be shown. */
  readonly onPage: (page: RowPage) => void;
}

/** The events of a stack or a cluster as a list, newest first: neither ever hides one. */
export function StackList({ drawn, choice, locale, onClose, ...rest }: StackListProps) {
  const t = useTranslations("map");
  const dialog = useRef<HTMLDivElement>(null);
  const { page, failed } = useFirstPage(choice, rest.onPage);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const count = page?.matched ?? choice.count;
  const counted = { count, number: formatNumber({ locale }, count) };
  return (
    <>
      {choice.of === "stack" && (
        <Anchored drawn={drawn} position={choice.position}>
          <span className="spot-ring" />
        </Anchored>
      )}
      <div
        ref={dialog}
        role="dialog"
        tabIndex={-1}
        aria-labelledby="spot-title"
        onKeyDown={(e) => {
          if (e.key !== "Escape") return;
          e.stopPropagation();
          onClose();
        }}
        className="spot-list"
      >
        <div className="spot-head">
          <h2 id="spot-title" className="min-w-0 text-13">
            {choice.name && <bdi className="block">{choice.name}</bdi>}
            <span className={choice.name ? "font-normal text-ink-2" : ""}>
              {t(choice.of, counted)}
            </span>
          </h2>
          <button type="button" onClick={onClose} aria-label={t("close")} className="spot-close">
            ×
          </button>
        </div>
        {failed && (
          <p role="status" className="list-line">
            {t("stackFailed")}
          </p>
        )}
        {page && <Rows {...rest} page={page} address={choice.address} />}
      </div>
    </>
  );
}

function Rows({
  page,
  address,
  language,
  hrefFor,
  onSelect,
}: Pick<StackListProps, "language" | "hrefFor" | "onSelect"> & {
  readonly page: RowPage;
  readonly address: Choice["address"];
}) {
  const { rows, more } = useRows({ rows: page.rows, next: page.next }, address);
  return (
    <div className="spot-rows" data-scroller="">
      <RowList
        rows={rows}
        total={page.matched}
        language={language}
        hrefOf={hrefFor}
        onEnd={more}
        onPress={(id, e) => {
          if (e.metaKey || e.ctrlKey || e.shiftKey || e.button !== 0) return;
          e.preventDefault();
          onSelect(id);
        }}
      />
    </div>
  );
}

/** The first page of a choice: at once where it travelled with the page, else from the server. */
function useFirstPage({ rows, address }: Choice, onPage: StackListProps["onPage"]) {
  const [page, setPage] = useState<RowPage | undefined>(
    rows && { revision: 0, matched: rows.length, rows },
  );
  const [failed, setFailed] = useState(false);
  const arrived = useRef(onPage);
  arrived.current = onPage;
  const first = address();
  const known = rows !== undefined;
  useEffect(() => {
    if (known) return;
    let gone = false;
    readRows(first).then((found) => {
      if (gone) return;
      setPage(found);
      setFailed(!found);
      if (found) arrived.current(found);
    });
    return () => {
      gone = true;
    };
  }, [first, known]);
  return { page, failed };
}
