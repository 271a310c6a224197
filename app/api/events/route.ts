import { formatCursor, parseCursor } from "#lib/query/cursor";
import type { Cursor } from "#lib/query/event-index";
import { formatFilter } from "#lib/query/filter-codec";
import { newsroom } from "#lib/server/index";
import { type Reader, readQuestion, wholeNumber } from "#lib/server/question";
import { answering, reply } from "#lib/server/reply";

const TYPE = "application/geo+json";
const PAGE = 100;

const readers = { limit: wholeNumber(1, 1000), cursor: readCursor };

/** The events that match a filter, a page at a time, as a GeoJSON FeatureCollection. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const question = readQuestion<{ limit: number; cursor: Cursor }>(request.url, readers);
    const { limit, cursor } = question.own;
    const room = await newsroom();
    const list = await room.list(question.filter, limit ?? PAGE, cursor);

    function link(rel: string, at: Cursor | undefined) {
      const params = formatFilter(question.filter);
      if (limit !== undefined) params.append("limit", String(limit));
      if (at) params.append("cursor", formatCursor(at));
      return { rel, type: TYPE, href: `/api/events${params.size > 0 ? `?${params}` : ""}` };
    }

    const collection = {
      type: "FeatureCollection",
      numberMatched: list.matched,
      numberReturned: list.events.length,
      links: [link("self", cursor), ...(list.next ? [link("next", list.next)] : [])],
      features: list.events,
    };
    const current = room.revOf(list.revision);
    return reply(request, TYPE, JSON.stringify(collection), { ...question, current });
  });
}

function readCursor(text: string): ReturnType<Reader<Cursor>> {
  const value = parseCursor(text);
  return value ? { value } : "is not a cursor that a link of this answer gave";
}
