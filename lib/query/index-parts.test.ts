import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Postings } from "#lib/query/postings";
import { RowIds } from "#lib/query/row-ids";
import { SortedRows } from "#lib/query/sorted-rows";
import { Tuples } from "#lib/query/tuples";

describe("the ids of rows", () => {
  const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/);
  const steps = fc.array(fc.tuple(fc.nat(40), id), { maxLength: 300 });

  it("are found, compared and forgotten as in a map, whatever comes and goes", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const ids = new RowIds();
        const model = new Map<number, string>();
        for (const [row, text] of taken) {
          if (model.has(row)) {
            ids.delete(row);
            model.delete(row);
          } else if (![...model.values()].includes(text)) {
            ids.set(row, text);
            model.set(row, text);
          }
        }
        expect(ids.size).toBe(model.size);
        for (const [row, text] of model) expect([ids.row(text), ids.id(row)]).toEqual([row, text]);
        for (const [, text] of taken)
          if (![...model.values()].includes(text)) expect(ids.row(text)).toBeUndefined();
        const rows = [...model.keys()].sort((a, b) => ids.compare(a, b));
        expect(rows.map((row) => ids.id(row))).toEqual([...model.values()].sort());
      }),
    );
  });

  it("give back the room of ids that are gone", () => {
    const ids = new RowIds();
    for (let i = 0; i < 50_000; i++) {
      ids.set(0, `an-id-of-some-length-${i}`);
      ids.delete(0);
    }
    ids.set(1, "kept");
    expect([ids.row("kept"), ids.id(1), ids.size]).toEqual([1, "kept", 1]);
  });
});

describe("sorted rows", () => {
  it("stand in order after thousands of insertions and removals, from any of them on", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(5000)), fc.nat(5000), (numbers, from) => {
        const rows = new SortedRows((a, b) => a - b);
        const model = new Set<number>();
        for (const row of numbers.take(4000)) {
          if (model.delete(row)) rows.remove(row);
          else {
            rows.insert(row);
            model.add(row);
          }
        }
        const found: number[] = [];
        rows.walk(
          (row) => row >= from,
          (row) => found.push(row) > 0,
        );
        expect(found).toEqual([...model].filter((row) => row >= from).sort((a, b) => a - b));
      }),
      { numRuns: 10 },
    );
  });

  it("stop where the visitor has seen enough", () => {
    const rows = new SortedRows((a, b) => a - b);
    for (let row = 0; row < 2000; row++) rows.insert(row);
    const found: number[] = [];
    rows.walk(
      () => true,
      (row) => found.push(row) < 3,
    );
    expect(found).toEqual([0, 1, 2]);
  });
});

describe("tuples", () => {
  it("give equal lists one code and hand the list back", () => {
    const list = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 200 }), (lists) => {
        const tuples = new Tuples();
        const codes = lists.map((one) => tuples.code(one));
        for (const [i, one] of lists.entries())
          expect([...tuples.list(codes[i] ?? -1)]).toEqual(one);
        expect(tuples.size).toBe(new Set(lists.map(String)).size);
        expect(lists.map((one) => tuples.code(one))).toEqual(codes);
      }),
    );
  });
});

describe("postings", () => {
  const word = fc.stringMatching(/^[abс]{1,4}$/);
  const texts = fc.array(fc.uniqueArray(word, { maxLength: 6 }), { maxLength: 80 });

  it("find the rows in which each beginning begins some word, rows that are swept left out", () => {
    fc.assert(
      fc.property(texts, fc.array(word, { minLength: 1, maxLength: 3 }), (rows, asked) => {
        const holds = (words: readonly string[]) =>
          asked.every((beginning) => words.some((one) => one.startsWith(beginning)));
        const postings = new Postings();
        for (const [row, words] of rows.entries()) {
          postings.add(row, words);
          if (row % 20 === 7) postings.find(["a"], rows.length);
        }
        expect([...postings.find(asked, rows.length)]).toEqual(rows.map((r) => Number(holds(r))));
        const swept = postings.without((row) => row % 3 === 0);
        expect([...swept.find(asked, rows.length)]).toEqual(
          rows.map((r, row) => Number(row % 3 !== 0 && holds(r))),
        );
      }),
    );
  });

  it("keep the rows of a word that thousands hold", () => {
    const postings = new Postings();
    for (let row = 0; row < 5000; row++) postings.add(row, row % 2 === 0 ? ["even"] : ["odd"]);
    const found = postings.find(["eve"], 5000);
    expect(found.reduce((sum, one) => sum + one, 0)).toBe(2500);
    expect([found[4998], found[4999]]).toEqual([1, 0]);
  });
});
