import type { NewsEvent } from "#lib/event/news-event";

export const list: readonly NewsEvent[] = [];
