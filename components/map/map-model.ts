import type { BBox, Position } from "#geo/position";
import { groupOf } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { type Mark, placementAt } from "#lib/event/placement";
import { span } from "#lib/event/span";
import { SQUARE_METRES } from "#lib/event/vocabularies";
import { placeName } from "#lib/messages/place-in-words";
import { rowInWords } from "#lib/messages/row-in-words";
import { textIn } from "#lib/messages/text-in";
import { formatDistance, formatNumber, type Words } from "#lib/messages/words";
import type { CoveredCountry } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { placeUnder } from "#lib/query/matches";
import { type Playing, type PlaySet, stepFilter, stepsOf } from "#lib/query/play";
import type { TileRow } from "#lib/query/tile";
import { AHEAD, arcsOf } from "./arcs-of";
import { areasOf, drawableOf } from "./areas-of";
import { lineOf, plain } from "./label-words";
import type {
  Camera,
  EmbeddedGeography,
  MapArea,
  MapAside,
  MapBase,
  MapDisc,
  MapDoubt,
  MapLabel,
  MapProps,
} from "./map-props";
import { type Geography, type Placed, pointAnchor } from "./placed";

export interface MapQuestion {
  /** What is played, and the events that its step shows, where all travel with the page. */
  readonly play?: { readonly playing: Playing; readonly shown: readonly NewsEvent[] | undefined };
  readonly words: Words;
  readonly filter: Filter;
  /** All matched events, in list order; undefined where they come as tiles. */
  readonly matched: readonly NewsEvent[] | undefined;
  /** The selected event, matched or not. */
  readonly selected: NewsEvent | undefined;
  /** The countries that matched events stand across, asked for where they come as tiles. */
  readonly covered?: readonly CoveredCountry[] | undefined;
  readonly tiles: string | undefined;
  readonly extent: BBox | undefined;
  readonly camera: Camera | undefined;
  readonly geography: Geography;
  readonly base: MapBase;
  readonly embedded: EmbeddedGeography;
}

/** What the map draws, in words and numbers: nothing in it says more than the events do. */
export function mapProps(question: MapQuestion): MapProps {
  const { words, filter, matched, covered, selected, geography } = question;
  const place = (events: readonly NewsEvent[]) =>
    events.map((event) => ({ event, placement: placementAt(event, placeUnder(filter, event)) }));
  const all = place(matched ?? (selected ? [selected] : []));
  const placed = matched && question.play ? place(question.play.shown ?? []) : all;
  const areas = areasOf(words, placed, geography);
  return {
    lang: words.language,
    locale: words.locale,
    filter: question.play ? stepFilter(filter, question.play.playing) : filter,
    rows: matched && all.flatMap(rowsOf),
    playing: question.play?.playing,
    ...(question.play ? { played: playedAreas(question.play.playing, words, all, geography) } : {}),
    tiles: question.tiles,
    entries: all.map(({ event }) => rowInWords(words, event, placeUnder(filter, event))),
    labels: labelsOf(words, placed),
    areas,
    ...(covered && !matched ? { covered: withOwn(covered, areas) } : {}),
    discs: placed.flatMap((one) => discsOf(words, one)),
    doubts: doubtsOf(words, placed),
    arcs: selected ? arcsOf(selected.id, placed, geography) : [],
    asides: asidesOf(words, placed, geography),
    selected: selected?.id,
    extent: question.extent,
    camera: question.camera,
    base: question.base,
    embedded: question.embedded,
  };
}

/** With the country of the selected event, which the filter may leave out. */
function withOwn(covered: readonly CoveredCountry[], areas: readonly MapArea[]): CoveredCountry[] {
  const own = areas.filter(
    ({ id, shape }) => shape.type === "country" && !covered.some((one) => one.id === id),
  );
  return [...covered, ...own.map(({ id, groups }) => ({ id, groups }))];
}

