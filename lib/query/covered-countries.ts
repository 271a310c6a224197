import { GROUPS, type Group, groupOf } from "#lib/event/kinds";
import type { Columns } from "./columns";
import type { CoveredCountry } from "./event-index";
import type { Prepared } from "./prepared";

/** The countries that matched events stand across, with the groups of those events. */
export function coveredIn(columns: Columns, prepared: Prepared): CoveredCountry[] {
  const covered: CoveredCountry[] = [];
  for (const [number, { id, drawn }] of columns.places.areas.entries()) {
    if (drawn !== "country") continue;
    const { count, tally } = prepared.atArea(number);
    if (count === 0) continue;
    const found = new Set<Group>();
    for (const [kind, some] of tally.entries())
      if (some > 0) found.add(groupOf(columns.dictionaries.kind.value(kind)));
    covered.push({ id, groups: GROUPS.filter((group) => found.has(group)) });
  }
  return covered;
}
