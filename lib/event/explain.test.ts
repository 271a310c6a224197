import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldOf, readAs, show } from "./explain";

describe("what was found", () => {
  it.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["a\u0000b", '"a\\u0000b"'],
    ["\u202egnp", '"\\u202egnp"'],
    ["\u001b[31m", '"\\u001b[31m"'],
    [[1, "2"], '[1,"2"]'],
  ])("is shown as JSON, with what is invisible spelt out", (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  it("is cut after 80 characters, however large or deep", () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(show(deep)).toBe("a list nested too deeply");
    expect(show("x".repeat(10_000_000)).length).toBeLessThanOrEqual(80);
    expect(show({ a: "x".repeat(100), b: "y".repeat(100) }).length).toBeLessThanOrEqual(80);
  });
});

describe("the field", () => {
  it("is written as a path", () => {
    expect(fieldOf(["features", 3, "properties", "when"])).toBe("features[3].properties.when");
    expect(fieldOf([])).toBe("");
    expect(fieldOf([0, "a b", "c"])).toBe('[0]["a b"].c');
  });
});

describe("reading an input by a schema", () => {
  const schema = z.strictObject({ size: z.int().min(1).max(9), kind: z.enum(["large", "small"]) });

  it("gives the value, or every fault at once", () => {
    expect(readAs(schema, { size: 3, kind: "small" })).toEqual({
      value: { size: 3, kind: "small" },
    });
    const { faults = [] } = readAs(schema, { size: 12, kind: "larg", color: 1, colour: 2 });
    expect(faults.map(({ field, expected }) => [field, expected])).toEqual([
      ["size", "at most 9"],
      ["kind", 'one of large, small; did you mean "large"?'],
      ["color", "no field of this name; leave it out"],
      ["colour", "no field of this name; leave it out"],
    ]);
  });
});
