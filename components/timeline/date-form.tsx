import { StateInputs } from "#components/ui/state-inputs";
import type { Words } from "#lib/messages/words";
import { withDays } from "#lib/query/change-filter";
import { hrefOf, type PageState, withFilter } from "#lib/query/page-state";
import { type Days, dateOf } from "./days";

/** First and last day as plain fields, for those who would rather type, and without JavaScript. */
export function DateForm({ words, state, days }: { words: Words; state: PageState; days: Days }) {
  const { t } = words;
  const { from, to } = state.filter;
  const bounds = { min: dateOf(days.first), max: dateOf(days.last) };
  const field = (name: "from" | "to", value: string | undefined) => (
    <label className="grid gap-1 text-12">
      {t(`timeline.${name}`)}
      <input
        key={value}
        className="field"
        type="date"
        name={name}
        defaultValue={value}
        {...bounds}
      />
    </label>
  );
  return (
    <>
      <button type="button" className="timeline-dates" popoverTarget="dates">
        {t("timeline.dates")}
      </button>
      <form
        id="dates"
        popover="auto"
        action="/"
        method="get"
        aria-label={t("timeline.dates")}
        className="popup dates"
      >
        <StateInputs state={state} except={["from", "to", "event", "play"]} />
        <div className="flex flex-wrap items-end gap-3">
          {field("from", from)}
          {field("to", to)}
          <button type="submit" className="button">
            {t("timeline.apply")}
          </button>
        </div>
        {(from || to) && (
          <p className="mt-2 text-13">
            <a
              className="underline underline-offset-3"
              href={hrefOf(withFilter(state, withDays(state.filter, undefined, undefined)))}
            >
              {t("timeline.whole")}
            </a>
          </p>
        )}
      </form>
    </>
  );
}
