import bbox from "@turf/bbox";
import type { Geometry } from "geojson";
import { groupOf } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { type Mark, regionId } from "#lib/event/placement";
import { placeName } from "#lib/messages/place-in-words";
import type { Words } from "#lib/messages/words";
import { lineOf } from "./label-words";
import type { AreaShape, MapArea } from "./map-props";
import { areaAnchor, type Geography, type Placed } from "./placed";

/** Areas, one a country, region or reported shape, each with the events that stand there; those of most events first. */
export function areasOf(
  words: Words,
  placed: readonly Placed[],
  geography: Pick<Geography, "labelAt">,
): MapArea[] {
  const areas = new Map<string, { mark: Mark; drawn: Drawable; events: NewsEvent[] }>();
  for (const { event, placement } of placed) {
    const mark = areaAnchor(placement);
    const drawn = mark && drawableOf(mark, event, geography);
    if (!drawn) continue;
    const area = areas.get(drawn.id) ?? { mark, drawn, events: [] };
    area.events.push(event);
    areas.set(drawn.id, area);
  }
  const most = [...areas.values()].sort((a, b) => b.events.length - a.events.length);
  return most.map(({ mark, drawn, events }) => ({
    ...drawn,
    name: placeName(words, mark.place).text,
    line: lineOf(words, events),
    groups: [...new Set(events.map(({ properties }) => groupOf(properties.kind)))],
    ids: events.map(({ id }) => id),
  }));
}

type Drawable = Pick<MapArea, "id" | "shape" | "at">;

/** How a place that is no point is drawn; undefined where nothing is known of its shape. */
export function drawableOf(
  { place, drawn, position, metres }: Mark,
  { id, geometry }: NewsEvent,
  { labelAt }: Pick<Geography, "labelAt">,
): Drawable | undefined {
  if (drawn === "country") {
    const at = place.country && labelAt(place.country);
    if (!place.country || !at) return undefined;
    return { id: place.country, shape: { type: "country", code: place.country }, at };
  }
  if (drawn === "region") {
    if (!position || metres === undefined) return undefined;
    const shape: AreaShape = { type: "circle", centre: position, metres };
    return { id: regionId(place, position, metres), shape, at: position };
  }
  if (geometry === null) return undefined;
  // The same shape, but in the arrays that GeoJSON's types want.
  const copy: Geometry = JSON.parse(JSON.stringify(geometry));
  const [west, south, east, north] = bbox(copy);
  return {
    id,
    shape: { type: "reported", geometry: copy },
    at: [((west ?? 0) + (east ?? 0)) / 2, ((south ?? 0) + (north ?? 0)) / 2],
  };
}
