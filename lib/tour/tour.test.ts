import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "#lib/event/kinds";
import { DWELL, filterText, readViews, type View } from "#lib/tour/tour";
import { parseViewTexts, viewText, wallHref } from "#lib/tour/view-url";

const view: View = { title: { en: "All" }, filter: "", dwell: 20 };

const arbitraryView: fc.Arbitrary<View> = fc.record(
  {
    title: fc.dictionary(
      fc.constantFrom("en", "ar", "ru", "tr", "pt-BR"),
      fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text === text.trim()),
    ),
    filter: fc
      .record(
        {
          q: fc.constantFrom("حلب", "a+b & c=d", "100 %"),
          kind: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
          bbox: fc.constant([35.5, 32.25, 42, 37] as const),
        },
        { requiredKeys: [] },
      )
      .map(filterText),
    at: fc.constantFrom("4.5/36.2/37.17", "0/0/-180"),
    dwell: fc.integer({ min: DWELL.least, max: DWELL.most }),
  },
  { requiredKeys: ["title", "filter", "dwell"] },
);

describe("a view with a broken filter", () => {
  it.each([
    ["kind=battel", "kind"],
    ["kund=battle", "kund"],
    ["bbox=1,2", "bbox"],
    ["event=x", "event"],
  ])("%s is skipped and named, and the others keep their places", (filter, parameter) => {
    const { shown, skipped } = readViews([view, { ...view, filter }, view]);
    expect(shown.map(({ index }) => index)).toEqual([0, 2]);
    expect(skipped).toMatchObject([{ index: 1, title: { en: "All" }, problems: [{ parameter }] }]);
  });
});

describe("a view in an address", () => {
  it("is read back as it was written, whatever its words", () => {
    fc.assert(
      fc.property(fc.array(arbitraryView), (views) => {
        const texts = new URLSearchParams(wallHref(views).split("?")[1]).getAll("view");
        expect(parseViewTexts(texts)).toEqual({ views, skipped: [] });
        expect(readViews(views).skipped).toEqual([]);
      }),
    );
  });

  it("is written as an editor would type it", () => {
    const text = "kind=talks&at=4.5/36.2/37.17&dwell=30&title.en=Talks";
    const { views } = parseViewTexts([text]);
    expect(views).toEqual([
      { title: { en: "Talks" }, filter: "kind=talks", at: "4.5/36.2/37.17", dwell: 30 },
    ]);
    expect(views.map(viewText)).toEqual([text]);
  });

  it.each([
    ["dwell=0", "dwell"],
    ["dwell=1e9", "dwell"],
    ["at=4/95/0", "at"],
    ["title.en=", "title.en"],
    ["kind=battel", "kind"],
    ["colour=red", "colour"],
  ])("%s is skipped and named", (text, parameter) => {
    const { views, skipped } = parseViewTexts([text, "kind=talks"]);
    expect(views).toHaveLength(1);
    expect(skipped).toMatchObject([{ index: 0, problems: [{ parameter }] }]);
  });
});
