import type { Language } from "#lib/event/vocabularies";
import { rowInWords } from "#lib/messages/row-in-words";
import { speak } from "#lib/messages/speak";
import { arabicStyle } from "#lib/messages/words";
import { formatCursor, parseCursor } from "#lib/query/cursor";
import type { Cursor, Spot } from "#lib/query/event-index";
import { placeUnder } from "#lib/query/matches";
import type { RowPage } from "#lib/query/row-page";
import { newsroom } from "#lib/server/index";
import { readLanguage } from "#lib/server/language-parameter";
import { type Reader, readQuestion, wholeNumber } from "#lib/server/question";
import { answering, reply } from "#lib/server/reply";

const PAGE = 50;
const DEEPEST_CELL = 25;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const MOST_STACKS = 50;

interface Own {
  readonly lang: Language;
  readonly limit: number;
  readonly cell: readonly [z: number, x: number, y: number];
  readonly stack: readonly string[];
  readonly cursor: Cursor;
}

const readers = {
  lang: readLanguage,
  limit: wholeNumber(1, 200),
  cell: readCell,
  stack: readStack,
  cursor: readCursor,
};

/** A page of the list in words, as the desk shows it: of a filter, of one cluster or one stack. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const question = readQuestion<Own>(request.url, readers);
    const { lang = "en", limit = PAGE, cursor, cell, stack } = question.own;
    const spot: Spot | undefined = cell ? { cell } : stack && { stack };
    const room = await newsroom();
    const list = await room.list(question.filter, limit, cursor, spot);
    const words = speak(lang, arabicStyle(process.env));
    const { revision, matched, extent } = list;
    const page: RowPage = {
      revision,
      matched,
      rows: list.events.map((event) =>
        rowInWords(words, event, placeUnder(question.filter, event)),
      ),
      ...(list.next ? { next: formatCursor(list.next) } : {}),
      ...(extent ? { extent } : {}),
    };
    return reply(request, "application/json", JSON.stringify(page), {
      ...question,
      current: room.revOf(revision),
    });
  });
}

function readCursor(text: string): ReturnType<Reader<Cursor>> {
  const value = parseCursor(text);
  return value ? { value } : "is not a cursor that an answer gave";
}

function readCell(text: string): ReturnType<Reader<Own["cell"]>> {
  const numbers = /^(\d{1,2})\/(\d{1,8})\/(\d{1,8})$/.exec(text)?.slice(1).map(Number);
  const [z = 99, x = 0, y = 0] = numbers ?? [];
  if (z > DEEPEST_CELL || Math.max(x, y) >= 2 ** z) return "is not the z/x/y of a cell";
  return { value: [z, x, y] };
}

function readStack(text: string): ReturnType<Reader<readonly string[]>> {
  const value = text.split(",");
  if (value.length > MOST_STACKS || !value.every((id) => ID.test(id)))
    return `is not up to ${MOST_STACKS} ids with commas between them`;
  return { value };
}
