import type { Group, Kind } from "#lib/event/kinds";
import { areaSvg, type MarkLook, markSvg, placelessSvg } from "./mark-svg";

/** An event's mark beside its words; it tells a screen reader nothing that the words do not. */
export function Mark({ size, ...look }: MarkLook & { readonly size: number }) {
  return <Drawing svg={markSvg(look, size)} />;
}

/** The hatched patch of an event that has a country or region and no point. */
export function AreaMark({ groups, size }: { groups: readonly Group[]; size: number }) {
  return <Drawing svg={areaSvg(groups, size)} />;
}

/** The glyph over a broken line of an event without a place. */
export function PlacelessMark({ kind, size }: { kind: Kind; size: number }) {
  return <Drawing svg={placelessSvg(kind, size)} />;
}

function Drawing({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from closed vocabularies and numbers alone
  return <span className="inline-block shrink-0" dangerouslySetInnerHTML={{ __html: svg }} />;
}
