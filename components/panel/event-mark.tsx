import { AreaMark, Mark, PlacelessMark } from "#components/ui/mark";
import { groupOf } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { placementOf } from "#lib/event/placement";

/** An event's mark as it stands on the map: a symbol, a hatched patch, or none with its glyph. */
export function EventMark({ event, size }: { event: NewsEvent; size: number }) {
  const { kind, occurrence, verification } = event.properties;
  const placement = placementOf(event);
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
