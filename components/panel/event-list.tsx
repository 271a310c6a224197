"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { takeFocus } from "#components/ui/take-focus";
import { useChanges } from "#components/ui/use-live";
import type { Language } from "#lib/event/vocabularies";
import { formatNumber } from "#lib/messages/words";
import { parseCursor } from "#lib/query/cursor";
import type { Filter } from "#lib/query/filter";
import { hrefOf, type PageState, withEvent, withPage } from "#lib/query/page-state";
import { rowsAddress } from "#lib/query/row-page";
import { keepList, keptList } from "./kept-list";
import { type FreshPage, newsOf } from "./news-of";
import { RowList } from "./row-list";
import { useRows } from "./use-rows";

export interface EventListProps {
  /** What tells this list from another: its filter, page and language. */
  readonly name: string;
  readonly state: PageState;
  /** The filter of the list, where it is another than that of the page. */
  readonly asked?: Filter;
  readonly language: Language;
  /** What `Intl` is asked with. */
  readonly locale: string;
  /** The list's page as the server has it now; the reader's list is older until asked for. */
  readonly fresh: FreshPage;
}

/**
 * The events of a filter, newest first: the map in words. It grows as the reader scrolls, keeps what
 * is in view while events arrive, and comes back as it was left after an event was read.
 */
export function EventList({ name, state, asked, language, locale, fresh }: EventListProps) {
  const t = useTranslations("list");
  const number = (value: number) => formatNumber({ locale }, value);
  const filter = asked ?? state.filter;
  const kept = useRef(keptList(name)).current;
  const shown = useRef(kept?.shown ?? fresh);
  const list = useRows(
    kept ?? fresh,
    useCallback((cursor) => rowsAddress(filter, { lang: language, cursor }), [filter, language]),
  );
  const frame = useRef<HTMLDivElement>(null);
  const news = newsOf({ rows: list.rows, matched: shown.current.matched }, fresh);
  const takenBack = useTakenBack();
  useKeep(frame, name, { rows: list.rows, next: list.next, shown: shown.current }, kept);

  const showNews = () => {
    shown.current = fresh;
    list.restart(fresh);
    const scroller = frame.current?.closest("[data-scroller]");
    scroller?.scrollTo(0, 0);
    if (scroller instanceof HTMLElement) scroller.focus({ preventScroll: true });
  };
  const total = Math.max(list.rows.length + fresh.before, shown.current.matched);
  const left = total - fresh.before - list.rows.length;
  const next = list.next === undefined ? undefined : parseCursor(list.next);
  return (
    <div ref={frame}>
      {fresh.before > 0 && (
        <p className="list-line">
          {t("part", {
            first: number(fresh.before + 1),
            last: number(fresh.before + list.rows.length),
            total: number(total),
          })}{" "}
          <a href={hrefOf(withPage(state, undefined))} className="underline">
            {t("newest")}
          </a>
        </p>
      )}
      <p className="list-news" role="status">
        {news.changed && fresh.before === 0 && (
          <button type="button" className="button" onClick={showNews}>
            {news.count > 0
              ? t("new", { count: news.count, number: number(news.count) })
              : t("changed")}
          </button>
        )}
      </p>
      <RowList
        rows={news.rows}
        gone={new Set([...news.gone, ...takenBack])}
        goneWords={t("gone")}
        total={total}
        before={fresh.before}
        language={language}
        hrefOf={(id) => hrefOf(withEvent(state, id))}
        comesBack={kept !== undefined && (kept.offset > 0 || kept.opened !== undefined)}
        onEnd={list.loading === "idle" ? list.more : undefined}
      />
      {next && (
        <p className="list-line" role="status">
          {list.loading === "failed" && <span>{t("failed")} </span>}
          <a
            href={hrefOf(withPage(state, next))}
            aria-busy={list.loading === "loading"}
            className="underline"
            onClick={(e) => {
              if (e.metaKey || e.ctrlKey || e.shiftKey || e.button !== 0) return;
              e.preventDefault();
              list.more();
            }}
          >
            {list.loading === "loading"
              ? t("loading")
              : t("more", { count: left, number: number(left) })}
          </a>
        </p>
      )}
    </div>
  );
}

/** Events that were withdrawn since the page was opened, however far down the list they stand. */
function useTakenBack(): ReadonlySet<string> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useChanges(({ changes }) => {
    const found = new Set(ids);
    for (const change of changes)
      if (!("id" in change)) continue;
      else if (change.version === undefined) found.add(change.id);
      else found.delete(change.id);
    setIds(found);
  });
  return ids;
}

/** Keeps the list while another thing is in its place, and puts it back as it was. */
function useKeep(
  frame: React.RefObject<HTMLElement | null>,
  key: string,
  now: Omit<Parameters<typeof keepList>[1], "offset">,
  kept: ReturnType<typeof keptList>,
): void {
  const newest = useRef(now);
  newest.current = now;
  useLayoutEffect(() => {
    const scroller = frame.current?.closest("[data-scroller]");
    if (kept) scroller?.scrollTo(0, kept.offset);
    let offset = kept?.offset ?? 0;
    const scrolled = () => {
      offset = scroller?.scrollTop ?? 0;
    };
    scroller?.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      scroller?.removeEventListener("scroll", scrolled);
      keepList(key, { ...newest.current, offset });
    };
  }, [frame, key, kept]);
  useEffect(() => {
    const id = kept?.opened;
    const link = id && frame.current?.querySelector(`[data-event-id="${CSS.escape(id)}"]`);
    if (link) takeFocus(link);
  }, [frame, kept]);
}
