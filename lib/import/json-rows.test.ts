import { expect, it } from "vitest";
import type { FileHead } from "./file-head";
import { openJson, type Within } from "./json-rows";
import type { RowOrRefusal } from "./row-source";

const LIST: Within = { path: "$.*", depth: 1 };

async function read(within: Within | "lines", chunks: AsyncIterable<Buffer>) {
  const head: FileHead = {
    path: "",
    bytes: 0,
    modified: "",
    encoding: "utf-8",
    text: "",
    whole: true,
  };
  const open = (value: unknown) => ({ columns: Object(value) });
  const rows: RowOrRefusal[] = [];
  for await (const batch of (await openJson(head, within, open)).rows(chunks)) rows.push(...batch);
  return rows;
}

async function* bytesOf(text: string) {
  for (const byte of Buffer.from(text)) yield Buffer.from([byte]);
}

it.each<[what: string, within: Within | "lines", start: string]>([
  ["a text within a list", LIST, '[{"id":1},\n{"id":"'],
  [
    "a list within an object",
    { path: "$.features.*", depth: 2 },
    '{"features":[{"id":1},\n{"id":"',
  ],
  ["a line", "lines", '{"id":1}\n{"id":"'],
])(
  "refuses %s of 5 GB once 16 MB of it were read, and keeps what came before",
  async (_what, within, start) => {
    const block = Buffer.alloc(1_000_000, "x");
    let sent = 0;
    async function* chunks() {
      yield Buffer.from(start);
      for (; sent < 5_000; sent++) yield block;
    }
    const [first, second, ...rest] = await read(within, chunks());
    expect(first).toMatchObject({ line: 1, text: '{"id":1}' });
    expect(second).toMatchObject({ line: 2, isEnd: true });
    expect(second && "refused" in second && second.refused.found).toMatch(/longer than 16 MB/);
    expect(rest).toEqual([]);
    expect(sent).toBeLessThan(20);
  },
);

it("knows on which line each object starts, however the text is cut", async () => {
  const text = '[\n{"id": "ع"},\n\n{\n "id": [1,\n {"a": 2}]\n}, {"id": 3}]\n';
  expect((await read(LIST, bytesOf(text))).map(({ line }) => line)).toEqual([2, 4, 7]);
  expect(await read("lines", bytesOf('{"id":"ع"}\n\n\u001e{"id":2}'))).toMatchObject([
    { line: 1, text: '{"id":"ع"}' },
    { line: 3, text: '{"id":2}' },
  ]);
});

it("refuses a broken line by itself, and ends where a list is broken", async () => {
  const lines = await read("lines", bytesOf('{"id":1}\n{"id":\n{"id":3}\n'));
  expect(lines.map((row) => "refused" in row)).toEqual([false, true, false]);
  const list = await read(LIST, bytesOf('[{"id":1},\n{"id" 2},\n{"id":3}]'));
  expect(list).toMatchObject([{ line: 1 }, { line: 2, isEnd: true }]);
});
