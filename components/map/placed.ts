import type { borderPoint } from "#geo/areas/border-point";
import type { Position } from "#geo/position";
import type { NewsEvent } from "#lib/event/news-event";
import type { Mark, Placement } from "#lib/event/placement";

/** What the map has to know of countries. */
export interface Geography {
  /** Where a country's name stands; undefined for an unknown code. */
  readonly labelAt: (code: string) => Position | undefined;
  /** A country's borders; empty for an unknown code. */
  readonly bordersOf: (code: string) => Parameters<typeof borderPoint>[0];
}

/** An event with where it stands under the filter. */
export interface Placed {
  readonly event: NewsEvent;
  readonly placement: Placement;
}

/** The mark an event is counted at, if that is a point. */
export function pointAnchor({ marks }: Placement): Mark | undefined {
  return marks.find((mark) => mark.anchor && mark.drawn === "point");
}

/** The mark an event is counted at, if that is an area. */
export function areaAnchor({ marks }: Placement): Mark | undefined {
  return marks.find((mark) => mark.anchor && mark.drawn !== "point");
}
