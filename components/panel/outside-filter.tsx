import type { Words } from "#lib/messages/words";
import { hrefOf, type PageState, withEvent, withFilter } from "#lib/query/page-state";

/** Why an open event has no mark and is not in the list, and the way to see it among the others. */
export function OutsideFilter({
  words: { t },
  state,
  event,
}: {
  readonly words: Words;
  readonly state: PageState;
  readonly event: string;
}) {
  return (
    <p className="border-line border-b px-4 py-2 text-13" role="note">
      {t("detail.outside")}{" "}
      <a href={hrefOf(withEvent(withFilter(state, {}), event))} className="underline">
        {t("detail.liftFilters")}
      </a>
    </p>
  );
}
