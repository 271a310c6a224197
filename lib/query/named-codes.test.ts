import { describe, expect, it } from "vitest";
import type { Named } from "#lib/event/news-event";
import { NamedCodes } from "./named-codes";

const one = { id: "one", name: { en: "One" } };
const two = { id: "two", name: { en: "Two", ar: "اثنان" } };

/** Codes that rows hold. */
function holding(codes: NamedCodes, ...named: Named[]): number[] {
  const held = named.map((each) => codes.code(each));
  for (const code of held) codes.count(code, 1);
  return held;
}

describe("codes for ids with their names", () => {
  it("know no name that no row holds", () => {
    const codes = new NamedCodes();
    codes.code(one);
    expect([codes.nameOf("one"), codes.nameOf("two")]).toEqual([undefined, undefined]);
  });

  it("hold a name until the last row that holds it is gone", () => {
    const codes = new NamedCodes();
    const [code = -1] = holding(codes, two, two);
    codes.count(code, -1);
    expect(codes.nameOf("two")).toEqual(two.name);
    codes.count(code, -1);
    expect(codes.nameOf("two")).toBeUndefined();
  });

  it("are the same for the same id and name, others for another name, and put names together", () => {
    const codes = new NamedCodes();
    const [first, again, turkish, russian] = holding(
      codes,
      one,
      { id: "one", name: { ...one.name } },
      { id: "one", name: { en: "One", tr: "Bir" } },
      { id: "one", name: { ru: "Один" } },
    );
    expect(again).toBe(first);
    expect(new Set([first, turkish, russian]).size).toBe(3);
    expect(codes.nameOf("one")).toEqual({ en: "One", tr: "Bir", ru: "Один" });
    expect(codes.mask(["one", "nobody"])).toEqual(new Uint8Array([1, 1, 1]));
  });

  it("forget the name that an edit took away", () => {
    const codes = new NamedCodes();
    const [before = -1] = holding(codes, one);
    holding(codes, { id: "one", name: { en: "The One" } });
    codes.count(before, -1);
    expect(codes.nameOf("one")).toEqual({ en: "The One" });
  });
});
