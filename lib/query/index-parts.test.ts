import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokens } from "#lib/event/normalise";
import { Postings } from "#lib/query/postings";
import { RowIds } from "#lib/query/row-ids";
import { Tuples } from "#lib/query/tuples";
import { WordCodes } from "#lib/query/word-codes";

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
  const inOrder = (rows: Int32Array) => [...rows].sort((a, b) => a - b);

  it("find the rows in which each beginning begins some word, rows that are swept left out", () => {
    fc.assert(
      fc.property(texts, fc.array(word, { minLength: 1, maxLength: 3 }), (rows, asked) => {
        const found = (left: (row: number) => boolean) =>
          rows.flatMap((words, row) => {
            const all = asked.every((beginning) => words.some((one) => one.startsWith(beginning)));
            return all && left(row) ? [row] : [];
          });
        const postings = new Postings();
        for (const [row, words] of rows.entries()) {
          postings.addText(row, words.slice(0, 3).join(" "));
          postings.addName(row, words.slice(2).join("-"));
          if (row % 20 === 7) postings.find(["a"], rows.length);
        }
        expect(inOrder(postings.find(asked, rows.length))).toEqual(found(() => true));
        const swept = postings.without((row) => row % 3 === 0);
        expect(inOrder(swept.find(asked, rows.length))).toEqual(found((row) => row % 3 !== 0));
      }),
    );
  });

  it("keep the rows of a word that thousands hold", () => {
    const postings = new Postings();
    for (let row = 0; row < 200_000; row++) postings.addText(row, row % 2 === 0 ? "even" : "odd");
    const found = inOrder(postings.find(["eve"], 200_000));
    expect([found.length, found[1], found.at(-1)]).toEqual([100_000, 2, 199_998]);
  });
});

describe("the codes of words", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."aZ09 '`-.éçİıßﬁـَهةٱ۳ʼ\u200d") }),
    fc.string({ unit: "binary-ascii" }),
    fc.string({ unit: "grapheme" }),
  );

  it("are those of the words that a text has by tokens, the same for the same word", () => {
    const codes = new WordCodes();
    fc.assert(
      fc.property(text, (one) => {
        const count = codes.read(one);
        const words = Array.from({ length: count }, (_, i) => codes.word(codes.codes[i] ?? -1));
        expect(words).toEqual(tokens(one));
      }),
      { numRuns: 2000 },
    );
    const all = Array.from({ length: codes.size }, (_, code) => codes.word(code));
    expect(new Set(all).size).toBe(all.length);
  });

  it("tell apart words however long they are", () => {
    const codes = new WordCodes();
    for (const letter of ["a", "é"]) {
      const text = `short ${letter.repeat(200_000)} end`;
      const count = codes.read(text);
      const words = Array.from({ length: count }, (_, i) => codes.word(codes.codes[i] ?? -1));
      expect(words.join(" ") === tokens(text).join(" ")).toBe(true);
    }
  });
});
