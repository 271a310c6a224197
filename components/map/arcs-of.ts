import { borderPoint } from "#geo/areas/border-point";
import { greatCircle } from "#geo/great-circle";
import type { Position } from "#geo/position";
import type { NewsEvent } from "#lib/event/news-event";
import type { Occurrence } from "#lib/event/vocabularies";
import type { MapArc } from "./map-props";
import { areaAnchor, type Geography, type Placed, pointAnchor } from "./placed";

/** What has not happened: drawn hollow, and reached by a dashed arc. */
export const AHEAD: ReadonlySet<Occurrence> = new Set(["planned", "expected", "postponed"]);

/**
 * The relations of one event to events that stand on the map, either way round, as great circles.
 * An end at a country lies on its border, away from every mark: inside, it would point at
 * something it does not mean. Two events at one position have no arc.
 */
export function arcsOf(id: string, placed: readonly Placed[], geography: Geography): MapArc[] {
  const here = placed.find(({ event }) => event.id === id);
  if (!here) return [];
  const marks = placed
    .map(({ placement }) => pointAnchor(placement)?.position)
    .filter((position) => position !== undefined);
  return placed.flatMap((there) => {
    if (there === here || !related(here.event, there.event)) return [];
    const ends = endsOf(here, there, marks, geography);
    if (!ends || String(ends[0]) === String(ends[1])) return [];
    const parts = greatCircle(...ends);
    const later = [here, there].some(({ event }) => AHEAD.has(event.properties.occurrence));
    return [{ id: there.event.id, parts, dashed: later }];
  });
}

function related(a: NewsEvent, b: NewsEvent): boolean {
  return (
    a.properties.relations.some(({ target }) => target === b.id) ||
    b.properties.relations.some(({ target }) => target === a.id)
  );
}

function endsOf(
  a: Placed,
  b: Placed,
  marks: readonly Position[],
  geography: Geography,
): [Position, Position] | undefined {
  const [from, to] = [pointAnchor(a.placement)?.position, pointAnchor(b.placement)?.position];
  if (from && to) return [from, to];
  if (from) return both(from, borderOf(b, from, marks, geography));
  return to && both(to, borderOf(a, to, marks, geography));
}

function both(from: Position, to: Position | undefined): [Position, Position] | undefined {
  return to && [from, to];
}

function borderOf(
  { placement }: Placed,
  from: Position,
  marks: readonly Position[],
  { bordersOf }: Geography,
): Position | undefined {
  const code = areaAnchor(placement)?.place.country;
  return code === undefined ? undefined : borderPoint(bordersOf(code), from, marks);
}
