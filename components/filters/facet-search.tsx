"use client";

import { Search } from "lucide";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Icon } from "#components/ui/icon";
import { StateInputs } from "#components/ui/state-inputs";
import type { Language } from "#lib/event/vocabularies";
import { formatNumber, wordsOf } from "#lib/messages/words";
import type { FacetField } from "#lib/query/event-index";
import { formatFilter } from "#lib/query/filter-codec";
import { type FoundValues, facetAddress } from "#lib/query/found-values";
import { findParameter, type PageState } from "#lib/query/page-state";
import { FacetLink } from "./facet-link";

export interface FacetSearchProps {
  readonly state: PageState;
  readonly field: FacetField;
  readonly language: Language;
  readonly locale: string;
  readonly most: number;
  /** What the address searches for in this facet, and what was found. */
  readonly found: FoundValues | undefined;
  /** How many values are left out of the facet. */
  readonly left: number;
}

const REST = 150;

/** The search within a facet that is too long to list. A plain form where there are no scripts. */
export function FacetSearch(props: FacetSearchProps) {
  const { state, field, language, locale, most, left } = props;
  const t = useTranslations();
  const words = { ...wordsOf(t, language), locale };
  const [text, setText] = useState(props.found?.text ?? "");
  const found = useFound(props, text.trim());
  const id = `find-${field}`;
  return (
    <>
      <form action="/" method="get" className="search facet-search">
        <StateInputs state={state} except={[findParameter(field), "event"]} />
        <label htmlFor={id}>
          <Icon node={Search} size={14} />
          <span className="sr-only">{t("facets.searchIn", { field: t(`facets.${field}`) })}</span>
        </label>
        <input
          id={id}
          name={findParameter(field)}
          type="search"
          autoComplete="off"
          maxLength={100}
          value={text}
          dir={text ? "auto" : undefined}
          placeholder={t("facets.left", { count: left, number: formatNumber({ locale }, left) })}
          onChange={(e) => setText(e.target.value)}
        />
      </form>
      <div role="status" className="sr-only">
        {found && t("facets.found", { count: found.values.length + found.left })}
      </div>
      {found && (
        <ul>
          {found.values.map(({ value, count, label }) => (
            <FacetLink
              key={value}
              words={words}
              state={state}
              field={field}
              value={value}
              label={label}
              count={count}
              most={most}
            />
          ))}
          {found.values.length === 0 && <li className="facet-note">{t("facets.none")}</li>}
          {found.left > 0 && (
            <li className="facet-note">
              {t("facets.moreFound", {
                count: found.left,
                number: formatNumber({ locale }, found.left),
              })}
            </li>
          )}
        </ul>
      )}
    </>
  );
}

/** What a text finds under the filter, a moment after it was typed; undefined for no text. */
function useFound({ state, field, language, found }: FacetSearchProps, text: string) {
  const [latest, setLatest] = useState(found);
  const filter = formatFilter(state.filter).toString();
  useEffect(() => {
    if (text === "") return;
    const until = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetch(facetAddress(filter, field, text, language), until).catch(
        () => {},
      );
      if (answer?.ok) setLatest({ text, ...(await answer.json()) });
    }, REST);
    return () => {
      clearTimeout(timer);
      until.abort();
    };
  }, [filter, field, language, text]);
  return text === "" ? undefined : latest;
}
