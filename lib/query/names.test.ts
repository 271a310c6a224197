import { describe, expect, it } from "vitest";
import { Names } from "./names";

const one = { id: "one", name: { en: "One" } };
const two = { id: "two", name: { en: "Two", ar: "اثنان" } };

describe("the names of ids", () => {
  it("know no name that no event carries", () => {
    expect(new Names().of("one")).toBeUndefined();
  });

  it("hold a name until the last event that carries it is gone", () => {
    const names = new Names();
    names.put("a", [one, two]);
    names.put("b", [one, two]);
    names.remove("a");
    expect(names.of("two")).toEqual(two.name);
    names.remove("b");
    names.remove("b");
    expect([names.of("one"), names.of("two")]).toEqual([undefined, undefined]);
  });

  it("put together what events say in different languages, and in one event", () => {
    const names = new Names();
    names.put("a", [one, { id: "one", name: { tr: "Bir" } }]);
    names.put("b", [{ id: "one", name: { ru: "Один" } }]);
    expect(names.of("one")).toEqual({ en: "One", tr: "Bir", ru: "Один" });
  });

  it("forget the name that an edit took away", () => {
    const names = new Names();
    names.put("a", [one]);
    names.put("a", [{ id: "one", name: { en: "The One" } }]);
    expect(names.of("one")).toEqual({ en: "The One" });
    names.put("a", []);
    expect(names.of("one")).toBeUndefined();
  });
});
