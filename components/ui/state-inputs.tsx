import { formatPage, type PageState } from "#lib/query/page-state";

/** What a GET form must carry along besides its own fields, as hidden fields. */
export function StateInputs({ state, except }: { state: PageState; except: readonly string[] }) {
  return [...formatPage(state)]
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => (
      <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
    ));
}
