import { AreaMark, Mark, PlacelessMark } from "#components/ui/mark";
import { groupOf } from "#lib/event/kinds";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { placementAt } from "#lib/event/placement";

export interface EventMarkProps {
  readonly event: NewsEvent;
  readonly place: Place | undefined;
  readonly size: number;
}

/** An event's mark as it stands on the map: a symbol, a hatched patch, or none with its glyph. */
export function EventMark({ event, place, size }: EventMarkProps) {
  const { kind, occurrence, verification } = event.properties;
  const placement = placementAt(event, place);
  const anchor = placement.marks[0];
  if (placement.class === "unplaced" || !anchor) return <PlacelessMark kind={kind} size={size} />;
  if (placement.class === "area") return <AreaMark groups={[groupOf(kind)]} size={size} />;
  return (
    <Mark
      kind={kind}
      role={anchor.role}
      occurrence={occurrence}
      verification={verification.status}
      size={size}
    />
  );
}
