import type { ReactNode } from "react";
import { formatNumber, type Words } from "#lib/messages/words";
import { asksFor } from "#lib/query/change-filter";
import type { FacetField, FacetValue } from "#lib/query/event-index";
import type { PageState } from "#lib/query/page-state";
import type { DeskFacetValue, FacetAnswer } from "#lib/server/desk";
import { FacetLink } from "./facet-link";
import { FacetSearch } from "./facet-search";
import { type Names, valueInWords } from "./value-in-words";

export interface FacetProps {
  readonly words: Words;
  readonly state: PageState;
  readonly field: FacetField;
  /** Most frequent first under the filter. */
  readonly values: readonly DeskFacetValue[];
  readonly names: Names;
  /** The count whose bar is as wide as the column. */
  readonly most: number;
}

export interface LongFacetProps extends FacetProps {
  /** How many values are left out. */
  readonly left: number;
  /** What the address searches for in it. */
  readonly found: FacetAnswer | undefined;
}

const SHOWN = 8;

/** One field with its values; beyond the first few they fold away, and of very many some are searched for. */
export function Facet({ values, left, found, ...facet }: LongFacetProps) {
  const { words, state, field, names, most } = facet;
  const worded = ({ value, count }: FacetValue, names: Names) => ({
    value,
    count,
    label: valueInWords(words, field, value, names),
  });
  const link = (one: FacetValue) => (
    <FacetLink
      key={one.value}
      state={state}
      field={field}
      most={most}
      words={words}
      {...worded(one, names)}
    />
  );
  const chosen = (value: string) => asksFor(state.filter, field, value);
  const [shown, folded] = foldValues(values, chosen, left > 0);
  const more = folded.length + left;
  return (
    <FacetFrame title={words.t(`facets.${field}`)} field={field}>
      <ul>{shown.map(link)}</ul>
      {more > 0 && (
        <details className="more" open={found !== undefined}>
          <summary>
            {words.t("facets.more", { count: more, number: formatNumber(words, more) })}
          </summary>
          {left > 0 && (
            <FacetSearch
              state={state}
              field={field}
              language={words.language}
              locale={words.locale}
              most={most}
              left={left}
              found={
                found && {
                  text: state.find?.text ?? "",
                  values: found.values.map((one) => worded(one, found.names)),
                  left: found.left,
                }
              }
            />
          )}
          <ul>{folded.map(link)}</ul>
        </details>
      )}
    </FacetFrame>
  );
}

/** A facet's heading over its values. */
export function FacetFrame({
  title,
  field,
  children,
}: {
  title: string;
  field: FacetField;
  children: ReactNode;
}) {
  return (
    <section className="facet" aria-labelledby={`facet-${field}`} data-facet={field}>
      <h3 id={`facet-${field}`}>{title}</h3>
      {children}
    </section>
  );
}

/**
 * The values in sight and those folded away; a chosen one is always in sight, and one alone is not
 * folded. Both stand in the order of a list without a filter, so that no filter moves one past
 * another. In sight are the first of that order; where values are `cut`, the most frequent.
 */
export function foldValues(
  values: readonly DeskFacetValue[],
  chosen: (value: string) => boolean,
  cut: boolean,
): readonly [shown: readonly DeskFacetValue[], folded: readonly DeskFacetValue[]] {
  const ordered = values.toSorted(
    (a, b) => b.usual - a.usual || (a.value < b.value ? -1 : Number(a.value > b.value)),
  );
  if (values.length <= SHOWN + 1) return [ordered, []];
  const first = new Set((cut ? values : ordered).slice(0, SHOWN));
  const inSight = (one: DeskFacetValue) => first.has(one) || chosen(one.value);
  return [ordered.filter(inSight), ordered.filter((one) => !inSight(one))];
}
