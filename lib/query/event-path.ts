/** The address of an event's own page. */
export function eventPath(id: string): string {
  return `/events/${encodeURIComponent(id)}`;
}

/** The event id in an encoded path segment; undefined where it is not encoded soundly. */
export function eventIdIn(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
