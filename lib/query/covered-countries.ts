import { GROUPS } from "#lib/event/kinds";
import type { Columns } from "./columns";
import type { CoveredCountry } from "./event-index";
import type { Prepared } from "./prepared";

/** The countries that matched events stand across, with the groups of those events. */
export function coveredIn({ places }: Columns, prepared: Prepared): CoveredCountry[] {
  const covered: CoveredCountry[] = [];
  for (const [number, { id, drawn }] of places.areas.entries()) {
    if (drawn !== "country") continue;
    const { count, groups } = prepared.atArea(number);
    if (count > 0) covered.push({ id, groups: GROUPS.filter((group) => groups.has(group)) });
  }
  return covered;
}
