import { X } from "lucide";
import { Icon } from "#components/ui/icon";
import type { Words } from "#lib/messages/words";
import { clausesOf, withoutClause } from "#lib/query/change-filter";
import { hrefOf, type PageState, withFilter } from "#lib/query/page-state";
import { clauseInWords, type Names } from "./value-in-words";

export interface Removal {
  readonly label: string;
  readonly href: string;
}

/** Everything the filter asks, in words, each with the address that no longer asks it. */
export function removalsOf(words: Words, state: PageState, names: Names): readonly Removal[] {
  return clausesOf(state.filter).map((clause) => ({
    label: clauseInWords(words, clause, names),
    href: hrefOf(withFilter(state, withoutClause(state.filter, clause))),
  }));
}

/** The filter in words: a chip a clause, each with a cross, and one link that lifts them all. */
export function ActiveFilters({
  words: { t },
  removals,
  clearHref,
}: {
  words: Words;
  removals: readonly Removal[];
  clearHref: string;
}) {
  if (removals.length === 0) return null;
  return (
    <ul className="chips" aria-label={t("filters.active")}>
      {removals.map(({ label, href }) => (
        <li key={href}>
          <a href={href} className="chip" aria-label={t("filters.remove", { clause: label })}>
            <bdi>{label}</bdi>
            <Icon node={X} size={14} />
          </a>
        </li>
      ))}
      <li>
        <a href={clearHref} className="chip-clear">
          {t("filters.clearAll")}
        </a>
      </li>
    </ul>
  );
}
