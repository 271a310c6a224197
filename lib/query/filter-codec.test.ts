import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BBox } from "#geo/position";
import { KINDS } from "#lib/event/kinds";
import { OCCURRENCES, PLACE_ROLES, PRECISIONS, VERIFICATIONS } from "#lib/event/vocabularies";
import type { Filter } from "#lib/query/filter";
import { formatFilter, MAX_VALUES, parseFilter } from "#lib/query/filter-codec";

const parse = (query: string) => parseFilter(new URLSearchParams(query));

describe("a broken address", () => {
  it.each([
    ["kind=battel", "kind", "battel"],
    ["occurrence=done", "occurrence", "done"],
    ["verification=true", "verification", "true"],
    ["precision=close", "precision", "close"],
    ["country=syria", "country", "syria"],
    ["actor=<script>", "actor", "<script>"],
    ["source=%00", "source", "\0"],
    ["role=anchor", "role", "anchor"],
    ["from=2016-02-30", "from", "2016-02-30"],
    ["to=yesterday", "to", "yesterday"],
    ["bbox=1,2,3", "bbox", "1,2,3"],
    ["bbox=1,2,3,1e9", "bbox", "1,2,3,1e9"],
    ["bbox=-181,0,1,1", "bbox", "-181,0,1,1"],
    ["bbox=0,0,1,91", "bbox", "0,0,1,91"],
    ["bbox=0,5,1,4", "bbox", "0,5,1,4"],
    ["from=2017-01-02&to=2017-01-01", "to", "2017-01-01"],
    ["from=2017-01-01&from=2017-01-02", "from", "2017-01-02"],
  ])("%s is dropped and reported under its name and value", (query, parameter, value) => {
    const { filter, problems } = parse(`${query}&kind=battle`);
    expect(problems).toMatchObject([{ parameter, value }]);
    expect(filter.kind).toEqual(["battle"]);
    expect(parseFilter(formatFilter(filter)).problems).toEqual([]);
  });

  it("keeps the values it understands beside the one it does not", () => {
    expect(parse("kind=talks&kind=nonsense&kind=battle").filter).toEqual({
      kind: ["battle", "talks"],
    });
  });

  it("refuses a search text of more than 200 characters", () => {
    expect(parse(`q=${"a".repeat(201)}`).problems).toHaveLength(1);
    expect(parse(`q=${"a".repeat(200)}`).problems).toHaveLength(0);
  });

  it("refuses more than 500 values, all parameters together", () => {
    const actors = Array.from({ length: MAX_VALUES }, (_, i) => `actor=a${i}`).join("&");
    expect(parse(actors).problems).toEqual([]);
    const { filter, problems } = parse(`${actors}&source=s1`);
    expect(problems).toMatchObject([{ parameter: "source" }]);
    expect(filter.source).toBeUndefined();
  });
});

describe("an address", () => {
  it("asks nothing where a field of a form was left empty", () => {
    expect(parse("q=&kind=&from=&bbox=")).toEqual({ filter: {}, problems: [] });
    expect(String(formatFilter({}))).toBe("");
  });

  it("takes no notice of parameters that are not a filter's", () => {
    expect(parse("at=7/36.2/37.1&lang=ar&event=e1&theme=dark").problems).toEqual([]);
  });

  it("means the same in any order and with repeats, and is written one way", () => {
    const one = parse("to=2017-01-31&kind=talks&kind=battle&q=++aleppo++east");
    const two = parse("q=aleppo+east&kind=battle&kind=talks&kind=battle&to=2017-01-31");
    expect(one.filter).toEqual(two.filter);
    expect(String(formatFilter(one.filter))).toBe(
      "q=aleppo+east&kind=battle&kind=talks&to=2017-01-31",
    );
  });

  it("carries a box over the antimeridian, to six decimals", () => {
    expect(parse("bbox=179.12345678,-10,-179,10").filter.bbox).toEqual([179.123457, -10, -179, 10]);
  });
});

describe("any filter", () => {
  const day = fc
    .integer({ min: -700_000, max: 2_900_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  const some = <T extends string>(values: readonly T[]) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }).map((list) => list.sort());
  const ids = fc
    .uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/), {
      minLength: 1,
      maxLength: 5,
    })
    .map((list) => list.sort());
  const degrees = (most: number) =>
    fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((n) => n / 1e6);
  const filters = fc
    .record(
      {
        q: fc
          .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
          .map((text) => text.trim().replace(/\s+/g, " "))
          .filter((text) => text !== "" && text.length <= 200),
        kind: some(KINDS),
        occurrence: some(OCCURRENCES),
        verification: some(VERIFICATIONS),
        precision: some([...PRECISIONS, "none"] as const),
        country: some(["SY", "TR", "KZ", "RU"]),
        actor: ids,
        source: ids,
        role: some(PLACE_ROLES),
        days: fc.tuple(day, day).map((days) => days.sort()),
        bbox: fc
          .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
          .map(([w, s, e, n]): BBox => [w, Math.min(s, n), e, Math.max(s, n)]),
      },
      { requiredKeys: [] },
    )
    .map(
      ({ days, ...rest }) =>
        ({ ...rest, ...(days ? { from: days[0], to: days[1] } : {}) }) satisfies Filter,
    );

  it("survives being written into an address and read back", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const text = String(formatFilter(filter));
        const read = parse(text);
        expect(read.problems).toEqual([]);
        expect(read.filter).toEqual(filter);
        expect(String(formatFilter(read.filter))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("is read from any text at all without an exception, and what is read is canonical", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("q", "from", "bbox", "kind", "country"), fc.string())),
        (pairs) => {
          const { filter } = parseFilter(new URLSearchParams(pairs));
          const again = parseFilter(formatFilter(filter));
          expect(again).toEqual({ filter, problems: [] });
        },
      ),
    );
  });
});
