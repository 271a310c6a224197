import { expect, it } from "vitest";
import { formatCursor, parseCursor } from "#lib/query/cursor";

it.each(["", "next", "17164", "17164~", "~e1", "1.5~e1", "17164~a b", "99999999~e1", "1~e1~e2"])(
  "%j is no cursor",
  (text) => expect(parseCursor(text)).toBeUndefined(),
);

it.each([
  { start: 17_164, id: "syria-2016" },
  { start: -719_528, id: "A.b_c:d-1" },
  { start: 0, id: "0" },
])("a cursor is read as it was written", (cursor) => {
  expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
});