/** All areas of the events that are played, each with the steps in which some of its events show. */
function playedAreas(
  playing: PlaySet,
  words: Words,
  placed: readonly Placed[],
  geography: Geography,
): MapArea[] {
  const spans = new Map(placed.map(({ event }) => [event.id, span(event.properties.when)]));
  return areasOf(words, placed, geography).map((area) => {
    const steps = new Set<number>();
    for (const id of area.ids) {
      const { first, last } = spans.get(id) ?? { first: 0, last: -1 };
      const [from = 0, to = -1] = stepsOf(playing, first, last) ?? [];
      for (let step = from; step <= to; step++) steps.add(step);
    }
    return { ...area, steps: [...steps].sort((a, b) => a - b) };
  });
}

function rowsOf({ event, placement }: Placed): TileRow[] {
  const { kind, occurrence, verification, when } = event.properties;
  const { first, last } = span(when);
  return placement.marks.flatMap(({ role, anchor, drawn, position, metres }) =>
    drawn === "point" && position
      ? [
          {
            id: event.id,
            kind,
            occurrence,
            verification: verification.status,
            role,
            anchor,
            start: first,
            end: last,
            position,
            metres: metres ?? 0,
          },
        ]
      : [],
  );
}

function labelsOf(words: Words, placed: readonly Placed[]): MapLabel[] {
  const stacks = new Map<string, { mark: Mark; position: Position; events: NewsEvent[] }>();
  for (const { event, placement } of placed) {
    const mark = pointAnchor(placement);
    if (!mark?.position) continue;
    const { position } = mark;
    const stack = stacks.get(String(position)) ?? { mark, position, events: [] };
    stack.events.push(event);
    stacks.set(String(position), stack);
  }
  return [...stacks.values()].map(({ mark, position, events }) => ({
    position,
    name: plain(placeName(words, mark.place).text),
    line: lineOf(words, events, mark.role),
    ids: events.map(({ id }) => id),
    tab: mark.role === "dateline",
    promise:
      events.length > 1 ||
      mark.role === "dateline" ||
      events.some(({ properties }) => AHEAD.has(properties.occurrence)),
  }));
}

function discsOf(words: Words, { event, placement }: Placed): MapDisc[] {
  const position = pointAnchor(placement)?.position;
  if (!position) return [];
  return event.properties.measures.flatMap(({ unit, value }, i) => {
    if (unit === "1" || value === 0) return [];
    const number = formatNumber(words, value);
    return [
      {
        id: `${event.id}/${i}`,
        position,
        squareMetres: value * SQUARE_METRES[unit],
        group: groupOf(event.properties.kind),
        lines: [words.t(`marks.${unit}`, { number }), words.t("marks.extent")] as const,
      },
    ];
  });
}

function doubtsOf(words: Words, placed: readonly Placed[]): MapDoubt[] {
  const doubts = new Map<string, MapDoubt>();
  for (const { placement } of placed) {
    const { position, metres } = pointAnchor(placement) ?? {};
    if (!position || metres === undefined) continue;
    const text = words.t("marks.within", { distance: formatDistance(words, metres) });
    doubts.set(`${position} ${metres}`, { position, metres, text: plain(text) });
  }
  return [...doubts.values()];
}

/** One a place, however many events name it, and never counted. */
function asidesOf(
  words: Words,
  placed: readonly Placed[],
  geography: Pick<Geography, "labelAt">,
): MapAside[] {
  const counted = new Set(placed.map(({ placement }) => String(pointAnchor(placement)?.position)));
  const asides = new Map<string, MapAside>();
  for (const { event, placement } of placed)
    for (const mark of placement.marks) {
      if (mark.anchor) continue;
      const drawn =
        mark.drawn === "point" && mark.position
          ? { at: mark.position }
          : drawableOf(mark, event, geography);
      if (!drawn) continue;
      const place = textIn(mark.place.name, words.language).text;
      const text = plain(
        words.t(mark.role === "subject" ? "marks.about" : "marks.also", { place }),
      );
      asides.set(`${drawn.at} ${text}`, {
        position: drawn.at,
        text,
        marked: counted.has(String(drawn.at)),
        ...("shape" in drawn ? { shape: drawn.shape } : {}),
      });
    }
  return [...asides.values()];
}
