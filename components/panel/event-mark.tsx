import { AreaMark, Mark, PlacelessMark } from "#components/ui/mark";
import type { RowMark } from "#lib/messages/row-in-words";

/** An event's mark as it stands on the map: a symbol, a hatched patch, or none with its glyph. */
export function EventMark({ mark, size }: { readonly mark: RowMark; readonly size: number }) {
  if (mark.class === "unplaced") return <PlacelessMark kind={mark.kind} size={size} />;
  if (mark.class === "area") return <AreaMark groups={[mark.group]} size={size} />;
  const { class: _, ...look } = mark;
  return <Mark {...look} size={size} />;
}
