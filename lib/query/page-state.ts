import type { Language } from "#lib/event/vocabularies";
import { isLanguage, isTheme, type Theme } from "#lib/messages/choose";
import { formatCursor, parseCursor } from "#lib/query/cursor";
import { type Cursor, FACET_FIELDS, type FacetField } from "#lib/query/event-index";
import type { Filter, FilterProblem } from "#lib/query/filter";
import { FILTER_PARAMETERS, formatFilter, parseFilter } from "#lib/query/filter-codec";
import { formatPlaying, type Playing, parsePlaying } from "#lib/query/play";

/** Where the map looks: zoom as in MapLibre, centre in degrees. */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Everything a link to the desk says. An absent field is the default and is not written. */
export interface PageState {
  readonly filter: Filter;
  /** The id of the selected event. */
  readonly event?: string;
  /** The last event before the page of the list that is shown; absent for the newest. */
  readonly after?: Cursor;
  /** What is searched for within a facet that is too long to list. */
  readonly find?: { readonly field: FacetField; readonly text: string };
  readonly at?: MapView;
  /** The step of playback on show. */
  readonly play?: Playing;
  readonly lang?: Language;
  readonly theme?: Theme;
}

export interface ParsedPage {
  readonly state: PageState;
  /** What was dropped from the link, for a notice to the reader. */
  readonly problems: readonly FilterProblem[];
}

/** Search parameters as Next hands them to a page. */
export type PageParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

const EVENT_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const VIEW = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;
const MAX_ZOOM = 22;
const MAX_FIND = 100;

/** Next's search parameters as the platform's. */
export function toSearchParams(parameters: PageParameters): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of typeof value === "string" ? [value] : (value ?? [])) params.append(name, one);
  return params;
}

/** Reads a link. What it cannot read it leaves out and reports, so that an old link still opens. */
export function parsePage(params: URLSearchParams): ParsedPage {
  const { filter, problems: found } = parseFilter(params);
  const problems = [...found];

  function read<T>(
    parameter: string,
    understand: (value: string) => T | undefined,
    reason: string,
  ) {
    const value = params.get(parameter);
    if (value === null || value === "") return undefined;
    const understood = understand(value);
    if (understood === undefined) problems.push({ parameter, value, reason });
    return understood;
  }

  const event = read("event", (v) => (EVENT_ID.test(v) ? v : undefined), "is not an event's id");
  const after = read("after", parseCursor, "is not a place in a list that a link gave");
  const field = FACET_FIELDS.find((one) => params.get(findParameter(one))?.trim());
  const find = field && read(findParameter(field), readFind, "is longer than 100 characters");
  const at = read("at", parseView, "is not zoom/latitude/longitude, such as 4.5/36.2/37.17");
  const play = read(
    "play",
    parsePlaying,
    "is not from/to/steps/step, such as 2016-12-01/2016-12-31/31/1",
  );
  const lang = read("lang", (v) => (isLanguage(v) ? v : undefined), "is not en, ar, ru or tr");
  const theme = read("theme", (v) => (isTheme(v) ? v : undefined), "is not light, dark or system");
  const state: PageState = {
    filter,
    ...(event ? { event } : {}),
    ...(after ? { after } : {}),
    ...(field && find ? { find: { field, text: find } } : {}),
    ...(at ? { at } : {}),
    ...(play ? { play } : {}),
    ...(lang ? { lang } : {}),
    ...(theme ? { theme } : {}),
  };
  return { state, problems };
}

/** The parameter in which a text is searched for within a facet. */
export function findParameter(field: FacetField): string {
  return `find-${field}`;
}

function readFind(text: string): string | undefined {
  return text.length <= MAX_FIND ? text.trim() : undefined;
}

/** Parameters by which other sites follow a link: not ours, and no news to the reader. */
const TRACKING =
  /^(utm_.+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|ttclid|_ga|_gl|ref)$/;
const PAGE_PARAMETERS = [
  "event",
  "after",
  "at",
  "play",
  "lang",
  "theme",
  ...FACET_FIELDS.map(findParameter),
];

/** Parameters of a link to the desk that nothing here reads, for the same notice; tracking ones apart. */
export function unknownParameters(params: URLSearchParams): FilterProblem[] {
  const known = new Set<string>([...FILTER_PARAMETERS, ...PAGE_PARAMETERS]);
  return [...params]
    .filter(([parameter]) => !known.has(parameter) && !TRACKING.test(parameter))
    .map(([parameter, value]) => ({ parameter, value, reason: "is not a parameter of the desk" }));
}

/** Writes a link's parameters: equal states give equal text, and `parsePage` reads them back. */
export function formatPage(state: PageState): URLSearchParams {
  const params = formatFilter(state.filter);
  if (state.event) params.append("event", state.event);
  if (state.after) params.append("after", formatCursor(state.after));
  if (state.find) params.append(findParameter(state.find.field), state.find.text);
  if (state.at) params.append("at", formatView(state.at));
  if (state.play) params.append("play", formatPlaying(state.play));
  if (state.lang) params.append("lang", state.lang);
  if (state.theme) params.append("theme", state.theme);
  return params;
}

/** The address of a state, with the marks that a query may carry left readable. */
export function hrefOf(state: PageState, path = "/"): string {
  const query = readable(formatPage(state));
  return query === "" ? path : `${path}?${query}`;
}

/** Parameters as text, with the marks that a query may carry left readable. */
export function readable(params: URLSearchParams): string {
  return params
    .toString()
    .replaceAll("%2F", "/")
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%7E", "~");
}

/** The same state with another filter. The list comes back in view, from its beginning. */
export function withFilter(state: PageState, filter: Filter): PageState {
  const { event: _event, after: _after, find: _find, ...rest } = state;
  return { ...rest, filter };
}

/** The same state with another step of playback on show, or none. */
export function withPlay(state: PageState, play: Playing | undefined): PageState {
  const { play: _, ...rest } = state;
  return play === undefined ? rest : { ...rest, play };
}

/** The same state with another event selected, or none. */
export function withEvent(state: PageState, event: string | undefined): PageState {
  const { event: _, ...rest } = state;
  return event === undefined ? rest : { ...rest, event };
}

/** The same state with another page of the list in view, or the newest. */
export function withPage(state: PageState, after: Cursor | undefined): PageState {
  const { event: _event, after: _after, ...rest } = state;
  return after === undefined ? rest : { ...rest, after };
}

/** `zoom/lat/lng`, to a hundredth of a zoom step and about a metre. */
export function formatView({ zoom, lat, lng }: MapView): string {
  return `${rounded(zoom, 2)}/${rounded(lat, 5)}/${rounded(lng, 5)}`;
}

/** Reads `zoom/lat/lng`; undefined where it is none or lies outside the map. */
export function parseView(text: string): MapView | undefined {
  const [, zoom, lat, lng] = VIEW.exec(text) ?? [];
  const view = {
    zoom: rounded(Number(zoom), 2),
    lat: rounded(Number(lat), 5),
    lng: rounded(Number(lng), 5),
  };
  const fits = view.zoom <= MAX_ZOOM && Math.abs(view.lat) <= 90 && Math.abs(view.lng) <= 180;
  return fits ? view : undefined;
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale + 0;
}
