import type { ReactNode } from "react";
import type { Words } from "#lib/messages/words";
import { asksFor } from "#lib/query/change-filter";
import type { FacetField, FacetValue } from "#lib/query/event-index";
import type { PageState } from "#lib/query/page-state";
import { FacetLink } from "./facet-link";
import { type Names, valueInWords } from "./value-in-words";

export interface FacetProps {
  readonly words: Words;
  readonly state: PageState;
  readonly field: FacetField;
  readonly values: readonly FacetValue[];
  readonly names: Names;
  /** The count whose bar is as wide as the column. */
  readonly most: number;
}

const SHOWN = 8;

/** One field with its values, most frequent first; beyond the first few they fold away. */
export function Facet({ values, ...facet }: FacetProps) {
  const { words, state, field, names, most } = facet;
  const link = ({ value, count }: FacetValue) => (
    <FacetLink
      key={value}
      state={state}
      field={field}
      value={value}
      count={count}
      most={most}
      words={words}
      label={valueInWords(words, field, value, names)}
    />
  );
  const [shown, folded] = foldValues(values, (value) => asksFor(state.filter, field, value));
  return (
    <FacetFrame title={words.t(`facets.${field}`)} field={field}>
      <ul>{shown.map(link)}</ul>
      {folded.length > 0 && (
        <details className="more">
          <summary>{words.t("facets.more", { count: folded.length })}</summary>
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

/** The values in sight and those folded away; a chosen one is always in sight. One alone is not folded. */
export function foldValues(
  values: readonly FacetValue[],
  chosen: (value: string) => boolean,
): readonly [shown: readonly FacetValue[], folded: readonly FacetValue[]] {
  if (values.length <= SHOWN + 1) return [values, []];
  const inSight = (one: FacetValue, i: number) => i < SHOWN || chosen(one.value);
  return [values.filter(inSight), values.filter((one, i) => !inSight(one, i))];
}
