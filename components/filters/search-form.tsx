import { Search } from "lucide";
import { Icon } from "#components/ui/icon";
import { StateInputs } from "#components/ui/state-inputs";
import type { Words } from "#lib/messages/words";
import type { PageState } from "#lib/query/page-state";

/** The search as a plain GET form that keeps the rest of the filter. */
export function SearchForm({ words: { t }, state }: { words: Words; state: PageState }) {
  const { q } = state.filter;
  return (
    <search>
      <form action="/" method="get" className="search">
        <StateInputs state={state} except={["q", "event"]} />
        <label htmlFor="search">
          <Icon node={Search} size={16} />
          <span className="sr-only">{t("filters.search")}</span>
        </label>
        <input
          key={q}
          id="search"
          name="q"
          type="search"
          {...(q ? { dir: "auto" } : {})}
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          defaultValue={q}
          placeholder={t("filters.placeholder")}
        />
        <kbd className="key">/</kbd>
      </form>
    </search>
  );
}
