import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { Words } from "#lib/messages/words";
import { FACET_FIELDS } from "#lib/query/event-index";
import type { PageState } from "#lib/query/page-state";
import type { DeskAnswer, FacetAnswer } from "#lib/server/desk";
import { Facet } from "./facet";
import { KindFacet } from "./kind-facet";
import { SearchForm } from "./search-form";

export interface FiltersProps {
  readonly words: Words;
  readonly state: PageState;
  readonly answer: Pick<DeskAnswer, "facets" | "left" | "names" | "counts">;
  /** What the address searches for within a facet. */
  readonly found: FacetAnswer | undefined;
}

/** Search and facets. Every value is a link, so that filtering works without JavaScript. */
export async function FiltersPanel({ words, state, answer, found }: FiltersProps) {
  const { facets } = await getMessages();
  const most = Math.max(
    1,
    ...FACET_FIELDS.flatMap((field) => answer.facets[field].map(({ count }) => count)),
  );
  return (
    <NextIntlClientProvider messages={{ facets }}>
      <SearchForm words={words} state={state} />
      {FACET_FIELDS.map((field) => {
        const facet = { words, state, field, names: answer.names, most };
        const values = answer.facets[field];
        if (values.length === 0) return null;
        return field === "kind" ? (
          <KindFacet key={field} {...facet} values={values} />
        ) : (
          <Facet
            key={field}
            {...facet}
            values={values}
            left={answer.left[field]}
            found={state.find?.field === field ? found : undefined}
          />
        );
      })}
    </NextIntlClientProvider>
  );
}
