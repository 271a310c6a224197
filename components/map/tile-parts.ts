import { circleBox } from "#geo/circle-box";
import type { Position } from "#geo/position";
import { GROUPS, groupOf, KINDS, type Kind } from "#lib/event/kinds";
import type { Localized } from "#lib/event/news-event";
import { OCCURRENCES, PLACE_ROLES, SQUARE_METRES, UNITS, type Unit } from "#lib/event/vocabularies";
import { placeName } from "#lib/messages/place-in-words";
import { formatDistance, formatNumber, type Words } from "#lib/messages/words";
import { plainWhen } from "#lib/query/day";
import type { Filter } from "#lib/query/filter";
import { MOST_STEPS, type Playing } from "#lib/query/play";
import { AHEAD } from "./arcs-of";
import { lineFor, plain, type Said } from "./label-words";
import {
  type MapArea,
  type MapDisc,
  type MapDoubt,
  type MapLabel,
  type MapProps,
  MOST_LABELLED_AREAS,
} from "./map-props";

/** What a feature of the events' tiles says. */
export interface TileFeature {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One that is a point. */
export interface PlacedFeature extends TileFeature {
  readonly position: Position;
}

/** What a page tells of its events where they are few, read from tiles where they are many. */
export type TileParts = Pick<
  MapProps,
  "labels" | "areas" | "discs" | "doubts" | "crowded" | "played"
>;

const DRAWN_AREAS = ["country", "region", "shape"] as const;
type DrawnArea = (typeof DRAWN_AREAS)[number];

/** More marks than this are too crowded for words of each, and for dashed circles. */
const MOST_LABELLED = 500;

/**
 * The words, discs and circles of single marks in loaded tiles, and the areas of those tiles. What is
 * played tells them of its step alone, and besides all areas with the steps that they show in.
 */
export function tileParts(
  words: Words,
  events: readonly PlacedFeature[],
  areas: readonly TileFeature[],
  play?: Playing,
): TileParts {
  const counted = new Map<string, PlacedFeature>();
  for (const feature of events)
    if (feature.properties.anchor === true && showsIn(feature.properties, play))
      counted.set(String(feature.properties.id), feature);
  const stacks = new Map<string, PlacedFeature[]>();
  for (const feature of counted.values()) {
    const key = `${feature.position} ${JSON.stringify(nameOf(feature))}`;
    stacks.set(key, [...(stacks.get(key) ?? []), feature]);
  }
  const few = stacks.size <= MOST_LABELLED ? [...stacks.values()] : [];
  return {
    labels: few.flatMap((stack) => labelOf(words, stack)),
    areas: areasOf(words, areas, play),
    ...(play ? { played: areasOf(words, areas) } : {}),
    discs: [...counted.values()].flatMap((feature) => discsOf(words, feature)),
    doubts: few.flatMap((stack) => doubtsOf(words, stack)),
    crowded: stacks.size > MOST_LABELLED,
  };
}

function labelOf(words: Words, stack: readonly PlacedFeature[]): MapLabel[] {
  const [first] = stack;
  if (!first) return [];
  const role = oneOf(PLACE_ROLES, first.properties.role) ?? "scene";
  const kinds = new Set(stack.map(({ properties }) => oneOf(KINDS, properties.kind) ?? "other"));
  const [kind] = kinds;
  const said = stack.map(({ properties }) => saidOf(properties));
  return [
    {
      position: first.position,
      name: plain(placeName(words, { name: nameOf(first), role, precision: "exact" }).text),
      line: lineFor(words, {
        count: stack.length,
        kind: kinds.size === 1 ? kind : undefined,
        role,
        alone: stack.length === 1 ? said[0] : undefined,
      }),
      ids: stack.map(({ properties }) => String(properties.id)),
      tab: role === "dateline",
      promise:
        stack.length > 1 || role === "dateline" || said.some((one) => AHEAD.has(one.occurrence)),
    },
  ];
}

/** Whether a single event shows in the step on show. */
export function showsIn(
  { s0, s1 }: TileFeature["properties"],
  play: Pick<Playing, "step" | "cumulative"> | undefined,
): boolean {
  if (!play) return true;
  return Number(s0) <= play.step && (play.cumulative || Number(s1) >= play.step);
}

/** The steps for which a tile gives an area a count. */
function stepsIn(properties: TileFeature["properties"]): number[] {
  return Array.from({ length: MOST_STEPS }, (_, step) => step).filter(
    (step) => properties[`w${step}`] !== undefined,
  );
}

/** Those of most events first, and no more of them in words than have a label. */
function areasOf(words: Words, features: readonly TileFeature[], play?: Playing): MapArea[] {
  const counting = play ? `${play.cumulative ? "c" : "w"}${play.step}` : "count";
  const found = new Map<string, { feature: TileFeature; drawn: DrawnArea; count: number }>();
  for (const feature of features) {
    const id = String(feature.properties.id);
    // Each tile that an area reaches into tells the same of it.
    if (found.has(id)) continue;
    const drawn = oneOf(DRAWN_AREAS, feature.properties.drawn);
    const count = Number(feature.properties[counting] ?? 0);
    if (drawn && count > 0) found.set(id, { feature, drawn, count });
  }
  const most = [...found].sort(([, a], [, b]) => b.count - a.count);
  return most.map(([id, { feature, drawn, count }], i) => {
    const { properties } = feature;
    const role = oneOf(PLACE_ROLES, properties.role) ?? "scene";
    const precision = drawn === "shape" ? "exact" : drawn;
    const labelled = i < MOST_LABELLED_AREAS;
    return {
      id,
      shape: drawn === "country" ? { type: "country", code: id } : { type: "tiled" },
      at: [Number(properties.lng), Number(properties.lat)],
      name: labelled ? placeName(words, { name: nameOf(feature), role, precision }).text : "",
      line: labelled
        ? lineFor(words, {
            count,
            kind: oneOf(KINDS, properties.kind),
            alone: Number(properties.count) === 1 ? saidOf(properties) : undefined,
          })
        : "",
      steps: stepsIn(properties),
      groups: GROUPS.filter((group) => properties[group] !== undefined),
      ids: properties.event === undefined ? [] : [String(properties.event)],
      clauses: clausesOf(drawn, feature),
    };
  });
}

/** What finds an area's events: a filter knows no area, so a region's may come with its neighbours'. */
function clausesOf(
  drawn: DrawnArea,
  { properties }: TileFeature,
): Pick<Filter, "bbox" | "country" | "precision"> {
  if (drawn === "country") return { country: [String(properties.id)], precision: ["country"] };
  const at: Position = [Number(properties.lng), Number(properties.lat)];
  return { bbox: circleBox(at, Number(properties.metres ?? 0)), precision: ["region"] };
}

function discsOf(words: Words, { properties, position }: PlacedFeature): MapDisc[] {
  if (typeof properties.measured !== "string") return [];
  return properties.measured.split(";").flatMap((text, i) => {
    const [value = "", name] = text.split(" ");
    const unit = oneOf(UNITS, name) as Exclude<Unit, "1"> | undefined;
    if (!unit) return [];
    const number = formatNumber(words, Number(value));
    return [
      {
        id: `${properties.id}/${i}`,
        position,
        squareMetres: Number(value) * SQUARE_METRES[unit],
        group: groupOf(oneOf(KINDS, properties.kind) ?? "other"),
        lines: [words.t(`marks.${unit}`, { number }), words.t("marks.extent")] as const,
      },
    ];
  });
}

function doubtsOf(words: Words, stack: readonly PlacedFeature[]): MapDoubt[] {
  const radii = new Set(stack.map(({ properties }) => Number(properties.metres)));
  const [first] = stack;
  return [...radii].flatMap((metres) =>
    first && metres > 0
      ? [
          {
            position: first.position,
            metres,
            text: plain(words.t("marks.within", { distance: formatDistance(words, metres) })),
          },
        ]
      : [],
  );
}

/** What a label says of a single event; its days stand for a date that they say in full. */
function saidOf(properties: TileFeature["properties"]): NonNullable<Said["alone"]> {
  const kind: Kind = oneOf(KINDS, properties.kind) ?? "other";
  const occurrence = oneOf(OCCURRENCES, properties.occurrence) ?? "happened";
  if (typeof properties.when === "string") return { kind, occurrence, when: properties.when };
  const day = (value: unknown, open: number) => (typeof value === "number" ? value : open);
  const first = day(properties.start, Number.NEGATIVE_INFINITY);
  const last = day(properties.end, Number.POSITIVE_INFINITY);
  return { kind, occurrence, when: plainWhen({ first, last }) };
}

function nameOf({ properties }: TileFeature): Localized {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      key.startsWith("name:") ? [[key.slice(5), String(value)]] : [],
    ),
  );
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}
