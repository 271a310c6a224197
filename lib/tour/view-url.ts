import type { FilterProblem } from "#lib/query/filter";
import { FILTER_PARAMETERS } from "#lib/query/filter-codec";
import { readable } from "#lib/query/page-state";
import { DWELL, readViews, type SkippedView, type View } from "#lib/tour/tour";

/** A view's own parameters, beside those of its filter. `title.en` is its title in English. */
const TITLE = /^title\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;
const LONGEST_TITLE = 200;

/**
 * A view as the value of one `view` parameter: the desk's own parameters, `dwell`, and a title a
 * language, as a query within the query. `parseViewText` reads the same view back.
 */
export function viewText({ title, filter, at, dwell }: View): string {
  const params = new URLSearchParams(filter);
  if (at !== undefined) params.append("at", at);
  if (dwell !== DWELL.usual) params.append("dwell", String(dwell));
  for (const [lang, text] of Object.entries(title)) params.append(`title.${lang}`, text);
  return readable(params);
}

/** The address of a wall that shows these views and no kept tour. */
export function wallHref(views: readonly View[]): string {
  const params = new URLSearchParams(views.map((view) => ["view", viewText(view)]));
  return `/wall?${params}`;
}

/**
 * Reads the views of an address. Titles, camera and dwell that cannot be read make a view that is
 * skipped and named, as a broken filter does: a wall must not show something else in its place.
 */
export function parseViewTexts(texts: readonly string[]): {
  readonly views: readonly View[];
  readonly skipped: readonly SkippedView[];
} {
  const views: View[] = [];
  const skipped: SkippedView[] = [];
  texts.forEach((text, index) => {
    const { view, problems } = parseViewText(text);
    const found = [...problems, ...(readViews([view]).skipped[0]?.problems ?? [])];
    if (found.length > 0) skipped.push({ index, title: view.title, problems: found });
    else views.push(view);
  });
  return { views, skipped };
}

function parseViewText(text: string): {
  readonly view: View;
  readonly problems: readonly FilterProblem[];
} {
  const params = new URLSearchParams(text);
  const problems: FilterProblem[] = [];
  const title: Record<string, string> = {};
  const filter = new URLSearchParams();
  const known: readonly string[] = FILTER_PARAMETERS;
  let dwell: number = DWELL.usual;
  let at: string | undefined;
  for (const [parameter, value] of params) {
    const lang = TITLE.exec(parameter)?.[1];
    if (lang !== undefined) {
      const words = value.trim();
      if (words === "" || words.length > LONGEST_TITLE)
        problems.push({
          parameter,
          value,
          reason: `is not a text of 1 to ${LONGEST_TITLE} characters`,
        });
      else title[lang] = words;
    } else if (parameter === "dwell") {
      const seconds = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
      if (seconds >= DWELL.least && seconds <= DWELL.most) dwell = seconds;
      else
        problems.push({
          parameter,
          value,
          reason: `is not a whole number of seconds from ${DWELL.least} to ${DWELL.most}`,
        });
    } else if (parameter === "at") at = value;
    else if (known.includes(parameter)) filter.append(parameter, value);
    else
      problems.push({
        parameter,
        value,
        reason: `is not one of ${known.join(", ")}, at, dwell, title.en`,
      });
  }
  const view = { title, filter: readable(filter), dwell, ...(at === undefined ? {} : { at }) };
  return { view, problems };
}
