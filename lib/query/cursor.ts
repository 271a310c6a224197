import type { Cursor } from "#lib/query/event-index";

/** A cursor as one address value: `17164~event-id`. */
export function formatCursor({ start, id }: Cursor): string {
  return `${start}~${id}`;
}

/** Reads what `formatCursor` wrote; undefined for anything else. */
export function parseCursor(text: string): Cursor | undefined {
  const [, start, id] = /^(-?\d{1,7})~([A-Za-z0-9][A-Za-z0-9._:-]{0,127})$/.exec(text) ?? [];
  return start !== undefined && id !== undefined ? { start: Number(start), id } : undefined;
}
