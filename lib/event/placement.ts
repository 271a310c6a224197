import type { Position } from "#geo/position";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { PLACE_ROLES, type PlaceRole, type Precision } from "#lib/event/vocabularies";

/** How a place is drawn: a symbol, a region's dashed circle, a country's shape, a reported shape. */
export type Drawn = "point" | "region" | "country" | "shape";

/** What an event counts as: every event is exactly one of these. */
export type PlacementClass = "point" | "area" | "unplaced";

export interface Mark {
  readonly place: Place;
  readonly role: PlaceRole;
  readonly drawn: Drawn;
  /** The one mark at which the event is counted. */
  readonly anchor: boolean;
  /** Absent for a country or a reported shape: those have no point. */
  readonly position?: Position;
  /** Radius in metres within which the true place lies; absent for a country or a shape. */
  readonly metres?: number;
}

export interface Placement {
  readonly class: PlacementClass;
  /** The anchor first, then every other place that can be drawn. */
  readonly marks: readonly Mark[];
}

const DRAWN: Readonly<Record<Precision, Drawn | undefined>> = {
  exact: "point",
  neighbourhood: "point",
  city: "point",
  district: "point",
  region: "region",
  country: "country",
  sea: undefined,
};

/**
 * Where an event stands: at its first scene, else its first venue, else its first dateline;
 * given a role, at its first place of that role. The only meaning of "where" in Dateline.
 */
export function placementOf(event: NewsEvent, role?: PlaceRole): Placement {
  return placementAt(event, anchorOf(event, role));
}

/** Where an event stands when it is counted at this place of its own, or at none. */
export function placementAt(event: NewsEvent, anchor: Place | undefined): Placement {
  const marks = event.properties.places
    .map((place) => markOf(place, place === anchor, hasShapeAt(event, place)))
    .filter((mark) => mark !== undefined)
    .sort((a, b) => Number(b.anchor) - Number(a.anchor));
  const first = marks[0];
  if (!first?.anchor) return { class: "unplaced", marks };
  return { class: first.drawn === "point" ? "point" : "area", marks };
}

/** Whether the source reports a shape for this place: an event's shape is that of its anchor. */
export function hasShapeAt(event: NewsEvent, place: Place): boolean {
  return event.geometry !== null && event.geometry.type !== "Point" && place === anchorOf(event);
}

/** The place an event is counted at, or undefined where it has none of that role. */
export function anchorOf(event: NewsEvent, role?: PlaceRole): Place | undefined {
  const roles = role ? [role] : PLACE_ROLES.filter((r) => r !== "subject");
  for (const wanted of roles) {
    const found = event.properties.places.find((place) => place.role === wanted);
    if (found) return found;
  }
  return undefined;
}

/** How a place of this precision is drawn; undefined where it must not be. */
export function drawnAs(precision: Precision): Drawn | undefined {
  return DRAWN[precision];
}

/** What a region is told apart by: events that name one circle share it. */
export function regionId({ id }: Place, position: Position, metres: number): string {
  return `${id ?? "region"}@${position},${metres}`;
}

function markOf(place: Place, anchor: boolean, shape: boolean): Mark | undefined {
  const drawn = shape ? "shape" : DRAWN[place.precision];
  if (drawn === undefined) return undefined;
  const metres = place.coordinateUncertaintyInMeters;
  return {
    place,
    role: place.role,
    drawn,
    anchor,
    ...(place.position && !shape ? { position: place.position } : {}),
    ...(metres !== undefined && !shape ? { metres } : {}),
  };
}
