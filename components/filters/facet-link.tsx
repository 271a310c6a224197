import type { ReactNode } from "react";
import { formatNumber, type Words } from "#lib/messages/words";
import { asksFor, toggled } from "#lib/query/change-filter";
import type { FacetField } from "#lib/query/event-index";
import { hrefOf, type PageState, withFilter } from "#lib/query/page-state";

export interface FacetLinkProps {
  readonly words: Words;
  readonly state: PageState;
  readonly field: FacetField;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly most: number;
  readonly icon?: ReactNode;
}

/** One value of a facet: a link that asks for it, or, where it is asked for, lifts it again. */
export function FacetLink({ state, field, value, count, most, ...rest }: FacetLinkProps) {
  const { words, label, icon } = rest;
  const chosen = asksFor(state.filter, field, value);
  return (
    <li>
      <a
        href={hrefOf(withFilter(state, toggled(state.filter, field, value)))}
        rel="nofollow"
        aria-current={chosen ? "true" : undefined}
        data-value={value}
        data-zero={count === 0 ? "" : undefined}
        className="facet-link"
      >
        {icon}
        <bdi className="facet-label">{label}</bdi>{" "}
        <span className="facet-count">{formatNumber(words, count)}</span>
        {chosen && <span className="sr-only"> {words.t("facets.chosen")}</span>}
        <svg className="facet-bar" width="100%" height="2" aria-hidden="true">
          <rect width={`${(100 * count) / most}%`} height="2" />
        </svg>
      </a>
    </li>
  );
}
