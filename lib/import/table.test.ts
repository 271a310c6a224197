import { expect, it } from "vitest";
import { rowsOf, type Table } from "./table";

const TABLE: Table = { delimiter: ",", hasHeader: true, columns: ["id", "notes"], sample: [] };

async function read(chunks: AsyncIterable<Buffer>) {
  const rows = [];
  for await (const batch of rowsOf(chunks, TABLE)) rows.push(...batch);
  return rows;
}

it.each([
  ["a line", "id,notes\n1,a\n2,"],
  ["a quote that spans lines", 'id,notes\n1,a\n2,"'],
])(
  "refuses %s of 5 GB once 16 MB of it were read, and keeps what came before",
  async (_what, start) => {
    const block = Buffer.alloc(1_000_000, "x".repeat(99) + (start.endsWith('"') ? "\n" : "x"));
    let sent = 0;
    async function* chunks() {
      yield Buffer.from(start);
      for (; sent < 5_000; sent++) yield block;
    }
    const [first, second, ...rest] = await read(chunks());
    expect(first).toMatchObject({ line: 2, cells: ["1", "a"] });
    expect(second).toMatchObject({ line: 3, isEnd: true });
    expect(second && "refused" in second && second.refused.found).toBe("a row longer than 16 MB");
    expect(rest).toEqual([]);
    expect(sent).toBeLessThan(20);
  },
);

it("reads characters and rows that are cut between chunks", async () => {
  async function* bytes() {
    for (const byte of Buffer.from("id,notes\n1,الرمادي\n2,b")) yield Buffer.from([byte]);
  }
  expect(await read(bytes())).toMatchObject([
    { line: 2, cells: ["1", "الرمادي"] },
    { line: 3, cells: ["2", "b"] },
  ]);
});
