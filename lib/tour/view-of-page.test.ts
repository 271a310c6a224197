import { expect, it } from "vitest";
import { readTour } from "#lib/tour/schema";
import { readViews } from "#lib/tour/tour";
import { viewOfPage } from "#lib/tour/view-of-page";

const title = { en: "Talks" };
const viewOf = (address: string) => viewOfPage(new URLSearchParams(address), title);

it("a page becomes a view with its filter and camera, and without what is the reader's own", () => {
  expect(viewOf("?kind=talks&country=SY&at=4.5/51.2/71.4&event=e1&lang=ar&theme=dark")).toEqual({
    title,
    filter: "kind=talks&country=SY",
    at: "4.5/51.2/71.4",
    dwell: 20,
  });
  expect(viewOf("")).toEqual({ title, filter: "", dwell: 20 });
});

it("what of a page cannot be read is not in the view", () => {
  expect(viewOf("?kind=battel&kind=talks&at=nowhere")).toEqual({
    title,
    filter: "kind=talks",
    dwell: 20,
  });
});

it("the view is one that a tour's file takes and a wall can show", () => {
  const views = [viewOf("?q=%D8%AD%D9%84%D8%A8&from=2016-12-01&at=12/36.204/-37.174")];
  const { value } = readTour(JSON.parse(JSON.stringify({ name: "copied", views })));
  expect(readViews(value?.views ?? []).skipped).toEqual([]);
  expect(value?.views).toEqual(views);
});
