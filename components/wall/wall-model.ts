import { type MapQuestion, mapProps } from "#components/map/map-model";
import type { MapProps } from "#components/map/map-props";
import { circleBox } from "#geo/circle-box";
import { unionOf } from "#geo/extent";
import { groupOf } from "#lib/event/kinds";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { placementAt } from "#lib/event/placement";
import { countsInWords } from "#lib/messages/counts-in-words";
import { datelineInWords } from "#lib/messages/dateline-in-words";
import { gradeInWords } from "#lib/messages/source-in-words";
import { type TextIn, textIn } from "#lib/messages/text-in";
import { formatNumber, type Words } from "#lib/messages/words";
import type { Filter } from "#lib/query/filter";
import { placeUnder } from "#lib/query/matches";
import type { DeskAnswer } from "#lib/server/desk";
import { clocksFor } from "#lib/tour/clocks";
import type { Fresh, RowMark, WallRow, WallView } from "./snapshot";

/** How many events a wall names at once. */
const MOST_ROWS = 3;
const MOST_CLOCKS = 4;
/** With more events than this the map asks for tiles, and a page carries none of their words. */
const FEW = 200;

export interface WallQuestion {
  readonly words: Words;
  readonly title: TextIn;
  readonly filter: Filter;
  readonly answer: Pick<DeskAnswer, "counts" | "covered" | "events" | "matched" | "extent">;
  /** The matched events that changed lately come first: they are what is new. */
  readonly fresh: ReadonlyMap<string, Fresh>;
  readonly map: Pick<MapQuestion, "geography" | "base" | "embedded" | "camera"> & {
    /** `/api/tiles/{z}/{x}/{y}?…`, for events that are too many to travel with the page. */
    readonly tiles: string;
  };
}

/** A view as the wall shows it. */
export function wallView(question: WallQuestion): WallView {
  const { words, title, filter, answer, fresh, map } = question;
  const { counts, extent } = answer;
  const matched = answer.matched && answer.matched.length <= FEW ? answer.matched : undefined;
  const known = answer.matched ?? answer.events;
  const changedAt = ({ id }: NewsEvent) => fresh.get(id)?.recordedAt ?? "";
  const changed = known
    .filter((event) => changedAt(event) !== "")
    .sort((a, b) => changedAt(b).localeCompare(changedAt(a)));
  const first = [...changed, ...answer.events.filter(({ id }) => !fresh.has(id))];
  const rows = first.slice(0, MOST_ROWS).map((event) => rowOf(question, event));
  const total = formatNumber(words, counts.matched);
  const places = answer.events.flatMap((event) => placeUnder(filter, event) ?? []);
  const props = mapProps({
    ...map,
    words,
    filter,
    matched,
    covered: answer.covered,
    selected: undefined,
    tiles: matched ? undefined : map.tiles,
    extent,
  });
  return {
    title,
    counts: countsInWords(words, counts),
    rows,
    latest: Array.from({ length: rows.length + 1 }, (_, shown) =>
      words.t("wall.latest", { shown: formatNumber(words, shown), total }),
    ),
    clocks: clocksFor(places, MOST_CLOCKS).map(({ name, zone }) => ({
      name: textIn(name, words.language),
      zone,
    })),
    // A wall names no entries and no further places: it is not asked.
    map: { ...props, ...extentOf(props), entries: [], asides: [] },
  };
}

/** The circles of uncertainty are in sight too, with the words at their edge. */
function extentOf({ extent, doubts }: MapProps): Pick<MapProps, "extent"> {
  const around = doubts.map(({ position, metres }) => circleBox(position, metres));
  return { extent: extent && unionOf([extent, ...around]) };
}

function rowOf({ words, filter, fresh }: WallQuestion, event: NewsEvent): WallRow {
  const at = placeUnder(filter, event);
  const { place, rest } = datelineInWords(words, event, at);
  const latest = fresh.get(event.id);
  const quoted = event.properties.sources[0]?.attributedTo?.[0];
  return {
    id: event.id,
    mark: markOf(event, at),
    place,
    placed: at !== undefined,
    rest,
    title: textIn(event.properties.title, words.language),
    ...(latest ? { fresh: latest } : {}),
    said: [
      ...(quoted
        ? [`${words.t("sources.quoted")} ${textIn(quoted.name, words.language).text}`]
        : []),
      gradeInWords(words, event),
    ],
  };
}

function markOf(event: NewsEvent, at: Place | undefined): RowMark {
  const { kind, occurrence, verification } = event.properties;
  const placement = placementAt(event, at);
  const [anchor] = placement.marks;
  if (placement.class === "unplaced" || !anchor) return { type: "placeless", kind };
  if (placement.class === "area") return { type: "area", groups: [groupOf(kind)] };
  return {
    type: "mark",
    look: { kind, role: anchor.role, occurrence, verification: verification.status },
  };
}
